/// Writes the labels of ticks.
public protocol Formatter: Sendable {
  /// The labels of all ticks that the locator gave, and what stands beside the axis.
  func labels(for ticks: [Double], in context: TickContext) -> TickLabels
  /// Whether the labels have true minus signs of the formatter's own, in place of which a style may want hyphens
  /// (`axes.unicode_minus`); not so unless said. Texts of the author's keep theirs.
  var writesMinusSigns: Bool { get }
}

extension Formatter {
  public var writesMinusSigns: Bool { false }
}

/// The labels of an axis' ticks.
public struct TickLabels: Hashable, Sendable {
  /// A label for each tick; empty for none.
  public let labels: [String]
  /// What stands beside the axis, such as a power of ten; empty for nothing.
  public let offsetText: String

  /// Labels, with nothing beside the axis unless said.
  public init(_ labels: [String], offsetText: String = "") {
    self.labels = labels
    self.offsetText = offsetText
  }
}

extension String {
  /// The text with a true minus sign in place of every hyphen.
  var withMinusSigns: String { String(map { $0 == "-" ? "\u{2212}" : $0 }) }
}
