internal import Charts
internal import Typography
internal import YAMLTree

// The keys about scales, ticks and grids: the names of matplotlib's methods, `set_` left out.

extension AxesDescription {
  static var axisFields: [Field<AxesDescription>] {
    [
      Field("xscale", .scale, \.xaxis.scale, "How values are spread along x: a name, or a mapping."),
      Field("yscale", .scale, \.yaxis.scale, "How values are spread along y: a name, or a mapping."),
      Field(
        "xticks", TicksDescription.schema, "Where the ticks of x are: a list, or a mapping.", ticks(\.xaxis)),
      Field(
        "yticks", TicksDescription.schema, "Where the ticks of y are: a list, or a mapping.", ticks(\.yaxis)),
      Field(
        "xaxis", .named("xaxis", .keys(AxisDescription.fields(isX: true))),
        "Locators and formatters of the x axis, and where it has its ticks and label."
      ) { node, axes, checker in checker.axis(node, "xaxis", &axes.xaxis, isX: true) },
      Field(
        "yaxis", .named("yaxis", .keys(AxisDescription.fields(isX: false))),
        "Locators and formatters of the y axis, and where it has its ticks and label."
      ) { node, axes, checker in checker.axis(node, "yaxis", &axes.yaxis, isX: false) },
      Field("invert_xaxis", .boolean, \.xaxis.isInverted, "Whether x runs to the left."),
      Field("invert_yaxis", .boolean, \.yaxis.isInverted, "Whether y runs downwards."),
      Field("xaxis_date", .boolean, \.xaxis.holdsDates, "Whether the values of x are days since 1970."),
      Field("yaxis_date", .boolean, \.yaxis.holdsDates, "Whether the values of y are days since 1970."),
      Field(
        "xmargin", .margin, \.xaxis.margin, "The share of the data's width that is left free on both sides."),
      Field(
        "ymargin", .margin, \.yaxis.margin, "The share of the data's height that is left free on both sides."),
      Field(
        "margins", .either([Reader<Double>.margin.schema, .keys(marginFields)]),
        "The shares of the data that are left free: a number, or a mapping of x and y."
      ) { node, axes, checker in checker.margins(node, &axes) },
      Field("minorticks_on", .boolean, \.hasMinorTicks, "Whether there are minor ticks."),
      Field(
        "axisbelow", .axisBelow, \.axisbelow,
        "Whether ticks and grid lie below what is drawn; line unless said."),
      Field("aspect", .aspect, \.aspect, "How long a unit of y is beside one of x."),
      Field(
        "spines", .named("spines", Spine.sidesSchema), "The lines at the sides: false, or a mapping of sides."
      ) {
        node, axes, checker in checker.spines(node, &axes.spines)
      },
      Field("tick_params", .oneOrMore(.tickParams), \.tickParams, "How ticks and their labels look."),
      Field("grid", .oneOrMore(.grid), \.grids, "Lines across the axes at the ticks: true, or a mapping."),
      Field(
        "ticklabel_format", .oneOrMore(.tickLabelFormat), \.tickLabelFormats,
        "How plain numbers are written at ticks."),
    ]
  }

  fileprivate static var marginFields: [Field<AxesDescription>] {
    [
      Field("x", .margin, \.xaxis.margin, "The share of the data's width that is left free on both sides."),
      Field("y", .margin, \.yaxis.margin, "The share of the data's height that is left free on both sides."),
    ]
  }

  /// Major ticks, or a list of them and minor ones.
  private static func ticks(
    _ axis: any WritableKeyPath<AxesDescription, AxisDescription> & Sendable
  ) -> @Sendable (YAMLNode, inout AxesDescription, inout Checker) -> Void {
    { node, axes, checker in
      let entries = node.sequence.flatMap { $0.contains { $0.mapping != nil } ? $0 : nil } ?? [node]
      for entry in entries { checker.ticks(entry, &axes[keyPath: axis]) }
    }
  }
}

extension Checker {
  fileprivate mutating func axis(
    _ node: YAMLNode, _ name: String, _ axis: inout AxisDescription, isX: Bool
  ) {
    read(node, named: "\"\(name)\"", into: &axis, fields: AxisDescription.fields(isX: isX))
  }

  /// One number for both axes, or a mapping of `x` and `y`.
  fileprivate mutating func margins(_ node: YAMLNode, _ axes: inout AxesDescription) {
    guard node.mapping == nil else {
      read(node, named: "\"margins\"", into: &axes, fields: AxesDescription.marginFields)
      return
    }
    guard let margin = Reader<Double>.margin.read(node, "margins", &self) else { return }
    axes.xaxis.margin = margin
    axes.yaxis.margin = margin
  }

