internal import Batch
internal import Dispatch
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Ctrl-C and a polite kill: the first one lets figures that are being drawn come to their end, the second ends the
/// process at once.
final class Interruption {
  private let sources: [any DispatchSourceSignal]
  private let flag: Flag

  private final class Flag: Sendable {
    let isSet = Atomic(false)
  }

  init(_ stop: StopSignal) {
    let flag = Flag()
    self.flag = flag
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        if flag.isSet.exchange(true, ordering: .relaxed) { _exit(128 + number) }
        stop.stop()
      }
      source.activate()
      return source
    }
  }

  var isInterrupted: Bool { flag.isSet.load(ordering: .relaxed) }
}
