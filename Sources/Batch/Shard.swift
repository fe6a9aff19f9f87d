/// A part of a plan: every n-th figure, so that shards are equally large and need not know of each other.
public struct Shard: Hashable, Sendable, CustomStringConvertible {
  /// Which part, from 0, and of how many.
  public let index, count: Int

  /// The most parts.
  public static let countLimit = 1_000_000

  /// A part; `nil` unless `0 ≤ index < count ≤ countLimit`.
  public init?(index: Int, count: Int) {
    guard (1...Self.countLimit).contains(count), (0..<count).contains(index) else { return nil }
    self.index = index
    self.count = count
  }

  /// `i/n`, i from 1; `nil` for any other text.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], number > 0 else { return nil }
    self.init(index: number - 1, count: count)
  }

  /// Whether the part has the figure of a place in the plan.
  func contains(_ place: Int) -> Bool { place % count == index }

  /// "3/8"
  public var description: String { "\(index + 1)/\(count)" }
}

/// Why a shard cannot be told.
public struct ShardError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A sentence in a line.
  public let description: String
}

extension Shard {
  /// The part that a Slurm job array or an indexed job of Kubernetes gives to this process.
  ///
  /// Slurm numbers its tasks from `SLURM_ARRAY_TASK_MIN` in steps of `SLURM_ARRAY_TASK_STEP`.
  /// - Throws: `ShardError` if neither is there, or a number is wrong.
  public static func automatic(_ environment: (String) -> String?) throws(ShardError) -> Shard {
    if environment("SLURM_ARRAY_TASK_ID") != nil {
      let id = try number("SLURM_ARRAY_TASK_ID", environment)
      let first = try number("SLURM_ARRAY_TASK_MIN", environment, default: 0)
      let step = max(1, try number("SLURM_ARRAY_TASK_STEP", environment, default: 1))
      let count = try number("SLURM_ARRAY_TASK_COUNT", environment)
      let last = try number("SLURM_ARRAY_TASK_MAX", environment, default: first + (count - 1) * step)
      guard (id - first) % step == 0, (last - first) / step + 1 == count else {
        throw ShardError(
          description:
            "the tasks of the job array have gaps: \(count) from \(first) to \(last), \(step) apart")
      }
      return try shard((id - first) / step, of: count, "Slurm")
    }
    if environment("JOB_COMPLETION_INDEX") != nil {
      let index = try number("JOB_COMPLETION_INDEX", environment)
      return try shard(index, of: try number("JOB_COMPLETION_COUNT", environment), "Kubernetes")
    }
    throw ShardError(
      description: "no shard can be told: neither SLURM_ARRAY_TASK_ID nor JOB_COMPLETION_INDEX is set")
  }

  private static func shard(_ index: Int, of count: Int, _ origin: String) throws(ShardError) -> Shard {
    guard let shard = Shard(index: index, count: count) else {
      throw ShardError(description: "\(origin) gives the task \(index) of \(count), counted from 0")
    }
    return shard
  }

  private static func number(
    _ name: String, _ environment: (String) -> String?, default value: Int? = nil
  ) throws(ShardError) -> Int {
    guard let text = environment(name) else {
      if let value { return value }
      throw ShardError(description: "\(name) is not set")
    }
    guard let number = Int(text), number >= 0, number < 1 << 31 else {
      throw ShardError(description: "\(name) is \"\(text)\", not a whole number from 0")
    }
    return number
  }
}
