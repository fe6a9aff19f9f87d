internal import RealModule

/// Writes numbers as a share of a whole.
///
/// matplotlib's `PercentFormatter`. Without a number of decimals there are as many as tell about two digits
/// of the view's extent e in percent: ceil(2 − log₁₀ 2e), from 0 to 5.
public struct PercentFormatter: Formatter {
  /// What a hundred per cent are.
  public let xmax: Double
  /// Digits after the point; `nil` to decide by the view.
  public let decimals: Int?
  /// What follows the number.
  public let symbol: String

  /// - Parameter xmax: what a hundred per cent are; 1 for shares.
  public init(xmax: Double = 100, decimals: Int? = nil, symbol: String = "%") {
    self.xmax = xmax
    self.decimals = decimals
    self.symbol = symbol
  }

  public var writesMinusSigns: Bool { true }

  /// A percentage for every tick.
  public func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    let extent = 100 * (context.view.upper - context.view.lower) / xmax
    let format = NumberFormat(kind: .fixed, precision: decimals.map { max($0, 0) } ?? Self.decimals(extent))
    return TickLabels(ticks.map { (format.text(100 * $0 / xmax) + symbol).withMinusSigns })
  }

  private static func decimals(_ extent: Double) -> Int {
    guard extent > 0, extent.isFinite else { return 0 }
    return Int(min(max((2 - Double.log10(2 * extent)).rounded(.up), 0), 5))
  }
}
