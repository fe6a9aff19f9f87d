/// Writes numbers plainly with one count of decimals, factoring out a power of ten or an offset where they
/// would be long. matplotlib's `ScalarFormatter`.
public struct ScalarFormatter: Formatter, Hashable {
  /// The powers of ten that are factored out: from `low` downwards and from `high` upwards.
  ///
  /// Equal limits other than 0 fix the power; (0, 0) always factors one out.
  public struct PowerLimits: Hashable, Sendable {
    /// The largest of the small powers, and the smallest of the large ones.
    public let low, high: Int

    /// From `low` downwards and from `high` upwards.
    public init(_ low: Int, _ high: Int) {
      self.low = low
      self.high = high
    }
  }

  /// What is taken off all numbers.
  public enum Offset: Hashable, Sendable {
    /// A round number where the ticks share enough digits.
    case automatic
    /// Nothing.
    case never
    /// This.
    case value(Double)
  }

  /// What is taken off all numbers, and said beside the axis.
  public var useOffset: Offset
  /// Whether powers of ten may be factored out.
  public var scientific: Bool
  /// Which powers of ten are factored out.
  public var powerlimits: PowerLimits
  /// Whether numbers are set as formulas: `×10³` instead of `1e3`.
  public var useMathText: Bool
  /// How many digits an automatic offset saves at least.
  public var offsetThreshold: Int

  /// matplotlib's default: a power of ten from 10⁻⁵ downwards and from 10⁶ upwards.
  public init(
    useOffset: Offset = .automatic, scientific: Bool = true, powerlimits: PowerLimits = PowerLimits(-5, 6),
    useMathText: Bool = false, offsetThreshold: Int = 4
  ) {
    self.useOffset = useOffset
    self.scientific = scientific
    self.powerlimits = powerlimits
    self.useMathText = useMathText
    self.offsetThreshold = offsetThreshold
  }

  public var writesMinusSigns: Bool { true }

  /// A number for every tick, and what all have in common beside the axis.
  public func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    let notation = ScalarNotation(ticks: ticks, view: context.view, settings: self)
    return TickLabels(ticks.map(notation.label), offsetText: notation.offsetText)
  }
}
