// A report as data: what was compared and how it ended. JSON holds all of it; JUnit and HTML are made from it.

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The comparisons of a run.
public struct ComparisonReport: Codable, Hashable, Sendable {
  /// The form of the report; this program writes and reads 1.
  public var version = 1
  /// What was compared with what, for a heading: "goldens" and "output", or two folders.
  public var expected, actual: String
  /// One comparison for each name, in the order of names.
  public var comparisons: [PictureComparison]

  /// A report; the comparisons are put in the order of their names.
  public init(expected: String, actual: String, comparisons: [PictureComparison]) {
    self.expected = expected
    self.actual = actual
    self.comparisons = comparisons.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Whether every picture passed.
  public var isPass: Bool { comparisons.allSatisfy(\.verdict.isPass) }
}

extension ComparisonReport {
  /// The report as JSON: keys in order, so that equal reports are equal bytes.
  public var json: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return try Array(encoder.encode(self)) + [UInt8(ascii: "\n")]
    }
  }

  /// A report from its JSON.
  ///
  /// - Throws: `ReportError` if the bytes are no such report.
  public init(json: [UInt8]) throws(ReportError) {
    do {
      self = try JSONDecoder().decode(ComparisonReport.self, from: Data(json))
    } catch let error as DecodingError {
      throw ReportError(message: Self.sentence(error))
    } catch {
      throw ReportError(message: "\(error)")
    }
    guard version == 1 else {
      throw ReportError(message: "the report has version \(version); this program reads version 1")
    }
  }

  private static func sentence(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, let context): "\(path(context))\"\(key.stringValue)\" is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "\(path(context))\(context.debugDescription)"
    case .dataCorrupted(let context): "\(path(context))\(context.debugDescription)"
    @unknown default: "\(error)"
    }
  }

  private static func path(_ context: DecodingError.Context) -> String {
    let keys = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
    return keys.isEmpty ? "" : keys.joined(separator: ".") + ": "
  }
}

/// Why bytes are not a report.
public struct ReportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A sentence in a line.
  public let message: String

  /// The sentence, ready to follow the file's name.
  public var description: String { "not a report of comparisons: \(message)" }
}
