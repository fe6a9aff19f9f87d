internal import Charts
internal import Colors
internal import Expressions
internal import Spelling
internal import YAMLTree

/// A colour bar of an axes.
struct ColorBarDescription: Sendable {
  let position: SourcePosition
  var bar = ColorBar()
  var label = AxisLabelDescription()
  /// What the bar explains; `nil` takes the last artist that has a colour map.
  var mappable: MappableName?
  var orientation: Orientation?
  var location: ColorBarPlacement.Location?
  var ticks: TicksSource?
  var boundaries: DataSource?
  var values: DataSource?
  /// A map of its own, in place of an artist's.
  var map = ColorMapOptions()
  /// The axes that it fills; `nil` makes one beside those that make room.
  var cax: FilledAxes?
  /// The axes that make room, `nil` takes its own.
  var axes: AxesChoice?

  /// How a bar runs.
  enum Orientation: String, CaseIterable, Sendable {
    case vertical, horizontal
  }

  /// Where ticks are.
  enum TicksSource: Sendable {
    case values(DataSource)
    case locator(any Locator)
  }

  /// Which axes a bar fills.
  enum FilledAxes: Sendable {
    /// One of the figure's.
    case index(Int)
    /// An inset of the axes, in shares of it.
    case inset(AxesBounds)
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
      Field(
        "cmap", .colorMap, \.map.cmap, "A colour map of its own: the bar then explains no artist."),
      Field("norm", .norm, \.map.normDescription, "The norm of that map; the linear one unless said."),
      Field("vmin", .finite, \.map.vmin, "The value of that map's first colour; 0 unless said."),
      Field("vmax", .finite, \.map.vmax, "The value of that map's last colour; 1 unless said."),
      Field(
        "cax", .filledAxes, \.cax,
        "The number of an axes that it fills, or the box of an inset: x, y, width and height in shares of its axes."
      ),
      Field("label", .barLabel, \.label, "What stands along the bar: a text, or a mapping."),
      Field("location", .word, \.location, "The side of the axes at which it lies; right unless said."),
      Field("orientation", .word, \.orientation, "horizontal lies at the bottom, vertical at the right."),
      Field("ticklocation", .word, \.bar.ticklocation, "The side of the bar that has the ticks."),
      Field("extend", .word, \.bar.extend, "Which ends go on; as the norm says unless said."),
      Field(
        "extendfrac", .extendLength, \.bar.extendfrac,
        "The length of these ends: a share of the bar's, a list of two, or auto; 0.05 unless said."),
      Field("extendrect", .boolean, \.bar.extendrect, "Whether these ends are rectangles."),
      Field(
        "boundaries", .data, \.boundaries, "Where classes of colours meet, in rising order; as the norm says."
      ),
      Field(
        "values", .data, \.values,
        "The values whose colours the classes have; the middles between boundaries unless said."),
      Field("ticks", .ticksSource, \.ticks, "Where the ticks are: numbers, or a locator."),
      Field("ticklabels", .list(of: .written), \.bar.ticklabels, "What stands at the ticks."),
      Field(
        "format", .tickFormat, \.bar.format,
        "How values are written: such as %.2f or {x:.1e}, or a formatter."),
      Field("spacing", .word, \.bar.spacing, "Whether classes have the same room: uniform or proportional."),
      Field("drawedges", .boolean, \.bar.drawedges, "Whether there are lines between the colours."),
      Field("minorticks", .boolean, \.bar.minorticks, "Whether there are minor ticks."),
      Field(
        "fraction", .share, \.bar.fraction, "The share of the axes' place that it takes; 0.15 unless said."),
      Field("shrink", .shrink, \.bar.shrink, "Its length as a share of the side it lies at; 1 unless said."),
      Field("aspect", .barAspect, \.bar.aspect, "How many times as long as wide it is; 20 unless said."),
      Field("pad", .share, \.bar.pad, "The room between axes and bar, as a share of the axes' place."),
      Field("anchor", .axesAnchor, \.bar.anchor, "Where the bar lies in its room, such as [0, 0.5] or C."),
      Field("panchor", .axesAnchor, \.bar.panchor, "Where the axes lie in what is left to them."),
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

  /// Adds colour bars, in order.
  ///
  /// - Parameter count: how many axes there are before the bars.
  mutating func addColorBars(_ bars: [PendingColorBar], to figure: inout Figure, _ count: Int) {
    for bar in bars { add(bar.description, of: bar.index, count, to: &figure, bar.scope) }
  }

