public import Colors
internal import Geometry

extension Axes {
  /// Draws upright bars.
  ///
  /// What is a list has a value for each bar; a single value, or a list of one, is for all.
  /// - Parameters:
  ///   - x: where the bars stand, as numbers or words.
  ///   - height: how long they are; a bar below zero points down. One with a NaN is not drawn.
  ///   - width: in data values.
  ///   - bottom: where they begin.
  ///   - align: whether `x` is the middle of a bar or its left edge.
  ///   - color: the colours of the insides, taken in turn; by default one colour of the style's cycle for all.
  ///   - edgecolor: the colours of the outlines, taken in turn; none by default.
  ///   - linewidth: the widths of the outlines in points, taken in turn; 1 by default.
  ///   - hatch: what the bars are hatched with, in turn.
  ///   - xerr, yerr: how far the ends may be off; drawn as error bars, black unless `errors` says otherwise.
  ///   - errors: what these look like.
  ///   - label: what the legend says of all bars, or of each.
  ///   - tickLabel: what is written below the bars.
  ///   - log: whether the y axis becomes logarithmic.
  ///   - look: everything else about the bars.
  /// - Throws: `DataError` if there are not as many values of one kind as of another.
  /// - Returns: the bars, for `barLabel` and legends of one's own choice.
  @discardableResult
  public mutating func bar<X: AxisCoordinate>(
    _ x: [X], _ height: [Double], width: PerItem<Double> = 0.8, bottom: PerItem<Double> = 0,
    align: BarAlignment = .center, color: PerItem<ColorSpecification>? = nil,
    edgecolor: PerItem<ColorSpecification>? = nil, linewidth: PerItem<Double>? = nil,
    hatch: PerItem<Hatch>? = nil,
    xerr: ErrorValues? = nil, yerr: ErrorValues? = nil, errors: ErrorBarProperties = ErrorBarProperties(),
    label: PerItem<String>? = nil, tickLabel: PerItem<String>? = nil, log: Bool = false,
    _ look: PatchProperties = PatchProperties()
  ) throws(DataError) -> BarContainer {
    let places = X.positions(of: x, on: &xaxis)
    var bars = Bars(
      .vertical, places: places, lengths: height, thickness: width, base: bottom, align: align, color: color,
      edgecolor: edgecolor, linewidth: linewidth, hatch: hatch, label: label, tickLabel: tickLabel, look: look
    )
    (bars.xerr, bars.yerr, bars.errors) = (xerr, yerr, errors)
    let container = try add(bars)
    if log { yscale(.log(base: 10, nonpositive: .clip)) }
    return container
  }

  /// Draws bars that lie.
  ///
  /// See `bar`, with x and y exchanged: `y` is where the bars lie, `width` how long they are, `height` how
  /// thick, `left` where they begin.
  @discardableResult
  public mutating func barh<Y: AxisCoordinate>(
    _ y: [Y], _ width: [Double], height: PerItem<Double> = 0.8, left: PerItem<Double> = 0,
    align: BarAlignment = .center, color: PerItem<ColorSpecification>? = nil,
    edgecolor: PerItem<ColorSpecification>? = nil, linewidth: PerItem<Double>? = nil,
    hatch: PerItem<Hatch>? = nil,
    xerr: ErrorValues? = nil, yerr: ErrorValues? = nil, errors: ErrorBarProperties = ErrorBarProperties(),
    label: PerItem<String>? = nil, tickLabel: PerItem<String>? = nil, log: Bool = false,
    _ look: PatchProperties = PatchProperties()
  ) throws(DataError) -> BarContainer {
    let places = Y.positions(of: y, on: &yaxis)
    var bars = Bars(
      .horizontal, places: places, lengths: width, thickness: height, base: left, align: align, color: color,
      edgecolor: edgecolor, linewidth: linewidth, hatch: hatch, label: label, tickLabel: tickLabel, look: look
    )
    (bars.xerr, bars.yerr, bars.errors) = (xerr, yerr, errors)
    let container = try add(bars)
    if log { xscale(.log(base: 10, nonpositive: .clip)) }
    return container
  }

  /// Adds bars as patches and lists them as one, unless each has a label.
  mutating func add(_ bars: Bars) throws(DataError) -> BarContainer {
    let boxes = try bars.boxes()
    let labels = try bars.labels(count: boxes.count)
    let color =
      bars.color ?? (bars.look.facecolor ?? bars.look.color).map(PerItem.all)
      ?? .all(.color(nextPatchColor()))
    let patches = boxes.enumerated().map { index, box in
      bars.patch(
        box, color: color,
        label: labels?[index] ?? (index == 0 ? bars.firstLabel : nil) ?? LegendHandle.unlisted,
        index, style)
    }
    for patch in patches { append(patch) }
    let reaches = try addErrors(of: bars, boxes)
    xaxis.autoscale()
    yaxis.autoscale()
    let container = BarContainer(
      patches: patches, datavalues: boxes.map(\.length), orientation: bars.orientation,
      label: bars.commonLabel, reaches: reaches,
      sample: patches.first ?? bars.patch(BarBox(), color: color, label: LegendHandle.unlisted, 0, style))
    append(ArtistGroup(container))
    try label(bars, boxes)
    return container
  }

