internal import Colors

/// Why values over a plane cannot be drawn.
public enum PlaneError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A coordinate is NaN or infinite.
  case coordinateNotFinite(axis: String, Double)
  /// The coordinates do not agree with each other, or not with the values.
  case shapes(x: String, y: String, values: String)
  /// There are fewer values than can be drawn.
  case tooFewValues(shape: String, least: String)
  /// There are not as many alphas as values.
  case alphaCount(Int, values: String)
  /// `vmin` lies above `vmax`.
  case limitsReversed(vmin: Double, vmax: Double)
  /// A contour level does not lie above the one before it, or is not finite.
  case levelsNotRising(previous: Double, Double)
  /// Filled contours need two levels to lie between.
  case tooFewLevels(Int)
  /// A value is none of the levels.
  case unknownLevel(Double, levels: [Double])
  /// Filled contours have no lines that labels could stand on.
  case filledContoursLabelled
  /// Both colours and a colour map are given.
  case colorsAndColorMap

  /// The shapes or numbers, and what they should be.
  public var description: String {
    switch self {
    case .coordinateNotFinite(let axis, let value): "\(axis) holds \(value); coordinates must be finite"
    case .shapes(let x, let y, let values):
      "x of shape \(x) and y of shape \(y) do not fit values of shape \(values)"
    case .tooFewValues(let shape, let least):
      "values of shape \(shape) are too few; the least is \(least)"
    case .alphaCount(let count, let values): "alpha has \(count) shares for values of shape \(values)"
    case .limitsReversed(let vmin, let vmax): "vmin \(vmin) must not lie above vmax \(vmax)"
    case .levelsNotRising(let previous, let level):
      "contour levels must rise; \(level) follows \(previous)"
    case .tooFewLevels(let count): "filled contours need at least 2 levels, not \(count)"
    case .unknownLevel(let level, let levels):
      "there is no contour level \(level)"
        + (levels.isEmpty ? "" : "; the nearest is \(Self.nearest(to: level, levels))")
    case .filledContoursLabelled:
      "labels stand on contour lines, not on filled contours; draw lines over these"
    case .colorsAndColorMap: "colors and cmap exclude each other"
    }
  }
}

extension PlaneError {
  private static func nearest(to level: Double, _ levels: [Double]) -> Double {
    levels.min { abs($0 - level) < abs($1 - level) } ?? level
  }

  /// The norm that was given, or else the linear one, for values.
  ///
  /// - Throws: `.limitsReversed` where a limit lies on the wrong side of the other one or of all values.
  static func norm(
    _ norm: (any Normalization)?, _ vmin: Double?, _ vmax: Double?, of values: [Double]
  ) throws(PlaneError) -> any Normalization {
    if let norm { return norm.autoscaled(to: values) }
    let linear = Normalize(vmin: vmin, vmax: vmax).autoscaled(to: values)
    if let vmin = linear.vmin, let vmax = linear.vmax, vmin > vmax {
      throw .limitsReversed(vmin: vmin, vmax: vmax)
    }
    return linear
  }
}