  /// A list of places, an expression, or a mapping.
  fileprivate mutating func ticks(_ node: YAMLNode, _ axis: inout AxisDescription) {
    var entry = TicksEntry()
    if node.mapping == nil {
      entry.ticks.ticks = Reader<DataSource>.data.read(node, "ticks", &self)
    } else {
      read(node, named: "an entry of ticks", into: &entry, fields: TicksEntry.fields)
      require("ticks", of: "an entry of ticks", in: node)
    }
    if entry.isMinor { axis.minorTicks = entry.ticks } else { axis.majorTicks = entry.ticks }
  }
}

/// Ticks, and whether they are the minor ones.
private struct TicksEntry {
  var ticks = TicksDescription()
  var isMinor = false

  static var fields: [Field<TicksEntry>] {
    TicksDescription.fields.map { $0.lifted(\.ticks) }
      + [Field("minor", .boolean, \.isMinor, "Whether these are the minor ticks.")]
  }
}

// MARK: - Mappings

extension AxisDescription {
  fileprivate static func fields(isX: Bool) -> [Field<AxisDescription>] {
    [
      Field("major_locator", .locator, \.majorLocator, "Where the major ticks are."),
      Field("minor_locator", .locator, \.minorLocator, "Where the minor ticks are."),
      Field("major_formatter", .formatter, \.majorFormatter, "How the values of major ticks are written."),
      Field("minor_formatter", .formatter, \.minorFormatter, "How the values of minor ticks are written."),
      Field("inverted", .boolean, \.isInverted, "Whether the axis runs backwards."),
      Field("visible", .boolean, \.isVisible, "Whether ticks, their labels and its own label are drawn."),
      Field("label_position", .side(isX: isX), \.labelPosition, "The side at which its label stands."),
      Field(
        "offset_position", .side(isX: isX), \.offsetPosition,
        "The side at which what its tick labels have in common stands."),
      Field(
        "ticks_position", .ticksPosition(isX: isX), \.ticksPosition,
        "The side of ticks and their labels; or both, none or default for marks alone."),
    ]
  }
}

extension TicksDescription {
  fileprivate static var fields: [Field<TicksDescription>] {
    [
      Field("ticks", .data, \.ticks, "The values at which there are ticks."),
      Field("labels", .list(of: .written), \.labels, "What is written at them, one after the other."),
    ] + TickParameters.labelFields.map { $0.lifted(\.parameters) }
  }

  /// A list of values, an expression, a mapping, or a list of these for major and minor ticks.
  fileprivate static var schema: Schema {
    let entry = Schema.either([.data, .keys(TicksEntry.fields)])
    return .named("ticks", .either([entry, .list(of: entry)]))
  }
}

extension TickParameters {
  /// The keyword arguments of texts that tick labels take.
  fileprivate static var labelFields: [Field<TickParameters>] {
    [
      Field("rotation", .finite, \.labelrotation, "The turn of the labels in degrees, counter-clockwise."),
      Field("fontsize", .points, \.labelsize, "The size of the labels in points."),
      Field("color", .color, \.labelcolor, "The colour of the labels."),
      Field("ha", .word, \.horizontalAlignment, "Where labels are anchored across."),
      Field("horizontalalignment", .word, \.horizontalAlignment, "Where labels are anchored across."),
      Field("va", .word, \.verticalAlignment, "Where labels are anchored up and down."),
      Field("verticalalignment", .word, \.verticalAlignment, "Where labels are anchored up and down."),
      Field(
        "rotation_mode", .word, \.rotationMode, "Whether labels are aligned before or after they are turned."),
    ]
  }

  fileprivate static var fields: [Field<TickParameters>] {
    [
      Field("direction", .word, \.direction, "Whether ticks point in, out or both ways."),
      Field("length", .points, \.length, "The length of ticks in points; 3.5 unless said, 2 of minor ones."),
      Field("width", .points, \.width, "The width of ticks in points; 0.8 unless said, 0.6 of minor ones."),
      Field(
        "pad", .finite, \.pad,
        "The distance of labels from ticks in points; 3.5 unless said, 3.4 of minor ones."),
      Field("color", .color, \.color, "The colour of the ticks; black unless said."),
      Field("labelsize", .points, \.labelsize, "The size of the labels in points."),
      Field("labelcolor", .color, \.labelcolor, "The colour of the labels."),
      Field(
        "labelrotation", .finite, \.labelrotation,
        "The turn of the labels in degrees, counter-clockwise; 0 unless said."),
      Field("rotation", .finite, \.labelrotation, "The same as labelrotation."),
      Field("colors", .color, "The colour of ticks and labels.") { node, parameters, checker in
        let color = Reader.color.read(node, "colors", &checker)
        (parameters.color, parameters.labelcolor) = (color, color)
      },
      Field("bottom", .boolean, \.bottom, "Whether there are ticks at the lower side."),
      Field("top", .boolean, \.top, "Whether there are ticks at the upper side."),
      Field("left", .boolean, \.left, "Whether there are ticks at the left side."),
      Field("right", .boolean, \.right, "Whether there are ticks at the right side."),
      Field("labelbottom", .boolean, \.labelbottom, "Whether there are labels at the lower side."),
      Field("labeltop", .boolean, \.labeltop, "Whether there are labels at the upper side."),
      Field("labelleft", .boolean, \.labelleft, "Whether there are labels at the left side."),
      Field("labelright", .boolean, \.labelright, "Whether there are labels at the right side."),
      Field("grid_color", .color, \.gridColor, "The colour of grid lines."),
      Field("grid_linestyle", .linestyle, \.gridLinestyle, "How grid lines are broken up."),
      Field("grid_linewidth", .points, \.gridLinewidth, "The width of grid lines in points."),
      Field("grid_alpha", .share, \.gridAlpha, "How opaque grid lines are, from 0 to 1; 1 unless said."),
    ]
  }
}

