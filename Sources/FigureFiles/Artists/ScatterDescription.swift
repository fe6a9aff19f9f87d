internal import Charts
internal import Colors
internal import Expressions
internal import YAMLTree

/// Markers of their own sizes and colours.
struct ScatterDescription: ArtistDescription {
  static let name = "scatter"
  static let summary = "Markers of their own sizes and colours."

  let position: SourcePosition
  var x: DataSource?
  var y: DataSource?
  var s: DataSource?
  var c: ScatterColorSource?
  var marker: MarkerStyle?
  var linewidths: [Double]?
  var color: [ColorSpecification]?
  var facecolors: [ColorSpecification]?
  var edgecolors: EdgeColorSpecification?
  var plotnonfinite = false
  var alpha: DataSource?
  var map = ColorMapOptions()
  var look = ShapeOptions()

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let x = x.flatMap({ checker.positions($0, on: &axes.xaxis, context.scope) }),
      let y = y.flatMap({ checker.positions($0, on: &axes.yaxis, context.scope) })
    else { return }
    var opacity: PerItem<Double>?
    guard checker.readAlpha(alpha, into: &opacity, context.scope) else { return }
    var areas: [Double]?
    if let s {
      guard let values = s.values(in: context.scope, &checker) else { return }
      areas = values
    }
    var colors: ScatterColors?
    if let c {
      guard let value = c.colors(in: context.scope, &checker) else { return }
      colors = value
    }
    checker.reporting(Self.name, at: position) { () throws(DataError) in
      try axes.scatter(
        x, y, s: areas, c: colors, marker: marker, cmap: map.cmap, norm: map.norm, vmin: map.vmin,
        vmax: map.vmax,
        alpha: opacity, linewidths: linewidths,
        edgecolors: edgecolors ?? color.map(EdgeColorSpecification.colors),
        facecolors: facecolors ?? color, plotnonfinite: plotnonfinite, label: look.label, zorder: look.zorder)
    }
  }
}

extension ScatterDescription {
  static var fields: [Field<ScatterDescription>] {
    [
      Field("x", .positions, \ScatterDescription.x, "Where the points lie.").required,
      Field("y", .positions, \ScatterDescription.y, "Where the points lie.").required,
      Field("s", .data, \.s, "The areas of the markers in square points; 36 unless said."),
      Field(
        "c", .scatterColors, \.c,
        "A colour, one for each point, or values for the colour map; the next of the cycle unless said."),
      Field("marker", .word, \.marker, "The shape at each point, such as \"^\"; a circle unless said."),
      Field(
        "linewidths", .oneOrMore(of: .points), \.linewidths, "Widths of the edges in turn; 1 unless said."),
      Field("color", .colors, \.color, "Colours of insides and edges in turn."),
      Field(
        "facecolors", .colors, \.facecolors, "Colours of the insides in turn; \"none\" leaves them open."),
      Field(
        "edgecolors", .edgeColors, \.edgecolors,
        "Colours of the edges in turn, or \"face\" for those of the insides; \"face\" unless said."),
      Field(
        "plotnonfinite", .boolean, \.plotnonfinite,
        "Whether points whose value is no finite number have the map's own colour for them; false unless said."
      ),
      Field("alpha", .data, \.alpha, "How opaque they are, all or each, from 0 to 1; 1 unless said."),
    ] + ColorMapOptions.fields.map { $0.lifted(\.map) }
      + ShapeOptions.fields.filter { $0.name != "alpha" }.map { $0.lifted(\.look) }
  }
}

/// The colours of points before the data are known.
enum ScatterColorSource: Sendable {
  case colors(ScatterColors)
  case data(DataSource)
  /// A word that may be a colour or a variable.
  case word(ColorSpecification, DataSource)
}

extension ScatterColorSource {
  /// The colours, or the values for the colour map; `nil` after reporting what is wrong.
  func colors(in scope: Scope, _ checker: inout Checker) -> ScatterColors? {
    switch self {
    case .colors(let colors): return colors
    case .data(let source): return source.values(in: scope, &checker).map(ScatterColors.values)
    case .word(let color, let source):
      guard let name = source.node.scalar?.text, case .array(let array)? = scope[name], array.ndim == 1 else {
        return .color(color)
      }
      return .values(array.doubles)
    }
  }
}

extension Reader where Value == ScatterColorSource {
  /// A colour, a list of colours or of numbers, or an expression. A word that names a row of numbers in the
  /// figure stands for these even if it is a colour, too.
  static var scatterColors: Reader {
    Reader(.either([.color, .data, Reader<[ColorSpecification]>.colors.schema])) { node, name, checker in
      if let parts = node.sequence {
        let isNumbers = parts.allSatisfy { part in
          switch part.scalar?.value {
          case .integer, .float: true
          default: false
          }
        }
        guard !isNumbers else {
          return Reader<DataSource>.data.read(node, name, &checker).map(ScatterColorSource.data)
        }
        return Reader<[ColorSpecification]>.colors.read(node, name, &checker).map { .colors(.colors($0)) }
      }
      guard let text = node.scalar, text.value == .string, let color = try? ColorSpecification(text.text)
      else {
        return Reader<DataSource>.data.read(node, name, &checker).map(ScatterColorSource.data)
      }
      // Words such as "tab:red" are no expressions.
      var attempt = checker
      guard let source = Reader<DataSource>.data.read(node, name, &attempt) else {
        return .colors(.color(color))
      }
      return .word(color, source)
    }
  }
}
