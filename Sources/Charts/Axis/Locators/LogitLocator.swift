internal import RealModule

/// Ticks for an axis of probabilities: …, 0.01, 0.1, 0.5, 0.9, 0.99, …
///
/// matplotlib's `LogitLocator`: 10ᵏ below one half and 1 − 10⁻ᵏ above, every n-th of them if labels have not
/// enough room. Minor ticks are the ones left out, or else the whole tenths of each step. A view with fewer
/// than two of them has the
/// ticks of a linear axis.
public struct LogitLocator: Locator {
  /// Whether these are the minor ticks.
  public let minor: Bool

  /// - Parameter minor: whether these are the minor ticks.
  public init(minor: Bool = false) { self.minor = minor }

  /// The ticks; of a view that is not between 0 and 1, those of its part that is.
  public func ticks(in context: TickContext) -> [Double] {
    let view = context.view.apartOnLogitScale(smallestPositive: context.smallestPositive)
    let (low, high) = (view.lower, view.upper)
    guard low > 0, high < 1, low < high else { return [] }
    let first = Self.first(low)
    let last = Self.last(high)
    let wanted = context.room(within: 2...mostTicks)
    let count = last - first - 1
    guard count >= 2 else { return minor ? [] : Self.linear.ticks(in: context) }
    if count > wanted {
      let step = (count + wanted - 1) / wanted
      return (first...last).filter { ($0 % step == 0) != minor }.map(Self.ideal)
    }
    return minor ? (first..<last).flatMap(Self.between) : (first...last).map(Self.ideal)
  }

  private static let linear = AutoLocator(nbins: nil, steps: [1, 2, 5, 10], leastTicks: 2)

  private static func first(_ low: Double) -> Int {
    if low < 0.5 { return Int(Double.log10(low).rounded(.down)) }
    return low < 0.9 ? 0 : -Int(Double.log10(1 - low).rounded(.up))
  }

  private static func last(_ high: Double) -> Int {
    if high <= 0.5 { return Int(Double.log10(high).rounded(.up)) }
    return high <= 0.9 ? 1 : -Int(Double.log10(1 - high).rounded(.down))
  }

  private static func ideal(_ index: Int) -> Double {
    if index == 0 { return 0.5 }
    return index < 0 ? Double.pow(10, Double(index)) : 1 - Double.pow(10, Double(-index))
  }

  /// The minor ticks from one ideal tick to the next.
  private static func between(_ index: Int) -> [Double] {
    switch index {
    case ..<(-1): (2..<10).map { Double($0) * Double.pow(10, Double(index)) }
    case -1: (2..<5).map { Double($0) / 10 }
    case 0: (6..<9).map { Double($0) / 10 }
    default: (2..<10).reversed().map { 1 - Double($0) * Double.pow(10, Double(-index - 1)) }
    }
  }
}
