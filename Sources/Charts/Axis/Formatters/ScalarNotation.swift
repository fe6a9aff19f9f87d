internal import RealModule

/// How `ScalarFormatter` writes the ticks of one view: the offset and the power of ten that it factors out,
/// and the count of decimals.
struct ScalarNotation {
  /// What is added to every label's value: "+1e5" beside the axis.
  private var offset = 0.0
  /// The power of ten that every label is multiplied by: "1e6" beside the axis.
  private var orderOfMagnitude = 0
  private var decimals = 0
  private let usesMathText: Bool

  /// - Parameters:
  ///   - ticks: all that the locator gave, those outside the view too.
  ///   - view: the limits of the axis.
  init(ticks: [Double], view: Interval, settings: ScalarFormatter = ScalarFormatter()) {
    usesMathText = settings.useMathText
    let visible = ticks.filter(view.contains)
    switch settings.useOffset {
    case .automatic: offset = Self.offset(of: visible, threshold: settings.offsetThreshold)
    case .never: offset = 0
    case .value(let value): offset = value.isFinite ? value : 0
    }
    if settings.scientific {
      orderOfMagnitude = Self.orderOfMagnitude(
        of: visible, view: view, offset: offset, limits: settings.powerlimits)
    }
    decimals = decimals(for: ticks, view: view)
  }

  /// The label of a tick, with a true minus sign.
  func label(_ value: Double) -> String {
    var scaled = (value - offset) / powerOfTen(orderOfMagnitude)
    if abs(scaled) < 1e-8 { scaled = 0 }
    return asMath(digits(scaled).withMinusSigns)
  }

  /// The usual numbers are written the fast way.
  private func digits(_ value: Double) -> String {
    guard decimals <= FixedDecimal.mostDecimals, abs(value) < 1e15 else {
      return NumberFormat(kind: .fixed, precision: decimals).text(value)
    }
    return FixedDecimal(value, decimals: decimals).text
  }

  /// What stands beside the axis; empty if the labels say all.
  var offsetText: String {
    guard offset != 0 || orderOfMagnitude != 0 else { return "" }
    let offset = (offset > 0 ? "+" : "") + (offset != 0 ? scientific(offset) : "")
    guard usesMathText else {
      return ((orderOfMagnitude != 0 ? "1e\(orderOfMagnitude)" : "") + offset).withMinusSigns
    }
    let power = orderOfMagnitude != 0 ? "\\times\\mathdefault{\(scientificPower)}" : ""
    return "$\(power)\\mathdefault{\(offset)}$".withMinusSigns
  }

  private var scientificPower: String { "10^{\(orderOfMagnitude)}" }

  private func asMath(_ text: String) -> String {
    usesMathText ? "$\\mathdefault{\(text)}$" : text
  }
}

extension ScalarNotation {
  /// - Parameter threshold: an offset is used from this many digits on.
  private static func offset(of ticks: [Double], threshold: Int) -> Double {
    guard let low = ticks.min(), let high = ticks.max(), low != high, !(low <= 0 && 0 <= high) else {
      return 0
    }
    let smaller = min(abs(low), abs(high))
    let larger = max(abs(low), abs(high))
    let top = Int(Double.log10(larger).rounded(.up))
    func leading(_ value: Double, _ order: Int) -> Double {
      floorDivide(value, by: powerOfTen(order)).quotient
    }
    func firstOrder(_ differs: (Double, Double) -> Bool) -> Int {
      // Far below the numbers' own precision they differ for certain.
      var order = top
      while order > top - 40 && !differs(leading(smaller, order), leading(larger, order)) { order -= 1 }
      return 1 + order
    }
    var order = firstOrder { $0 != $1 }
    if (larger - smaller) / powerOfTen(order) <= 1e-2 { order = firstOrder { $1 - $0 > 1 } }
    let head = leading(larger, order)
    guard head >= powerOfTen(threshold - 1) else { return 0 }
    return (low < 0 ? -1 : 1) * head * powerOfTen(order)
  }

  private static func orderOfMagnitude(
    of ticks: [Double], view: Interval, offset: Double, limits: ScalarFormatter.PowerLimits
  ) -> Int {
    if limits.low == limits.high && limits.low != 0 {
      // A power that no double can be divided by is none.
      let isUsable = (max(abs(view.first), abs(view.last)) / powerOfTen(limits.low)).isFinite
      return isUsable ? limits.low : 0
    }
    guard let largest = ticks.map(abs).max() else { return 0 }
    let size = offset != 0 ? view.upper - view.lower : largest
    guard size > 0 else { return 0 }
    // A lower power of ten is no number to divide by.
    let order = max(Int(Double.log10(size).rounded(.down)), -307)
    return order <= limits.low || order >= limits.high ? order : 0
  }

  /// The least count of decimals that tells all ticks to a thousandth of their range.
  private func decimals(for ticks: [Double], view: Interval) -> Int {
    guard !ticks.isEmpty else { return 0 }
    func scaled(_ value: Double) -> Double { (value - offset) / powerOfTen(orderOfMagnitude) }
    let values = ticks.map(scaled)
    let spread = ticks.count < 2 ? values + [scaled(view.first), scaled(view.last)] : values
    var range = (spread.max() ?? 0) - (spread.min() ?? 0)
    if range == 0 { range = spread.map(abs).max() ?? 0 }
    if range == 0 || !range.isFinite { range = 1 }
    let order = Int(Double.log10(range).rounded(.down))
    let threshold = 1e-3 * powerOfTen(order)
    var decimals = max(0, 3 - order)
    while decimals >= 0, values.allSatisfy({ abs($0 - $0.rounded(decimals: decimals)) < threshold }) {
      decimals -= 1
    }
    return decimals + 1
  }

  /// A number as mantissa and exponent, the mantissa with up to ten digits: "1.5e5".
  private func scientific(_ value: Double) -> String {
    let exponent = Int(Double.log10(abs(value)).rounded(.down))
    let rounded = (value / powerOfTen(exponent)).rounded(decimals: 10)
    var mantissa = FixedDecimal(rounded, decimals: 9).text[...]
    while mantissa.last == "0" { mantissa.removeLast() }
    if mantissa.last == "." { mantissa.removeLast() }
    if exponent == 0 { return String(mantissa) }
    guard usesMathText else { return "\(mantissa)e\(exponent)" }
    return mantissa == "1" ? "10^{\(exponent)}" : "\(mantissa) \\times 10^{\(exponent)}"
  }
}

private func powerOfTen(_ exponent: Int) -> Double { Double.pow(10, Double(exponent)) }

extension Double {
  /// NumPy's `round`: to the nearest multiple of a power of ten, ties to even.
  fileprivate func rounded(decimals: Int) -> Double {
    let power = powerOfTen(decimals)
    return (self * power).rounded(.toNearestOrEven) / power
  }
}
