internal import RealModule

/// Writes probabilities: powers of ten below a half, one less them above: `10⁻²`, `0.50`, `1−10⁻²`.
///
/// After matplotlib's `LogitFormatter`; a half, which matplotlib writes as a fraction, is a decimal number
/// here.
public struct LogitFormatter: Formatter {
  /// Labels as matplotlib has them without further settings.
  public init() {}

  public var writesMinusSigns: Bool { true }

  /// Labels between dollar signs.
  public func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    TickLabels(ticks.map(Self.label))
  }

  private static func label(_ value: Double) -> String {
    guard value > 0, value < 1 else { return "" }
    if let exponent = exponent(value) { return "$\\mathdefault{10^{\(exponent)}}$" }
    if let exponent = exponent(1 - value) { return "$\\mathdefault{1-10^{\(exponent)}}$" }
    return "$\\mathdefault{\(NumberFormat(kind: .general, precision: 3).text(value))}$"
  }

  /// The exponent of a power of ten; `nil` for other numbers.
  private static func exponent(_ value: Double) -> Int? {
    let exponent = Double.log10(value)
    let whole = exponent.rounded()
    return abs(exponent - whole) < 1e-6 && whole.isFinite ? Int(whole) : nil
  }
}
