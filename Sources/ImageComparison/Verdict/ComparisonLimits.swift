/// How much two pictures may differ and still pass. By default not at all.
public struct ComparisonLimits: Hashable, Sendable {
  /// Which pixels count.
  public var tolerance: PixelTolerance
  /// The most pixels that may count in all.
  public var pixels: Int
  /// The most that may count in any square of 32 by 32 pixels, where a limit of its own is wanted: no square can hold
  /// more than the whole picture.
  public var window: Int?
  /// The largest perceptual distance of a counting pixel, where a limit of its own is wanted.
  public var distance: Double?
  /// Whether a new picture of one colour is compared like any other.
  public var allowsFlat: Bool

  /// ComparisonLimits that all hold at once.
  public init(
    pixels: Int = 0, window: Int? = nil, distance: Double? = nil,
    tolerance: PixelTolerance = PixelTolerance(),
    allowsFlat: Bool = false
  ) {
    self.pixels = pixels
    self.window = window
    self.distance = distance
    self.tolerance = tolerance
    self.allowsFlat = allowsFlat
  }

  /// Nothing may differ.
  public static let none = ComparisonLimits()
}

/// A limit beside the value that it met.
public struct LimitCheck: Codable, Hashable, Sendable {
  /// What is limited: "pixels", "window", "distance".
  public let name: String
  /// What was found.
  public let value: Double
  /// The most that is allowed.
  public let limit: Double

  /// Whether the value keeps to the limit.
  public var holds: Bool { value <= limit }
}

extension ComparisonLimits {
  /// Every limit that applies, with the value that it meets.
  public func checks(_ difference: PixelDifference) -> [LimitCheck] {
    var checks = [
      LimitCheck(name: "pixels", value: Double(difference.differentCount), limit: Double(pixels))
    ]
    let window = window ?? min(pixels, DenseWindow.side * DenseWindow.side)
    checks.append(LimitCheck(name: "window", value: Double(difference.densestCount), limit: Double(window)))
    if let distance = distance ?? (pixels == 0 ? 0 : nil) {
      checks.append(LimitCheck(name: "distance", value: difference.largestDistance, limit: distance))
    }
    return checks
  }
}

extension LimitCheck: CustomStringConvertible {
  /// "12 pixels differ (limit 0)"
  public var description: String {
    switch name {
    case "pixels": "\(valueText) \(value == 1 ? "pixel differs" : "pixels differ") (limit \(limitText))"
    case "window": "\(valueText) in the densest 32 × 32 pixels (limit \(limitText))"
    default: "largest distance \(valueText) (limit \(limitText))"
    }
  }

  /// The value as it is read: a count without decimals, a distance with at most four.
  var valueText: String { Self.text(value) }

  /// The limit as it is read.
  var limitText: String { Self.text(limit) }

  private static func text(_ number: Double) -> String {
    // A report read from JSON may hold any number.
    Int(exactly: number).map(String.init) ?? "\(number.rounded(decimals: 4))"
  }
}

extension Double {
  /// Rounded to a number of decimals, for reading.
  func rounded(decimals: Int) -> Double {
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    let result = (self * scale).rounded() / scale
    return result.isFinite ? result : self
  }
}
