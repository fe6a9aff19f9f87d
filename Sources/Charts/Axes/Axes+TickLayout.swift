internal import Geometry
internal import Typography

// Ticks, their labels, and the texts that hang below or beside them.

extension Axes {
  func xLayout(_ transform: DataTransform, _ context: LayoutContext) throws(TextError) -> AxisLayout {
    let box = transform.box
    let row = try tickRow(xaxis, isX: true, transform, context)
    let lines = spines.places(transform, context)
    let labelsBelow = row.ticks.compactMap { $0.lowestLabel(context) }.min()
    let labelsAbove = row.ticks.compactMap { $0.highestLabel(context) }.max()
    let bottom = min(labelsBelow ?? .infinity, lines.bottom - row.outward.first)
    let top = max(labelsAbove ?? -.infinity, lines.top + row.outward.second)
    let pad = context.pixels(Self.offsetTextPad)
    let isOffsetBelow = xaxis.offsetPosition == .first
    return row.layout(
      offsetText: try context.place(
        row.offsetText, size: row.labelsize,
        at: Point(
          x: box.maxX, y: isOffsetBelow ? (labelsBelow ?? box.minY) - pad : (labelsAbove ?? box.maxY) + pad),
        .right, isOffsetBelow ? .top : .bottom),
      label: try xlabelLayout(box, edge: xaxis.labelPosition == .first ? bottom : top, context))
  }

  func yLayout(_ transform: DataTransform, _ context: LayoutContext) throws(TextError) -> AxisLayout {
    let box = transform.box
    let row = try tickRow(yaxis, isX: false, transform, context)
    let lines = spines.places(transform, context)
    let labelsLeft = row.ticks.compactMap { $0.leftmostLabel(context) }.min()
    let labelsRight = row.ticks.compactMap { $0.rightmostLabel(context) }.max()
    let left = min(labelsLeft ?? .infinity, lines.left - row.outward.first)
    let right = max(labelsRight ?? -.infinity, lines.right + row.outward.second)
    let isOffsetLeft = yaxis.offsetPosition == .first
    return row.layout(
      offsetText: try context.place(
        row.offsetText, size: row.labelsize,
        at: Point(
          x: isOffsetLeft ? box.minX : box.maxX, y: box.maxY + context.pixels(Self.offsetTextPad)),
        isOffsetLeft ? .left : .right, .baseline),
      label: try ylabelLayout(box, edge: yaxis.labelPosition == .first ? left : right, context))
  }

  /// The distance of the offset text from what it stands beside, in points.
  private static let offsetTextPad = 3.0

  private func tickRow(
    _ axis: Axis, isX: Bool, _ transform: DataTransform, _ context: LayoutContext
  ) throws(TextError) -> TickRow {
    let major = TickStyle(axis.major, isX: isX, isMinor: false, style: style)
    let minor = TickStyle(axis.minor, isX: isX, isMinor: true, style: style)
    let box = transform.box
    let length =
      isX
      ? TickContext.points(box.width, from: box.minX, dpi: context.dpi)
      : TickContext.points(box.height, from: box.minY, dpi: context.dpi)
    let values = axis.tickValues(length: length, labelSize: major.labelsize, spacing: isX ? 3 : 2)
    var ticks: [AxisLayout.Tick] = []
    for (group, style) in [(values.major, major), (values.minor, minor)] {
      for tick in group.visible {
        let place = isX ? transform.x(tick.value) : transform.y(tick.value)
        guard place.isFinite else { continue }
        ticks.append(
          isX ? try xTick(tick, style, transform, context) : try yTick(tick, style, transform, context))
      }
    }
    return TickRow(
      ticks: ticks, outward: ticks.outward(context), labelsize: major.labelsize,
      offsetText: axis.hasOffsetText ? values.major.offsetText : "",
      isAtSecondSide: major.isAtSecondSide || minor.isAtSecondSide)
  }
}

/// The ticks of an axis, and what the texts beside them hang on.
private struct TickRow {
  let ticks: [AxisLayout.Tick]
  let outward: (first: Double, second: Double)
  let labelsize: Double
  /// Empty for none.
  let offsetText: String
  let isAtSecondSide: Bool

