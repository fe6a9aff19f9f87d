internal import Colors
internal import Drawing
internal import Geometry

/// A part of a colour bar, drawn inside of its axes.
struct ColorBarPart: Artist {
  enum Kind {
    /// The ends that go on, in shares of the bar, each with its colour.
    case ends([End])
    /// The cells between edges, in data values.
    case cells(edges: [Double], colors: [Color?])
    /// The same with hatches, each cell an area of its own.
    case hatched(edges: [Double], colors: [Color?], [CellHatch?])
    /// Lines across the bar at data values.
    case lines([ColorBarLine], isClipped: Bool)
    /// The line around it, in shares of the bar.
    case outline([Point], color: Color, linewidth: Double)
  }

  /// An end that goes on.
  struct End {
    let corners: [Point]
    let color: Color?
    let hatch: CellHatch?
  }

  /// What a part of the bar is hatched with.
  struct CellHatch: Hashable {
    let hatch: Hatch
    let color: Color
    /// Points.
    let linewidth: Double

    func paint(dpi: Double) -> HatchPaint {
      HatchPaint(hatch, color: color, linewidth: linewidth * dpi / 72, dpi: dpi)
    }
  }

  let kind: Kind
  let isVertical: Bool
  let zorder: Double

  /// The bar's axes have limits of their own.
  var dataIntervals: (x: Interval?, y: Interval?) { (nil, nil) }
  var accessibleDescription: String? {
    if case .outline = kind { "a colour bar" } else { nil }
  }

  /// Shares of the bar count like a part of it that reaches beyond its axes.
  func unclippedBounds(_ transform: DataTransform, _ context: LayoutContext) -> Rect? {
    guard case .outline(let points, _, _) = kind else { return nil }
    let corners = points.map { Self.place($0, in: transform.box) }
    let (xs, ys) = (corners.map(\.x), corners.map(\.y))
    guard let x = Interval(of: xs), let y = Interval(of: ys) else { return nil }
    return Rect(minX: x.first, minY: y.first, maxX: x.last, maxY: y.last)
  }

  func draw(on canvas: any Canvas, transform: DataTransform, dpi: Double) {
    canvas.group("colorbar") {
      switch kind {
      case .ends(let ends): drawEnds(ends, on: canvas, transform, dpi)
      case .cells(let edges, let colors): drawCells(edges, colors, on: canvas, transform)
      case .hatched(let edges, let colors, let hatches):
        drawHatched(edges, colors, hatches, on: canvas, transform, dpi)
      case .lines(let lines, let isClipped): drawLines(lines, isClipped, on: canvas, transform, dpi)
      case .outline(let points, let color, let linewidth):
        let shape = StrokeShape(width: linewidth * dpi / 72, cap: .projecting, join: .miter)
        canvas.draw(
          Path(polyline: points, closed: true), transform: Self.affine(transform.box),
          PathPaint(edge: StrokePaint(color: color, shape: shape)), clip: nil)
      }
    }
  }

  private func drawEnds(
    _ ends: [End], on canvas: any Canvas, _ transform: DataTransform, _ dpi: Double
  ) {
    for end in ends {
      canvas.draw(
        Path(polyline: end.corners), transform: Self.affine(transform.box),
        PathPaint(face: end.color, isAntialiased: false, hatch: end.hatch?.paint(dpi: dpi)), clip: nil)
    }
  }

  private func drawHatched(
    _ edges: [Double], _ colors: [Color?], _ hatches: [CellHatch?], on canvas: any Canvas,
    _ transform: DataTransform, _ dpi: Double
  ) {
    for (index, color) in colors.enumerated() {
      let (low, high) = (edges[index], edges[index + 1])
      let corners: [(across: Double, along: Double)] =
        isVertical
        ? [(0, low), (1, low), (1, high), (0, high)] : [(1, low), (0, low), (0, high), (1, high)]
      let points = corners.map { transform.scaled(point($0.across, $0.along), in: .data) }
      canvas.draw(
        Path(polyline: points), transform: transform.affine(.data),
        PathPaint(face: color, isAntialiased: false, hatch: hatches.inTurn(index)??.paint(dpi: dpi)),
        clip: transform.box)
    }
  }

  private func drawCells(
    _ edges: [Double], _ colors: [Color?], on canvas: any Canvas, _ transform: DataTransform
  ) {
    guard !colors.isEmpty else { return }
    let corners = edges.flatMap { edge in
      [0.0, 1].map { across in
        transform.scaled(point(across, edge), in: .data)
      }
    }
    let cells = ColoredCells(
      rows: colors.count, columns: 1, corners: corners,
      colors: colors.map { $0 ?? Color.black.withAlpha(0) })
    canvas.draw(cells, transform: transform.affine(.data), clip: transform.box)
  }

  private func drawLines(
    _ lines: [ColorBarLine], _ isClipped: Bool, on canvas: any Canvas, _ transform: DataTransform,
    _ dpi: Double
  ) {
    // Lines at the ends are not cut along the bar.
    let widest = (lines.map(\.linewidth).max() ?? 0) * dpi / 72
    let clip = isClipped ? transform.box.expanded(dx: 0, dy: widest) : nil
    for line in lines {
      let shape = StrokeShape(width: line.linewidth * dpi / 72, cap: .butt, join: .round)
      let ends = [point(0, line.value), point(1, line.value)].map { transform.scaled($0, in: .data) }
      canvas.draw(
        Path(polyline: ends), transform: transform.affine(.data),
        PathPaint(edge: StrokePaint(color: line.color, shape: shape)), clip: clip)
    }
  }

  private func point(_ across: Double, _ along: Double) -> Point {
    isVertical ? Point(x: across, y: along) : Point(x: along, y: across)
  }

  private static func affine(_ box: Rect) -> AffineTransform {
    AffineTransform(a: box.width, b: 0, c: 0, d: box.height, tx: box.minX, ty: box.minY)
  }

  private static func place(_ share: Point, in box: Rect) -> Point { affine(box).apply(share) }
}

/// A line across a colour bar.
struct ColorBarLine {
  let value: Double
  let color: Color
  /// Points.
  let linewidth: Double
}
