internal import Geometry
internal import Typography

/// Where everything of an axes lies, in pixels, y upwards. Layout decides it; drawing only obeys.
struct AxesLayout {
  /// The axes with the limits that they are drawn with.
  let axes: Axes
  /// The place that the axes was given, in shares of the figure.
  let place: Rect
  /// The box that it is drawn with, in shares of the figure.
  let shares: Rect
  let box: Rect
  let transform: DataTransform
  let x: AxisLayout
  let y: AxisLayout
  /// They stand above what lies at the upper edge, which can belong to other axes.
  var titles: [HorizontalLocation: ColoredText] = [:]
  /// The texts that show.
  let texts: [ColoredText]
  /// The boxes of what may reach beyond the axes.
  let unclipped: [Rect]
  /// In the order in which they are drawn.
  let legends: [LegendLayout]
  let spines: SpinePlaces
  /// The axes that lie in this one, in the order in which they were added.
  var children: [AxesLayout] = []
  /// Whether it has a place that can be drawn.
  var isDrawn = true
  /// What marks the parts of the data that insets show.
  var indicators: [PlacedIndicator] = []

  /// The title in the middle.
  var title: PlacedText? { titles[.center]?.text }

  /// The legend, if there is one.
  var legend: LegendLayout? { legends.first }

  /// The box of all that must stay free around the axes, for laying out the figure.
  ///
  /// - Parameter isForLayout: whether labels and titles count only across their axes: a title may be wider
  ///   than its axes.
  func tightBounds(isForLayout: Bool = true) -> Rect {
    var boxes = [box]
    // The spines with their outward ticks; a spine at the edge ends where the view does.
    let frame = transform.view.union(box)
    let left = spines.left == box.minX ? frame.minX : spines.left
    let right = spines.right == box.maxX ? frame.maxX : spines.right
    let bottom = spines.bottom == box.minY ? frame.minY : spines.bottom
    let top = spines.top == box.maxY ? frame.maxY : spines.top
    if axes.frameon {
      boxes.append(
        Rect(
          minX: left - y.outward.first, minY: bottom - x.outward.first,
          maxX: right + y.outward.second, maxY: top + x.outward.second))
    }
    for axis in [x, y] { boxes += axis.textsAtTicks }
    if let label = x.label { boxes.append(isForLayout ? Self.narrowed(label.bounds) : label.bounds) }
    if let label = y.label { boxes.append(isForLayout ? Self.lowered(label.bounds) : label.bounds) }
    boxes += titles.values.map(\.text.bounds).map { isForLayout ? Self.narrowed($0) : $0 }
    boxes += legends.map(\.frame)
    boxes += texts.filter { $0.clip == nil }.compactMap { $0.bounds(isForLayout: isForLayout) } + unclipped
    boxes += children.map { $0.tightBounds(isForLayout: false) }
    return boxes.dropFirst().reduce(box) { $0.union($1) }
  }

  /// A box inside of the axes, in shares of the figure.
  ///
  /// - Parameters:
  ///   - x, y: what its numbers mean. One at a place without a number has no extent.
  func shares(
    of inner: Rect, _ x: AxesPlacement.BoundsCoordinates, _ y: AxesPlacement.BoundsCoordinates,
    _ context: LayoutContext
  ) -> Rect {
    // The box where the figure has its first place.
    let (width, height) = context.sheet
    let outer = Rect(
      minX: shares.minX * width, minY: shares.minY * height, maxX: shares.maxX * width,
      maxY: shares.maxY * height)
    let whole = context.shares(outer)
    // The way of the data ends in shares: their last bit can be seen in lines to an inset.
    let (affine, figure) = (transform.affine(.data), context.figure)
    func data(_ place: Double, _ factor: Double, _ shift: Double, _ unit: Double) -> Double {
      place.isFinite ? place * (factor * unit) + shift * unit : 0
    }
    let xs = [inner.minX, inner.maxX].map { value in
      x == .axes
        ? whole.minX + value * whole.width
        : data(
          transform.scaled(Point(x: value, y: 0), in: .data).x, affine.a, affine.tx - figure.minX, 1 / width)
    }
    let ys = [inner.minY, inner.maxY].map { value in
      y == .axes
        ? whole.minY + value * whole.height
        : data(
          transform.scaled(Point(x: 0, y: value), in: .data).y, affine.d, affine.ty - figure.minY, 1 / height)
    }
    return Rect(
      minX: min(xs[0], xs[1]), minY: min(ys[0], ys[1]), maxX: max(xs[0], xs[1]), maxY: max(ys[0], ys[1]))
  }

