internal import RealModule

/// Ticks for an axis that is logarithmic on both sides of zero and linear around it.
///
/// matplotlib's `SymmetricalLogLocator`: zero, and powers of the base beyond the linear part on either side,
/// every n-th of them if there would be more than fifteen ticks. A view within the linear part has its ends
/// and zero.
public struct SymmetricalLogLocator: Locator {
  /// The base; more than 1.
  public let base: Double
  /// Where the linear part ends, on both sides of zero.
  public let linthresh: Double
  /// The number of ticks that there may be.
  public let numticks: Int

  /// - Parameters:
  ///   - base: more than 1; otherwise there are no ticks.
  ///   - linthresh: positive; otherwise there are no ticks.
  public init(base: Double = 10, linthresh: Double = 2, numticks: Int = 15) {
    self.base = base
    self.linthresh = linthresh
    self.numticks = numticks
  }

  /// The ticks from the least to the greatest.
  public func ticks(in context: TickContext) -> [Double] {
    let (low, high) = (context.view.lower, context.view.upper)
    guard base > 1, base.isFinite, linthresh > 0, low.isFinite, high.isFinite else { return [] }
    if -linthresh <= low && high <= linthresh { return Set([low, 0, high]).sorted() }
    let isBelow = low < -linthresh
    let isAbove = high > linthresh
    let below = isBelow ? exponents(abs(min(-linthresh, high)), abs(low) + 1) : 0..<0
    let above = isAbove ? exponents(max(linthresh, low), high + 1) : 0..<0
    let showsZero = (isBelow && high > -linthresh) || (isAbove && low < linthresh)
    let step = max((below.count + above.count + (showsZero ? 1 : 0)) / max(numticks - 1, 1), 1)
    return powers(below, step).reversed().map { -$0 } + (showsZero ? [0] : []) + powers(above, step)
  }

  private func powers(_ exponents: Range<Int>, _ step: Int) -> [Double] {
    stride(from: exponents.lowerBound, to: exponents.upperBound, by: step).map {
      Double.pow(base, Double($0))
    }
  }

  /// The exponents of the powers from just below one value to just below another.
  private func exponents(_ low: Double, _ high: Double) -> Range<Int> {
    let first = (Double.log(low) / Double.log(base)).rounded(.down)
    let end = (Double.log(high) / Double.log(base)).rounded(.up)
    return Int(first)..<max(Int(first), Int(end))
  }
}
