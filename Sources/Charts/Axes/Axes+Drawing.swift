internal import Colors
internal import Drawing
internal import Geometry

extension Axes {
  /// Draws the axes from back to front: background, ticks and grid, lines, spines, texts, legend.
  func draw(_ layout: AxesLayout, on canvas: any Canvas, _ context: LayoutContext) {
    canvas.group("axes") {
      canvas.draw(Path(layout.box), PathPaint(face: style.axes.facecolor), clip: nil)
      var children: [(zorder: Double, draw: () -> Void)] = lines.map { line in
        (line.zorder, { line.draw(on: canvas, transform: layout.transform, dpi: context.dpi) })
      }
      children.append((2.5, { drawSpines(layout.box, on: canvas, context) }))
      children.append((1.5, { drawXAxis(layout, on: canvas, context) }))
      children.append((1.5, { drawYAxis(layout, on: canvas, context) }))
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

  private func drawSpines(_ box: Rect, on canvas: any Canvas, _ context: LayoutContext) {
    let shape = StrokeShape(width: context.pixels(style.axes.linewidth), cap: .projecting, join: .miter)
    let paint = PathPaint(edge: StrokePaint(color: style.axes.edgecolor, shape: shape))
    let corners = (
      lowerLeft: Point(x: box.minX, y: box.minY), upperLeft: Point(x: box.minX, y: box.maxY),
      lowerRight: Point(x: box.maxX, y: box.minY), upperRight: Point(x: box.maxX, y: box.maxY)
    )
    canvas.group("spines") {
      for (start, end) in [
        (corners.lowerLeft, corners.upperLeft), (corners.lowerRight, corners.upperRight),
        (corners.lowerLeft, corners.lowerRight), (corners.upperLeft, corners.upperRight),
      ] {
        canvas.draw(Path(polyline: [start, end]), paint, clip: nil)
      }
    }
  }
}

// MARK: - Ticks and grid

extension Axes {
  private func drawXAxis(_ layout: AxesLayout, on canvas: any Canvas, _ context: LayoutContext) {
    let box = layout.box
    drawAxis(
      "x axis", layout.x, style.xtick, direction: Point(x: 0, y: -1), on: canvas, context,
      gridLine: xaxis.hasGrid
        ? { tick in [Point(x: tick.x, y: box.minY), Point(x: tick.x, y: box.maxY)] } : nil,
      clip: box)
  }

  private func drawYAxis(_ layout: AxesLayout, on canvas: any Canvas, _ context: LayoutContext) {
    let box = layout.box
    drawAxis(
      "y axis", layout.y, style.ytick, direction: Point(x: -1, y: 0), on: canvas, context,
      gridLine: yaxis.hasGrid
        ? { tick in [Point(x: box.minX, y: tick.y), Point(x: box.maxX, y: tick.y)] } : nil,
      clip: box)
  }

  /// Draws tick by tick (grid line, mark, label), then the texts of the axis.
  private func drawAxis(
    _ name: String, _ layout: AxisLayout, _ settings: Style.TickSettings, direction: Point,
    on canvas: any Canvas, _ context: LayoutContext, gridLine: ((Point) -> [Point])?, clip: Rect
  ) {
    let mark = tickMark(settings, direction: direction, context)
    canvas.group(name) {
      for tick in layout.ticks {
        if let gridLine {
          canvas.draw(Path(polyline: gridLine(tick.position)), gridPaint(context), clip: clip)
        }
        if let mark { canvas.draw(mark, at: [tick.position], clip: nil) }
        if let label = tick.label { canvas.draw(label, color: settings.labelcolor) }
      }
      if let label = layout.label { canvas.draw(label, color: style.axes.labelcolor) }
      if let offset = layout.offsetText { canvas.draw(offset, color: settings.labelcolor) }
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
    let dashes = grid.linestyle.dashes(width: width)
    let shape = StrokeShape(
      width: width, cap: dashes == nil ? .projecting : .butt, join: .round, dashes: dashes)
    let color = grid.alpha == 1 ? grid.color : grid.color.withAlpha(grid.alpha)
    return PathPaint(edge: StrokePaint(color: color, shape: shape))
  }
}
