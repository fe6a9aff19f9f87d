public import Colors
internal import Geometry
public import Typography

/// The list of what has a label inside an axes or a figure.
///
///     var legend = Legend(loc: .upperLeft)
///     legend.ncols = 2
///     figure.axes.legend(legend)
///
/// What is `nil` is left to the style. Distances are in font sizes of the legend.
public struct Legend: Hashable, Sendable {
  /// Where in its box the legend stands; `nil` takes the style's (`best`). In a figure `best` means upper right.
  public var loc: Location?
  /// Where in its box the lower left corner of the frame is, in shares of the box; in place of the location.
  public var corner: Corner?
  /// At which side of a figure the legend stands outside of the axes: where a layout makes room for it.
  public var outside: Edge?
  /// The box that the location is a place in; `nil` takes the axes or the figure. A box without an extent is a
  /// point that the legend's side or corner of that name lies at.
  public var bboxToAnchor: Anchor?
  /// What the numbers of that box mean; `nil` takes shares of the axes or the figure.
  public var bboxTransform: TextCoordinates?

  /// What is listed; `nil` lists what has a label, or with `labels` as many things as there are of these.
  public var handles: [LegendHandle]?
  /// What is said about these in turn; `nil` takes their own labels.
  public var labels: [String]?
  /// Whether the last comes first.
  public var reverse = false
  /// What stands above the entries; `nil` or empty for nothing.
  public var title: String?
  /// The font size of the title; `nil` takes that of texts, whatever the entries have.
  public var titleFontsize: FontSize?
  /// Where title and entries stand beside each other if one is wider.
  public var alignment = HorizontalAlignment.center

  /// The number of columns; the first ones are the longer ones.
  public var ncols = 1
  /// How wide the legend is.
  public var mode = Mode.fixed
  /// Whether a handle stands before its text.
  public var markerfirst = true
  /// The font size of the entries, which all distances are in.
  public var fontsize: FontSize?
  /// The colour of the entries.
  public var labelcolor: LabelColor?
  /// How many markers a line has.
  public var numpoints: Int?
  /// How many points stand for a scatter plot.
  public var scatterpoints: Int?
  /// How large markers are beside those of the plot.
  public var markerscale: Double?

  /// Whether there is a frame.
  public var frameon: Bool?
  /// Whether the corners of the frame are round.
  public var fancybox: Bool?
  /// Whether the frame has a shadow. It makes the frame opaque unless `framealpha` is given.
  public var shadow: Bool?
  /// How opaque the frame is, from 0 to 1, inside and edge.
  public var framealpha: Double?
  /// The colour behind the entries.
  public var facecolor: ColorSpecification?
  /// The colour of the frame's edge.
  public var edgecolor: ColorSpecification?
  /// The width of the frame's edge in points.
  public var linewidth: Double?

  /// The room between frame and content.
  public var borderpad: Double?
  /// The gap between rows.
  public var labelspacing: Double?
  /// The width of a handle.
  public var handlelength: Double?
  /// The height of a handle.
  public var handleheight: Double?
  /// The gap between a handle and its text.
  public var handletextpad: Double?
  /// The room between the frame and the box that it stands in.
  public var borderaxespad: Double?
  /// The gap between columns.
  public var columnspacing: Double?

  /// A legend at a place; by default where it hides least.
  public init(
    handles: [any LegendListed]? = nil, labels: [String]? = nil, loc: Location? = nil,
    bboxToAnchor: Anchor? = nil
  ) {
    self.handles = handles?.compactMap(\.legendHandle)
    self.labels = labels
    self.loc = loc
    self.bboxToAnchor = bboxToAnchor
  }

  /// What is listed, in order; where handles and labels are not as many, what has no partner is left out.
  ///
  /// - Parameter all: the handles of the axes; see `Axes.legendHandles`.
  public func entries(of all: [LegendHandle]) -> [(handle: LegendHandle, label: String)] {
    let entries: [(handle: LegendHandle, label: String)] =
      if let labels {
        zip(handles ?? all.filter(\.canBeListed), labels).map { ($0, $1) }
      } else {
        (handles ?? all.filter(\.isListed)).map { ($0, $0.label ?? "") }
      }
    return reverse ? entries.reversed() : entries
  }

  /// A box from its lower left corner, in shares of the axes or the figure unless said otherwise.
  public struct Anchor: Hashable, Sendable {
    /// The corner and the extent.
    public var x, y, width, height: Double

    /// A box; by default a point.
    public init(x: Double, y: Double, width: Double = 0, height: Double = 0) {
      self.x = x
      self.y = y
      self.width = width
      self.height = height
    }
  }

  /// A place of the frame's lower left corner.
  public struct Corner: Hashable, Sendable {
    /// Shares of the box that the legend stands in.
    public var x, y: Double

    /// A place.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// A side of a figure. Raw values are matplotlib's words.
  public enum Edge: String, CaseIterable, Hashable, Sendable {
    case upper, lower, left, right
  }

  /// How wide a legend is. Raw values are matplotlib's words.
  public enum Mode: String, CaseIterable, Hashable, Sendable {
    /// As its entries need it.
    case fixed
    /// As wide as the box that it stands in, the columns far apart.
    case expand
  }

  /// The colours of the entries.
  public enum LabelColor: Hashable, Sendable {
    /// One for all; with no colour the texts do not show.
    case color(ColorSpecification)
    /// Several in turn; none for an empty list.
    case colors([ColorSpecification])
    /// That of each handle.
    case linecolor
    /// That inside of the handle's markers or of its area.
    case markerfacecolor
    /// That of the edges of the handle's markers or of its area.
    case markeredgecolor
  }

  /// A place in a box. Raw values are matplotlib's words.
  public enum Location: String, CaseIterable, Hashable, Sendable {
    /// The first of the places below, in their order, where the legend hides the fewest points.
    case best
    case upperRight = "upper right"
    case upperLeft = "upper left"
    case lowerLeft = "lower left"
    case lowerRight = "lower right"
    case right
    case centerLeft = "center left"
    case centerRight = "center right"
    case lowerCenter = "lower center"
    case upperCenter = "upper center"
    case center
  }
}

extension Legend {
  /// Whether the place hangs on what the axes show.
  func avoidsData(_ style: Style) -> Bool { corner == nil && (loc ?? style.legend.loc) == .best }
}
