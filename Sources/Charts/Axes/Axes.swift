public import Colors

/// A plot with its two axes, title and legend.
public struct Axes: Sendable {
  /// The titles above the plot.
  public internal(set) var titles: [HorizontalLocation: Title] = [:]
  /// The distance of the titles from the axes in points; `nil` takes the style's.
  public var titlepad: Double?
  /// The list of what has a label; `nil` for none.
  public var legend: Legend?
  /// Legends besides that one, which are drawn before it.
  var otherLegends: [Legend] = []
  /// Whether the frame, its background and the two axes are drawn; what is plotted and the title always are.
  public var axison = true
  /// Whether the frame and its background are drawn, where the axes are.
  public var frameon = true
  /// The axis along the lower edge.
  public var xaxis: Axis
  /// The axis along the left edge.
  public var yaxis: Axis
  /// What is drawn, in the order in which it was added.
  private(set) var artists: [any Artist] = []
  /// What was added together and is listed as one.
  private(set) var groups: [ArtistGroup] = []
  /// Texts and annotations, in the order in which they were added.
  var writings: [any Writing] = []
  /// How long a unit of y is beside one of x.
  public var aspect = Aspect.auto
  /// What gives way so that units have that ratio.
  public var adjustable = Adjustable.box
  /// How many times as high as wide the box is; `nil` leaves it to the place that the axes has.
  public var boxAspect: Double?
  /// Where the box lies in its place when it does not fill it.
  public var anchor = AxesAnchor.center
  /// Axes are drawn by rising zorder, equal ones in the order in which they were added. That of an inset is its
  /// place among the artists of the axes that it lies in.
  public var zorder = 0.0
  /// Whether the background is drawn.
  public var hasBackground = true
  /// The lines at the sides.
  public var spines: Spines
  /// Whether ticks and grid lie below the artists.
  public var axisbelow: AxisBelow
  /// The colour behind the plot.
  public var facecolor: Color
  var style: Style

  /// How many steps of the cycle are used up.
  var cycleIndex = 0
  /// How many steps of the cycle areas have used up: they count for themselves.
  var patchCycleIndex = 0
  /// The ends of a colour bar beyond its box, which then gives way to them.
  var extensions: ColorBarExtensions?
  /// Which axes it has in common with others, as far as its figure knows.
  var sharesAxis = (x: false, y: false)

  init(style: Style) {
    self.style = style
    facecolor = style.axes.facecolor
    xaxis = Axis(isX: true, style)
    yaxis = Axis(isX: false, style)
    axisbelow = style.axes.axisbelow
    spines = Spines(style.axes.spines)
  }

  /// The lines, in the order in which they were added.
  public var lines: [Line2D] { artists.compactMap { $0 as? Line2D } }

  /// The areas, in the order in which they were added.
  public var patches: [Patch] { artists.compactMap { $0 as? Patch } }

  /// What legends can list: lines, areas and points in the order in which they were added, then what was added in groups.
  public var legendHandles: [LegendHandle] {
    artists.compactMap(\.legendHandle) + groups.map(\.handle)
  }

  /// The texts, in the order in which they were added.
  public var texts: [Text] { writings.compactMap { $0 as? Text } }

  /// The annotations, in the order in which they were added.
  public var annotations: [Annotation] { writings.compactMap { $0 as? Annotation } }

  mutating func append(_ artist: some Artist) {
    let intervals = artist.dataIntervals
    let sticky = artist.stickyEdges
    let positive = artist.smallestPositive
    xaxis.include(intervals.x, smallestPositive: positive.x, stickyEdges: sticky.x)
    yaxis.include(intervals.y, smallestPositive: positive.y, stickyEdges: sticky.y)
    artists.append(artist)
  }

  /// Changes an artist that was added.
  ///
  /// - Precondition: there is one of that kind with the index.
  mutating func changeArtist<Changed: Artist>(_ index: Int, _ change: (inout Changed) -> Void) {
    guard artists.indices.contains(index), var artist = artists[index] as? Changed else {
      preconditionFailure("what is changed was added to this axes")
    }
    change(&artist)
    artists[index] = artist
  }

  /// Ends the following of the limits, which are looked at.
  mutating func settle() {
    xaxis.settle()
    yaxis.settle()
  }

  /// Puts another artist in the place of one.
  mutating func replace(_ artist: any Artist, at index: Int) { artists[index] = artist }

  mutating func append(_ group: ArtistGroup) { groups.append(group) }
}

// MARK: - What surrounds the data

extension Axes {
  /// Sets the view along x; an end that is `nil` follows the data. A larger first end inverts the axis.
  ///
  /// Equal ends are moved apart by a twentieth of their value.
  public mutating func xlim(_ left: Double? = nil, _ right: Double? = nil) {
    if let left { xaxis.firstLimit = left }
    if let right { xaxis.lastLimit = right }
  }

  /// Sets the view along y; an end that is `nil` follows the data. A larger first end inverts the axis.
  ///
  /// Equal ends are moved apart by a twentieth of their value.
  public mutating func ylim(_ bottom: Double? = nil, _ top: Double? = nil) {
    if let bottom { yaxis.firstLimit = bottom }
    if let top { yaxis.lastLimit = top }
  }
}
