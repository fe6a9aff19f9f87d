internal import Arrays
internal import Geometry
internal import RealModule

/// A circle cut into pieces.
struct Pie {
  struct Piece {
    /// The share of the whole.
    let share: Double
    /// The tip.
    let center: Point
    /// Degrees, the lesser one first.
    let theta1, theta2: Double
  }

  let pieces: [Piece]
  let radius: Double

  /// See `Axes.pie`.
  init(
    _ x: [Double], explode: [Double]?, labels: [String]?, startangle: Double, radius: Double,
    counterclock: Bool,
    center: Point, normalize: Bool
  ) throws(DataError) {
    let shares = try Self.shares(x, normalize: normalize)
    if let labels, labels.count != x.count {
      throw DataError("labels", "labels has \(labels.count) texts for \(x.count) pieces")
    }
    if let explode, explode.count != x.count {
      throw DataError("explode", "explode has \(explode.count) values for \(x.count) pieces")
    }
    guard radius > 0, radius.isFinite else {
      throw DataError("radius", "radius must be above zero, not \(radius)")
    }
    self.radius = radius
    var start = startangle / 360
    var pieces: [Piece] = []
    for (index, share) in shares.enumerated() {
      let end = counterclock ? start + share : start - share
      let middle = 2 * Double.pi * 0.5 * (start + end)
      let distance = explode?[index] ?? 0
      pieces.append(
        Piece(
          share: share,
          center: Point(
            x: center.x + distance * Double.cos(middle), y: center.y + distance * Double.sin(middle)),
          theta1: 360 * min(start, end), theta2: 360 * max(start, end)))
      start = end
    }
    self.pieces = pieces
  }

  /// What each piece is of the whole.
  private static func shares(_ x: [Double], normalize: Bool) throws(DataError) -> [Double] {
    if let wrong = x.first(where: { !$0.isFinite || $0 < 0 }) {
      throw DataError("x", "x holds \(wrong); pieces must be finite numbers, not below zero")
    }
    let sum = pairwiseSum(x)
    guard sum > 0 else { throw DataError("x", "x holds nothing above zero, so there are no pieces") }
    guard normalize else {
      guard sum <= 1 else {
        throw DataError("x", "the sum of x is \(sum); without normalize it must be at most 1")
      }
      return x
    }
    guard sum.isFinite else { throw DataError("x", "the sum of x is beyond all numbers") }
    return x.map { $0 / sum }
  }
}

extension Pie.Piece {
  func shape(radius: Double, width: Double?) -> PatchShape {
    .wedge(x: center.x, y: center.y, radius: radius, theta1: theta1, theta2: theta2, width: width)
  }

  /// The angle of the middle in radians.
  var labelAngle: Double { 2 * Double.pi * 0.5 * (theta1 + theta2) / 360 }

  /// A point on the line through the middle.
  func point(at distance: Double) -> Point {
    Point(
      x: center.x + distance * Double.cos(labelAngle), y: center.y + distance * Double.sin(labelAngle))
  }
}
