// Where two pictures differ, as a picture: what changed stands out in colour, the rest fades to grey.

public import Raster

/// The difference of two pictures, drawn.
///
/// Unchanged pixels are light grey, different ones red, slightly different ones orange, antialiased ones
/// yellow, and ignored regions lie under a blue-grey hatch. It is as wide and as high as the larger of the
/// two pictures: what only one of them has is red, what neither has is chequered.
public struct DifferencePicture: Sendable {
  /// The pictures that were compared.
  public let expected, actual: Bitmap
  /// Their difference.
  public let bitmap: Bitmap
  /// The smallest rectangle around all that changed; `nil` where nothing did.
  public let bounds: PixelRect?

  /// Compares two pictures of any size and draws where they differ.
  ///
  /// - Parameter regions: what is ignored; parts outside the pictures do not matter.
  public init(
    expected: Bitmap, actual: Bitmap, tolerance: PixelTolerance = PixelTolerance(),
    ignoring regions: [PixelRect] = []
  ) {
    self.expected = expected
    self.actual = actual
    let common = expected.bounds.intersection(actual.bounds)
    let comparison = PixelComparison(
      expected: expected.cropped(to: common), actual: actual.cropped(to: common), tolerance: tolerance,
      ignoring: regions)
    var canvas = PixelCanvas(expected.bounds.union(actual.bounds))
    canvas.fill(expected.bounds, with: Ink.different)
    canvas.fill(actual.bounds, with: Ink.different)
    canvas.draw(comparison.classes, over: expected, within: common)
    bitmap = canvas.bitmap
    bounds = Self.bounds(comparison.difference.bounds, expected.bounds, actual.bounds)
  }

  private init(_ expected: Bitmap, _ actual: Bitmap, _ bitmap: Bitmap, _ bounds: PixelRect?) {
    self.expected = expected
    self.actual = actual
    self.bitmap = bitmap
    self.bounds = bounds
  }

  /// The changes in the common part together with the columns and rows that only one of the pictures has.
  private static func bounds(_ changes: PixelRect?, _ expected: PixelRect, _ actual: PixelRect) -> PixelRect?
  {
    var parts = changes.map { [$0] } ?? []
    for (one, other) in [(expected, actual), (actual, expected)] {
      let right = PixelRect(minX: other.maxX, minY: 0, maxX: one.maxX, maxY: one.maxY)
      let below = PixelRect(minX: 0, minY: other.maxY, maxX: one.maxX, maxY: one.maxY)
      parts += [right, below].filter { !$0.isEmpty }
    }
    guard let first = parts.first else { return nil }
    return parts.dropFirst().reduce(first) { $0.union($1) }
  }
}

extension DifferencePicture {
  /// The pixels of context around what changed, on each side.
  static let margin = 8

  /// The three pictures cut to what changed and eight pixels around it, as far as they reach; all of them
  /// where nothing changed.
  public var cropped: DifferencePicture {
    guard let bounds else { return self }
    let margin = Self.margin
    let part = PixelRect(
      minX: bounds.minX - margin, minY: bounds.minY - margin, maxX: bounds.maxX + margin,
      maxY: bounds.maxY + margin
    ).intersection(bitmap.bounds)
    let moved = PixelRect(
      minX: bounds.minX - part.minX, minY: bounds.minY - part.minY, maxX: bounds.maxX - part.minX,
      maxY: bounds.maxY - part.minY)
    return DifferencePicture(
      expected.cropped(to: part), actual.cropped(to: part), bitmap.cropped(to: part), moved)
  }

  /// The expected picture, the difference and the new picture side by side.
  public var triptych: Bitmap { .triptych(expected, bitmap, actual) }
}

/// The colours of a difference picture.
enum Ink {
  static let different = PixelColor(red: 224, green: 27, blue: 36, alpha: 255)
  static let slight = PixelColor(red: 255, green: 140, blue: 0, alpha: 255)
  static let antialiased = PixelColor(red: 250, green: 206, blue: 20, alpha: 255)
  static let hatch = PixelColor(red: 112, green: 134, blue: 165, alpha: 255)

  /// The colour of a pixel of a class, in column `x` and row `y`; `color` is the expected one.
  static func color(_ kind: PixelClass, over color: PixelColor, x: Int, y: Int) -> PixelColor {
    switch kind {
    case .different: different
    case .slight: slight
    case .antialiased: antialiased
    case .ignored: (x + y) % 6 < 2 ? hatch : faded(color)
    case .equal: faded(color)
    }
  }

  /// What is left of a colour that is not to catch the eye: its luma over white, a quarter as dark.
  static func faded(_ color: PixelColor) -> PixelColor {
    let luma = (77 * Int(color.red) + 150 * Int(color.green) + 29 * Int(color.blue)) >> 8
    let darkness = (255 - luma) * Int(color.alpha) / 255
    let grey = UInt8(255 - darkness / 4)
    return PixelColor(red: grey, green: grey, blue: grey, alpha: 255)
  }
}
