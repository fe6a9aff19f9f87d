internal import Charts
internal import Colors
internal import Expressions
internal import YAMLTree

/// Arrows.
struct QuiverDescription: ArtistDescription {
  static let name = "quiver"
  static let summary = "An arrow at each place."

  let position: SourcePosition
  var x: DataSource?
  var y: DataSource?
  var u: DataSource?
  var v: DataSource?
  var values: DataSource?
  var angles: QuiverAnglesSource?
  var options = QuiverOptions()
  var color: [ColorSpecification]?
  var edgecolors: EdgeColorSpecification?
  var linewidths: [Double]?
  var map = ColorMapOptions()
  var look = ShapeOptions()

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let u, let u = u.array(in: context.scope, &checker), let v,
      let v = v.array(in: context.scope, &checker)
    else { return }
    // Without places, those of a grid: the columns and the rows of u.
    let columns = u.ndim == 2 ? u.shape[1] : u.count
    var (x, y) = (
      u.doubles.indices.map { Double($0 % max(columns, 1)) },
      u.doubles.indices.map { Double($0 / max(columns, 1)) }
    )
    if let source = self.x {
      guard let given = checker.places(source, on: &axes.xaxis, context.scope) else { return }
      x = given
    }
    if let source = self.y {
      guard let given = checker.places(source, on: &axes.yaxis, context.scope) else { return }
      y = given
    }
    // Lists along the sides of a grid.
    if u.ndim == 2, x.count == columns, y.count == u.shape[0], x.count != u.count || y.count != u.count {
      (x, y) = (y.flatMap { _ in x }, y.flatMap { place in x.map { _ in place } })
    }
    var values: [Double]?
    if let source = self.values {
      guard let given = source.array(in: context.scope, &checker) else { return }
      values = given.doubles
    }
    var options = options
    if let angles {
      guard let given = angles.angles(in: context.scope, &checker) else { return }
      options.angles = given
    }
    checker.reporting(Self.name, at: position) { () throws(DataError) in
      try axes.quiver(
        x, y, u.doubles, v.doubles, c: values, options, color: color, edgecolors: edgecolors,
        linewidths: linewidths,
        cmap: map.cmap, norm: map.norm, vmin: map.vmin, vmax: map.vmax, alpha: look.alpha, label: look.label,
        zorder: look.zorder)
    }
  }
}

extension QuiverDescription {
  static var fields: [Field<QuiverDescription>] {
    [
      Field("x", .positions, \.x, "Where the arrows stand; the columns of u unless said."),
      Field("y", .positions, \.y, "Where the arrows stand; the rows of u unless said."),
      Field("u", .data, \QuiverDescription.u, "How far the arrows reach to the right.").required,
      Field("v", .data, \QuiverDescription.v, "How far the arrows reach up.").required,
      Field("c", .data, \.values, "Values that the colour map turns into the arrows' colours."),
      Field("units", .word, \.options.units, "What widths are measured in; the axes' width unless said."),
      Field("angles", .quiverAngles, \.angles, "Where arrows point: uv, xy, or degrees; uv unless said."),
      Field("scale", .positive, \.options.scale, "How long a vector is whose arrow is one unit long."),
      Field(
        "scale_units", .word, \.options.scaleUnits, "What lengths are measured in; as widths unless said."),
      Field("width", .positive, \.options.width, "The width of the shafts."),
      Field(
        "headwidth", .length, \.options.headwidth, "The width of heads in widths of shafts; 3 unless said."),
      Field(
        "headlength", .length, \.options.headlength, "The length of heads in widths of shafts; 5 unless said."
      ),
      Field(
        "headaxislength", .length, \.options.headaxislength, "The same at the shaft; 4.5 unless said."),
      Field(
        "minshaft", .length, \.options.minshaft, "The shortest shaft in lengths of heads; 1 unless said."),
      Field(
        "minlength", .length, \.options.minlength, "Shorter arrows are dots of this size; 1 unless said."),
      Field("pivot", .word, \.options.pivot, "What of an arrow stands at its place; the tail unless said."),
      Field("color", .colors, \.color, "Colours of the arrows in turn; black unless said."),
      Field("edgecolors", .edgeColors, \.edgecolors, "Colours of their outlines in turn; none unless said."),
      Field(
        "linewidths", .oneOrMore(of: .points), \.linewidths,
        "Widths of their outlines in turn, in points; 0 unless said."),
    ] + ColorMapOptions.fields.map { $0.lifted(\.map) } + ShapeOptions.fields.map { $0.lifted(\.look) }
  }
}

extension Checker {
  /// The places of data along an axis, of arrays in any shape.
  ///
  /// - Returns: `nil` after reporting what is wrong.
  fileprivate mutating func places(_ source: DataSource, on axis: inout Axis, _ scope: Scope) -> [Double]? {
    guard let value = source.value(in: scope, &self) else { return nil }
    if case .dates = value { axis.holdsDates = true }
    return value.words == nil ? source.array(in: scope, &self)?.doubles : positions(source, on: &axis, scope)
  }
}

extension Reader where Value == Double {
  /// A size that may be nothing.
  fileprivate static var length: Reader {
    number("a number from 0 to 10000", in: NumberBounds(minimum: 0, maximum: 10_000))
  }
}

/// Where arrows point, before the data are known.
enum QuiverAnglesSource: Sendable {
  case fixed(QuiverAngles)
  case degrees(DataSource)

  fileprivate func angles(in scope: Scope, _ checker: inout Checker) -> QuiverAngles? {
    switch self {
    case .fixed(let angles): angles
    case .degrees(let source): source.array(in: scope, &checker).map { .degrees($0.doubles) }
    }
  }
}

extension Reader where Value == QuiverAnglesSource {
  /// A word, or data.
  fileprivate static var quiverAngles: Reader {
    Reader(.either([.words(["uv", "xy"]), .data])) { node, name, checker in
      switch node.scalar?.text {
      case "uv": .fixed(.uv)
      case "xy": .fixed(.xy)
      default: Reader<DataSource>.data.read(node, name, &checker).map(QuiverAnglesSource.degrees)
      }
    }
  }
}
