/// At most so many intervals between ticks at round numbers.
///
/// matplotlib's `MaxNLocator`: the rule of `AutoLocator` with more steps, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8.
public struct MaxNLocator: Locator {
  private let rule: AutoLocator

  /// - Parameter nbins: the number of intervals that there may be at most; less than 1 counts as 1.
  public init(nbins: Int = 10) {
    rule = AutoLocator(nbins: max(nbins, 1), steps: AutoLocator.finerSteps, leastTicks: 2)
  }

  /// Ticks at whole numbers: multiples of 1, 2 or 5 times a power of ten.
  init(integersUpTo nbins: Int) {
    rule = AutoLocator(nbins: nbins, steps: [1, 2, 5, 10], leastTicks: 2, isInteger: true)
  }

  /// The ticks, one on either side of the view among them.
  public func ticks(in context: TickContext) -> [Double] { rule.ticks(in: context.view) }
}
