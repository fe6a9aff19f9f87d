internal import Colors
internal import Drawing
internal import Geometry

extension Patch {
  func draw(on canvas: any Canvas, transform: DataTransform, dpi: Double) {
    let (path, affine) = placed(dpi: dpi).outline(transform)
    draw(path, transform: affine, on: canvas, clip: clipOn ? transform.box : nil, dpi: dpi)
  }

  /// Draws an outline in the patch's manner.
  func draw(_ path: Path, transform: AffineTransform, on canvas: any Canvas, clip: Rect?, dpi: Double) {
    canvas.group("patch", label: label) {
      canvas.draw(path, transform: transform, paint(path, dpi: dpi), clip: clip)
    }
  }

  /// The outline, and the way from there to pixels.
  ///
  /// Where the scales keep lines straight the two steps are one: which pixel a corner falls on can hang on
  /// the last bit.
  func outline(_ transform: DataTransform) -> (path: Path, affine: AffineTransform) {
    let affine = transform.affine(coordinates)
    guard !transform.isLinear else { return (shape.path, shape.placement.concatenating(affine)) }
    let placed = shape.path.applying(shape.placement)
    return (placed.mapPoints { transform.scaled($0, in: coordinates) }, affine)
  }

  /// What inside and outline are painted with.
  func paint(_ path: Path, dpi: Double) -> PathPaint {
    let face = fill ? facecolor.map(withAlpha) : nil
    let isPlain = !path.hasCurves && !path.verbs.contains(.close)
    return PathPaint(
      face: face.flatMap { $0.alpha > 0 ? $0 : nil }, edge: stroke(dpi: dpi), isSimplified: isPlain,
      isAntialiased: antialiased, hatch: hatching(dpi: dpi))
  }

  private func hatching(dpi: Double) -> HatchPaint? {
    guard let hatch, !hatch.isEmpty else { return nil }
    let edge = edgecolor.map(withAlpha).flatMap { $0.alpha > 0 ? $0 : nil }
    return HatchPaint(
      hatch, color: hatchcolor.map { $0 == .transparent ? $0 : withAlpha($0) } ?? edge ?? otherHatchcolor,
      linewidth: min(hatchLinewidth, Self.largestWidth) * dpi / 72, dpi: dpi)
  }

  private func stroke(dpi: Double) -> StrokePaint? {
    guard let color = edgecolor.map(withAlpha), color.alpha > 0, linestyle != .none, linewidth > 0 else {
      return nil
    }
    let width = min(linewidth, Self.largestWidth)
    let dashes = linestyle.dashes(linewidth: width, dpi: dpi, dashes, isAntialiased: antialiased)
    let shape = StrokeShape(
      width: LineStyle.strokeWidth(width * dpi / 72, dashes, isAntialiased: antialiased), cap: capstyle,
      join: joinstyle, dashes: dashes)
    return StrokePaint(color: color, shape: shape)
  }

  private func withAlpha(_ color: Color) -> Color { alpha.map(color.withAlpha) ?? color }

  /// Wider outlines look the same; without a limit they would leave all bounds.
  private static let largestWidth = 10_000.0
}

// MARK: - Legends

extension Patch {
  /// A legend keeps clear of the box of a rectangle, and of the outline of other shapes.
  func addObstacles(to obstacles: inout LegendObstacles, _ transform: DataTransform) {
    guard let box = shape.rectangle else {
      let (path, affine) = outline(transform)
      obstacles.outlines.append(LegendObstacles.Outline(path.applying(affine)))
      return
    }
    let affine = transform.affine(coordinates)
    let corners = [Point(x: box.minX, y: box.minY), Point(x: box.maxX, y: box.maxY)].map {
      affine.apply(transform.scaled($0, in: coordinates))
    }
    guard corners.allSatisfy(\.isFinite) else { return }
    let (x, y) = (Interval(corners[0].x, corners[1].x), Interval(corners[0].y, corners[1].y))
    obstacles.boxes.append(Rect(minX: x.lower, minY: y.lower, maxX: x.upper, maxY: y.upper))
  }

  /// The box of the outline in pixels; `nil` if it has no extent.
  func bounds(_ transform: DataTransform) -> Rect? {
    let (path, affine) = outline(transform)
    let points = path.applying(affine).extremePoints.filter(\.isFinite)
    guard let x = Interval(of: points.map(\.x)), let y = Interval(of: points.map(\.y)) else { return nil }
    let box = Rect(minX: x.lower, minY: y.lower, maxX: x.upper, maxY: y.upper)
    return box.width > 0 && box.height > 0 ? box : nil
  }
}