extension Reader where Value == TickParamsDescription {
  fileprivate static var tickParams: Reader {
    Reader(.named("tick-params", .keys(TickParamsDescription.fields))) { node, name, checker in
      var description = TickParamsDescription()
      checker.read(node, named: "\"tick_params\"", into: &description, fields: TickParamsDescription.fields)
      return description
    }
  }
}

extension TickParamsDescription {
  fileprivate static var fields: [Field<TickParamsDescription>] {
    [
      Field("axis", .word, \.axis, "Which axes: x, y or both."),
      Field("which", .word, \.which, "Which ticks: major, minor or both."),
    ] + TickParameters.fields.map { $0.lifted(\.parameters) }
  }
}

extension GridDescription {
  static var fields: [Field<GridDescription>] {
    [
      Field("visible", .boolean, \.isVisible, "Whether there are lines; true unless said."),
      Field("axis", .word, \.axis, "Whose ticks have lines; both unless said."),
      Field("which", .word, \.which, "Which ticks have lines: major, minor or both."),
      Field("color", .color, \.color, "The colour of the lines."),
      Field("linestyle", .linestyle, \.linestyle, "How the lines are broken up."),
      Field("linewidth", .points, \.linewidth, "The width of the lines in points."),
      Field("alpha", .share, \.alpha, "The alpha of the lines, from 0 to 1."),
    ]
  }
}

extension Reader where Value == GridDescription {
  /// `true`, `false`, or a mapping.
  fileprivate static var grid: Reader {
    Reader(.named("grid", .either([.boolean, .keys(GridDescription.fields)]))) { node, name, checker in
      var description = GridDescription()
      guard node.mapping != nil else {
        guard let isVisible = Reader<Bool>.boolean.read(node, name, &checker) else { return nil }
        description.isVisible = isVisible
        return description
      }
      checker.read(
        node, named: "\"grid\"", into: &description,
        fields: GridDescription.fields)
      return description
    }
  }
}

extension TickLabelFormatDescription {
  fileprivate static var fields: [Field<TickLabelFormatDescription>] {
    [
      Field("axis", .word, \.axis, "Which axes: x, y or both."),
      Field("style", .word, \.style, "Whether numbers are written in powers of ten: sci or plain."),
      Field("scilimits", .powerLimits, \.scilimits, "From which powers of ten on they are taken out."),
      Field("useOffset", .offset, \.useOffset, "Whether a common offset is taken out, or which."),
      Field("useMathText", .boolean, \.useMathText, "Whether powers of ten are set as such."),
    ]
  }
}

extension Reader where Value == TickLabelFormatDescription {
  fileprivate static var tickLabelFormat: Reader {
    Reader(.named("ticklabel-format", .keys(TickLabelFormatDescription.fields))) { node, name, checker in
      var description = TickLabelFormatDescription()
      checker.read(
        node, named: "\"ticklabel_format\"", into: &description,
        fields: TickLabelFormatDescription.fields)
      return description
    }
  }
}

extension Reader where Value == AspectDescription {
  /// `equal`, `auto`, a number, or a mapping of `aspect` and `adjustable`.
  fileprivate static var aspect: Reader {
    Reader(.either([Reader<Aspect>.ratio.schema, .keys(AspectDescription.fields)])) { node, name, checker in
      var description = AspectDescription()
      if node.mapping == nil {
        description.aspect = Reader<Aspect>.ratio.read(node, name, &checker) ?? description.aspect
      } else {
        checker.read(node, named: "\"aspect\"", into: &description, fields: AspectDescription.fields)
      }
      return description
    }
  }
}

