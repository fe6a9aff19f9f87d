/// The points that hexagons count.
struct HexagonSample {
  let x, y: [Double]
  /// Their values.
  let c: [Double]?

  /// Leaves out what is not finite.
  init(_ x: [Double], _ y: [Double], _ c: [Double]?) throws(DataError) {
    try DataError.check("y", y.count, as: "x", x.count)
    if let c { try DataError.check("C", c.count, as: "x", x.count) }
    let seen = x.indices.filter { x[$0].isFinite && y[$0].isFinite && c?[$0].isFinite != false }
    self.x = seen.map { x[$0] }
    self.y = seen.map { y[$0] }
    self.c = c.map { c in seen.map { c[$0] } }
  }
}
