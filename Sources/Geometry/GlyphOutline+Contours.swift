// A glyph's contours as lines and curves, with the implied points made explicit.

extension GlyphOutline {
  /// One closed contour with its implied points made explicit.
  public struct Contour: Sendable {
    /// A line or a curve from where the last piece ended.
    public enum Piece: Hashable, Sendable {
      case line(to: FixedPoint26)
      case quadratic(FixedPoint26, to: FixedPoint26)
      case cubic(FixedPoint26, FixedPoint26, to: FixedPoint26)
    }

    /// A point on the curve where the contour starts and ends.
    public let start: FixedPoint26
    /// The pieces in order; the last one ends at `start`.
    public private(set) var pieces: [Piece] = []

    /// The contour of the points in `range`; `nil` if there are none.
    ///
    /// It starts at the first point if that is on the curve, else at the last, else half-way between them.
    init?(_ outline: GlyphOutline, _ range: Range<Int>) {
      guard let first = range.first, let last = range.last else { return nil }
      var body = range
      if outline.kinds[first] == .onCurve {
        start = outline.points[first]
        body = range.dropFirst()
      } else if outline.kinds[last] == .onCurve {
        start = outline.points[last]
        body = range.dropLast()
      } else {
        start = outline.points[first].midpoint(to: outline.points[last])
      }
      addPieces(outline, body)
    }

    private mutating func addPieces(_ outline: GlyphOutline, _ body: Range<Int>) {
      // At most one quadratic control point, or two cubic ones, that wait for the end of their curve.
      var pending: [FixedPoint26] = []
      for index in body {
        let point = outline.points[index]
        switch outline.kinds[index] {
        case .onCurve:
          addPiece(pending, to: point)
          pending = []
        case .quadraticControl:
          if let control = pending.last {
            pieces.append(.quadratic(control, to: control.midpoint(to: point)))
          }
          pending = [point]
        case .cubicControl:
          pending.append(point)
        }
      }
      addPiece(pending, to: start)
    }

    private mutating func addPiece(_ controls: [FixedPoint26], to end: FixedPoint26) {
      switch controls.count {
      case 0: pieces.append(.line(to: end))
      case 1: pieces.append(.quadratic(controls[0], to: end))
      default: pieces.append(.cubic(controls[0], controls[1], to: end))
      }
    }
  }

  /// The contours in order, empty ones left out.
  public var contours: [Contour] {
    var start = 0
    return contourEnds.compactMap { end in
      defer { start = end }
      return Contour(self, start..<end)
    }
  }
}
