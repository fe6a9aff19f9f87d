internal import Sampling

/// So many ticks in equal steps from one end of the view to the other.
///
/// matplotlib's `LinearLocator`: NumPy's `linspace` over the view.
public struct LinearLocator: Locator {
  /// How many ticks there are.
  public let numticks: Int

  /// - Parameter numticks: how many ticks there are; none if negative or more than ten thousand.
  public init(numticks: Int = 11) { self.numticks = numticks }

  /// The ticks, the ends of the view among them.
  public func ticks(in context: TickContext) -> [Double] {
    guard (1...mostTicks).contains(numticks) else { return [] }
    let view = Interval(context.view.lower, context.view.upper).nonsingular(expander: 0.05, tiny: 1e-15)
    return linspace(view.first, view.last, numticks)
  }
}
