internal import Colors
internal import Drawing
internal import Geometry

// First the gaps of the line, then the line, then its markers.

extension Line2D {
  func draw(on canvas: any Canvas, transform: DataTransform, dpi: Double) {
    if let endless {
      let ends = endless.ends(transform)
      draw(
        ends, transform: transform.affine(.data), markersAt: [], on: canvas,
        clip: clipOn ? transform.box : nil, dpi: dpi)
      return
    }
    let visible = visiblePoints(transform)
    let places = visible.map { transform.scaled($0, in: coordinates) }
    let corners =
      drawstyle == .default
      ? places : drawstyle.corners(of: visible).map { transform.scaled($0, in: coordinates) }
    let affine = transform.affine(coordinates)
    draw(
      corners, transform: affine, markersAt: marked(places, affine, in: transform.box), on: canvas,
      clip: clipOn ? transform.box : nil, dpi: dpi)
  }

  /// Draws a piece of line through `points`, and markers at `places`, both under `transform`, in the line's manner.
  func draw(
    _ points: [Point], transform: AffineTransform, markersAt places: [Point], on canvas: any Canvas,
    clip: Rect?, dpi: Double
  ) {
    canvas.group("line2d", label: label) {
      for paint in strokes(dpi: dpi) {
        canvas.draw(Path(polyline: points), transform: transform, paint, clip: clip)
      }
      for shape in markers(dpi: dpi) { canvas.draw(shape, at: places, transform: transform, clip: clip) }
    }
  }

  /// The points that have markers.
  ///
  /// - Parameter affine: from the points to pixels, in which distances are measured.
  private func marked(_ points: [Point], _ affine: AffineTransform, in box: Rect) -> [Point] {
    guard marker != nil, let markevery else { return points }
    let diagonal = (box.width * box.width + box.height * box.height).squareRoot()
    return markevery.indices(in: points.map(affine.apply), diagonal: diagonal).map { points[$0] }
  }

  private func withAlpha(_ color: Color) -> Color {
    alpha.map { color.withAlpha($0) } ?? color
  }

  /// Wider lines and larger markers look the same; without a limit their outlines would leave all bounds.
  private static let largestSize = 10_000.0

  /// What the line is painted with: the gaps, if they have a colour, then the line itself.
  private func strokes(dpi: Double) -> [PathPaint] {
    guard linestyle != .none && linewidth > 0 else { return [] }
    let width = min(linewidth, Self.largestSize)
    let dashes = linestyle.dashes(linewidth: width, dpi: dpi, dashes, isAntialiased: antialiased)
    func paint(_ color: Color, _ dashes: DashPattern?) -> PathPaint {
      let shape = StrokeShape(
        width: LineStyle.strokeWidth(width * dpi / 72, dashes, isAntialiased: antialiased),
        cap: linestyle.isDashed ? dashCapstyle : solidCapstyle,
        join: linestyle.isDashed ? dashJoinstyle : solidJoinstyle, dashes: dashes)
      return PathPaint(
        edge: StrokePaint(color: withAlpha(color), shape: shape), isSimplified: simplifyThreshold > 0,
        isAntialiased: antialiased, simplifyTolerance: simplifyThreshold)
    }
    let gaps = dashes.flatMap { dashes in gapcolor.map { paint($0, dashes.inverted) } }
    return [gaps, color.map { paint($0, dashes) }].compactMap(\.self)
  }

  private func markers(dpi: Double) -> [Marker] {
    guard let marker, markersize > 0 else { return [] }
    let colors = MarkerColors(
      face: markerfacecolor.color(for: color).map(withAlpha),
      otherFace: markerfacecoloralt.color(for: color).map(withAlpha),
      edge: markeredgecolor.color(for: color).map(withAlpha))
    return marker.shapes(
      size: min(markersize, Self.largestSize) * dpi / 72,
      edgeWidth: min(markeredgewidth, Self.largestSize) * dpi / 72, colors: colors, fillstyle: fillstyle)
  }
}
