// Axes of words: each different word has a place of its own, counted from 0 in the order of first appearance.

/// The words of an axis.
struct Categories: Hashable, Sendable {
  /// In the order of their places.
  private(set) var words: [String] = []
  private var places: [String: Int] = [:]

  /// The place of a word, which is the next one for a new word.
  mutating func place(of word: String) -> Double {
    if let known = places[word] { return Double(known) }
    let place = words.count
    places[word] = place
    words.append(word)
    return Double(place)
  }

  var isEmpty: Bool { words.isEmpty }
}

/// A tick at each word. matplotlib's `StrCategoryLocator`.
struct CategoryLocator: Locator {
  let categories: Categories

  func ticks(in context: TickContext) -> [Double] { categories.words.indices.map(Double.init) }
}

/// The word at the place nearest to a tick. matplotlib's `StrCategoryFormatter`.
struct CategoryFormatter: Formatter {
  let categories: Categories

  func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    TickLabels(
      ticks.map { tick in
        guard let place = Int(exactly: tick.rounded(.toNearestOrEven)) else { return "" }
        return categories.words.indices.contains(place) ? categories.words[place] : ""
      })
  }
}

// MARK: - What may stand along an axis

/// A kind of value that has a place on an axis: a number, a word on an axis of words, or a date.
public protocol AxisCoordinate: Sendable {
  /// The places of values.
  static func positions(of values: [Self], on axis: inout Axis) -> [Double]
}

extension Double: AxisCoordinate {
  /// The numbers themselves.
  public static func positions(of values: [Double], on axis: inout Axis) -> [Double] { values }
}

extension Int: AxisCoordinate {
  /// The numbers themselves.
  public static func positions(of values: [Int], on axis: inout Axis) -> [Double] { values.map(Double.init) }
}

extension String: AxisCoordinate {
  /// The places of the words; see `Axis.positions(of:)`.
  public static func positions(of values: [String], on axis: inout Axis) -> [Double] {
    axis.positions(of: values)
  }
}

extension DateTime: AxisCoordinate {
  /// The days since the beginning of 1970; the axis becomes one of dates.
  public static func positions(of values: [DateTime], on axis: inout Axis) -> [Double] {
    axis.holdsDates = true
    return values.map(\.days)
  }
}
