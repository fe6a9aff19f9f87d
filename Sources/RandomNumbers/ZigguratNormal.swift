// Normal numbers by the ziggurat: G. Marsaglia and W. W. Tsang, "The Ziggurat Method for Generating Random
// Variables", Journal of Statistical Software 5 (2000), with 256 layers and 52 bits.

internal import RealModule

extension BitSource {
  /// The next number from the normal distribution of mean 0 and deviation 1.
  mutating func zigguratNormal() -> Double {
    while true {
      let word = next64()
      let layer = Int(word & 0xFF)
      let magnitude = (word >> 9) & 0xF_FFFF_FFFF_FFFF
      let unsigned = Double(magnitude) * Ziggurat.width(layer)
      let x = word & 0x100 == 0 ? unsigned : -unsigned
      if magnitude < Ziggurat.inside[layer] { return x }
      if layer == 0 {
        let tail = normalTail()
        // The sign of the tail is a bit further up.
        return (magnitude >> 8) & 1 == 0 ? tail : -tail
      }
      if isUnderCurve(x, layer: layer) { return x }
    }
  }

  /// Whether a point drawn in the edge of a layer lies under the bell curve.
  private mutating func isUnderCurve(_ x: Double, layer: Int) -> Bool {
    let (upper, lower) = (Ziggurat.height(layer - 1), Ziggurat.height(layer))
    return (upper - lower) * nextDouble() + lower < Double.exp(-0.5 * x * x)
  }

  /// A number beyond the base of the ziggurat: G. Marsaglia's method of 1964.
  private mutating func normalTail() -> Double {
    while true {
      let x = -Ziggurat.reciprocalEdge * Double.log(onePlus: -nextDouble())
      let y = -Double.log(onePlus: -nextDouble())
      if y + y > x * x { return Ziggurat.edge + x }
    }
  }
}

extension Ziggurat {
  /// Where the base layer ends and the tail begins.
  static let edge = 3.6541528853610088
  /// 1 / `edge`.
  static let reciprocalEdge = 0.27366123732975828

  static func width(_ layer: Int) -> Double { Double(bitPattern: widthBits[layer]) }
  static func height(_ layer: Int) -> Double { Double(bitPattern: heightBits[layer]) }
}
