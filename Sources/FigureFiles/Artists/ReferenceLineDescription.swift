internal import Charts
internal import YAMLTree

/// A horizontal line across the axes.
struct AxhlineDescription: ArtistDescription {
  static let name = "axhline"
  static let summary = "A horizontal line across the axes."
  static var fields: [Field<AxhlineDescription>] {
    ReferenceLine.fields(place: "y", ends: ("xmin", "xmax")).map { $0.lifted(\.line) }
  }

  private var line = ReferenceLine()

  init(position: SourcePosition) {}

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let place = line.place(in: context, &checker) else { return }
    let look = line.line
    axes.axhline(
      place, xmin: line.start, xmax: line.end, color: look.color, linewidth: look.linewidth,
      linestyle: look.linestyle, alpha: look.alpha, label: look.label, zorder: look.zorder)
  }
}

/// A vertical line across the axes.
struct AxvlineDescription: ArtistDescription {
  static let name = "axvline"
  static let summary = "A vertical line across the axes."
  static var fields: [Field<AxvlineDescription>] {
    ReferenceLine.fields(place: "x", ends: ("ymin", "ymax")).map { $0.lifted(\.line) }
  }

  private var line = ReferenceLine()

  init(position: SourcePosition) {}

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let place = line.place(in: context, &checker) else { return }
    let look = line.line
    axes.axvline(
      place, ymin: line.start, ymax: line.end, color: look.color, linewidth: look.linewidth,
      linestyle: look.linestyle, alpha: look.alpha, label: look.label, zorder: look.zorder)
  }
}

/// What lines across the axes share.
struct ReferenceLine: Sendable {
  /// Where it stands on its axis; 0 without a number.
  var place: NumberSource?
  /// Start and end in shares of the axes.
  var start = 0.0
  var end = 1.0
  var line = LineLook()
}

extension ReferenceLine {
  /// - Parameters:
  ///   - place: what the line's place on its axis is called.
  ///   - ends: what its ends are called.
  static func fields(place: String, ends: (String, String)) -> [Field<ReferenceLine>] {
    [
      Field(place, .numberSource, \ReferenceLine.place, "Where the line stands; 0 unless said."),
      Field(ends.0, .finite, \.start, "Where it begins, as a share of the axes; 0 unless said."),
      Field(ends.1, .finite, \.end, "Where it ends, as a share of the axes; 1 unless said."),
    ] + LineLook.fields.map { $0.lifted(\.line) }
  }
}

extension ReferenceLine {
  /// Where the line stands; `nil` after reporting what is wrong.
  fileprivate func place(in context: DrawContext, _ checker: inout Checker) -> Double? {
    guard let place else { return 0 }
    return checker.limit(place, context.scope)
  }
}
