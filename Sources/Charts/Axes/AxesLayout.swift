internal import Geometry
internal import Typography

/// Where everything of an axes lies, in pixels, y upwards. Layout decides it; drawing only obeys.
struct AxesLayout {
  let box: Rect
  let transform: DataTransform
  let x: AxisLayout
  let y: AxisLayout
  let title: PlacedText?
  /// As many as the axes has texts; `nil` for one that does not show.
  let texts: [PlacedText?]
  let legend: LegendLayout?

  /// The box of all that must stay free around the axes, for laying out the figure.
  ///
  /// Labels and titles count only across their axes: a title may be wider than its axes.
  func tightBounds(tickLength: (x: Double, y: Double)) -> Rect {
    var boxes = [box]
    // The spines with their outward ticks.
    boxes.append(
      Rect(minX: box.minX - tickLength.y, minY: box.minY - tickLength.x, maxX: box.maxX, maxY: box.maxY))
    for axis in [x, y] {
      boxes += axis.ticks.compactMap { $0.label?.bounds }
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
    /// Where the tick stands on the axis' edge.
    let position: Point
    let label: PlacedText?
  }

  let ticks: [Tick]
  let offsetText: PlacedText?
  let label: PlacedText?

  static var empty: AxisLayout { AxisLayout(ticks: [], offsetText: nil, label: nil) }
}

extension Axes {
  /// Lays out the axes in a box.
  func layout(in box: Rect, _ context: LayoutContext) throws(FontError) -> AxesLayout {
    let transform = DataTransform(box: box, x: xaxis, y: yaxis)
    let x = axison ? try xLayout(transform, context) : .empty
    let y = axison ? try yLayout(transform, context) : .empty
    var texts: [PlacedText?] = []
    for text in self.texts { texts.append(try text.layout(transform, context)) }
    return AxesLayout(
      box: box, transform: transform, x: x, y: y,
      title: try titleLayout(box, offsetText: y.offsetText, context), texts: texts,
      legend: try legend?.layout(lines: lines, transform: transform, context))
  }

  /// The title above the axes, or above the offset text of y where the two would meet.
  private func titleLayout(
    _ box: Rect, offsetText: PlacedText?, _ context: LayoutContext
  ) throws(FontError) -> PlacedText? {
    let pad = context.pixels(style.axes.titlepad)
    let size = titleFontsize ?? style.axes.titlesize
    let anchor = Point(x: box.midX, y: box.maxY + pad)
    guard
      let title = try context.place(title, size: size, at: anchor, .center, .baseline)
    else { return nil }
    guard let offset = offsetText?.bounds, offset.overlaps(title.bounds), title.bounds.minY < offset.maxY
    else {
      return title
    }
    let raised = title.translated(by: Point(x: 0, y: offset.maxY - box.maxY))
    let shortfall = max(0, offset.maxY - raised.bounds.minY)
    return raised.translated(by: Point(x: 0, y: shortfall))
  }

  /// The length of the outward ticks in pixels.
  func tickLengths(_ context: LayoutContext) -> (x: Double, y: Double) {
    axison ? (context.pixels(style.xtick.size), context.pixels(style.ytick.size)) : (0, 0)
  }
}
