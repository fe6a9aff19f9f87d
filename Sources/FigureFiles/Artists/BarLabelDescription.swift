internal import Charts
internal import YAMLTree

/// What is written at bars.
struct BarLabelDescription: Sendable {
  var labels: [String] = []
  var format = FormatTemplate.general
  var type = BarLabelType.edge
  var padding: PerItem<Double> = 0
  var look = TextProperties()
}

extension BarLabelDescription {
  private static var fields: [Field<BarLabelDescription>] {
    [
      Field("labels", .list(of: .written), \.labels, "What is written instead of the lengths."),
      Field(
        "fmt", .labelFormat, \.format, "How the lengths are written, as with %.1f or {:.1f}; %g unless said."),
      Field("label_type", .word, \.type, "Beyond the end of the bar, or in its middle; edge unless said."),
      Field(
        "padding", .perItem(.finite), \.padding, "How far they are from the end, in points; 0 unless said."),
    ] + TextProperties.fields(usualSize: 10).map { $0.lifted(\.look) }
  }

  static var schema: Schema { .named("bar-label", .either([.boolean, .oneOrMore(.keys(fields))])) }

  fileprivate static func read(_ node: YAMLNode, _ checker: inout Checker) -> BarLabelDescription? {
    var label = BarLabelDescription()
    if case .boolean(let isWanted) = node.scalar?.value { return isWanted ? label : nil }
    checker.read(node, named: "\"bar_label\"", into: &label, fields: fields)
    return label
  }
}

extension BarLabelDescription {
  func write(at bars: BarContainer, on axes: inout Axes) throws(DataError) {
    try axes.barLabel(bars, labels: labels, fmt: format, labelType: type, padding: padding, look)
  }
}

extension Checker {
  mutating func barLabel(_ node: YAMLNode) -> BarLabelDescription? { BarLabelDescription.read(node, &self) }
}

extension Reader where Value == FormatTemplate {
  /// A format of labels, in the style of C or of Python.
  static var labelFormat: Reader {
    Reader(.text) { node, name, checker in
      guard let text = Reader<String>.text.read(node, name, &checker) else { return nil }
      do throws(FormatTemplate.Mistake) {
        return try FormatTemplate(label: text)
      } catch {
        checker.error("\"\(name)\": \(error)", at: node.position)
        return nil
      }
    }
  }
}
