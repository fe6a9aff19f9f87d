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
  ///   - options: what they look like, and what is written about them.
  /// - Throws: `DataError` if there are not as many values of one kind as of another.
  /// - Returns: the bars, for `barLabel` and legends of one's own choice.
  @discardableResult
  public mutating func bar<X: AxisCoordinate>(
    _ x: [X], _ height: [Double], width: PerItem<Double> = 0.8, bottom: PerItem<Double> = 0,
    _ options: BarOptions = BarOptions()
  ) throws(DataError) -> BarContainer {
    let bars = Bars(
      .vertical, places: X.positions(of: x, on: &xaxis), lengths: height, thickness: width, base: bottom,
      options)
    let container = try add(bars)
    if options.log { yscale(.log(base: 10, nonpositive: .clip)) }
    return container
  }

  /// Draws bars that lie.
  ///
  /// See `bar`, with x and y exchanged: `y` is where the bars lie, `width` how long they are, `height` how
  /// thick, `left` where they begin.
  @discardableResult
  public mutating func barh<Y: AxisCoordinate>(
    _ y: [Y], _ width: [Double], height: PerItem<Double> = 0.8, left: PerItem<Double> = 0,
    _ options: BarOptions = BarOptions()
  ) throws(DataError) -> BarContainer {
    let bars = Bars(
      .horizontal, places: Y.positions(of: y, on: &yaxis), lengths: width, thickness: height, base: left,
      options)
    let container = try add(bars)
    if options.log { xscale(.log(base: 10, nonpositive: .clip)) }
    return container
  }

  /// Adds bars as patches and lists them as one, unless each has a label.
  mutating func add(_ bars: Bars) throws(DataError) -> BarContainer {
    let options = bars.options
    var bars = bars
    bars.areNumbers = (xaxis.holdsNumbers, yaxis.holdsNumbers)
    let boxes = try bars.boxes()
    let labels = try bars.labels(count: boxes.count)
    let color =
      options.color ?? (options.look.facecolor ?? options.look.color).map(PerItem.all)
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
    let options = bars.options
    guard options.xerr != nil || options.yerr != nil else { return nil }
    var errors = options.errorKw
    errors.ecolor = errors.ecolor ?? .color(.black)
    errors.zorder = errors.zorder ?? options.look.zorder.map { $0 + 0.01 }
    let isUpright = bars.orientation == .vertical
    let middles = boxes.map { $0.start + 0.5 * $0.thickness }
    let ends = boxes.map { $0.base + $0.length }
    let (x, y) = isUpright ? (middles, ends) : (ends, middles)
    try errorbar(
      x, y, yerr: options.yerr, xerr: options.xerr, try? FormatString(parsing: "none"), errors,
      label: LegendHandle.unlisted)
    // Labels keep clear of the first kind of error bars only.
    guard let along = isUpright ? (options.xerr == nil ? options.yerr : nil) : options.xerr
    else { return nil }
    let points = zip(x, y).map { Point(x: $0, y: $1) }
    return try ErrorBars(points, along, isVertical: isUpright, errors).ends.map { Interval($0.low, $0.high) }
  }

  /// Writes at the places of bars.
  private mutating func label(_ bars: Bars, _ boxes: [BarBox]) throws(DataError) {
    guard let texts = try bars.options.tickLabel?.values(for: boxes.count, "bars", "tick_label") else {
      return
    }
    let places = boxes.map(\.place)
    switch bars.orientation {
    case .vertical: xticks(places, labels: texts)
    case .horizontal: yticks(places, labels: texts)
    }
  }
}
