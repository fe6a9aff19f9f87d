/// The weights of a filter as whole numbers, 256 for each distance between places.
///
/// Guarantee: the weights that meet in one point add up to `one`, unless they are left as the filter has them.
struct ImageFilterTable {
  /// The weight that stands for 1.
  static let one = 16_384
  /// How many steps there are from one place to the next.
  static let steps = 256

  /// How many places meet in one point along each side.
  let diameter: Int
  /// By distance from the farthest place before to the farthest one behind.
  private(set) var weights: [Int]

  init(_ filter: ImageFilter, radius: Double, isNormalized: Bool = true) {
    let radius = filter.radius(radius)
    diameter = 2 * Int(radius.rounded(.up))
    // Positions are cut off downwards, so the middle lies a step before that of the table.
    let middle = diameter * Self.steps / 2 - 1
    weights = (0..<diameter * Self.steps).map { step in
      let distance = Double(abs(step - middle)) / Double(Self.steps)
      let weight = filter.weight(distance, radius: radius)
      return Int((weight * Double(Self.one)).rounded(.toNearestOrAwayFromZero))
    }
    if isNormalized { normalize() }
  }

  /// Makes up for rounding, so that an even image stays even: first in proportion, then one by one from the
  /// middle outwards.
  private mutating func normalize() {
    var isAbove = true
    for phase in 0..<Self.steps {
      let places = stride(from: phase, to: weights.count, by: Self.steps)
      while true {
        let sum = places.reduce(0) { $0 + weights[$1] }
        guard sum != Self.one, sum != 0 else { break }
        let factor = Double(Self.one) / Double(sum)
        for place in places {
          weights[place] = Int((Double(weights[place]) * factor).rounded(.toNearestOrAwayFromZero))
        }
        var excess = places.reduce(-Self.one) { $0 + weights[$1] }
        let step = excess > 0 ? -1 : 1
        for index in 0..<diameter where excess != 0 {
          isAbove.toggle()
          let row = diameter / 2 + (isAbove ? index / 2 : -(index / 2))
          let place = row * Self.steps + phase
          guard weights[place] < Self.one else { continue }
          weights[place] += step
          excess += step
        }
      }
    }
  }
}
