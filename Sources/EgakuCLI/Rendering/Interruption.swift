internal import Batch
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Ctrl-C and a polite kill: the first one lets figures that are being drawn come to their end, for a few seconds; then,
/// or with the second one, the process ends. Files are whole either way.
///
/// Everything happens in the handlers of the signals, which need no thread: there is one even where no more threads
/// can be had.
final class Interruption {
  private static let isSet = Atomic(false)
  /// What the first signal stops. It is set once, before the handlers are.
  nonisolated(unsafe) private static var stop = StopSignal()
  /// How many seconds a figure has to come to its end.
  private static let patience: UInt32 = 3

  init(_ stop: StopSignal) {
    Self.isSet.store(false, ordering: .relaxed)
    Self.stop = stop
    for number in [SIGINT, SIGTERM] { signal(number, Self.interrupt) }
    signal(SIGALRM) { _ in _exit(130) }
    unblock()
  }

  /// A process may be started with signals blocked, as by a thread that blocks them.
  private func unblock() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGALRM] { sigaddset(&signals, number) }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  private static let interrupt: @convention(c) (Int32) -> Void = { number in
    if isSet.exchange(true, ordering: .relaxed) { _exit(128 + number) }
    stop.stop()
    alarm(patience)
  }

  var isInterrupted: Bool { Self.isSet.load(ordering: .relaxed) }
}
