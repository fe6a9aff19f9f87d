internal import Colors
internal import Drawing
internal import Geometry
internal import Sampling

extension LegendLayout {
  /// Draws the frame with its shadow, the title, then each entry's handle and text.
  func draw(on canvas: any Canvas, _ context: LayoutContext) {
    canvas.group("legend") {
      if let look = measures.frame { draw(look, on: canvas) }
      if let title, context.style.text.color.alpha > 0 { canvas.draw(title, color: context.style.text.color) }
      for entry in entries {
        entry.drawHandle(measures, on: canvas, context)
        if entry.color.alpha > 0 { canvas.draw(entry.text, color: entry.color) }
      }
    }
  }

  private func draw(_ look: LegendMeasures.Frame, on canvas: any Canvas) {
    let outline = look.radius.map { BoxStyle.rounded(SizedBox(frame), radius: $0) } ?? Path(frame)
    func edge(_ color: Color?) -> StrokePaint? {
      guard let color, look.linewidth > 0 else { return nil }
      return StrokePaint(color: color, shape: StrokeShape(width: look.linewidth, cap: .butt, join: .miter))
    }
    if let distance = look.shadow {
      // The face's colour, darkened; no colour is black.
      let face = look.face ?? .black
      let dark = Color(red: 0.3 * face.red, green: 0.3 * face.green, blue: 0.3 * face.blue, alpha: 0.5)
      canvas.draw(
        outline, transform: .translation(x: distance, y: -distance),
        PathPaint(face: dark, edge: edge(dark), isAntialiased: look.isAntialiased),
        clip: nil)
    }
    let paint = PathPaint(
      face: look.face, edge: edge(look.edge), snap: .on, isAntialiased: look.isAntialiased)
    canvas.draw(outline, paint, clip: nil)
  }
}

extension LegendLayout.Entry {
  fileprivate func drawHandle(_ measures: LegendMeasures, on canvas: any Canvas, _ context: LayoutContext) {
    let (length, height) = (measures.handlelength, measures.handleheight)
    switch handle {
    case .line(var line):
      line.markersize *= measures.markerscale
      line.markevery = nil
      let y = origin.y + (height - measures.handleDescent) / 2
      // A line with one marker has it in its middle; with more they are its ends.
      let places = places(count: measures.numpoints, measures)
      let ends = measures.numpoints == 1 ? [0, 0.5, 1].map { origin.x + $0 * length } : places
      line.draw(
        ends.map { Point(x: $0, y: y) }, transform: .identity, markersAt: places.map { Point(x: $0, y: y) },
        on: canvas, clip: nil, dpi: context.dpi)
    case .errorbar(let bars):
      let y = origin.y + (height - measures.handleDescent) / 2
      let places = places(count: measures.numpoints, measures)
      let ends = measures.numpoints == 1 ? [origin.x, origin.x + length] : places
      bars.draw(
        ends.map { Point(x: $0, y: y) }, markersAt: places.map { Point(x: $0, y: y) },
        reach: 0.5 * measures.unit,
        scaledBy: measures.markerscale, on: canvas, dpi: context.dpi)
    case .patch(var patch):
      // A legend takes over colours and widths, but neither ends and corners nor the width of hatches.
      (patch.capstyle, patch.joinstyle) = (.butt, .miter)
      patch.hatchLinewidth = context.style.hatch.linewidth
      let box = Rect(x: origin.x, y: origin.y - measures.handleDescent, width: length, height: height)
      patch.draw(Path(box), transform: .identity, on: canvas, clip: nil, dpi: context.dpi)
    case .point(let point):
      let heights = [0.375, 0.5, 0.3125]
      let places = places(count: measures.scatterpoints, measures).enumerated().map { index, x in
        Point(x: x, y: origin.y + heights[index % 3] * height)
      }
      point.draw(at: places, scaledBy: measures.markerscale, on: canvas, dpi: context.dpi)
    case .stem(let stem):
      stem.draw(at: origin, length: length, height: height, on: canvas, dpi: context.dpi)
    }
  }

  /// Where so many markers stand along the handle.
  private func places(count: Int, _ measures: LegendMeasures) -> [Double] {
    guard count > 1 else { return [origin.x + 0.5 * measures.handlelength] }
    let (start, end) = (0.3 * measures.unit, measures.handlelength - 0.3 * measures.unit)
    guard start.isFinite, end.isFinite else { return [] }
    return linspace(start, end, count).map { origin.x + $0 }
  }
}
