internal import Colors
internal import Drawing
internal import Geometry

extension LegendLayout {
  /// Draws the frame, then each entry's handle and text.
  func draw(on canvas: any Canvas, _ context: LayoutContext) {
    let settings = context.style.legend
    let unit = context.pixels(context.style.points(settings.fontsize))
    canvas.group("legend") {
      if settings.frameon { drawFrame(on: canvas, context) }
      for entry in entries {
        entry.drawHandle(
          length: settings.handlelength * unit, height: settings.handleheight * unit, on: canvas, context)
        canvas.draw(entry.text, color: settings.labelcolor ?? context.style.text.color)
      }
    }
  }

  private func drawFrame(on canvas: any Canvas, _ context: LayoutContext) {
    let (style, settings) = (context.style, context.style.legend)
    func paint(_ color: Color) -> Color { settings.framealpha.map(color.withAlpha) ?? color }
    let width = context.pixels(settings.linewidth ?? style.patch.linewidth)
    let edge = StrokePaint(
      color: paint(settings.edgecolor ?? style.axes.edgecolor),
      shape: StrokeShape(width: width, cap: .butt, join: .miter))
    let look = PathPaint(
      face: paint(settings.facecolor ?? style.axes.facecolor), edge: width > 0 ? edge : nil, snap: .on,
      isAntialiased: style.patch.antialiased)
    let radius = settings.cornerRadius * context.pixels(style.points(settings.fontsize))
    canvas.draw(settings.fancybox ? roundedFrame(radius: radius) : Path(frame), look, clip: nil)
  }

  /// The frame with its corners rounded by quadratic curves, counter-clockwise from the lower left.
  private func roundedFrame(radius: Double) -> Path {
    let (left, bottom, right, top) = (frame.minX, frame.minY, frame.maxX, frame.maxY)
    var path = Path()
    path.move(to: Point(x: left + radius, y: bottom))
    path.line(to: Point(x: right - radius, y: bottom))
    path.quadratic(Point(x: right, y: bottom), to: Point(x: right, y: bottom + radius))
    path.line(to: Point(x: right, y: top - radius))
    path.quadratic(Point(x: right, y: top), to: Point(x: right - radius, y: top))
    path.line(to: Point(x: left + radius, y: top))
    path.quadratic(Point(x: left, y: top), to: Point(x: left, y: top - radius))
    path.line(to: Point(x: left, y: bottom + radius))
    path.quadratic(Point(x: left, y: bottom), to: Point(x: left + radius, y: bottom))
    path.close()
    return path
  }
}

extension LegendLayout.Entry {
  fileprivate func drawHandle(
    length: Double, height: Double, on canvas: any Canvas, _ context: LayoutContext
  ) {
    switch handle {
    case .line(let line):
      let points = [0, 0.5, 1].map { Point(x: origin.x + $0 * length, y: origin.y + height / 2) }
      line.draw(
        points, transform: .identity, markersAt: [points[1]], on: canvas, clip: nil, dpi: context.dpi)
    case .errorbar(let bars):
      let unit = context.pixels(context.style.points(context.style.legend.fontsize))
      bars.draw(
        at: Point(x: origin.x, y: origin.y + height / 2), length: length, reach: 0.5 * unit, on: canvas,
        dpi: context.dpi)
    case .patch(var patch):
      (patch.capstyle, patch.joinstyle) = (.butt, .miter)
      let box = Rect(x: origin.x, y: origin.y, width: length, height: height)
      patch.draw(Path(box), transform: .identity, on: canvas, clip: nil, dpi: context.dpi)
    case .point(let point):
      let place = Point(x: origin.x + 0.5 * length, y: origin.y + 0.375 * height)
      point.draw(at: place, on: canvas, dpi: context.dpi)
    }
  }
}
