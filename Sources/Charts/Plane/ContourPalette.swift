internal import Colors

/// The colours of contours: a list, or a colour map over the range of the levels.
enum ContourPalette {
  /// At least one colour.
  case list([Color?])
  case map(ColorMap, any Normalization)

  /// - Throws: `.colorsAndColorMap`, `.limitsReversed`.
  init(
    _ colors: [Color?]?, _ cmap: ColorMap?, _ norm: (any Normalization)?, _ vmin: Double?, _ vmax: Double?,
    levels: [Double], usual: ColorMap = .viridis
  ) throws(PlaneError) {
    if let colors, !colors.isEmpty {
      guard cmap == nil else { throw .colorsAndColorMap }
      self = .list(colors)
    } else {
      self = .map(cmap ?? usual, try PlaneError.norm(norm, vmin, vmax, of: levels))
    }
  }

  /// Whether all lines of a number of levels have one colour.
  func isPlain(levels count: Int) -> Bool {
    switch self {
    case .list(let colors): Set(colors.prefix(count)).count == 1
    case .map(let cmap, _): Set(cmap.colors).count == 1
    }
  }

  /// Whether values are spread over the colours by their logarithm.
  var isLogarithmic: Bool {
    guard case .map(_, let norm) = self, case .log = norm.spread else { return false }
    return true
  }

  /// Where the classes of the norm meet; empty for one without classes.
  var classes: [Double] {
    guard case .map(_, let norm) = self, case .boundaries(let boundaries, _, _) = norm.spread else {
      return []
    }
    return boundaries
  }

  func lineColors(_ levels: [Double], extend: ContourExtend) -> [Color?] {
    switch self {
    case .list(let colors):
      // A colour for each band of filled contours leaves out that of the band below.
      let bands = levels.count + (extend.below ? 1 : 0) + (extend.above ? 1 : 0)
      let first = extend.below && colors.count == bands ? 1 : 0
      let list = colors.dropFirst(first)
      return levels.indices.map { list[first + $0 % list.count] }
    case .map(let cmap, let norm): return levels.map { cmap.color(of: $0, by: norm) }
    }
  }

  func bandColors(_ bands: [ContourBand], extend: ContourExtend) -> [Color?] {
    switch self {
    case .map(let cmap, let norm): return bands.map { cmap.color(of: $0.middle, by: norm) }
    case .list(let colors):
      // With a colour for each band they are taken in order; otherwise the bands beyond repeat their
      // neighbours.
      if colors.count == bands.count { return colors }
      let inner = bands.count - (extend.below ? 1 : 0) - (extend.above ? 1 : 0)
      let list = (0..<max(inner, 0)).map { colors[$0 % colors.count] }
      return (extend.below ? [list.first ?? nil] : []) + list + (extend.above ? [list.last ?? nil] : [])
    }
  }
}

/// The values between two contour levels.
struct ContourBand {
  /// The levels; those beyond the first and the last are far out.
  let lower, upper: Double
  /// What the values lie above: the lower level, or less where the least value is to lie in the band.
  let floor: Double
  private let isLogarithmic: Bool

  /// The value that the band's colour stands for.
  var middle: Double {
    // Roots first: the product of levels far out is beyond all numbers.
    isLogarithmic ? lower.squareRoot() * upper.squareRoot() : 0.5 * (lower + upper)
  }

  /// Levels with those beyond all values.
  static func edges(_ levels: [Double], extend: ContourExtend, isLogarithmic: Bool) -> [Double] {
    let farOut = 1e250
    return (extend.below ? [isLogarithmic ? 1 / farOut : -farOut] : []) + levels
      + (extend.above ? [farOut] : [])
  }

  /// The bands between levels, from the lowest up; none for no levels.
  ///
  /// - Parameter least: the least of all values.
  static func all(
    between levels: [Double], extend: ContourExtend, least: Double?, isLogarithmic: Bool
  ) -> [ContourBand] {
    guard !levels.isEmpty else { return [] }
    let edges = edges(levels, extend: extend, isLogarithmic: isLogarithmic)
    return zip(edges, edges.dropFirst()).enumerated().map { index, edge in
      let holdsLeast = index == 0 && least == edge.0
      let below = isLogarithmic ? 0.99 * edge.0 : edge.0 - 1
      return ContourBand(
        lower: edge.0, upper: edge.1, floor: holdsLeast ? below : edge.0, isLogarithmic: isLogarithmic)
    }
  }
}
