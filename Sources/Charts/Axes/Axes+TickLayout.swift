internal import Geometry
internal import Typography

// Ticks, their labels, and the texts that hang below or beside them.

extension Axes {
  func xLayout(_ transform: DataTransform, _ context: LayoutContext) throws(FontError) -> AxisLayout {
    let box = transform.box
    let settings = style.xtick
    let values = xaxis.tickValues(
      length: box.width * 72 / context.dpi, labelSize: settings.labelsize, spacing: 3)
    let ticks = try values.placed(
      context, size: settings.labelsize, .center, .top,
      labelOffset: Point(x: 0, y: -context.pixels(settings.size + settings.pad))
    ) { Point(x: transform.x($0), y: box.minY) }
    let labelBottom = ticks.compactMap { $0.label?.bounds.minY }.min()
    let bottom = min(labelBottom ?? box.minY, box.minY - context.pixels(settings.size))
    return AxisLayout(
      ticks: ticks,
      offsetText: try context.place(
        values.offsetText, size: settings.labelsize,
        at: Point(x: box.maxX, y: (labelBottom ?? box.minY) - context.pixels(Self.offsetTextPad)), .right,
        .top),
      label: try context.place(
        xaxis.label, size: style.axes.labelsize,
        at: Point(x: box.midX, y: bottom - context.pixels(style.axes.labelpad)), .center, .top))
  }

  func yLayout(_ transform: DataTransform, _ context: LayoutContext) throws(FontError) -> AxisLayout {
    let box = transform.box
    let settings = style.ytick
    let values = yaxis.tickValues(
      length: box.height * 72 / context.dpi, labelSize: settings.labelsize, spacing: 2)
    let ticks = try values.placed(
      context, size: settings.labelsize, .right, .centerBaseline,
      labelOffset: Point(x: -context.pixels(settings.size + settings.pad), y: 0)
    ) { Point(x: box.minX, y: transform.y($0)) }
    let labelLeft = ticks.compactMap { $0.label?.bounds.minX }.min()
    let left = min(labelLeft ?? box.minX, box.minX - context.pixels(settings.size))
    return AxisLayout(
      ticks: ticks,
      offsetText: try context.place(
        values.offsetText, size: settings.labelsize,
        at: Point(x: box.minX, y: box.maxY + context.pixels(Self.offsetTextPad)), .left, .baseline),
      label: try context.place(
        yaxis.label, size: style.axes.labelsize,
        at: Point(x: left - context.pixels(style.axes.labelpad), y: box.midY), .center, .bottom,
        rotation: 90, mode: .anchor))
  }

  /// The distance of the offset text from what it stands beside, in points.
  private static let offsetTextPad = 3.0
}

/// The ticks that an axis shows, and what stands beside it.
struct TickValues {
  let visible: [(value: Double, label: String)]
  let offsetText: String

  /// The ticks at their places, each label at an offset from its tick.
  ///
  /// - Parameter position: where a value lies on the edge of the axes, in pixels.
  func placed(
    _ context: LayoutContext, size: Double, _ horizontal: HorizontalAlignment, _ vertical: VerticalAlignment,
    labelOffset: Point, position: (Double) -> Point
  ) throws(FontError) -> [AxisLayout.Tick] {
    var ticks: [AxisLayout.Tick] = []
    for tick in visible {
      let place = position(tick.value)
      let label = try context.place(tick.label, size: size, at: place + labelOffset, horizontal, vertical)
      ticks.append(AxisLayout.Tick(value: tick.value, position: place, label: label))
    }
    return ticks
  }
}

extension Axis {
  /// Chooses and labels the ticks for an axis of a length in points.
  func tickValues(length: Double, labelSize: Double, spacing: Double) -> TickValues {
    let view = limits
    let ticks = AutoLocator(length: length, labelSize: labelSize, spacing: spacing).ticks(in: view)
    let formatter = ScalarFormatter(ticks: ticks, view: view)
    // Ticks a hair outside the view, by rounding, are shown.
    let (low, high) = (scale.forward(view.lower), scale.forward(view.upper))
    let slack = 1e-10 * (high - low)
    let visible = ticks.filter { tick in
      let place = scale.forward(tick)
      return low - slack <= place && place <= high + slack
    }
    return TickValues(
      visible: visible.map { ($0, formatter.label($0)) }, offsetText: formatter.offsetText)
  }
}
