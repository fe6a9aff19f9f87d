public import Colors

/// What a colour bar looks like and where it lies.
public struct ColorBar: Sendable {
  /// How classes are spread along the bar. Raw values are matplotlib's words.
  public enum Spacing: String, CaseIterable, Hashable, Sendable {
    /// Each class takes the same room.
    case uniform
    /// Each takes room by its values.
    case proportional
  }

  /// How long the ends are that go on.
  public enum ExtendLength: Hashable, Sendable {
    /// As long as the classes beside them.
    case auto
    /// Shares of the bar's length, below and above.
    case shares(Double, Double)
  }

  /// What stands along the bar; empty for nothing.
  public var label = ""
  /// What that looks like, and where along the bar it stands.
  public var labelLook = AxisLabelLook()
  /// The side of the axes at which the bar lies.
  public var location = ColorBarPlacement.Location.right
  /// The side of the bar at which ticks and label are; `nil` takes the one away from the axes.
  public var ticklocation: ColorBarPlacement.Location?
  /// Which ends go on; `nil` takes what the norm or the contours say.
  public var extend: ColorExtend?
  /// The length of these ends; `nil` takes a twentieth of the bar's.
  public var extendfrac: ExtendLength?
  /// Whether these ends are rectangles and not triangles.
  public var extendrect = false
  /// Where classes meet, in rising order; `nil` leaves it to the norm, which decides if it has classes. Contours
  /// have boundaries of their own.
  public var boundaries: [Double]?
  /// The values whose colours the classes have, one fewer than boundaries; `nil` takes the middles. Without
  /// boundaries they meet half-way between the values. Contours have values of their own.
  public var values: [Double]?
  /// Where the ticks are; `nil` leaves it to the locator.
  public var ticks: [Double]?
  /// Chooses the ticks; `nil` leaves it to the norm.
  public var locator: (any Locator)?
  /// What stands at the ticks; `nil` writes their values.
  public var ticklabels: [String]?
  /// How values are written at ticks; `nil` leaves it to the norm.
  public var format: (any Formatter)?
  /// How classes are spread.
  public var spacing = Spacing.uniform
  /// Whether there are lines between the colours.
  public var drawedges = false
  /// Whether there are minor ticks; `nil` leaves it to the norm.
  public var minorticks: Bool?
  /// The share of the axes' place that the bar takes.
  public var fraction = 0.15
  /// The length of the bar as a share of the side it lies at.
  public var shrink = 1.0
  /// How many times as long as wide the bar is.
  public var aspect = 20.0
  /// The room between axes and bar as a share of the axes' place; `nil` takes the side's.
  public var pad: Double?
  /// Where the bar lies in its room; `nil` takes the side's.
  public var anchor: AxesAnchor?
  /// Where the axes lie in what is left to them; `nil` takes the side's.
  public var panchor: AxesAnchor?

  /// A bar at the right without a label.
  public init() {}

  var isVertical: Bool { location.isVertical }
}

extension ColorBar {
  /// What keeps boundaries and values from being those of a bar; `nil` for nothing.
  public var problem: String? {
    let largest = 1e300
    if let bad = ((boundaries ?? []) + (values ?? [])).first(where: { !(abs($0) < largest) }) {
      return "boundaries and values must be finite and less than \(largest), not \(bad)"
    }
    if let boundaries {
      guard boundaries.count > 1 else { return "a colorbar needs at least two boundaries" }
      if let pair = zip(boundaries, boundaries.dropFirst()).first(where: { $0 >= $1 }) {
        return "boundaries must rise; \(pair.1) follows \(pair.0)"
      }
    }
    guard let values else { return nil }
    if let boundaries {
      guard boundaries.count == values.count + 1 else {
        return
          "\(boundaries.count) boundaries have \(boundaries.count - 1) values between them, not \(values.count)"
      }
      return nil
    }
    guard values.count > 1 else { return "values without boundaries must be at least two" }
    guard let pair = zip(values, values.dropFirst()).first(where: { $0 >= $1 }) else { return nil }
    return "values without boundaries must rise; \(pair.1) follows \(pair.0)"
  }

  /// Where classes meet whose values are given.
  func boundaries(around values: [Double]) -> [Double] {
    if let boundaries { return boundaries }
    let inner = zip(values, values.dropFirst()).map { 0.5 * ($0 + $1) }
    guard inner.count > 1 else { return [2 * values[0] - inner[0], inner[0], 2 * values[1] - inner[0]] }
    let last = inner.count - 1
    return [2 * inner[0] - inner[1]] + inner + [2 * inner[last] - inner[last - 1]]
  }
}

/// What a colour bar shows of contours: bands or lines between and at levels.
struct ColorBarBands {
  /// Where the bands meet, those beyond all values included.
  let boundaries: [Double]
  /// The colour of each band; of lines the colour of each level.
  let colors: [Color?]
  let levels: [Double]
  let extend: ColorExtend
  /// Whether values are spread by their logarithm.
  let isLogarithmic: Bool
  /// Whether there are bands, not lines.
  let isFilled: Bool
  /// Where the classes of the norm meet; empty for a norm without classes.
  let classes: [Double]
  /// What each of the bands is hatched with; empty for lines.
  let hatches: [ColorBarPart.CellHatch?]
}
