public import Colors

/// A plot with its two axes, title and legend.
public struct Axes: Sendable {
  /// The title above the plot; empty for none.
  public var title = ""
  /// The size of the title in points; `nil` takes the style's (12).
  public var titleFontsize: Double?
  /// The list of labelled lines; `nil` for none.
  public var legend: Legend?
  /// Whether the frame, its background and the two axes are drawn; what is plotted and the title always are.
  public var axison = true
  /// The axis along the lower edge.
  public var xaxis: Axis
  /// The axis along the left edge.
  public var yaxis: Axis
  /// What is drawn, in the order in which it was added.
  private(set) var artists: [any Artist] = []
  /// The texts at places of the data, in the order in which they were added.
  var texts: [TextLabel] = []
  /// How long a unit of y is beside one of x.
  public var aspect = Aspect.auto
  /// What gives way so that units have that ratio.
  public var adjustable = Adjustable.box
  /// The lines at the sides.
  public var spines = Spines()
  /// Whether ticks and grid lie below the artists.
  public var axisbelow = AxisBelow.line
  let style: Style

  /// The colour behind the plot.
  public var facecolor: Color { style.axes.facecolor }
  /// How many colours of the cycle are used up.
  private var cycleIndex = 0

  init(style: Style) {
    self.style = style
    xaxis = Axis(margin: style.axes.xmargin)
    yaxis = Axis(margin: style.axes.ymargin)
  }

  /// The lines, in the order in which they were added.
  public var lines: [Line2D] { artists.compactMap { $0 as? Line2D } }

  mutating func append(_ artist: some Artist) {
    let intervals = artist.dataIntervals
    let sticky = artist.stickyEdges
    let positive = artist.smallestPositive
    xaxis.include(intervals.x, smallestPositive: positive.x, stickyEdges: sticky.x)
    yaxis.include(intervals.y, smallestPositive: positive.y, stickyEdges: sticky.y)
    artists.append(artist)
  }

  mutating func nextCycleColor() -> Color {
    defer { cycleIndex += 1 }
    return style.cycleColor(cycleIndex)
  }
}

// MARK: - What surrounds the data

extension Axes {
  /// Sets the view along x; an end that is `nil` follows the data. A larger first end inverts the axis.
  ///
  /// Equal ends are moved apart by a twentieth of their value.
  public mutating func xlim(_ left: Double? = nil, _ right: Double? = nil) {
    xaxis.firstLimit = left ?? xaxis.firstLimit
    xaxis.lastLimit = right ?? xaxis.lastLimit
  }

  /// Sets the view along y; an end that is `nil` follows the data. A larger first end inverts the axis.
  ///
  /// Equal ends are moved apart by a twentieth of their value.
  public mutating func ylim(_ bottom: Double? = nil, _ top: Double? = nil) {
    yaxis.firstLimit = bottom ?? yaxis.firstLimit
    yaxis.lastLimit = top ?? yaxis.lastLimit
  }

  /// Sets the label below the plot.
  public mutating func xlabel(_ text: String) { xaxis.label = text }

  /// Sets the label at the left of the plot.
  public mutating func ylabel(_ text: String) { yaxis.label = text }

  /// Sets the title above the plot.
  ///
  /// - Parameter fontsize: in points; `nil` takes the style's (12).
  public mutating func title(_ text: String, fontsize: Double? = nil) {
    title = text
    titleFontsize = fontsize
  }

  /// Adds a legend of the labelled lines.
  ///
  /// - Parameter bboxToAnchor: what `loc` is a place in; the axes by default.
  public mutating func legend(loc: Legend.Location = .best, bboxToAnchor: Legend.Anchor? = nil) {
    legend = Legend(location: loc, bboxToAnchor: bboxToAnchor)
  }
}
