internal import Colors
internal import Geometry

/// A rectangle about a part of an axes, with lines from it to an inset that shows the part enlarged.
public struct InsetIndicator: Sendable {
  /// The axes in which the rectangle is drawn.
  public let parent: Int
  /// The inset that lines lead to; `nil` for the rectangle alone.
  public let inset: Int?
  /// The rectangle in data values; `nil` takes the view of the inset.
  public let bounds: AxesBounds?
  /// What rectangle and lines look like: half opaque grey lines without an inside unless said.
  public let look: PatchProperties
}

extension Figure {
  /// Marks the part of an axes that an inset shows, with lines to the inset.
  ///
  /// Which corners the lines join, and whether they are there, is chosen so that they do not cross the
  /// rectangle. The part is the view that the inset has when it is drawn.
  /// - Parameters:
  ///   - inset: the index of the inset.
  ///   - look: grey (0.5) lines of 1 point with alpha 0.5 unless said, and zorder 4.99: below the inset.
  /// - Precondition: the axes is an inset.
  public mutating func indicateInsetZoom(_ inset: Int, look: PatchProperties = PatchProperties()) {
    guard case .inset(let parent, _, _) = placements[inset] else {
      preconditionFailure("axes \(inset) is no inset")
    }
    insetIndicators.append(InsetIndicator(parent: parent, inset: inset, bounds: nil, look: look))
  }

  /// Marks a part of an axes, with lines to an inset if there is one; see `indicateInsetZoom`.
  ///
  /// - Parameters:
  ///   - index: of the axes.
  ///   - bounds: the part in data values.
  public mutating func indicateInset(
    _ index: Int = 0, _ bounds: AxesBounds, inset: Int? = nil, look: PatchProperties = PatchProperties()
  ) {
    precondition(allAxes.indices.contains(index) && inset.map(allAxes.indices.contains) ?? true)
    insetIndicators.append(InsetIndicator(parent: index, inset: inset, bounds: bounds, look: look))
  }
}

/// A rectangle and its lines at their place, in pixels.
struct PlacedIndicator {
  let patch: Patch
  let path: Path
}

extension InsetIndicator {
  func placed(parent: AxesLayout, inset: AxesLayout?, _ style: Style) -> PlacedIndicator? {
    var look = look
    look.facecolor = look.facecolor ?? look.color ?? ColorSpecification.none
    look.edgecolor = look.edgecolor ?? look.color ?? .color(Color(red: 0.5, green: 0.5, blue: 0.5))
    look.color = nil
    look.alpha = look.alpha ?? 0.5
    look.zorder = look.zorder ?? 4.99
    look.clipOn = look.clipOn ?? false
    guard let part = bounds ?? inset?.view else { return nil }
    let transform = parent.transform
    func corner(_ x: Double, _ y: Double) -> Point {
      transform.point(part.x + x * part.width, part.y + y * part.height)
    }
    var path = Path(polyline: [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)], closed: true)
    for (start, end) in inset.map({ lines(to: $0, part, parent) }) ?? [] {
      path.move(to: start)
      path.quadratic((start + end) * 0.5, to: end)
    }
    guard path.points.allSatisfy({ abs($0.x) <= 1e7 && abs($0.y) <= 1e7 }) else { return nil }
    let patch = Patch(PatchShape(path), look, style)
    return PlacedIndicator(patch: patch, path: path)
  }

  /// The lines that do not cross the rectangle, from the inset's corners to those of the rectangle.
  private func lines(to inset: AxesLayout, _ part: AxesBounds, _ parent: AxesLayout) -> [(Point, Point)] {
    let (flipX, flipY) = (parent.axes.xaxis.isBackwards, parent.axes.yaxis.isBackwards)
    func line(_ x: Double, _ y: Double) -> (Point, Point) {
      let box = inset.box
      let start = Point(x: box.minX + x * box.width, y: box.minY + y * box.height)
      let (ex, ey) = (flipX ? 1 - x : x, flipY ? 1 - y : y)
      return (start, parent.transform.point(part.x + ex * part.width, part.y + ey * part.height))
    }
    // Which lines are there is decided as in matplotlib, with the part scaled by its own size once more.
    let low = parent.transform.point(part.x + part.x * part.width, part.y + part.y * part.height)
    let high = parent.transform.point(
      part.x + (part.x + part.width) * part.width, part.y + (part.y + part.height) * part.height)
    let (x0, x1) = (low.x < inset.box.minX, high.x < inset.box.maxX)
    let (y0, y1) = (low.y < inset.box.minY, high.y < inset.box.maxY)
    let choices = [
      (line(0, 0), x0 != y0), (line(0, 1), x0 == y1), (line(1, 0), x1 == y0), (line(1, 1), x1 != y1),
    ]
    return choices.filter(\.1).map(\.0)
  }
}

extension Axis {
  /// Whether the first end of the view is the larger one.
  fileprivate var isBackwards: Bool { limits.first > limits.last }
}

extension AxesLayout {
  /// The part of the data that it shows.
  fileprivate var view: AxesBounds {
    let (x, y) = (axes.xaxis.limits, axes.yaxis.limits)
    return AxesBounds(x.first, y.first, x.last - x.first, y.last - y.first)
  }
}
