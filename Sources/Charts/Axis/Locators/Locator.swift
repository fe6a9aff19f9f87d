/// Chooses where the ticks of an axis stand.
public protocol Locator: Sendable {
  /// The ticks for a view, in rising order. Some may lie outside it; they take part in how labels are
  /// written.
  func ticks(in context: TickContext) -> [Double]
}

/// What a locator and a formatter know of their axis.
public struct TickContext: Sendable {
  /// The limits of the axis, an inverted one with the larger end first.
  public let view: Interval
  /// How long the axis is, in points.
  public let length: Double
  /// The font size of the labels, in points.
  public let labelSize: Double
  /// How many font sizes a label needs along the axis: 3 for x, 2 for y.
  public let spacing: Double
  /// The smallest positive value among the data of the axis, if there is one.
  public let smallestPositive: Double?
  /// The major ticks, for locators of minor ones.
  public var majorTicks: [Double] = []
  /// Whether the ticks are those of an `AutoDateLocator`, so that they count a unit of the calendar.
  var countsDateUnits = true

  /// - Parameters:
  ///   - length, labelSize: in points; a label size of 0 leaves any number of labels room.
  ///   - spacing: how many font sizes a label needs along the axis.
  public init(
    view: Interval, length: Double, labelSize: Double, spacing: Double, smallestPositive: Double? = nil
  ) {
    self.view = view
    self.length = length
    self.labelSize = labelSize
    self.spacing = spacing
    self.smallestPositive = smallestPositive
  }

  /// The length of an axis in points, rounded as in matplotlib, where it is reckoned from the ends.
  ///
  /// - Parameters:
  ///   - length, start: in pixels.
  ///   - dpi: dots to the inch.
  static func points(_ length: Double, from start: Double = 0, dpi: Double) -> Double {
    let begin = start * (1 / dpi)
    return (length * (1 / dpi) + begin - begin) * 72
  }

  /// How many labels have room, kept within a range. matplotlib's `get_tick_space`.
  func room(within range: ClosedRange<Int>) -> Int {
    let room = labelSize > 0 ? (length / (labelSize * spacing)).rounded(.down) : .infinity
    return Int(min(max(room, Double(range.lowerBound)), Double(range.upperBound)))
  }
}

/// How many ticks an axis has at most. A locator that would have to give more gives none: nobody could tell
/// them apart, and drawing them would take for ever.
let mostTicks = 10_000
