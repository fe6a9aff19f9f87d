internal import RealModule
internal import Sampling

/// Along what hexagons are regular. Raw values are matplotlib's words.
public enum HexagonScale: String, CaseIterable, Hashable, Sendable {
  /// The values.
  case linear
  /// Their logarithms to the base 10; the axis becomes logarithmic.
  case log
}

extension HexagonScale {
  /// The values along which hexagons are regular.
  func scaled(_ values: [Double], named name: String) throws(DataError) -> [Double] {
    guard self == .log else { return values }
    if let bad = values.first(where: { $0 <= 0 }) {
      throw DataError(name, "\(name) holds \(bad), which has no logarithm for \(name)scale")
    }
    return values.map { Double.log10($0) }
  }

  /// What is covered: from the least to the largest of all, moved apart if they are one; 0 to 1 for none.
  func span(_ given: Interval?, of values: [Double]) throws(DataError) -> Interval {
    let span =
      given ?? (Interval(of: values) ?? Interval(0, 1)).nonsingular(expander: 0.1, tiny: 1e-15)
    let largest = self == .log ? 308 : 1e300
    guard span.first < span.last, max(abs(span.first), abs(span.last)) < largest else {
      throw DataError("extent", "what hexagons cover must rise, and be less than \(largest)")
    }
    return span
  }

  /// The data value.
  func value(_ scaled: Double) -> Double { self == .log ? Double.pow(10, scaled) : scaled }

  /// Where strips of a margin meet, in data values.
  func edges(from start: Double, to end: Double, count: Int) -> [Double] {
    self == .log ? geomspace(start, end, count + 1) : linspace(start, end, count + 1)
  }
}
