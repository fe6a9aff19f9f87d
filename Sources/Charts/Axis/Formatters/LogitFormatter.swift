internal import RealModule

/// Writes probabilities: `10⁻²`, `½`, `1−10⁻²`; others as multiples of powers or as decimal numbers, with as many
/// decimals as tell a tick from the nearest other one.
///
/// matplotlib's `LogitFormatter`. Of minor ticks the six with the most room around them have a label, unless there
/// are 25 or more.
public struct LogitFormatter: Formatter {
  /// Whether these are the labels of minor ticks.
  public let minor: Bool

  /// Labels as matplotlib has them without further settings.
  ///
  /// - Parameter minor: whether these are the labels of minor ticks, of which some have none.
  public init(minor: Bool = false) { self.minor = minor }

  public var writesMinusSigns: Bool { true }

  /// Labels between dollar signs, empty for what is not between 0 and 1.
  public func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    let labelled = minor ? Self.labelledMinors(ticks) : Set(ticks)
    return TickLabels(ticks.map { labelled.contains($0) ? Self.label($0, among: ticks) : "" })
  }

  private static func label(_ value: Double, among ticks: [Double]) -> String {
    guard value > 0, value < 1 else { return "" }
    return "$\\mathdefault{\(text(value, among: ticks))}$"
  }

  private static func text(_ value: Double, among ticks: [Double]) -> String {
    if value.isHalf { return "\\frac{1}{2}" }
    if value < 0.5, value.isPowerOfTen { return power(value) }
    if value > 0.5, (1 - value).isPowerOfTen { return "1-\(power(1 - value))" }
    if value < 0.1 { return multiple(value, among: ticks) }
    if value > 0.9 { return "1-\(multiple(1 - value, among: ticks.map { 1 - $0 }))" }
    return number(value, decimals: max(decimals(value, among: ticks), 1))
  }

  private static func power(_ value: Double) -> String {
    "10^{\(Int(Double.log10(value).rounded(.toNearestOrEven)))}"
  }

  private static func multiple(_ value: Double, among ticks: [Double]) -> String {
    let exponent = Int(Double.log10(value).rounded(.down))
    let decimals = max(decimals(value, among: ticks, exponent: exponent), 0)
    // The power for the smallest numbers would be infinite.
    let factor = exponent < -300 ? 1e300 : 1
    let scaled = value * factor * Double.pow(10, Double(-exponent) - (factor > 1 ? 300 : 0))
    let mantissa = number(scaled, decimals: decimals)
    return "\(mantissa)\\cdot10^{\(exponent)}"
  }

  private static func number(_ value: Double, decimals: Int) -> String {
    NumberFormat(kind: .fixed, precision: decimals).text(value)
  }

  /// How many decimals tell a tick from the nearest other one.
  private static func decimals(_ value: Double, among ticks: [Double], exponent: Int = 0) -> Int {
    let distances = ticks.map { abs($0 - value) }.sorted()
    guard distances.count > 1, distances[1] > 0 else { return 0 }
    let decimals = -Double.log10(distances[1]) + Double(exponent)
    return Int(decimals.isCloseToWhole ? decimals.rounded(.toNearestOrEven) : decimals.rounded(.up))
  }
}

// MARK: - Minor ticks

extension LogitFormatter {
  /// There may be no more minor ticks for some of them to be labelled.
  private static let mostMinors = 24
  /// How many of them are labelled.
  private static let minorLabels = 6

  private static func labelledMinors(_ ticks: [Double]) -> Set<Double> {
    // Those that major ticks left out of powers have no label.
    let arePowers = ticks.allSatisfy { $0.isPowerOfTen || (1 - $0).isPowerOfTen || $0.isHalf }
    guard !arePowers, ticks.count <= mostMinors else { return [] }
    guard ticks.count >= minorLabels else { return Set(ticks) }
    let places = ticks.map { -Double.log(1 / $0 - 1) }
    let gaps = zip(places.dropFirst(), places).map { $0 - $1 }
    let rooms = ticks.indices.map { index in
      let before = index > 0 ? gaps[index - 1] : nil
      let after = index < gaps.count ? gaps[index] : nil
      return (
        least: min(before ?? .infinity, after ?? .infinity), sum: (before ?? 0) + (after ?? 0), index: index
      )
    }
    // Of equals the later ones, as in matplotlib, whose sorting keeps their order.
    return Set(rooms.sorted { $0 < $1 }.suffix(minorLabels).map { ticks[$0.index] })
  }
}

extension Double {
  fileprivate var isHalf: Bool { (2 * self).isCloseToWhole && (2 * self).rounded(.toNearestOrEven) == 1 }

  fileprivate var isPowerOfTen: Bool {
    guard self != 0 else { return true }
    let exponent = Double.log(abs(self)) / Double.log(10)
    let whole = exponent.rounded(.toNearestOrEven)
    return abs(exponent - whole) <= 1e-8 + 1e-7 * abs(whole)
  }
}
