/// Width and height of a figure, in inches.
public struct FigureSize: Hashable, Sendable {
  /// Inches.
  public var width, height: Double

  /// A size in inches; `Figure.pixelSize()` says whether it can be drawn.
  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}

/// Why a figure cannot be made into a picture.
public enum FigureError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Width, height or resolution is not a positive number, or gives less than one pixel.
  case badSize(FigureSize, dpi: Double)
  /// The picture would have more pixels than `Figure.largestSide` or `Figure.largestPixelCount` allow.
  case tooLarge(FigureSize, dpi: Double)

  /// The size, and the limit where one is exceeded.
  public var description: String {
    switch self {
    case .badSize(let size, let dpi):
      "a figure of \(size.width) × \(size.height) inches at \(dpi) dpi has no pixels"
    case .tooLarge(let size, let dpi):
      """
      a figure of \(size.width) × \(size.height) inches at \(dpi) dpi is too large; the limits are \
      \(Figure.largestSide) pixels a side and \(Figure.largestPixelCount) pixels in all
      """
    }
  }
}

extension Figure {
  /// The most pixels that a side of a picture may have.
  public static let largestSide = 32_768
  /// The most pixels that a picture may have: four bytes each, one GiB in all.
  public static let largestPixelCount = 1 << 28

  /// Width and height of the sheet in whole pixels. Fractions are cut off, but for those that the product of
  /// inches and dots lost: matplotlib's canvas adds as much.
  ///
  /// - Throws: `FigureError` if there would be no pixels or too many.
  public func pixelSize() throws(FigureError) -> (width: Int, height: Int) {
    try Self.pixelSize(figsize, dpi: dpi)
  }

  static func pixelSize(_ figsize: FigureSize, dpi: Double) throws(FigureError) -> (width: Int, height: Int) {
    let width = (figsize.width * dpi + 1e-8).rounded(.towardZero)
    let height = (figsize.height * dpi + 1e-8).rounded(.towardZero)
    guard figsize.width > 0, figsize.height > 0, dpi > 0, width >= 1, height >= 1 else {
      throw .badSize(figsize, dpi: dpi)
    }
    let side = Double(largestSide)
    guard width <= side, height <= side, width * height <= Double(largestPixelCount) else {
      throw .tooLarge(figsize, dpi: dpi)
    }
    return (Int(width), Int(height))
  }
}
