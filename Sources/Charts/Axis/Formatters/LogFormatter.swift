internal import RealModule

/// Writes ticks of a logarithmic axis as powers of the base: `10²`, or `2×10²` where powers alone would be
/// too few.
///
/// matplotlib's `LogFormatterSciNotation`, in mathtext. Which multiples of a power have a label depends on
/// the view: with more than one power in it only these; over more than 0.4 decades a few, evenly spread (1,
/// 2, 3, 4, 6 and 10 for base
/// ten); over less all whole ones.
public struct LogFormatter: Formatter {
  /// The base.
  public let base: Double
  /// For a symmetrical axis, where its linear part ends; `nil` for a logarithmic one.
  public let linthresh: Double?

  /// Powers whose exponent is nearer to zero are written in full.
  public let minExponent: Int

  /// - Parameters:
  ///   - base: more than 1.
  ///   - linthresh: for a symmetrical axis, where its linear part ends; only what is beyond counts.
  ///   - minExponent: powers whose exponent is nearer to zero are written in full.
  public init(base: Double = 10, linthresh: Double? = nil, minExponent: Int = 0) {
    self.base = base
    self.minExponent = minExponent
    self.linthresh = linthresh
  }

  public var writesMinusSigns: Bool { true }

  /// Labels between dollar signs, empty for multiples that have none.
  public func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    guard base > 1, base.isFinite else { return TickLabels(ticks.map { _ in "" }) }
    let multiples = labelledMultiples(context.view)
    return TickLabels(ticks.map { label($0, multiples) })
  }

  private func label(_ value: Double, _ multiples: Set<Double>) -> String {
    guard value != 0 else { return "$\\mathdefault{0}$" }
    let sign = value < 0 ? "-" : ""
    let exponent = log(abs(value))
    guard exponent.isFinite else { return "" }
    let isPower = exponent.isCloseToWhole
    let whole = isPower ? exponent.rounded(.toNearestOrEven) : exponent.rounded(.down)
    guard multiples.contains(Double.pow(base, exponent - whole).rounded(.toNearestOrEven)) else { return "" }
    // What lies below the least exponent is a plain number.
    guard abs(exponent) >= Double(minExponent) else {
      return "$\\mathdefault{\(sign)\(NumberFormat.general.text(abs(value)))}$"
    }
    let power = "\(baseText)^{\(Int(whole))}"
    if isPower { return "$\\mathdefault{\(sign)\(power)}$" }
    var factor = Double.pow(base, exponent - whole)
    if factor.isCloseToWhole { factor = factor.rounded(.toNearestOrEven) }
    return "$\\mathdefault{\(sign)\(NumberFormat.general.text(factor))\\times\(power)}$"
  }

  private var baseText: String {
    base.truncatingRemainder(dividingBy: 1) == 0 ? FixedDecimal(base, decimals: 0).text : "\(base)"
  }

  private func log(_ value: Double) -> Double { Double.log(value) / Double.log(base) }
}

// MARK: - Which multiples are labelled

extension LogFormatter {
  private func labelledMultiples(_ view: Interval) -> Set<Double> {
    guard base <= 1000, let parts = logarithmicParts(view) else { return [1] }
    let powers = parts.map { log($0.last).rounded(.down) - log($0.first).nextDown.rounded(.down) }.reduce(
      0, +)
    let decades = parts.map { linthresh == nil ? log($0.last) - log($0.first) : log($0.upper / $0.lower) }
    if powers > 1 { return [1] }
    guard decades.reduce(0, +) > 0.4 else { return Set(stride(from: 1, through: base, by: 1)) }
    let steps = Int(base) / 2
    return Set((0...steps).map { spread($0, of: steps) })
  }

  private func spread(_ index: Int, of steps: Int) -> Double {
    guard steps > 0 else { return 1 }
    return Double.pow(base, Double(index) / Double(steps)).rounded(.toNearestOrEven)
  }

  /// The parts of the view in which the axis is logarithmic; `nil` if it never is.
  private func logarithmicParts(_ view: Interval) -> [Interval]? {
    guard let linthresh else { return view.lower > 0 ? [Interval(view.lower, view.upper)] : nil }
    var parts: [Interval] = []
    // matplotlib counts the powers below zero the wrong way round; their number is then never above zero.
    if view.lower < -linthresh { parts.append(Interval(-view.lower, -min(view.upper, -linthresh))) }
    if view.upper > linthresh { parts.append(Interval(max(view.lower, linthresh), view.upper)) }
    return parts
  }
}

extension Double {
  /// Whether the number is whole but for a 10⁻⁹ of its size; near zero only zero itself is.
  var isCloseToWhole: Bool {
    let whole = rounded(.toNearestOrEven)
    return abs(self - whole) <= 1e-9 * max(abs(self), abs(whole))
  }
}