  func layout(offsetText: PlacedText?, label: PlacedText?) -> AxisLayout {
    AxisLayout(
      ticks: ticks, offsetText: offsetText, label: label, outward: outward, isAtSecondSide: isAtSecondSide)
  }
}

// MARK: - Single ticks

extension Axes {
  private func xTick(
    _ tick: (value: Double, label: String), _ style: TickStyle, _ transform: DataTransform,
    _ context: LayoutContext
  ) throws(TextError) -> AxisLayout.Tick {
    let x = transform.x(tick.value)
    let places = spines.places(transform, context)
    let (bottom, top) = (Point(x: x, y: places.bottom), Point(x: x, y: places.top))
    let distance = context.translation(style.labelDistance)
    let below = Point(x: x, y: places.bottomPlace.moved(by: -distance))
    let above = Point(x: x, y: places.topPlace.moved(by: distance))
    return AxisLayout.Tick(
      value: tick.value, position: bottom, opposite: top,
      label: style.labels.first
        ? try context.place(tick.label, style, at: below, .center, .top) : nil,
      oppositeLabel: style.labels.second
        ? try context.place(tick.label, style, at: above, .center, .bottom) : nil,
      style: style)
  }

  private func yTick(
    _ tick: (value: Double, label: String), _ style: TickStyle, _ transform: DataTransform,
    _ context: LayoutContext
  ) throws(TextError) -> AxisLayout.Tick {
    let y = transform.y(tick.value)
    let places = spines.places(transform, context)
    let (left, right) = (Point(x: places.left, y: y), Point(x: places.right, y: y))
    let distance = context.translation(style.labelDistance)
    let before = Point(x: places.leftPlace.moved(by: -distance), y: y)
    let after = Point(x: places.rightPlace.moved(by: distance), y: y)
    return AxisLayout.Tick(
      value: tick.value, position: left, opposite: right,
      label: style.labels.first
        ? try context.place(tick.label, style, at: before, .right, .centerBaseline) : nil,
      oppositeLabel: style.labels.second
        ? try context.place(tick.label, style, at: after, .left, .centerBaseline) : nil,
      style: style)
  }
}

extension LayoutContext {
  /// A tick label, aligned as given unless its style says otherwise.
  fileprivate func place(
    _ text: String, _ style: TickStyle, at anchor: Point, _ horizontal: HorizontalAlignment,
    _ vertical: VerticalAlignment
  ) throws(TextError) -> PlacedText? {
    try place(
      text, size: style.labelsize, at: anchor, style.horizontalAlignment ?? horizontal,
      style.verticalAlignment ?? vertical, rotation: style.labelrotation, mode: style.rotationMode)
  }
}

extension AxisLayout.Tick {
  /// The lower end of the label below the axes. An empty one counts with the place where it would hang.
  fileprivate func lowestLabel(_ context: LayoutContext) -> Double? {
    guard style.labels.first else { return nil }
    return label?.bounds.minY ?? (position.y - context.pixels(style.labelDistance))
  }

  /// The upper end of the label above the axes, as above.
  fileprivate func highestLabel(_ context: LayoutContext) -> Double? {
    guard style.labels.second else { return nil }
    return oppositeLabel?.bounds.maxY ?? (opposite.y + context.pixels(style.labelDistance))
  }

  /// The right end of the label at the right of the axes, as above.
  fileprivate func rightmostLabel(_ context: LayoutContext) -> Double? {
    guard style.labels.second else { return nil }
    return oppositeLabel?.bounds.maxX ?? (opposite.x + context.pixels(style.labelDistance))
  }

  /// The left end of the label beside the axes, as above.
  fileprivate func leftmostLabel(_ context: LayoutContext) -> Double? {
    guard style.labels.first else { return nil }
    return label?.bounds.minX ?? (position.x - context.pixels(style.labelDistance))
  }
}

extension [AxisLayout.Tick] {
  /// How far the marks reach out of the axes at either side, in pixels.
  fileprivate func outward(_ context: LayoutContext) -> (first: Double, second: Double) {
    var reach = (first: 0.0, second: 0.0)
    for tick in self {
      let outward = context.pixels(tick.style.outward)
      if tick.style.marks.first { reach.first = Swift.max(reach.first, outward) }
      if tick.style.marks.second { reach.second = Swift.max(reach.second, outward) }
    }
    return reach
  }
}