extension AspectDescription {
  fileprivate static var fields: [Field<AspectDescription>] {
    [
      Field("aspect", .ratio, \.aspect, "equal, auto, or how long a unit of y is beside one of x."),
      Field("adjustable", .word, \.adjustable, "What gives way: box or datalim."),
    ]
  }
}

extension Reader where Value == Aspect {
  /// equal, auto or a number.
  static var ratio: Reader {
    let bounds = NumberBounds(minimum: 1e-6, maximum: 1e6)
    let ratio = Reader<Double>.number("equal, auto or a number from 1e-6 to 1e6", in: bounds)
    return Reader(.either([.words(["auto", "equal"]), .number(bounds)])) { node, name, checker in
      switch node.scalar?.text {
      case "auto": return .auto
      case "equal": return .equal
      default:
        return ratio.read(node, name, &checker).map(Aspect.ratio)
      }
    }
  }
}

extension Reader where Value == ScaleDescription {
  /// The name of a scale, or a mapping of `value` and what the scale takes.
  fileprivate static var scale: Reader {
    Reader(
      .named("scale", .either([Reader<ScaleDescription.Kind>.word.schema, .keys(ScaleDescription.fields)]))
    ) {
      node, name, checker in
      var scale = ScaleDescription()
      if node.mapping == nil {
        scale.kind = Reader<ScaleDescription.Kind>.word.read(node, "value", &checker) ?? scale.kind
      } else {
        checker.read(node, named: "\"\(name)\"", into: &scale, fields: ScaleDescription.fields)
        checker.require("value", of: "\"\(name)\"", in: node)
      }
      guard scale.kind != .function || scale.functions.count == 2 else {
        checker.error(
          "the scale \"function\" needs \"functions\": the expression of x, and the one that undoes it",
          ofMissing: "functions", in: node)
        return nil
      }
      return scale
    }
  }
}

extension ScaleDescription {
  fileprivate static var fields: [Field<ScaleDescription>] {
    [
      Field("value", .word, \.kind, "The name of the scale."),
      Field("base", .base, \.base, "log, symlog: the base of logarithms; 10 unless said."),
      Field(
        "nonpositive", .word, \.nonpositive,
        "log, logit: what becomes of values that have no place: clip puts them far out, mask leaves them out."
      ),
      Field(
        "linthresh", .positive, \.linthresh,
        "symlog: up to where the scale is linear on both sides of zero; 2 unless said."),
      Field(
        "linscale", .positive, \.linscale,
        "symlog: how many decades long each half of the linear part is; 1 unless said."),
      Field(
        "functions", .list(of: .expression), \.functions,
        "function: the expression of x, and the one that undoes it."),
    ]
  }
}

// MARK: - Values

extension Reader {
  /// One value or a list of them.
  fileprivate static func oneOrMore<Element>(_ element: Reader<Element>) -> Reader where Value == [Element] {
    Reader(.oneOrMore(element.schema)) { node, name, checker in
      (node.sequence ?? [node]).compactMap { element.read($0, name, &checker) }
    }
  }
}

extension Reader where Value == Double {
  static var base: Reader {
    number("a number above 1", in: NumberBounds(minimum: 1, isMinimumExcluded: true))
  }
  fileprivate static var margin: Reader {
    number(
      "a number above -0.5 and at most 1000",
      in: NumberBounds(minimum: -0.5, maximum: 1000, isMinimumExcluded: true))
  }
}

extension Reader where Value == Axes.AxisBelow {
  /// `true`, `false` or `line`.
  fileprivate static var axisBelow: Reader {
    Reader("true, false or line", .either([.boolean, .words(["line"])])) { node in
      switch node.scalar?.value {
      case .boolean(let isBelow): isBelow ? .below : .above
      case .string: node.scalar?.text == "line" ? .line : nil
      default: nil
      }
    }
  }
}

extension Reader where Value == ScalarFormatter.PowerLimits {
  fileprivate static var powerLimits: Reader {
    Reader(.list(of: .integer(-400...400), length: 2...2)) { node, name, checker in
      guard let limits = Reader<[Int]>.list(of: .integer(in: -400...400)).read(node, name, &checker) else {
        return nil
      }
      guard limits.count == 2 else {
        checker.error("\"\(name)\" must be a list of two exponents, not \(node.summary)", at: node.position)
        return nil
      }
      return ScalarFormatter.PowerLimits(limits[0], limits[1])
    }
  }
}

extension Reader where Value == ScalarFormatter.Offset {
  /// `true`, `false` or a number.
  static var offset: Reader {
    Reader(.either([.boolean, .number(.none)])) { node, name, checker in
      if case .boolean(let isUsed) = node.scalar?.value { return isUsed ? .automatic : .never }
      return Reader<Double>.finite.read(node, name, &checker).map(ScalarFormatter.Offset.value)
    }
  }
}
