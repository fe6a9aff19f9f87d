// A glyph's contours as lines and curves, with the implied points made explicit.

extension GlyphOutline {
  /// One closed contour with its implied points made explicit.
  public struct Contour: Sendable {
    /// A line or a curve from where the last piece ended.
    public enum Piece: Hashable, Sendable {
      case line(to: FixedPoint26)
      case quadratic(FixedPoint26, to: FixedPoint26)
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
      if outline.isOnCurve[first] {
        start = outline.points[first]
        body = range.dropFirst()
      } else if outline.isOnCurve[last] {
        start = outline.points[last]
        body = range.dropLast()
      } else {
        start = outline.points[first].midpoint(to: outline.points[last])
      }
      addPieces(outline, body)
    }

    private mutating func addPieces(_ outline: GlyphOutline, _ body: Range<Int>) {
      var control: FixedPoint26?
      for index in body {
        let point = outline.points[index]
        switch (control, outline.isOnCurve[index]) {
        case (nil, true):
          pieces.append(.line(to: point))
        case (nil, false):
          control = point
        case (let pending?, true):
          pieces.append(.quadratic(pending, to: point))
          control = nil
        case (let pending?, false):
          pieces.append(.quadratic(pending, to: pending.midpoint(to: point)))
          control = point
        }
      }
      if let control {
        pieces.append(.quadratic(control, to: start))
      } else {
        pieces.append(.line(to: start))
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
