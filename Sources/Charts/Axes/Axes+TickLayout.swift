internal import Geometry
internal import Typography

// Ticks, their labels, and the texts that hang below or beside them.

extension Axes {
  func xLayout(_ transform: DataTransform, _ context: LayoutContext) throws(FontError) -> AxisLayout {
    let box = transform.box
    let settings = style.xtick
    let values = xaxis.tickValues(
      length: box.width * 72 / context.dpi, labelSize: settings.labelsize, spacing: 3)
    let labelTop = box.minY - context.pixels(settings.size + settings.pad)
    var ticks: [AxisLayout.Tick] = []
    for tick in values.visible {
      let x = transform.x(tick.value)
      let label = try context.place(
        tick.label, size: settings.labelsize, at: Point(x: x, y: labelTop), .center, .top)
      ticks.append(AxisLayout.Tick(position: Point(x: x, y: box.minY), label: label))
    }
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
    let labelRight = box.minX - context.pixels(settings.size + settings.pad)
    var ticks: [AxisLayout.Tick] = []
    for tick in values.visible {
      let y = transform.y(tick.value)
      let label = try context.place(
        tick.label, size: settings.labelsize, at: Point(x: labelRight, y: y), .right, .centerBaseline)
      ticks.append(AxisLayout.Tick(position: Point(x: box.minX, y: y), label: label))
    }
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
