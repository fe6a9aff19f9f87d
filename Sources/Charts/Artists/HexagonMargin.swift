internal import Colors
internal import Geometry

/// Strips along the sides of hexagons.
struct HexagonMargin {
  /// The hexagons.
  let cells: PathCollection
  /// The way from values to colours; the norm may leave its limits to the strip.
  let mapping: ColorMapping
  let reduce: HexagonReduction
  /// The value of each point.
  let weights: [Double]
  let linewidths: [Double]

  /// - Parameters:
  ///   - values: where the points lie.
  ///   - edges: where the pieces of the strip meet; those without points are left out.
  ///   - coordinates: across which axis it lies.
  func strip(
    of values: [Double], between edges: [Double], along coordinates: Coordinates
  ) -> PathCollection {
    var members = [[Double]](repeating: [], count: edges.count - 1)
    for (value, weight) in zip(values, weights) {
      let piece = edges.countOfLess(than: value) - 1
      if members.indices.contains(piece) { members[piece].append(weight) }
    }
    let results = members.map { $0.isEmpty ? .nan : reduce($0) }
    let pieces = results.indices.filter { !results[$0].isNaN }
    let thickness = 0.05
    var strip = PathCollection(
      .cell,
      paths: pieces.map { piece in
        let (start, end) = (edges[piece], edges[piece + 1])
        let corners = [(start, 0), (start, thickness), (end, thickness), (end, 0)]
        return Path(
          polyline: corners.map { coordinates == .acrossY ? Point(x: $0, y: $1) : Point(x: $1, y: $0) },
          closed: true)
      }, linewidths: linewidths)
    strip.coordinates = coordinates
    strip.extent = []
    // Colours, not values: a colour bar explains the hexagons.
    strip.facecolors =
      ColorMapping(values: pieces.map { results[$0] }, cmap: mapping.cmap, norm: mapping.norm)
      .colors(alpha: cells.alpha)
    strip.edgecolors = .face
    strip.label = cells.label
    strip.zorder = cells.zorder
    return strip
  }
}
