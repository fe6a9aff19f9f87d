// A function as a plot needs it: pieces of a line, and the places where it leaps.

/// How a plot shows the places where a function leaps.
public enum JumpStyle: String, Hashable, Sendable, CaseIterable {
  /// A sloped line across the jump, as evenly spaced points would draw it.
  case connected
  /// An upright line at the jump.
  case vertical
  /// Nothing: the line is broken.
  case gap
  /// As `gap`, with an open dot at each limit that the function does not reach and a closed one at its value.
  case dots
}

/// A place where a function leaps.
public struct Jump: Hashable, Sendable {
  /// The place.
  public let x: Double
  /// The limits from the left and from the right.
  public let left, right: Double
  /// The function's value at the place, which is one of the limits, or neither.
  public let value: Double
  /// The neighbours on the first, even grid, between which `connected` draws its line.
  let before, after: SamplePoint
}

/// A point of a function.
public struct SamplePoint: Hashable, Sendable {
  /// The place.
  public let x: Double
  /// The function's value there.
  public let y: Double

  /// A point.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// A function over an interval: pieces without a break, and the jumps between some of them.
///
/// Guarantees: finite values; x rises strictly within and across pieces.
public struct SampledFunction: Hashable, Sendable {
  /// The pieces in rising order, each of one point or more.
  public let pieces: [[SamplePoint]]
  /// The jumps in rising order; each lies between the end of one piece and the start of the next. Pieces with
  /// no jump between them are parted by a pole or by a stretch without finite values.
  public let jumps: [Jump]
  /// Whether the line keeps the tolerance everywhere: false where the points did not suffice.
  public let isComplete: Bool
  /// Whether the function grows without bounds somewhere, at a pole or at an edge of its domain, and no view was given or
  /// chosen yet.
  let isUnbounded: Bool

  /// The points as a line: a NaN stands where it is broken.
  ///
  /// - Parameter style: How the line crosses jumps.
  public func line(jumps style: JumpStyle) -> (x: [Double], y: [Double]) {
    var points: [SamplePoint] = []
    for piece in pieces {
      guard let last = points.last, let first = piece.first else {
        points += piece
        continue
      }
      let jump = jumps.first { last.x <= $0.x && $0.x <= first.x }
      points += Self.crossing(jump, style, from: last)
      points += piece
    }
    if style == .connected { points = sloped(points) }
    return (points.map(\.x), points.map(\.y))
  }

  /// What is drawn between two pieces.
  private static func crossing(_ jump: Jump?, _ style: JumpStyle, from last: SamplePoint) -> [SamplePoint] {
    switch (jump, style) {
    case (let jump?, .vertical):
      [SamplePoint(x: jump.x, y: jump.left), SamplePoint(x: jump.x, y: jump.right)]
    case (_?, .connected): []
    case (nil, _), (_?, .gap), (_?, .dots): [SamplePoint(x: .nan, y: .nan)]
    }
  }

  /// The line with the points around each jump replaced by the grid's neighbours.
  private func sloped(_ points: [SamplePoint]) -> [SamplePoint] {
    jumps.reduce(points) { points, jump in
      let left = points.prefix { !($0.x >= jump.before.x) }
      let right = points.drop { !($0.x > jump.after.x) }
      return left + [jump.before, jump.after] + right
    }
  }

  /// The dots of the style `dots`: open ones at limits that are not reached, closed ones at the values.
  public var dots: (open: [SamplePoint], closed: [SamplePoint]) {
    let open = jumps.flatMap { jump in
      [jump.left, jump.right].filter { $0 != jump.value }.map { SamplePoint(x: jump.x, y: $0) }
    }
    return (open, jumps.map { SamplePoint(x: $0.x, y: $0.value) })
  }
}
