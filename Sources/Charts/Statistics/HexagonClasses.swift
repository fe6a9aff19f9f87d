/// How the counts or values of hexagons are put into classes before they become colours.
public enum HexagonClasses: Hashable, Sendable {
  /// By their logarithm: the norm is a logarithmic one.
  case log
  /// As many classes of one width between the least and the greatest value.
  case count(Int)
  /// Between these values, in any order: a value has the number of those below it.
  case edges([Double])
}

extension HexagonClasses {
  /// The most classes that are made.
  private static let most = 10_000

  /// The numbers of the classes that values are in; the values themselves without classes.
  func numbers(of values: [Double]) throws(DataError) -> [Double] {
    var edges: [Double]
    switch self {
    case .log: return values
    case .count(let count):
      guard 1...Self.most ~= count else {
        throw DataError("bins", "bins must be from 1 to \(Self.most) classes, not \(count)")
      }
      guard let span = Interval(of: values) else { return values }
      // One class lies below the first edge, the least value.
      let steps = Double(count - 1)
      edges = (0..<count - 1).map { span.lower + (span.upper - span.lower) * Double($0) / steps }
    case .edges(let given):
      if given.contains(where: \.isNaN) {
        throw DataError("bins", "bins holds nan, which no value lies beside")
      }
      edges = given
    }
    edges.sort()
    return values.map { Double(edges.countOfLess(than: $0)) }
  }
}

extension [Double] {
  /// How many of rising numbers lie below a value.
  func countOfLess(than value: Double) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
