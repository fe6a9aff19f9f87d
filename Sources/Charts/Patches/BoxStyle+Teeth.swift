internal import Geometry
internal import Sampling

// Boxes with teeth, pointed or round.

extension BoxStyle {
  /// The corners of the teeth around a padded box, counter-clockwise from the lower left; the first one is there
  /// again at the end. `nil` where teeth are too small or too many to be drawn.
  func teeth(_ box: SizedBox, _ size: Double) -> [Point]? {
    let tooth = toothSize.map { $0 * size } ?? (pad ?? Self.usualPad) * 0.5 * size
    let half = tooth / 2
    let (width, height) = (box.width - tooth, box.height - tooth)
    guard let columns = Self.teethPairs(width, tooth), let rows = Self.teethPairs(height, tooth) else {
      return nil
    }
    let (left, bottom) = (box.minX + half, box.minY + half)
    let (right, top) = (left + width, bottom + height)
    func steps(_ start: Double, _ end: Double, _ count: Int) -> [Double] {
      linspace(start, end, 2 * count + 1)
    }
    func wave(_ base: Double, outwards: Double, _ count: Int) -> [Double] {
      let turns = [base, base + outwards, base, base - outwards]
      return (0..<(2 * count + 2)).map { turns[$0 % 4] }
    }
    let x =
      [left] + steps(left + half, right - half, columns) + wave(right, outwards: half, rows) + [right]
      + steps(right - half, left + half, columns) + wave(left, outwards: -half, rows)
    let y =
      wave(bottom, outwards: -half, columns) + [bottom] + steps(bottom + half, top - half, rows)
      + wave(top, outwards: half, columns) + [top] + steps(top - half, bottom + half, rows)
    return zip(x, y).map { Point(x: $0, y: $1) } + [Point(x: x[0], y: y[0])]
  }

  /// The corners taken in turn as control points and ends of curves.
  static func roundTeeth(_ corners: [Point]) -> Path {
    var path = Path()
    path.move(to: corners[0])
    for index in stride(from: 1, to: corners.count - 1, by: 2) {
      path.quadratic(corners[index], to: corners[index + 1])
    }
    path.close()
    return path
  }

  /// An even number of half teeth along a side; at least one whole tooth.
  private static func teethPairs(_ length: Double, _ tooth: Double) -> Int? {
    let count = ((length - tooth) / (tooth * 2)).rounded(.toNearestOrEven)
    guard tooth > 0, count.isFinite, count <= mostTeeth else { return nil }
    return Int(max(1, count)) * 2
  }

  private static let mostTeeth = 10_000.0
}
