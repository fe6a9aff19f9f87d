/// Ticks at every multiple of a base, moved by an offset; one beyond either end of the view is among them.
///
/// matplotlib's `MultipleLocator`. With the view moved back by the offset, the first multiple s within it is
/// found with a tolerance of 1e-10 bases; the ticks are s − base, s, … in steps of the base.
public struct MultipleLocator: Locator {
  /// The distance of neighbouring ticks; positive.
  public let base: Double
  /// What is added to every multiple.
  public let offset: Double

  /// - Parameter base: the distance of ticks; with none that is positive and finite there are no ticks.
  public init(_ base: Double = 1, offset: Double = 0) {
    self.base = base
    self.offset = offset
  }

  /// The same limits with their ends moved outwards to multiples; those within a 1e-10th of one stay.
  func roundedOutwards(_ limits: Interval) -> Interval {
    guard base > 0, base.isFinite, offset.isFinite else { return limits }
    let low = floorDivide(limits.lower - offset, by: base)
    let high = floorDivide(limits.upper - offset, by: base)
    let first = abs(low.remainder / base - 1) < 1e-10 ? low.quotient + 1 : low.quotient
    let last = abs(high.remainder / base) < 1e-10 ? high.quotient : high.quotient + 1
    let rounded = Interval(first * base + offset, last * base + offset)
    return rounded.first == rounded.last ? Interval(rounded.first - 1, rounded.last + 1) : rounded
  }

  /// The multiples; none if there would be more than ten thousand.
  public func ticks(in context: TickContext) -> [Double] {
    guard base > 0, base.isFinite, offset.isFinite else { return [] }
    let low = context.view.lower - offset
    let high = context.view.upper - offset
    guard low.isFinite, high.isFinite, (high - low) / base < Double(mostTicks) else { return [] }
    let (quotient, remainder) = floorDivide(low, by: base)
    let first = (remainder / base < 1e-10 ? quotient : quotient + 1) * base
    let count = floorDivide(high - first + 0.001 * base, by: base).quotient
    guard count >= -3 else { return [] }
    return (0..<Int(count) + 3).map { first - base + Double($0) * base + offset }
  }
}
