// What a run leaves behind for whoever joins the parts of a large one.

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// What came of a run, or of all shards of one.
public struct RunReport: Codable, Hashable, Sendable {
  /// The form of the report; this program writes and reads 1.
  public private(set) var version = 1
  /// How many figures ended in each way.
  public var summary: RenderSummary
  /// The figures that failed, and why.
  public var failures: [Failure]
  /// The shards that are in the report, from 1, and of how many; both empty for a run that was not split.
  public var shards: [Int]
  public var shardCount: Int

  /// A figure that failed.
  public struct Failure: Codable, Hashable, Sendable {
    /// Its name.
    public let figure: String
    /// What was said of it.
    public let messages: [String]

    /// The failure of an outcome.
    public init(_ outcome: FigureOutcome) {
      figure = outcome.name
      messages = outcome.diagnostics.map(\.description)
    }
  }

  /// The report of a run.
  public init(summary: RenderSummary, failures: [Failure], shard: Shard?) {
    self.summary = summary
    self.failures = failures
    shards = shard.map { [$0.index + 1] } ?? []
    shardCount = shard?.count ?? 0
  }
}

/// Why reports cannot be read or joined.
public struct RunReportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A sentence in a line.
  public let description: String

  /// A mistake told by a sentence.
  public init(description: String) { self.description = description }
}

extension RunReport {
  /// The report as JSON, keys in order.
  public var json: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return try Array(encoder.encode(self)) + [UInt8(ascii: "\n")]
    }
  }

  /// A report from its JSON.
  ///
  /// - Throws: `RunReportError` if the bytes are no such report.
  public init(json: [UInt8]) throws(RunReportError) {
    do {
      self = try JSONDecoder().decode(RunReport.self, from: Data(json))
    } catch {
      throw RunReportError(description: "not a report of a run")
    }
    guard version == 1 else {
      throw RunReportError(description: "the report has version \(version); this program reads version 1")
    }
    // Which shards are missing is told one by one.
    guard (0...Shard.countLimit).contains(shardCount), Set(shards).count == shards.count,
      shards.allSatisfy({ (1...max(shardCount, 1)).contains($0) })
    else { throw RunReportError(description: "the report's shards make no sense") }
    guard summary.counts.allSatisfy((0...Self.countLimit).contains) else {
      throw RunReportError(description: "the report's counts make no sense")
    }
  }

  /// The most figures that a report can count, so that any number of reports can be added.
  private static let countLimit = 1 << 40

  /// The shards that are not in the report, from 1.
  public var missingShards: [Int] {
    guard shardCount > 0 else { return [] }
    let there = Set(shards)
    return (1...shardCount).filter { !there.contains($0) }
  }

  /// Whether every figure is drawn and no shard is missing.
  public var isComplete: Bool { summary.isComplete && missingShards.isEmpty }

  /// Joins the reports of shards.
  ///
  /// - Throws: `RunReportError` if a shard is there twice, or the reports are of runs that were split differently.
  public mutating func merge(_ other: RunReport) throws(RunReportError) {
    guard shardCount == other.shardCount else {
      throw RunReportError(
        description:
          "the reports are of runs in \(max(shardCount, 1)) and in \(max(other.shardCount, 1)) parts")
    }
    if let twice = shards.first(where: other.shards.contains) {
      throw RunReportError(description: "the shard \(twice)/\(shardCount) is there twice")
    }
    shards = (shards + other.shards).sorted()
    failures = (failures + other.failures).sorted { $0.figure < $1.figure }
    summary.add(other.summary)
  }
}

extension RenderSummary {
  fileprivate var counts: [Int] { [drawn, unchanged, failed, pending, left] }

  fileprivate mutating func add(_ other: RenderSummary) {
    drawn += other.drawn
    unchanged += other.unchanged
    failed += other.failed
    pending += other.pending
    left += other.left
  }
}
