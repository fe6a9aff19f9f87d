internal import Charts
internal import YAMLTree

/// A straight line from border to border of the view.
struct AxlineDescription: ArtistDescription {
  static let name = "axline"
  static let summary = "A straight line through two points, or through one with a slope."

  let position: SourcePosition
  var xy1: DataSource?
  var xy2: DataSource?
  var slope: NumberSource?
  var line = LineLook()

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let first = xy1?.pair(named: "xy1", in: context, &checker) else { return }
    switch (xy2, slope) {
    case (let other?, nil):
      guard let second = other.pair(named: "xy2", in: context, &checker) else { return }
      checker.reporting(Self.name, at: position) { () throws(DataError) in
        try axes.axline(first, second, line)
      }
    case (nil, let slope?):
      guard let value = slope.value(in: context.scope, &checker) else { return }
      checker.reporting(Self.name, at: position) { () throws(DataError) in
        try axes.axline(first, slope: value, line)
      }
    default: checker.error("\"axline\" needs either \"xy2\" or \"slope\"", at: position)
    }
  }
}

extension AxlineDescription {
  static var fields: [Field<AxlineDescription>] {
    [
      Field("xy1", .data, \AxlineDescription.xy1, "A point on the line: x and y.").required,
      Field("xy2", .data, \.xy2, "Another point on it: x and y."),
      Field(
        "slope", .numberSource, \.slope, "How far it rises for each unit of x, in place of another point."),
    ] + LineLook.fields.map { $0.lifted(\.line) }
  }
}

extension DataSource {
  /// Two numbers; `nil` after reporting what is wrong.
  func pair(named name: String, in context: DrawContext, _ checker: inout Checker) -> (Double, Double)? {
    guard let values = values(in: context.scope, &checker) else { return nil }
    guard values.count == 2 else {
      checker.error("\"\(name)\" must be two numbers; there are \(values.count)", at: position)
      return nil
    }
    return (values[0], values[1])
  }
}
