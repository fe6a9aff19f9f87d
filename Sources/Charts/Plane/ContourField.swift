internal import Colors
public import Sampling

/// Values over a plane, ready for contours to be found.
struct ContourField {
  let places: PlaneNet
  let net: ContourNet
  /// `nil` for the linear norm.
  let norm: (any Normalization)?
  /// Whether only positive values have a place.
  let isLogarithmic: Bool
  /// The values that have a place; the others are NaN.
  private let values: Grid
  private let locator: (any Locator)?

  /// The least of the values; `nil` without any.
  var least: Double? { Interval(of: values.elements)?.lower }

  /// - Throws: `PlaneError` for shapes that do not fit, and for less than 2 by 2 values.
  init(
    _ x: CoordinateValues, _ y: CoordinateValues, _ z: Grid, _ norm: (any Normalization)?,
    _ options: ContourOptions
  ) throws(PlaneError) {
    guard z.rows > 1, z.columns > 1 else { throw .tooFewValues(shape: z.shapeText, least: "(2, 2)") }
    places = try PlaneNet(x, y, values: z)
    guard x.isList == y.isList, places.x.rows == z.rows, places.x.columns == z.columns else {
      throw .shapes(x: x.shapeText, y: y.shapeText, values: z.shapeText)
    }
    locator = options.locator
    self.norm = norm ?? (options.locator is LogLocator ? LogNorm() : nil)
    if case .log? = self.norm?.spread { isLogarithmic = true } else { isLogarithmic = locator is LogLocator }
    let isLogarithmic = isLogarithmic
    values = isLogarithmic ? z.map { $0 > 0 ? $0 : .nan } : z
    net = ContourNet(places: places, values: values, hasTriangles: options.cornerMask)
  }

  /// The levels that are drawn.
  func levels(_ levels: ContourLevels, extend: ContourExtend) throws(PlaneError) -> [Double] {
    try levels.resolved(for: values, extend: extend, isLogarithmic: isLogarithmic, locator: locator)
  }
}

extension ContourOptions {
  /// Where values lie whose places are not given.
  public func places(of z: Grid) -> (x: [Double], y: [Double]) {
    guard let origin else {
      guard let extent else {
        return ((0..<z.columns).map(Double.init), (0..<z.rows).map(Double.init))
      }
      return (
        linspace(extent.left, extent.right, z.columns), linspace(extent.bottom, extent.top, z.rows)
      )
    }
    let edges = extent ?? ImageExtent(left: 0, right: Double(z.columns), bottom: 0, top: Double(z.rows))
    let isUpper = origin != .lower
    let y = Self.middles(from: edges.bottom, to: edges.top, z.rows)
    return (Self.middles(from: edges.left, to: edges.right, z.columns), isUpper ? y.reversed() : y)
  }

  /// The middles of equal parts.
  private static func middles(from start: Double, to end: Double, _ count: Int) -> [Double] {
    let step = (end - start) / Double(count)
    return (0..<count).map { start + (Double($0) + 0.5) * step }
  }
}
