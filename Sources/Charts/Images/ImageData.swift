public import Arrays
public import Colors
public import Drawing
public import Sampling

/// What an image shows: a value for each of its cells, or a colour.
public struct ImageData: Hashable, Sendable {
  enum Content: Hashable {
    /// - Parameter isWhole: matplotlib reckons with whole numbers in single precision.
    case values(Grid, isWhole: Bool)
    /// Rows of cells of three or four channels, from 0 to 1, or whole numbers up to 255.
    case colors([Double], channels: Int, isBytes: Bool)
  }

  /// How many cells stand above and beside each other.
  public let rows, columns: Int
  let content: Content

  /// Values that a colour map turns into colours.
  public init(_ values: Grid) {
    (rows, columns) = (values.rows, values.columns)
    content = .values(values, isWhole: false)
  }

  /// Colours in rows.
  ///
  /// - Precondition: there are `rows · columns` of them.
  public init(rows: Int, columns: Int, colors: [Color]) {
    precondition(colors.count == rows * columns, "an image needs a colour for each cell")
    (self.rows, self.columns) = (rows, columns)
    content = .colors(
      colors.flatMap { [$0.red, $0.green, $0.blue, $0.alpha] }, channels: 4, isBytes: false)
  }

  /// A table of values, or of colours: then there is a third dimension of length 3 (red, green, blue) or 4 (and
  /// alpha), of numbers from 0 to 1 or of whole numbers from 0 to 255. What lies beyond is cut off.
  ///
  /// - Throws: `DataError` for other shapes.
  public init(_ array: NDArray) throws(DataError) {
    let shape = array.shape
    let isFlat = shape.count == 3 && shape[2] == 1
    guard shape.count == 2 || isFlat || (shape.count == 3 && (3...4).contains(shape[2])) else {
      let text = shape.map(String.init).joined(separator: ", ")
      throw DataError(
        "X", "an image has two dimensions, or a third of length 3 or 4, not the shape (\(text))")
    }
    (rows, columns) = (shape[0], shape[1])
    let isWhole = array.dtype != .float64
    guard shape.count == 3, !isFlat else {
      let grid = Grid(rows: rows, columns: columns, elements: array.doubles)
      content = .values(grid, isWhole: isWhole && Self.isShort(array.doubles))
      return
    }
    let most = isWhole ? 255.0 : 1
    content = .colors(
      array.doubles.map { $0.isNaN ? $0 : min(max($0, 0), most) }, channels: shape[2], isBytes: isWhole)
  }

  /// Whether whole numbers lie so close together that single precision will do.
  private static func isShort(_ values: [Double]) -> Bool {
    guard let range = Interval(of: values) else { return true }
    return range.last - range.first <= 1e8
  }
}

/// Where the first row of an image lies. Raw values are matplotlib's words.
public enum ImageOrigin: String, CaseIterable, Hashable, Sendable {
  /// At the top, as in a table.
  case upper
  /// At the bottom, as in a plot.
  case lower
}

/// The edges of an image in data values. The first may be the larger one.
public struct ImageExtent: Hashable, Sendable {
  /// The edges.
  public var left, right, bottom, top: Double

  /// Edges.
  public init(left: Double, right: Double, bottom: Double, top: Double) {
    self.left = left
    self.right = right
    self.bottom = bottom
    self.top = top
  }

  /// The extent in which the cells have whole numbers in their middles.
  init(rows: Int, columns: Int, origin: ImageOrigin) {
    let (low, high) = (-0.5, Double(rows) - 0.5)
    self.init(
      left: -0.5, right: Double(columns) - 0.5, bottom: origin == .upper ? high : low,
      top: origin == .upper ? low : high)
  }
}

/// How the pixels between the middles of cells are found.
public enum ImageInterpolation: Hashable, Sendable {
  /// Nearest where cells are large, or exactly one or two pixels; otherwise a filter.
  case automatic
  /// The colour of the cell that a pixel lies in. In a vector picture the cells stay as they are.
  case nearest
  /// A filter.
  case filter(ImageFilter)

  /// matplotlib's words and what they mean.
  public static let names: [(name: String, interpolation: ImageInterpolation)] =
    [("auto", .automatic), ("antialiased", .automatic), ("none", .nearest), ("nearest", .nearest)]
    + ImageFilter.allCases.filter { $0 != .nearest }.map { ($0.rawValue, .filter($0)) }
}

/// Whether values or colours are mixed between the middles of cells. Raw values are matplotlib's words.
public enum InterpolationStage: String, CaseIterable, Hashable, Sendable {
  /// Values where cells are at least three pixels large, otherwise colours.
  case auto
  /// The values, which then become colours.
  case data
  /// The colours.
  case rgba
}
