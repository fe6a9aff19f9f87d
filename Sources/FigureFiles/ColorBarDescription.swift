internal import Charts
internal import Colors
internal import Expressions
internal import Spelling
internal import YAMLTree

/// A colour bar of an axes.
struct ColorBarDescription: Sendable {
  let position: SourcePosition
  var bar = ColorBar()
  /// What the bar explains; `nil` takes the last artist that has a colour map.
  var mappable: MappableName?
  var orientation: Orientation?
  var location: ColorBarPlacement.Location?
  var ticks: DataSource?
  /// The axes that make room, `nil` takes its own.
  var axes: AxesChoice?

  /// How a bar runs.
  enum Orientation: String, CaseIterable, Sendable {
    case vertical, horizontal
  }

  /// How an artist is named.
  enum MappableName: Sendable {
    /// By its number among those with colour maps, from 0.
    case index(Int)
    /// By its label.
    case label(String)
  }

  /// Which axes make room.
  enum AxesChoice: Sendable {
    case all
    case indices([Int])
  }
}

extension ColorBarDescription {
  static var fields: [Field<ColorBarDescription>] {
    [
      Field(
        "mappable", .mappable, \.mappable,
        "The artist that it explains: its label, or its number among those with colour maps; the last unless said."
      ),
      Field(
        "ax", .axesChoice, \.axes, "The numbers of the axes that make room, or all; its own unless said."),
      Field("label", .text, \.bar.label, "What stands along the bar."),
      Field("location", .word, \.location, "The side of the axes at which it lies; right unless said."),
      Field("orientation", .word, \.orientation, "horizontal lies at the bottom, vertical at the right."),
      Field("ticklocation", .word, \.bar.ticklocation, "The side of the bar that has the ticks."),
      Field("extend", .word, \.bar.extend, "Which ends go on; as the norm says unless said."),
      Field(
        "extendfrac", .extendLength, \.bar.extendfrac,
        "The length of these ends: a share of the bar's, a list of two, or auto; 0.05 unless said."),
      Field("extendrect", .boolean, \.bar.extendrect, "Whether these ends are rectangles."),
      Field("ticks", .data, \.ticks, "Where the ticks are."),
      Field("ticklabels", .list(of: .text), \.bar.ticklabels, "What stands at the ticks."),
      Field("format", .labelFormat, \.bar.format, "How values are written, such as %.2f or {x:.1e}."),
      Field("spacing", .word, \.bar.spacing, "Whether classes have the same room: uniform or proportional."),
      Field("drawedges", .boolean, \.bar.drawedges, "Whether there are lines between the colours."),
      Field("minorticks", .boolean, \.bar.minorticks, "Whether there are minor ticks."),
      Field(
        "fraction", .share, \.bar.fraction, "The share of the axes' place that it takes; 0.15 unless said."),
      Field("shrink", .shrink, \.bar.shrink, "Its length as a share of the side it lies at; 1 unless said."),
      Field("aspect", .barAspect, \.bar.aspect, "How many times as long as wide it is; 20 unless said."),
      Field("pad", .share, \.bar.pad, "The room between axes and bar, as a share of the axes' place."),
    ]
  }

  static var schema: Schema { .named("colorbar", .either([.boolean, .oneOrMore(.keys(fields))])) }
}

extension Checker {
  mutating func colorBar(_ node: YAMLNode) -> ColorBarDescription? {
    var description = ColorBarDescription(position: node.position)
    if case .boolean(let isVisible) = node.scalar?.value { return isVisible ? description : nil }
    read(node, named: "\"colorbar\"", into: &description, fields: ColorBarDescription.fields)
    if let orientation = description.orientation {
      let isVertical = orientation == .vertical
      if let location = description.location, location.isVertical != isVertical {
        error("a colorbar at the \(location.rawValue) is not \(orientation.rawValue)", at: node.position)
      }
      description.bar.location = isVertical ? .right : .bottom
    }
    description.bar.location = description.location ?? description.bar.location
    if let side = description.bar.ticklocation, side.isVertical != description.bar.location.isVertical {
      error(
        "the ticks of a colorbar at the \(description.bar.location.rawValue) cannot be at its \(side.rawValue)",
        at: node.position)
    }
    return description
  }

  /// Adds the colour bars of all axes, in order.
  mutating func addColorBars(_ axes: [AxesDescription], to figure: inout Figure, _ scope: Scope) {
    let count = axes.count
    for (index, description) in axes.enumerated() {
      for colorbar in description.colorbars { add(colorbar, of: index, count, to: &figure, scope) }
    }
  }

