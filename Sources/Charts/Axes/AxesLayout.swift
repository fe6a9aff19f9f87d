internal import Geometry
internal import Typography

/// Where everything of an axes lies, in pixels, y upwards. Layout decides it; drawing only obeys.
struct AxesLayout {
  /// The axes with the limits that they are drawn with.
  let axes: Axes
  let box: Rect
  let transform: DataTransform
  let x: AxisLayout
  let y: AxisLayout
  let title: PlacedText?
  /// As many as the axes has texts; `nil` for one that does not show.
  let texts: [PlacedText?]
  let legend: LegendLayout?
  let spines: SpinePlaces

  /// The box of all that must stay free around the axes, for laying out the figure.
  ///
  /// Labels and titles count only across their axes: a title may be wider than its axes.
  var tightBounds: Rect {
    var boxes = [box]
    // The spines with their outward ticks.
    boxes.append(
      Rect(
        minX: spines.left - y.outward.first, minY: spines.bottom - x.outward.first,
        maxX: spines.right + y.outward.second, maxY: spines.top + x.outward.second))
    for axis in [x, y] {
      boxes += axis.ticks.flatMap { [$0.label, $0.oppositeLabel] }.compactMap { $0?.bounds }
      if let offset = axis.offsetText { boxes.append(offset.bounds) }
    }
    if let label = x.label { boxes.append(Self.narrowed(label.bounds)) }
    if let label = y.label { boxes.append(Self.lowered(label.bounds)) }
    if let title { boxes.append(Self.narrowed(title.bounds)) }
    if let legend { boxes.append(legend.frame) }
    boxes += texts.compactMap { $0?.bounds }
    return boxes.dropFirst().reduce(box) { $0.union($1) }
  }

  /// One pixel wide about the middle.
  private static func narrowed(_ box: Rect) -> Rect {
    Rect(minX: box.midX - 0.5, minY: box.minY, maxX: box.midX + 0.5, maxY: box.maxY)
  }

  /// One pixel high about the middle.
  private static func lowered(_ box: Rect) -> Rect {
    Rect(minX: box.minX, minY: box.midY - 0.5, maxX: box.maxX, maxY: box.midY + 0.5)
  }
}

/// The ticks and texts of one axis.
struct AxisLayout {
  struct Tick {
    let value: Double
    /// Where the tick stands on the lower or left edge of the axes.
    let position: Point
    /// Where it stands on the edge across.
    let opposite: Point
    let label: PlacedText?
    /// The label at the edge across.
    let oppositeLabel: PlacedText?
    let style: TickStyle
  }

  /// The major ticks, then the minor ones.
  let ticks: [Tick]
  let offsetText: PlacedText?
  let label: PlacedText?
  /// How far marks reach out of the lower or left edge, and of the one across, in pixels.
  let outward: (first: Double, second: Double)

  static var empty: AxisLayout { AxisLayout(ticks: [], offsetText: nil, label: nil, outward: (0, 0)) }
}

extension Axes {
  /// Lays out the axes in a box.
  func layout(in cell: Rect, _ context: LayoutContext) throws(FontError) -> AxesLayout {
    let (axes, box) = fitted(to: cell)
    return try axes.layout(at: box, context)
  }

  /// Lays out the axes with the box that they are drawn with.
  private func layout(at box: Rect, _ context: LayoutContext) throws(FontError) -> AxesLayout {
    let transform = DataTransform(box: box, x: xaxis, y: yaxis)
    let x = axison ? try xLayout(transform, context) : .empty
    let y = axison ? try yLayout(transform, context) : .empty
    var texts: [PlacedText?] = []
    for text in self.texts { texts.append(try text.layout(transform, context)) }
    return AxesLayout(
      axes: self, box: box, transform: transform, x: x, y: y,
      title: try titleLayout(box, top: x.highestLabel, offsetText: y.offsetText, context), texts: texts,
      legend: try legend?.layout(lines: lines, transform: transform, context),
      spines: spines.places(transform, context))
  }

  /// The title above the axes; above labels at their upper edge, and above the offset text of y where the two
  /// would meet.
  private func titleLayout(
    _ box: Rect, top labels: Double?, offsetText: PlacedText?, _ context: LayoutContext
  ) throws(FontError) -> PlacedText? {
    let pad = context.pixels(style.axes.titlepad)
    let size = titleFontsize ?? style.axes.titlesize
    let anchor = Point(x: box.midX, y: box.height + (box.minY + pad))
    guard
      let title = try context.place(title, size: size, at: anchor, .center, .baseline)
    else { return nil }
    var top = max(box.maxY, labels ?? box.maxY)
    if let offset = offsetText?.bounds, offset.overlaps(title.bounds) { top = offset.maxY }
    guard title.bounds.minY < top else { return title }
    let raised = title.translated(by: Point(x: 0, y: top - box.maxY))
    let shortfall = max(0, top - raised.bounds.minY)
    return raised.translated(by: Point(x: 0, y: shortfall))
  }
}

extension AxisLayout {
  /// The upper end of the labels at the edge across; `nil` if there are none.
  var highestLabel: Double? { ticks.compactMap { $0.oppositeLabel?.bounds.maxY }.max() }
}
