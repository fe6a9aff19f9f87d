internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Threads with stacks of their own size: what reads and draws figures nests as deep wherever it was started from.
///
/// Where the system gives no more threads there are fewer, down to none: the work is then done by who asked for it.
public enum Threads {
  /// The stack of a thread that reads and draws, in bytes. Only what is used of it takes memory.
  public static let drawingStack = 16 << 20
  /// The least that a thread gets where there is less memory than that.
  private static let leastStack = 2 << 20

  /// What the work of a thread may need besides its stack, in bytes.
  private static let roomForWork: UInt64 = 64 << 20

  /// The most threads that leave room for their work where the system limits the memory of the process.
  static var most: Int {
    var limit = rlimit()
    #if canImport(Glibc)
      let status = getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    #else
      let status = getrlimit(RLIMIT_AS, &limit)
    #endif
    guard status == 0 else { return .max }
    return max(1, Int(clamping: UInt64(limit.rlim_cur) / roomForWork))
  }

  /// Does some work on a thread with a large stack and waits for it; without such a thread does it here.
  public static func run(_ body: @Sendable () -> Void) {
    withoutActuallyEscaping(body) { body in
      guard let thread = start(body) else { return body() }
      thread.join()
    }
  }

  /// Does numbered pieces of work at the same time, this thread taking part, and waits for all of them.
  ///
  /// - Parameter body: is called once with each number from 0 to `count - 1`.
  public static func perform(_ count: Int, _ body: @Sendable (Int) -> Void) {
    withoutActuallyEscaping(body) { body in
      let numbers = Numbers(count)
      @Sendable func work() {
        while let number = numbers.next() { body(number) }
      }
      var helpers: [RunningThread] = []
      let count = min(count, most)
      while helpers.count < count - 1, let helper = start(work) { helpers.append(helper) }
      work()
      for helper in helpers { helper.join() }
    }
  }

  /// Starts a thread; `nil` if the system gives none.
  ///
  /// - Parameter stack: the size of its stack; a smaller one is taken where memory is short.
  static func start(stack: Int = drawingStack, _ body: @escaping @Sendable () -> Void) -> RunningThread? {
    var size = stack
    while true {
      if let thread = RunningThread(stack: size, body) { return thread }
      guard size / 2 >= leastStack else { return nil }
      size /= 2
    }
  }

  /// Gives each number once.
  private final class Numbers: Sendable {
    private let taken = Atomic(0)
    private let count: Int

    init(_ count: Int) { self.count = count }

    func next() -> Int? {
      let number = taken.wrappingAdd(1, ordering: .relaxed).oldValue
      return number < count ? number : nil
    }
  }
}

/// A thread of the system that someone must wait for.
struct RunningThread: @unchecked Sendable {
  private let handle: pthread_t

  private final class Body {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  init?(stack: Int, _ body: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return nil }
    defer { pthread_attr_destroy(&attributes) }
    guard pthread_attr_setstacksize(&attributes, stack) == 0 else { return nil }
    let argument = Unmanaged.passRetained(Body(body))
    #if canImport(Darwin)
      var created: pthread_t?
      let status = pthread_create(&created, &attributes, { Self.enter($0) }, argument.toOpaque())
    #else
      var thread = pthread_t()
      let status = pthread_create(
        &thread, &attributes, { $0.flatMap { RunningThread.enter($0) } }, argument.toOpaque())
      let created = Optional(thread)
    #endif
    guard status == 0, let created else {
      argument.release()
      return nil
    }
    handle = created
  }

  private static func enter(_ argument: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
    return nil
  }

  func join() { pthread_join(handle, nil) }
}