  private mutating func add(
    _ description: ColorBarDescription, of index: Int, _ count: Int, to figure: inout Figure, _ scope: Scope
  ) {
    guard let mappable = mappable(description, in: figure[index]) else { return }
    var bar = description.bar
    if let ticks = description.ticks {
      guard let values = ticks.values(in: scope, &self) else { return }
      bar.ticks = values
    }
    if let labels = bar.ticklabels {
      guard let ticks = bar.ticks, ticks.count == labels.count else {
        return error(
          "a colorbar has as many \"ticks\" as \"ticklabels\": here \(bar.ticks?.count ?? 0) and \(labels.count)",
          at: description.position)
      }
    }
    var parents = [index]
    switch description.axes {
    case nil: break
    case .all: parents = Array(0..<count)
    case .indices(let indices):
      if let stranger = indices.first(where: { $0 >= count }) {
        return error(
          "the colorbar belongs to axes \(stranger), but there are \(count), counted from 0",
          at: description.position)
      }
      parents = indices
    }
    guard figure.colorbar(mappable, axes: parents, bar) == nil else { return }
    error("there are no colours for a colorbar: contours need two levels", at: description.position)
  }

  private mutating func mappable(
    _ description: ColorBarDescription, in axes: Axes
  ) -> (any ScalarMappable)? {
    let mappables = axes.mappables
    switch description.mappable {
    case nil:
      if let last = mappables.last { return last }
      error("a colorbar needs an artist with a colour map in its axes", at: description.position)
    case .index(let index):
      if mappables.indices.contains(index) { return mappables[index] }
      error(
        "the colorbar explains artist \(index), but \(mappables.count) have a colour map, counted from 0",
        at: description.position)
    case .label(let label):
      if let found = mappables.first(where: { $0.label == label }) { return found }
      let labels = mappables.compactMap(\.label)
      error(
        "no artist with a colour map has the label \"\(label)\"\(suggestion(for: label, among: labels))",
        at: description.position)
    }
    return nil
  }
}

// MARK: - Values

extension Reader where Value == ColorBarDescription.MappableName {
  /// A whole number, or a label.
  fileprivate static var mappable: Reader {
    Reader(.types([.number, .string])) { node, name, checker in
      if case .integer(let index) = node.scalar?.value {
        if index >= 0 { return .index(index) }
        checker.error("\"\(name)\" must not be negative", at: node.position)
        return nil
      }
      return Reader<String>.text.read(node, name, &checker).map(ColorBarDescription.MappableName.label)
    }
  }
}

extension Reader where Value == ColorBarDescription.AxesChoice {
  /// A number, a list of numbers, or "all".
  fileprivate static var axesChoice: Reader {
    let indices = Reader<[Int]>.oneOrMore(of: .integer(in: 0...9999))
    return Reader(.either([.words(["all"]), indices.schema])) { node, name, checker in
      if node.scalar?.text == "all" { return .all }
      guard let indices = indices.read(node, name, &checker) else { return nil }
      guard !indices.isEmpty else {
        checker.error("\"\(name)\" must name at least one axes", at: node.position)
        return nil
      }
      return .indices(indices)
    }
  }
}

extension Reader where Value == ColorBar.ExtendLength {
  /// A number, two numbers, or "auto".
  fileprivate static var extendLength: Reader {
    Reader(.either([.words(["auto"]), .oneOrMore(Reader<Double>.share.schema)])) { node, name, checker in
      if node.scalar?.text == "auto" { return .auto }
      guard let shares = Reader<[Double]>.oneOrMore(of: .share).read(node, name, &checker) else { return nil }
      guard (1...2).contains(shares.count) else {
        checker.error("\"\(name)\" must be a number, a list of two, or auto", at: node.position)
        return nil
      }
      return .shares(shares[0], shares[shares.count - 1])
    }
  }
}

extension Reader where Value == Double {
  fileprivate static var shrink: Reader {
    number("a number above 0, up to 10", in: NumberBounds(minimum: 0, maximum: 10, isMinimumExcluded: true))
  }

  fileprivate static var barAspect: Reader {
    number(
      "a number above 0, up to 1000", in: NumberBounds(minimum: 0, maximum: 1000, isMinimumExcluded: true))
  }
}
