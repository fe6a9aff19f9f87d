internal import Dispatch
internal import Synchronization

/// Threads that write what was drawn, so that those that draw need not wait for the disk.
final class PictureWriters: Sendable {
  private let queues: [DispatchQueue]
  private let next = Atomic(0)
  private let group = DispatchGroup()
  /// Keeps what waits to be written from piling up.
  private let places: DispatchSemaphore

  init(count: Int) {
    queues = (0..<count).map { DispatchQueue(label: "egaku.writer.\($0)") }
    places = DispatchSemaphore(value: 2 * count)
  }

  /// Does a job soon; waits while too many are not done yet.
  func add(_ job: @escaping @Sendable () -> Void) {
    places.wait()
    let turn = next.wrappingAdd(1, ordering: .relaxed).oldValue
    queues[turn % queues.count].async(group: group) { [places] in
      job()
      places.signal()
    }
  }

  /// Waits until every job is done.
  func wait() { group.wait() }
}
