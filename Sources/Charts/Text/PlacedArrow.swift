internal import Drawing
internal import Geometry
internal import RealModule

/// An arrow at its place, in pixels.
struct PlacedArrow {
  let parts: [ArrowPart]
  private let patch: Patch

  /// - Parameters:
  ///   - scale: pixels in a point.
  init(
    _ properties: ArrowProperties, from text: ArrowOrigin, to target: Point, scale: Double, _ style: Style
  ) {
    var patch = Patch(PatchShape(outlined: Path()), properties.look, style)
    patch.capstyle = properties.look.capstyle ?? .round
    patch.joinstyle = properties.look.joinstyle ?? .round
    self.patch = patch
    let size = properties.mutationScale ?? text.fontsize
    guard size > 0, text.bounds.isFinite, target.isFinite else {
      parts = []
      return
    }
    let plan = properties.plan(from: text, to: target, size: size, scale: scale)
    let connection = plan.style.isShape && !plan.connection.isCurve ? .arc3() : plan.connection
    var way = connection.path(from: plan.start, to: target)
    if properties.avoidsText { way = text.cut(way) }
    way = way.shortened(by: (plan.shrinkA * scale, plan.shrinkB * scale))
    let linewidth = min(patch.linewidth, 10_000) * scale
    parts = plan.style.parts(along: way, size: size * scale, linewidth: linewidth).filter {
      $0.path.isWithinReach
    }
  }

  func draw(on canvas: any Canvas, _ context: LayoutContext) {
    for part in parts {
      var patch = patch
      patch.fill = patch.fill && part.isFilled
      patch.draw(part.path, transform: .identity, on: canvas, clip: nil, dpi: context.dpi)
    }
  }

  /// The box of the arrow without its line's width; `nil` if there is none.
  var bounds: Rect? {
    let points = parts.flatMap(\.path.extremePoints).filter(\.isFinite)
    return Rect.union(points.map { Rect(minX: $0.x, minY: $0.y, maxX: $0.x, maxY: $0.y) })
  }
}

/// What an arrow comes from: a text at its place.
struct ArrowOrigin {
  /// The box of the text in pixels.
  let bounds: Rect
  /// Points.
  let fontsize: Double
  /// The outline around the text; `nil` takes its box with a margin.
  let box: PlacedPatch?
  /// The room around the text without an outline, in pixels; `nil` if there is nothing to avoid.
  let margin: Double?

  /// What lies outside of the text of a way that begins in it.
  fileprivate func cut(_ way: Path) -> Path {
    if let box { return way.split(where: box.contains)?.after ?? way }
    guard let margin else { return way }
    let outline = Path(bounds.expanded(dx: margin, dy: margin))
    return way.split { outline.contains($0) }?.after ?? way
  }
}

/// Where an arrow starts and how it runs.
private struct ArrowPlan {
  let style: ArrowStyle
  let connection: ConnectionStyle
  let start: Point
  /// Points.
  let shrinkA, shrinkB: Double
}

extension ArrowProperties {
  fileprivate func plan(
    from text: ArrowOrigin, to target: Point, size: Double, scale: Double
  ) -> ArrowPlan {
    let box = text.bounds
    guard let arrowstyle else {
      let places = [0, 0.5, 1]
      func nearest(_ low: Double, _ high: Double, to value: Double) -> (share: Double, place: Double) {
        let choices = [low, (low + high) / 2, high]
        let index = choices.indices.min { abs(choices[$0] - value) < abs(choices[$1] - value) } ?? 0
        return (places[index], choices[index])
      }
      let x = nearest(box.minX, box.maxX, to: target.x)
      let y = nearest(box.minY, box.maxY, to: target.y)
      let left = shrink * Double.hypot(y.place - target.y, x.place - target.x) / scale
      return ArrowPlan(
        style: .simple(
          headLength: headlength / size, headWidth: headwidth / size, tailWidth: width / size),
        connection: connectionstyle, start: box.point(x.share, y.share), shrinkA: left, shrinkB: left)
    }
    return ArrowPlan(
      style: arrowstyle, connection: connectionstyle, start: box.point(relpos.x, relpos.y), shrinkA: shrinkA,
      shrinkB: shrinkB)
  }
}

extension Path {
  /// The way without what lies within a distance of its start and of its end, in pixels.
  fileprivate func shortened(by distances: (start: Double, end: Double)) -> Path {
    guard let start = points.first, let end = points.last else { return self }
    var way = self
    if distances.start != 0 { way = way.split(where: Circle(start, distances.start).contains)?.after ?? way }
    if distances.end != 0 { way = way.split(where: Circle(end, distances.end).contains)?.before ?? way }
    return way
  }
}

extension Rect {
  fileprivate var isFinite: Bool { minX.isFinite && minY.isFinite && maxX.isFinite && maxY.isFinite }

  /// The point at shares of the width and height.
  fileprivate func point(_ x: Double, _ y: Double) -> Point {
    Point(x: minX + width * x, y: minY + height * y)
  }
}
