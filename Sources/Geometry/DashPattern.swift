/// Why a list of lengths is no dash pattern.
public enum DashPatternError: Error, Hashable, Sendable {
  /// The length at `index` is negative, NaN or infinite.
  case badLength(index: Int, value: Double)
  /// The lengths add up to nothing (or there are none), so a walk along a path would never advance.
  case zeroLength
}

/// A repeating pattern of drawn and skipped lengths, laid along a path.
///
/// Lengths and the offset are in the units of the path (pixels, where a path is drawn). An odd list counts twice,
/// as SVG's `stroke-dasharray` does.
///
/// Guarantees after `init`: an even, nonzero count; every length finite and ≥ 0; a finite, positive sum.
public struct DashPattern: Hashable, Sendable {
  /// Drawn and skipped lengths in turn.
  public let lengths: [Double]
  /// How far into the pattern a path starts: at least 0 and less than the sum of the lengths.
  public let offset: Double

  /// - Parameter offset: any finite distance; it is reduced modulo the length of the whole pattern.
  /// - Throws: `.badLength` at the first offending index, `.zeroLength` when nothing would advance.
  public init(_ lengths: [Double], offset: Double = 0) throws(DashPatternError) {
    for (index, length) in lengths.enumerated() where !(length >= 0 && length.isFinite) {
      throw .badLength(index: index, value: length)
    }
    let whole = lengths.count.isMultiple(of: 2) ? lengths : lengths + lengths
    let sum = whole.reduce(0, +)
    guard sum > 0, sum.isFinite else { throw .zeroLength }
    self.lengths = whole
    let reduced = offset.isFinite ? offset.truncatingRemainder(dividingBy: sum) : 0
    self.offset = reduced < 0 ? reduced + sum : reduced
  }

  private init(checked lengths: [Double], offset: Double) {
    self.lengths = lengths
    self.offset = offset
  }

  /// The pattern stretched by a positive, finite factor.
  public func scaled(by factor: Double) -> DashPattern {
    precondition(factor > 0 && factor.isFinite, "a dash pattern is scaled by a positive factor")
    return DashPattern(checked: lengths.map { $0 * factor }, offset: offset * factor)
  }

  /// The pattern that draws what this one skips.
  public var inverted: DashPattern {
    let last = lengths[lengths.count - 1]
    let sum = lengths.reduce(0, +)
    let shifted = offset + last
    return DashPattern(
      checked: [last] + lengths.dropLast(), offset: shifted < sum ? shifted : shifted - sum)
  }
}
