public import Colors
internal import Sampling

/// Where contours lie: at given values, or at round numbers over the range of the data.
public enum ContourLevels: Hashable, Sendable, ExpressibleByArrayLiteral, ExpressibleByIntegerLiteral {
  /// Round numbers, at most one more than this between the least and the largest value.
  case count(Int)
  /// These values, in rising order.
  case values([Double])

  /// matplotlib's choice: about seven levels.
  public static let automatic = ContourLevels.count(7)

  /// Given levels.
  public init(arrayLiteral elements: Double...) { self = .values(elements) }

  /// A number of levels.
  public init(integerLiteral value: Int) { self = .count(value) }
}

/// Whether what lies beyond the first and the last level of filled contours is filled, too.
public typealias ContourExtend = ColorExtend

extension ContourLevels {
  /// The levels for values; none where none is finite.
  ///
  /// - Parameters:
  ///   - values: what has a place on the norm.
  ///   - isLogarithmic: whether chosen levels are powers of ten.
  ///   - locator: chooses the levels where they are not given; `nil` leaves that to the norm.
  /// - Throws: `.levelsNotRising`.
  func resolved(
    for values: Grid, extend: ContourExtend, isLogarithmic: Bool = false, locator: (any Locator)? = nil
  ) throws(PlaneError) -> [Double] {
    switch self {
    case .values(let levels):
      var previous = -Double.infinity
      for level in levels {
        guard level > previous, level < .infinity else {
          throw .levelsNotRising(previous: previous, level)
        }
        previous = level
      }
      return levels
    case .count(let count):
      guard let range = Interval(of: values.elements) else { return [] }
      let isAutomatic = self == .automatic
      let usual: any Locator =
        isLogarithmic
        ? LogLocator(numticks: isAutomatic ? nil : count.clamped(to: 0...Self.mostLevels))
        : AutoLocator(levels: count.clamped(to: 0...Self.mostLevels) + 1)
      return Self.chosen(by: locator ?? usual, over: range, extend: extend)
    }
  }

  /// Round numbers from the last below the range to the first above it; the outermost are left out where what
  /// lies beyond is filled anyway.
  private static func chosen(
    by locator: any Locator, over range: Interval, extend: ContourExtend
  ) -> [Double] {
    let context = TickContext(view: range, length: 1, labelSize: 0, spacing: 1)
    // A power beyond the largest number is no level.
    let all = locator.ticks(in: context).filter(\.isFinite)
    var first = all.lastIndex { $0 < range.lower } ?? 0
    var end = all.firstIndex { $0 > range.upper }.map { $0 + 1 } ?? all.count
    if extend.below { first += 1 }
    if extend.above { end -= 1 }
    return end - first < 3 ? all : Array(all[first..<end])
  }

  /// More levels cannot be told apart.
  private static let mostLevels = 900
}

extension Int {
  fileprivate func clamped(to range: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
