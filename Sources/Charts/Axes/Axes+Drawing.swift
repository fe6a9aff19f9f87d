internal import Colors
internal import Drawing
internal import Geometry

extension Axes {
  /// Draws the axes from back to front: background, ticks and grid, lines, spines, texts, legend.
  func draw(_ layout: AxesLayout, on canvas: any Canvas, _ context: LayoutContext) {
    canvas.group("axes") {
      if axison { canvas.draw(Path(layout.box), PathPaint(face: style.axes.facecolor), clip: nil) }
      var children: [(zorder: Double, draw: () -> Void)] = artists.map { artist in
        (artist.zorder, { artist.draw(on: canvas, transform: layout.transform, dpi: context.dpi) })
      }
      if axison {
        children.append((2.5, { drawSpines(layout.transform, on: canvas, context) }))
        children.append((1.5, { drawXAxis(layout, on: canvas, context) }))
        children.append((1.5, { drawYAxis(layout, on: canvas, context) }))
      }
      for (text, placed) in zip(texts, layout.texts) {
        guard let placed, let color = text.color else { continue }
        children.append((text.zorder, { canvas.group("text") { canvas.draw(placed, color: color) } }))
      }
      children.append((3, { drawTitle(layout, on: canvas) }))
      if let legend = layout.legend {
        children.append((5, { legend.draw(on: canvas, context) }))
      }
      // `sorted` keeps the order of equal elements.
      for child in children.sorted(by: { $0.zorder < $1.zorder }) { child.draw() }
    }
  }

  private func drawTitle(_ layout: AxesLayout, on canvas: any Canvas) {
    guard let title = layout.title else { return }
    canvas.group("title") { canvas.draw(title, color: .black) }
  }

  /// The four sides of the box. Like their ends in matplotlib, those of a side lie at the limits of the data along it,
  /// which can differ from the box in the last bit and so fall on another pixel.
  private func drawSpines(_ transform: DataTransform, on canvas: any Canvas, _ context: LayoutContext) {
    let shape = StrokeShape(width: context.pixels(style.axes.linewidth), cap: .projecting, join: .miter)
    let paint = PathPaint(edge: StrokePaint(color: style.axes.edgecolor, shape: shape))
    let (x, y) = (xaxis.limits, yaxis.limits)
    canvas.group("spines") {
      for side in [0.0, 1] {
        let ends = [Point(x: side, y: y.first), Point(x: side, y: y.last)]
        canvas.draw(ends, .acrossX, transform, paint, clip: nil)
      }
      for side in [0.0, 1] {
        let ends = [Point(x: x.first, y: side), Point(x: x.last, y: side)]
        canvas.draw(ends, .acrossY, transform, paint, clip: nil)
      }
    }
  }
}

extension Canvas {
  /// Draws straight lines through points given in an artist's coordinates.
  fileprivate func draw(
    _ points: [Point], _ coordinates: Coordinates, _ transform: DataTransform, _ paint: PathPaint, clip: Rect?
  ) {
    let scaled = points.map { transform.scaled($0, in: coordinates) }
    draw(Path(polyline: scaled), transform: transform.affine(coordinates), paint, clip: clip)
  }
}

// MARK: - Ticks and grid

extension Axes {
  private func drawXAxis(_ layout: AxesLayout, on canvas: any Canvas, _ context: LayoutContext) {
    drawAxis("x axis", xaxis, layout.x, style.xtick, direction: Point(x: 0, y: -1), on: canvas, context) { tick in
      guard xaxis.hasGrid else { return }
      let ends = [Point(x: tick.value, y: 0), Point(x: tick.value, y: 1)]
      canvas.draw(ends, .acrossY, layout.transform, gridPaint(context), clip: layout.box)
    }
  }

  private func drawYAxis(_ layout: AxesLayout, on canvas: any Canvas, _ context: LayoutContext) {
    drawAxis("y axis", yaxis, layout.y, style.ytick, direction: Point(x: -1, y: 0), on: canvas, context) { tick in
      guard yaxis.hasGrid else { return }
      let ends = [Point(x: 0, y: tick.value), Point(x: 1, y: tick.value)]
      canvas.draw(ends, .acrossX, layout.transform, gridPaint(context), clip: layout.box)
    }
  }

  /// Draws tick by tick (grid line, mark, label), then the texts of the axis.
  private func drawAxis(
    _ name: String, _ axis: Axis, _ layout: AxisLayout, _ settings: Style.TickSettings, direction: Point,
    on canvas: any Canvas, _ context: LayoutContext, gridLine: (AxisLayout.Tick) -> Void
  ) {
    let mark = tickMark(settings, direction: direction, context)
    canvas.group(name, label: "\(axis.limits.first) to \(axis.limits.last)") {
      for tick in layout.ticks {
        gridLine(tick)
        if let mark { canvas.draw(mark, at: [tick.position], clip: nil) }
        if let label = tick.label { canvas.draw(label, color: settings.labelcolor) }
      }
      if let label = layout.label {
        canvas.group("label") { canvas.draw(label, color: style.axes.labelcolor) }
      }
      if let offset = layout.offsetText {
        canvas.group("offset text") { canvas.draw(offset, color: settings.labelcolor) }
      }
    }
  }

  /// A short line away from the axes; `nil` if it has no length.
  private func tickMark(
    _ settings: Style.TickSettings, direction: Point, _ context: LayoutContext
  ) -> Marker? {
    let length = context.pixels(settings.size)
    guard length > 0 else { return nil }
    let shape = StrokeShape(width: context.pixels(settings.width), cap: .butt, join: .round)
    return Marker(
      path: Path(polyline: [.zero, direction * length]),
      paint: PathPaint(
        edge: StrokePaint(color: settings.color, shape: shape), snap: length >= 1 ? .on : .off))
  }

  private func gridPaint(_ context: LayoutContext) -> PathPaint {
    let grid = style.grid
    let width = context.pixels(grid.linewidth)
    let dashes = grid.linestyle.dashes(linewidth: grid.linewidth, dpi: context.dpi)
    let shape = StrokeShape(
      width: width, cap: dashes == nil ? .projecting : .butt, join: .round, dashes: dashes)
    let color = grid.alpha == 1 ? grid.color : grid.color.withAlpha(grid.alpha)
    return PathPaint(edge: StrokePaint(color: color, shape: shape))
  }
}
