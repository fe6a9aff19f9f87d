/// One piece of a path together with its points.
public enum PathElement: Hashable, Sendable {
  case move(Point)
  case line(Point)
  case quadratic(Point, Point)
  case cubic(Point, Point, Point)
  case close
}

extension Path {
  /// The pieces in order.
  public var elements: Elements { Elements(path: self) }

  /// A walk along a path, piece by piece.
  public struct Elements: Sequence, IteratorProtocol {
    private let path: Path
    private var verb = 0
    private var point = 0

    fileprivate init(path: Path) { self.path = path }

    /// The next piece; `nil` at the end.
    public mutating func next() -> PathElement? {
      guard verb < path.verbs.count else { return nil }
      let current = path.verbs[verb]
      let first = point
      verb += 1
      point += current.pointCount
      switch current {
      case .move: return .move(path.points[first])
      case .line: return .line(path.points[first])
      case .quadratic: return .quadratic(path.points[first], path.points[first + 1])
      case .cubic: return .cubic(path.points[first], path.points[first + 1], path.points[first + 2])
      case .close: return .close
      }
    }
  }

  /// Appends a piece.
  public mutating func append(_ element: PathElement) {
    switch element {
    case .move(let point): move(to: point)
    case .line(let point): line(to: point)
    case .quadratic(let control, let end): quadratic(control, to: end)
    case .cubic(let control1, let control2, let end): cubic(control1, control2, to: end)
    case .close: close()
    }
  }
}

extension PathElement {
  /// The point where the piece ends; `nil` for a closing.
  var end: Point? {
    switch self {
    case .move(let end), .line(let end), .quadratic(_, let end), .cubic(_, _, let end): end
    case .close: nil
    }
  }

  /// Whether every point of the piece is finite.
  var isFinite: Bool {
    switch self {
    case .move(let end), .line(let end): end.isFinite
    case .quadratic(let control, let end): control.isFinite && end.isFinite
    case .cubic(let control1, let control2, let end):
      control1.isFinite && control2.isFinite && end.isFinite
    case .close: true
    }
  }
}
