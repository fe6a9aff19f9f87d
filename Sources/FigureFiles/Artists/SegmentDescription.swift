internal import Charts
internal import YAMLTree

/// Horizontal lines at places of the y axis.
struct HlinesDescription: ArtistDescription {
  static let name = "hlines"
  static let summary = "Horizontal lines between two places."
  static var fields: [Field<HlinesDescription>] {
    SegmentOptions.fields(places: "y", ends: "x").map { $0.lifted(\.options) }
  }

  private var options: SegmentOptions

  init(position: SourcePosition) { options = SegmentOptions(position: position) }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let places = options.positions(\.places, on: &axes.yaxis, context, &checker),
      let start = options.positions(\.start, on: &axes.xaxis, context, &checker),
      let end = options.positions(\.end, on: &axes.xaxis, context, &checker)
    else { return }
    checker.reporting(Self.name, at: options.position) { () throws(DataError) in
      try axes.hlines(places, start, end, options.look)
    }
  }
}

/// Vertical lines at places of the x axis.
struct VlinesDescription: ArtistDescription {
  static let name = "vlines"
  static let summary = "Vertical lines between two places."
  static var fields: [Field<VlinesDescription>] {
    SegmentOptions.fields(places: "x", ends: "y").map { $0.lifted(\.options) }
  }

  private var options: SegmentOptions

  init(position: SourcePosition) { options = SegmentOptions(position: position) }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let places = options.positions(\.places, on: &axes.xaxis, context, &checker),
      let start = options.positions(\.start, on: &axes.yaxis, context, &checker),
      let end = options.positions(\.end, on: &axes.yaxis, context, &checker)
    else { return }
    checker.reporting(Self.name, at: options.position) { () throws(DataError) in
      try axes.vlines(places, start, end, options.look)
    }
  }
}

/// What lines between two places share.
struct SegmentOptions: Sendable {
  let position: SourcePosition
  var places: DataSource?
  var start: DataSource?
  var end: DataSource?
  var look = SegmentLook()
}

extension SegmentOptions {
  /// - Parameters:
  ///   - places: the axis that the lines stand on.
  ///   - ends: the axis that they run along.
  static func fields(places: String, ends: String) -> [Field<SegmentOptions>] {
    [
      Field(places, .positions, \SegmentOptions.places, "Where the lines lie.").required,
      Field(ends + "min", .positions, \SegmentOptions.start, "Where each begins, or all do.").required,
      Field(ends + "max", .positions, \SegmentOptions.end, "Where each ends, or all do.").required,
    ] + SegmentLook.fields.map { $0.lifted(\.look) }
  }

  fileprivate func positions(
    _ source: KeyPath<SegmentOptions, DataSource?>, on axis: inout Axis, _ context: DrawContext,
    _ checker: inout Checker
  ) -> [Double]? {
    self[keyPath: source].flatMap { checker.positions($0, on: &axis, context.scope) }
  }
}

extension SegmentLook {
  /// What sets of lines have.
  static var fields: [Field<SegmentLook>] {
    [
      Field("colors", .colors, \.colors, "Colours of the lines in turn; the first of the cycle unless said."),
      Field(
        "linestyles", .linestyles, \.linestyles, "How the lines are broken up, in turn; solid unless said."),
      Field(
        "linewidths", .oneOrMore(of: .points), \.linewidths,
        "Widths of the lines in turn, in points; 1.5 unless said."),
      Field("alpha", .share, \.alpha, "How opaque they are, from 0 to 1; 1 unless said."),
      Field("label", .text, \.label, "What the legend calls them; without one the legend leaves them out."),
      Field("zorder", .finite, \.zorder, "What is higher is drawn over what is lower; 2 unless said."),
    ]
  }
}

extension Reader where Value == [LineStyle] {
  /// A line style, or a list of such; a list that begins with a number is one of dashes.
  static var linestyles: Reader {
    let one = Reader<LineStyle>.linestyle
    return Reader(.either([one.schema, .list(of: one.schema)])) { node, name, checker in
      let isDashes = node.sequence?.first.map {
        $0.sequence == nil && LineStyle($0.scalar?.text ?? "") == nil
      }
      guard node.sequence != nil, isDashes != true else {
        return one.read(node, name, &checker).map { [$0] }
      }
      return Reader<[LineStyle]>.list(of: one).read(node, name, &checker)
    }
  }
}
