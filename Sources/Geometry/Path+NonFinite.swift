// The first step of the way from a path to pixels: NaN and infinity break a line, they are never bridged.

extension Path {
  /// The path without the pieces that touch a non-finite point.
  ///
  /// Drawing resumes with a move to the next finite end point, so each part has ends of its own. A curve with
  /// any non-finite point is dropped as a whole. Once a sub-path is broken, closing it draws a line to its start
  /// instead of joining the ends.
  public func removingNonFinite() -> Path {
    guard !points.allSatisfy(\.isFinite) else { return self }
    var result = Path()
    var breaks = BrokenSubpath()
    for element in elements {
      switch element {
      case .move(let point):
        breaks = BrokenSubpath(start: point)
        if point.isFinite { result.move(to: point) }
      case .close:
        breaks.close(&result)
      default:
        breaks.append(element, to: &result)
      }
    }
    return result
  }
}

/// The state of a sub-path while its non-finite parts are cut out.
private struct BrokenSubpath {
  var start: Point?
  private var isBroken: Bool
  private var penIsDown: Bool

  init(start: Point? = nil) {
    self.start = start
    penIsDown = start?.isFinite ?? false
    isBroken = !penIsDown
  }

  mutating func append(_ element: PathElement, to path: inout Path) {
    if penIsDown && element.isFinite {
      path.append(element)
      return
    }
    isBroken = true
    penIsDown = false
    guard let end = element.end, end.isFinite else { return }
    path.move(to: end)
    penIsDown = true
  }

  mutating func close(_ path: inout Path) {
    if !isBroken {
      path.close()
    } else if penIsDown, let start, start.isFinite {
      path.line(to: start)
    }
  }
}
