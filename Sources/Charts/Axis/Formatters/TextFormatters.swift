// Formatters that write texts of their own: given ones, templates, functions, none.

/// Given labels, one after the other from the first tick on. matplotlib's `FixedFormatter`.
public struct FixedFormatter: Formatter {
  /// The labels; ticks beyond the last have none.
  public let seq: [String]

  /// Labels for the ticks in their order.
  public init(_ seq: [String]) { self.seq = seq }

  /// As many labels as there are ticks.
  public func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    TickLabels(ticks.indices.map { seq.indices.contains($0) ? seq[$0] : "" })
  }
}

/// No labels. matplotlib's `NullFormatter`.
public struct NullFormatter: Formatter {
  /// No labels.
  public init() {}

  /// An empty label for every tick.
  public func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    TickLabels(ticks.map { _ in "" })
  }
}

/// Labels from a template. matplotlib's `StrMethodFormatter` and `FormatStrFormatter`, which differ in the
/// template's style.
public struct TemplateFormatter: Formatter {
  /// The text around the number, and how that is written.
  public let template: FormatTemplate

  /// Labels from a template.
  public init(_ template: FormatTemplate) { self.template = template }

  public var writesMinusSigns: Bool { true }

  /// The template filled in with each value.
  public func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    TickLabels(ticks.enumerated().map { template.text($1, position: $0) })
  }
}

/// Labels that a function makes of value and position, taken as they are. matplotlib's `FuncFormatter`.
public struct FuncFormatter: Formatter {
  private let function: @Sendable (_ value: Double, _ position: Int) -> String

  /// - Parameter function: from a tick's value and its position, from 0, to its label.
  public init(_ function: @escaping @Sendable (_ value: Double, _ position: Int) -> String) {
    self.function = function
  }

  /// Labels that belong to places, whatever else stands on the axis; ticks elsewhere have none. Of labels at one place the
  /// last counts.
  init(_ labels: [String], at places: [Double]) {
    let labels = Dictionary(zip(places, labels)) { $1 }
    self.init { value, _ in labels[value] ?? "" }
  }

  /// What the function makes of each value.
  public func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    TickLabels(ticks.enumerated().map { function($1, $0) })
  }
}