  /// What titles stand above: the upper edge, or what of the x axis lies there.
  var titleBase: Double {
    guard x.isAtSecondSide || axes.xaxis.labelPosition == .second else { return box.maxY }
    let boxes = x.textsAtTicks + (x.label.map { [$0.bounds] } ?? [])
    return boxes.map(\.maxY).max() ?? box.maxY
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

extension Rect {
  /// Whether an axes can lie here: a box of shares that is not so far away that pixels cannot be counted.
  fileprivate var isDrawable: Bool {
    [minX, minY, maxX, maxY].allSatisfy { abs($0) <= 1000 } && minX <= maxX && minY <= maxY
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
  /// Whether ticks or labels are not just at the first side, where they usually are.
  let isAtSecondSide: Bool

  static var empty: AxisLayout {
    AxisLayout(ticks: [], offsetText: nil, label: nil, outward: (0, 0), isAtSecondSide: false)
  }

  /// The boxes of all texts but the label.
  var textsAtTicks: [Rect] {
    let labels = ticks.flatMap { [$0.label, $0.oppositeLabel] }
    return (labels + [offsetText]).compactMap { $0?.bounds }
  }
}

extension Axes {
  /// Lays out the axes in a place, all but the titles.
  ///
  /// - Parameter place: in shares of the figure.
  func layout(in place: Rect, _ context: LayoutContext) throws(TextError) -> AxesLayout {
    let (axes, shares) = withTickRoom(in: place, context).fitted(
      to: place, figureAspect: context.sheet.height / context.sheet.width)
    guard place.isDrawable, shares.isDrawable else {
      let nowhere = Rect(minX: 0, minY: 0, maxX: 0, maxY: 0)
      var layout = try layout(at: nowhere, in: nowhere, context)
      layout.isDrawn = false
      return layout
    }
    return try axes.layout(at: shares, in: place, context)
  }

  /// Lays out the axes with the box that they are drawn with.
  private func layout(
    at shares: Rect, in place: Rect, _ context: LayoutContext
  ) throws(TextError) -> AxesLayout {
    let box = context.pixelBox(shares)
    let transform = DataTransform(box: box, x: xaxis, y: yaxis)
    let x = axison && xaxis.isVisible ? try xLayout(transform, context) : .empty
    let y = axison && yaxis.isVisible ? try yLayout(transform, context) : .empty
    let frame = TextFrame(figure: context.figure, transform: transform)
    let texts = try context.layout(writings, frame)
    let obstacles =
      allLegends.contains { $0.avoidsData(context.style) } ? obstacles(transform, texts) : LegendObstacles()
    var legends: [LegendLayout] = []
    for legend in allLegends {
      legends.append(try legend.layout(handles: legendHandles, in: box, frame, avoiding: obstacles, context))
    }
    return AxesLayout(
      axes: self, place: place, shares: shares, box: box, transform: transform, x: x, y: y, texts: texts,
      unclipped: artists.compactMap { $0.unclippedBounds(transform, context) }, legends: legends,
      spines: spines.places(transform, context))
  }

  /// The axes with limits that fall on ticks, where the style asks for that: which ticks there are depends on the
  /// room.
  private func withTickRoom(in place: Rect, _ context: LayoutContext) -> Axes {
    guard style.axes.autolimitMode == .roundNumbers else { return self }
    let box = context.pixelBox(place)
    func room(_ length: Double, _ start: Double, _ ticks: Style.TickSettings, spacing: Double) -> Int {
      TickContext(
        view: Interval(0, 1), length: TickContext.points(length, from: start, dpi: context.dpi),
        labelSize: style.points(ticks.labelsize), spacing: spacing
      ).room(within: 1...9)
    }
    var axes = self
    axes.xaxis.tickRoom = room(box.width, box.minX, style.xtick, spacing: 3)
    axes.yaxis.tickRoom = room(box.height, box.minY, style.ytick, spacing: 2)
    return axes
  }

  /// What a legend keeps clear of where it hides least.
  private func obstacles(_ transform: DataTransform, _ texts: [ColoredText]) -> LegendObstacles {
    var obstacles = LegendObstacles(boxes: texts.filter(\.isObstacle).compactMap { $0.bounds() })
    for artist in artists { artist.addObstacles(to: &obstacles, transform) }
    return obstacles
  }
}
