/// How data values are spread from 0 to 1 before a colour map sees them.
public protocol Normalization: Sendable {
  /// The data value of the map's first colour; `nil` follows the data.
  var vmin: Double? { get }
  /// The data value of the map's last colour; `nil` follows the data.
  var vmax: Double? { get }

  /// The norm with limits that were left open taken from data; NaN and infinity do not count.
  func autoscaled(to values: some Sequence<Double>) -> Self

  /// A data value between the limits in 0 … 1; others beyond. NaN stays NaN.
  func callAsFunction(_ value: Double) -> Double

  /// The data value at a share from 0 to 1; what the norm makes of it is the share.
  func inverse(_ share: Double) -> Double

  /// The number of the colour of a data value in a map of `count` colours, below 0 and from `count` on for those
  /// beyond; `nil` for norms that give shares.
  func level(of value: Double, count: Int) -> Int?

  /// How an axis along the values is divided: a colour bar's.
  var spread: NormSpread { get }
}

/// How a norm spreads values along a colour bar.
public enum NormSpread: Sendable {
  /// In equal steps.
  case linear
  /// By their logarithm.
  case log
  /// Linear about zero, and logarithmic beyond.
  case symlog(linthresh: Double, linscale: Double, base: Double)
  /// As the norm itself does.
  case norm
  /// In classes between these values, with more of them below or above.
  case boundaries([Double], below: Bool, above: Bool)
  /// By whole numbers, one for each colour.
  case levels
}

extension Normalization {
  /// Most norms give shares.
  public func level(of value: Double, count: Int) -> Int? { nil }

  /// Most norms are along an axis what they are among colours.
  public var spread: NormSpread { .norm }

  /// Whether both limits are known and in order, so that values have a place between them.
  public var isScaled: Bool {
    guard let vmin, let vmax else { return false }
    return vmin <= vmax
  }

  /// The limits where both are known; otherwise `nil`.
  var limits: (low: Double, high: Double)? {
    guard let vmin, let vmax else { return nil }
    return (vmin, vmax)
  }
}

/// The least and the largest finite value that has a place; 0 and 0, as in matplotlib, if none of the values has; `nil`
/// without values.
func dataRange(
  of values: some Sequence<Double>, where hasPlace: (Double) -> Bool = { _ in true }
) -> (low: Double, high: Double)? {
  var (low, high) = (Double.infinity, -Double.infinity)
  var isEmpty = true
  for value in values {
    isEmpty = false
    guard value.isFinite && hasPlace(value) else { continue }
    low = min(low, value)
    high = max(high, value)
  }
  if low <= high { return (low, high) }
  return isEmpty ? nil : (0, 0)
}
