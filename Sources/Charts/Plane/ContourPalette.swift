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

  /// Whether all contours have one colour.
  var isPlain: Bool {
    switch self {
    case .list(let colors): Set(colors).count == 1
    case .map(let cmap, _): Set(cmap.colors).count == 1
    }
  }

  func lineColors(_ levels: [Double]) -> [Color?] {
    switch self {
    case .list(let colors): levels.indices.map { colors[$0 % colors.count] }
    case .map(let cmap, let norm): levels.map { cmap.color(of: $0, by: norm) }
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

  /// The value that the band's colour stands for.
  var middle: Double { 0.5 * (lower + upper) }

  /// Beyond all values.
  private static let farOut = 1e250

  /// The bands between levels, from the lowest up; none for no levels.
  ///
  /// - Parameter least: the least of all values.
  static func all(between levels: [Double], extend: ContourExtend, least: Double?) -> [ContourBand] {
    guard !levels.isEmpty else { return [] }
    let edges = (extend.below ? [-farOut] : []) + levels + (extend.above ? [farOut] : [])
    return zip(edges, edges.dropFirst()).enumerated().map { index, edge in
      let holdsLeast = index == 0 && least == edge.0
      return ContourBand(lower: edge.0, upper: edge.1, floor: holdsLeast ? edge.0 - 1 : edge.0)
    }
  }
}
