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
  /// Where the ticks are; `nil` leaves it to the norm.
  public var ticks: [Double]?
  /// What stands at the ticks; `nil` writes their values.
  public var ticklabels: [String]?
  /// How values are written at ticks; `nil` leaves it to the norm.
  public var format: FormatTemplate?
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

/// What a colour bar shows of contours: bands or lines between and at levels.
struct ColorBarBands {
  /// Where the bands meet, those beyond all values included.
  let boundaries: [Double]
  /// The colour of each band; of lines the colour of each level.
  let colors: [Color?]
  let levels: [Double]
  let extend: ColorExtend
  /// The widths of lines in points, in turn; `nil` for bands.
  let linewidths: [Double]?
}