  private mutating func add(
    _ description: ColorBarDescription, of index: Int, _ count: Int, to figure: inout Figure, _ scope: Scope
  ) {
    guard let mappable = mappable(description, in: figure[index]),
      let bar = bar(description, scope)
    else { return }
    let position = description.position
    switch description.cax {
    case .inset(let bounds):
      let inset = figure.insetAxes(index, bounds)
      guard figure.colorbar(mappable, cax: inset, bar) else { return reportEmptyColorBar(at: position) }
    case .index(let cax):
      guard cax < count, cax != index else {
        return error(
          "the colorbar fills axes \(cax), which must be another of the \(count) axes, counted from 0",
          at: position)
      }
      guard figure.colorbar(mappable, cax: cax, bar) else { return reportEmptyColorBar(at: position) }
    case nil:
      guard let parents = parents(description, of: index, count) else { return }
      if figure.colorbar(mappable, axes: parents, bar) == nil { reportEmptyColorBar(at: position) }
    }
  }

  private mutating func reportEmptyColorBar(at position: SourcePosition) {
    error(
      "there are no colours for a colorbar: contours need two levels, a logarithmic norm positive values",
      at: position)
  }

  /// The axes that make room; `nil` after reporting what is wrong.
  private mutating func parents(_ description: ColorBarDescription, of index: Int, _ count: Int) -> [Int]? {
    switch description.axes {
    case nil: return [index]
    case .all: return Array(0..<count)
    case .indices(let indices):
      guard let stranger = indices.first(where: { $0 >= count }) else { return indices }
      error(
        "the colorbar belongs to axes \(stranger), but there are \(count), counted from 0",
        at: description.position)
      return nil
    }
  }

  /// What the bar looks like; `nil` after reporting what is wrong.
  private mutating func bar(_ description: ColorBarDescription, _ scope: Scope) -> ColorBar? {
    var bar = description.bar
    (bar.label, bar.labelLook) = (description.label.text, description.label.look)
    switch description.ticks {
    case nil: break
    case .locator(let locator): bar.locator = locator
    case .values(let source):
      guard let values = source.values(in: scope, &self) else { return nil }
      bar.ticks = values
    }
    let lists: [(DataSource?, WritableKeyPath<ColorBar, [Double]?>)] = [
      (description.boundaries, \.boundaries), (description.values, \.values),
    ]
    for (source, list) in lists {
      guard let source else { continue }
      guard let values = source.values(in: scope, &self) else { return nil }
      bar[keyPath: list] = values
    }
    if let problem = bar.problem {
      error(
        problem, at: description.boundaries?.position ?? description.values?.position ?? description.position)
      return nil
    }
    if let labels = bar.ticklabels, bar.ticks?.count != labels.count {
      error(
        "a colorbar has as many \"ticks\" as \"ticklabels\": here \(bar.ticks?.count ?? 0) and \(labels.count)",
        at: description.position)
      return nil
    }
    return bar
  }

  private mutating func mappable(
    _ description: ColorBarDescription, in axes: Axes
  ) -> (any ScalarMappable)? {
    let (mappables, map) = (axes.mappables, description.map)
    if map.cmap != nil || map.norm != nil {
      return ColorMapping(
        values: [], cmap: map.cmap ?? .viridis, norm: map.norm ?? Normalize(vmin: map.vmin, vmax: map.vmax))
    }
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

/// A colour bar that waits for all axes to be filled.
struct PendingColorBar {
  let description: ColorBarDescription
  /// The axes that it belongs to.
  let index: Int
  /// The variables of that axes.
  let scope: Scope
}

// MARK: - Values

extension Reader where Value == ColorBarDescription.TicksSource {
  /// Numbers, or a locator.
  fileprivate static var ticksSource: Reader {
    let locator = Reader<any Locator>.locator
    return Reader(.either([.data, locator.schema])) { node, name, checker in
      if node.mapping != nil || node.scalar?.text.hasSuffix("Locator") == true {
        return locator.read(node, name, &checker).map(ColorBarDescription.TicksSource.locator)
      }
      return Reader<DataSource>.data.read(node, name, &checker).map(ColorBarDescription.TicksSource.values)
    }
  }
}

extension Reader where Value == ColorBarDescription.FilledAxes {
  /// A number, or four.
  fileprivate static var filledAxes: Reader {
    let number = Reader<Int>.integer(in: 0...9999)
    let box = Reader<[Double]>.list(of: .finite)
    return Reader(.either([number.schema, .list(of: Reader<Double>.finite.schema, length: 4...4)])) {
      node, name, checker in
      guard node.sequence != nil else {
        return number.read(node, name, &checker).map(ColorBarDescription.FilledAxes.index)
      }
      guard let sides = box.read(node, name, &checker) else { return nil }
      guard sides.count == 4, sides[2] > 0, sides[3] > 0 else {
        checker.error(
          "\"\(name)\" must be a number or a list of x, y, width and height, not \(node.summary)",
          at: node.position)
        return nil
      }
      return .inset(AxesBounds(sides[0], sides[1], sides[2], sides[3]))
    }
  }
}

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
