#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Threads that do jobs in the order in which these come, started when there is something to do.
public final class WorkerPool: @unchecked Sendable {
  private let limit: Int
  private let monitor = Monitor()
  // All that follows is touched only while the monitor is locked.
  private var jobs: [@Sendable () -> Void] = []
  private var threads: [RunningThread] = []
  private var idleCount = 0
  private var isEnding = false

  /// Jobs of a pool write files: they need no deep stack.
  private static let stack = 2 << 20

  /// - Parameter count: the most threads.
  public init(count: Int) { limit = max(1, min(count, Threads.most)) }

  /// Does a job soon; waits while as many as there are threads have not begun. Where the system gives no thread the job
  /// is done here.
  public func add(_ job: @escaping @Sendable () -> Void) {
    monitor.lock()
    while jobs.count >= limit, !threads.isEmpty { monitor.wait() }
    if idleCount <= jobs.count, threads.count < limit, let thread = startWorker() { threads.append(thread) }
    guard !threads.isEmpty else {
      monitor.unlock()
      return job()
    }
    jobs.append(job)
    monitor.signalAll()
    monitor.unlock()
  }

  /// Waits until every job is done; no more may be added.
  public func wait() {
    monitor.lock()
    isEnding = true
    monitor.signalAll()
    let threads = threads
    monitor.unlock()
    for thread in threads { thread.join() }
  }

  private func startWorker() -> RunningThread? {
    Threads.start(stack: Self.stack) { [self] in
      while let job = next() { job() }
    }
  }

  private func next() -> (@Sendable () -> Void)? {
    monitor.lock()
    defer { monitor.unlock() }
    idleCount += 1
    while jobs.isEmpty, !isEnding { monitor.wait() }
    idleCount -= 1
    guard !jobs.isEmpty else { return nil }
    defer { monitor.signalAll() }
    return jobs.removeFirst()
  }
}

/// A lock that threads can wait under for something to change.
private final class Monitor: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init() {
    mutex.initialize(to: pthread_mutex_t())
    condition.initialize(to: pthread_cond_t())
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  func lock() { pthread_mutex_lock(mutex) }
  func unlock() { pthread_mutex_unlock(mutex) }
  func wait() { pthread_cond_wait(condition, mutex) }
  func signalAll() { pthread_cond_broadcast(condition) }
}