  /// Adds error bars at the ends of bars.
  ///
  /// - Returns: between what each of them lies, along the bars; `nil` without any along these.
  private mutating func addErrors(of bars: Bars, _ boxes: [BarBox]) throws(DataError) -> [Interval]? {
    guard bars.xerr != nil || bars.yerr != nil else { return nil }
    var errors = bars.errors
    errors.ecolor = errors.ecolor ?? .color(.black)
    errors.zorder = errors.zorder ?? bars.look.zorder.map { $0 + 0.01 }
    let isUpright = bars.orientation == .vertical
    let middles = boxes.map { $0.start + 0.5 * $0.thickness }
    let ends = boxes.map { $0.base + $0.length }
    let (x, y) = isUpright ? (middles, ends) : (ends, middles)
    try errorbar(
      x, y, yerr: bars.yerr, xerr: bars.xerr, try? FormatString(parsing: "none"), errors,
      label: LegendHandle.unlisted)
    // Labels keep clear of the first kind of error bars only.
    guard let along = isUpright ? (bars.xerr == nil ? bars.yerr : nil) : bars.xerr else { return nil }
    let points = zip(x, y).map { Point(x: $0, y: $1) }
    return try ErrorBars(points, along, isVertical: isUpright, errors).ends.map { Interval($0.low, $0.high) }
  }

  /// Writes at the places of bars.
  private mutating func label(_ bars: Bars, _ boxes: [BarBox]) throws(DataError) {
    guard let texts = try bars.tickLabel?.values(for: boxes.count, "bars", "tick_label") else { return }
    let places = boxes.map(\.place)
    switch bars.orientation {
    case .vertical: xticks(places, labels: texts)
    case .horizontal: yticks(places, labels: texts)
    }
  }
}

/// What one call draws, whichever way the bars point.
struct Bars {
  let orientation: Orientation
  let places, lengths: [Double]
  let thickness, base: PerItem<Double>
  let align: BarAlignment
  let color, edgecolor: PerItem<ColorSpecification>?
  let linewidth: PerItem<Double>?
  let hatch: PerItem<Hatch>?
  let label, tickLabel: PerItem<String>?
  let look: PatchProperties
  /// How far their ends may be off.
  var xerr, yerr: ErrorValues?
  var errors = ErrorBarProperties()
  /// Whether margins do not cross the base.
  var isSticky = true
  /// What the legend says of the first bar by itself.
  var firstLabel: String?

  init(
    _ orientation: Orientation, places: [Double], lengths: [Double], thickness: PerItem<Double>,
    base: PerItem<Double>, align: BarAlignment = .center, color: PerItem<ColorSpecification>? = nil,
    edgecolor: PerItem<ColorSpecification>? = nil, linewidth: PerItem<Double>? = nil,
    hatch: PerItem<Hatch>? = nil,
    label: PerItem<String>? = nil, tickLabel: PerItem<String>? = nil, look: PatchProperties
  ) {
    self.orientation = orientation
    self.places = places
    self.lengths = lengths
    self.thickness = thickness
    self.base = base
    self.align = align
    self.color = color
    self.edgecolor = edgecolor
    self.linewidth = linewidth
    self.hatch = hatch
    self.label = label
    self.tickLabel = tickLabel
    self.look = look
  }
}

/// Where one bar stands: its place across its direction and from where it reaches how far.
struct BarBox {
  var place = 0.0, start = 0.0, thickness = 0.0, base = 0.0, length = 0.0
}

extension Bars {
  /// What the arguments are called, in figure files.
  private var names: (place: String, length: String, thickness: String, base: String) {
    switch orientation {
    case .vertical: ("x", "height", "width", "bottom")
    case .horizontal: ("y", "width", "height", "left")
    }
  }

  /// The bars, as many as the longest list has values.
  fileprivate func boxes() throws(DataError) -> [BarBox] {
    let counts = [places.count, lengths.count, thickness.count, base.count]
    let count = counts.contains(0) ? 0 : counts.max() ?? 0
    let places = try PerItem.each(places).values(for: count, "bars", names.place)
    let lengths = try PerItem.each(lengths).values(for: count, "bars", names.length)
    let thicknesses = try thickness.values(for: count, "bars", names.thickness)
    let bases = try base.values(for: count, "bars", names.base)
    return (0..<count).map { index in
      let shift = align == .center ? thicknesses[index] / 2 : 0
      return BarBox(
        place: places[index], start: places[index] - shift, thickness: thicknesses[index], base: bases[index],
        length: lengths[index])
    }
  }

  /// What the legend says of each bar; `nil` if it lists them as one.
  fileprivate func labels(count: Int) throws(DataError) -> [String]? {
    guard case .each(let labels) = label else { return nil }
    guard labels.count == count else {
      throw DataError("label", "label has \(labels.count) texts for \(count) bars")
    }
    return labels
  }

  /// What the legend says of all bars; `nil` if it lists each, or none.
  fileprivate var commonLabel: String? { if case .all(let text) = label { text } else { nil } }

  fileprivate func patch(
    _ box: BarBox, color: PerItem<ColorSpecification>, label: String, _ index: Int, _ style: Style
  ) -> Patch {
    var look = look
    (look.color, look.facecolor, look.label) = (nil, color.inTurn(index) ?? ColorSpecification.none, label)
    if let edgecolor { look.edgecolor = edgecolor.inTurn(index) ?? ColorSpecification.none }
    if let linewidth { look.linewidth = linewidth.inTurn(index) }
    if let hatch { look.hatch = hatch.inTurn(index) }
    let isUpright = orientation == .vertical
    let shape =
      isUpright
      ? PatchShape.rectangle(x: box.start, y: box.base, width: box.thickness, height: box.length)
      : PatchShape.rectangle(x: box.base, y: box.start, width: box.length, height: box.thickness)
    var patch = Patch(shape, look, style)
    patch.isPart = true
    if isSticky { patch.stickyEdges = isUpright ? ([], [box.base]) : ([box.base], []) }
    return patch
  }
}
