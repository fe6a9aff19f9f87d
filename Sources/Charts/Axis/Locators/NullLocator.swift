/// No ticks. matplotlib's `NullLocator`.
public struct NullLocator: Locator {
  /// No ticks.
  public init() {}

  /// None.
  public func ticks(in context: TickContext) -> [Double] { [] }
}
