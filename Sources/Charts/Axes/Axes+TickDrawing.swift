internal import Colors
internal import Drawing
internal import Geometry

// Ticks, grid lines and the texts of the axes.

extension Axes {
  func drawXAxis(_ layout: AxesLayout, on canvas: any Canvas, _ context: LayoutContext) {
    drawAxis("x axis", xaxis, layout.x, layout.transform, outwards: Point(x: 0, y: -1), on: canvas, context) {
      tick in
      let ends = [Point(x: tick.value, y: 0), Point(x: tick.value, y: 1)]
      canvas.draw(ends, .acrossY, layout.transform, gridPaint(tick.style.grid, context), clip: layout.box)
    }
  }

  func drawYAxis(_ layout: AxesLayout, on canvas: any Canvas, _ context: LayoutContext) {
    drawAxis("y axis", yaxis, layout.y, layout.transform, outwards: Point(x: -1, y: 0), on: canvas, context) {
      tick in
      let ends = [Point(x: 0, y: tick.value), Point(x: 1, y: tick.value)]
      canvas.draw(ends, .acrossX, layout.transform, gridPaint(tick.style.grid, context), clip: layout.box)
    }
  }

  /// Draws tick by tick (grid line, marks, labels), then the texts of the axis.
  private func drawAxis(
    _ name: String, _ axis: Axis, _ layout: AxisLayout, _ transform: DataTransform, outwards: Point,
    on canvas: any Canvas,
    _ context: LayoutContext, gridLine: (AxisLayout.Tick) -> Void
  ) {
    let affine = transform.tickAffine(isX: outwards.x == 0)
    func draw(_ mark: Marker, _ tick: AxisLayout.Tick, at place: Point) {
      let value = axis.scale.forward(tick.value)
      let point = outwards.x == 0 ? Point(x: value, y: place.y) : Point(x: place.x, y: value)
      canvas.draw(mark, at: [point], transform: affine, clip: nil)
    }
    canvas.group(name, label: axis.extentLabel) {
      for tick in layout.ticks {
        let style = tick.style
        if style.hasGrid { gridLine(tick) }
        if style.marks.first, let mark = tickMark(style, outwards: outwards, context) {
          draw(mark, tick, at: tick.position)
        }
        if style.marks.second, let mark = tickMark(style, outwards: outwards * -1, context) {
          draw(mark, tick, at: tick.opposite)
        }
        for label in [tick.label, tick.oppositeLabel] {
          if let label { canvas.draw(label, color: style.labelcolor) }
        }
      }
      if let label = layout.label, let color = labelColor(axis) {
        canvas.group("label") { canvas.draw(label, color: color) }
      }
      if let offset = layout.offsetText {
        let settings = TickStyle(axis.major, isX: name == "x axis", isMinor: false, style: style)
        canvas.group("offset text") { canvas.draw(offset, color: settings.labelcolor) }
      }
    }
  }

  /// A short line at the edge of the axes; `nil` if it has no length.
  private func tickMark(_ style: TickStyle, outwards: Point, _ context: LayoutContext) -> Marker? {
    let length = context.pixels(style.length)
    guard length > 0, style.width > 0 else { return nil }
    let ends: [Point] =
      switch style.direction {
      case .out: [.zero, outwards * length]
      case .in: [.zero, outwards * -length]
      case .inout: [outwards * (-0.5 * length), outwards * (0.5 * length)]
      }
    let shape = StrokeShape(width: context.pixels(style.width), cap: .butt, join: .round)
    let edge = StrokePaint(color: style.color, shape: shape)
    return Marker(
      path: Path(polyline: ends),
      paint: PathPaint(
        edge: edge, snap: length >= 1 ? .on : .off, isAntialiased: self.style.lines.antialiased))
  }

  private func gridPaint(_ grid: Style.GridLook, _ context: LayoutContext) -> PathPaint {
    let (lines, dpi) = (style.lines, context.dpi)
    let dashes = grid.linestyle.dashes(
      linewidth: grid.linewidth, dpi: dpi, lines.dashes, isAntialiased: lines.antialiased)
    let shape = StrokeShape(
      width: LineStyle.strokeWidth(
        context.pixels(grid.linewidth), dashes, isAntialiased: lines.antialiased),
      cap: dashes == nil ? lines.solidCapstyle : lines.dashCapstyle,
      join: dashes == nil ? lines.solidJoinstyle : lines.dashJoinstyle, dashes: dashes)
    let color = grid.alpha == 1 ? grid.color : grid.color.withAlpha(grid.alpha)
    return PathPaint(
      edge: StrokePaint(color: color, shape: shape), isAntialiased: style.lines.antialiased)
  }
}

extension Axis {
  /// The ends of the axis and its scale, for whoever reads a picture: "0.5 to 20.0 log".
  fileprivate var extentLabel: String {
    let ends = "\(limits.first) to \(limits.last)"
    if case .linear = scale { return ends }
    return "\(ends) \(scale.name)"
  }
}
