public import Colors
public import Drawing
public import Geometry

/// Shapes that share their looks: areas, lines, points, cells or arrows.
///
/// Colours, widths and line styles are lists that shapes take in turn; a list that ends starts anew.
public struct PathCollection: Artist, ScalarMappable {
  /// What the shapes are. Raw values say it in a word.
  public enum Kind: String, Hashable, Sendable {
    case area, line, point, cell, arrow
  }

  /// The colours of edges.
  public enum EdgeColors: Hashable, Sendable {
    /// Those of the insides.
    case face
    /// A list; an empty one draws no edges.
    case colors([Color])
  }

  /// What the coordinates of the paths mean.
  enum Space: Hashable, Sendable {
    /// They are data values.
    case data
    /// They are data values about 0, or about 1 on a logarithmic axis, at a place of `offsets` on the scales of
    /// the axes.
    case aroundOffsets
    /// They are points (1/72 inch) from a place of `offsets`.
    case points
    /// They are distances in the unit that `scales` gives the pixels of, from a place of `offsets`.
    case pixels
  }

  /// What the shapes are.
  public let kind: Kind
  /// The shapes; fewer than there are offsets are taken in turn.
  let paths: [Path]
  let space: Space
  /// What the coordinates of paths in data values are along each axis.
  var coordinates = Coordinates.data
  /// Where shapes stand in data values; empty where paths are data values themselves.
  public let offsets: [Point]
  /// How many times as large the shapes are; empty leaves them as they are.
  var scales: [Double] = []
  /// The colours of the insides; none leave the shapes open.
  public var facecolors: [Color] = []
  /// The colours of the edges.
  public var edgecolors = EdgeColors.colors([])
  /// The widths of the edges, in points.
  public var linewidths: [Double]
  /// How the edges are broken up.
  public var linestyles: [LineStyle] = [.solid]
  /// What the words for line styles stand for.
  var dashes = Style.DashSettings()
  /// Whether pixels that shapes cover in part are painted in part.
  public var antialiased = true
  /// Whether shapes are put on the pixel grid.
  var snap = SnapMode.automatic
  /// How open lines end.
  public var capstyle = CapStyle.butt
  /// How lines turn.
  public var joinstyle = JoinStyle.round
  /// What the insides are hatched with; `nil` for nothing.
  public var hatch: Hatch?
  /// The colour of the hatch; `nil` takes those of the edges.
  public var hatchcolor: Color?
  /// The width of the lines of the hatch in points.
  public var hatchLinewidth = 1.0
  /// The colour of the hatch where there are no edges.
  var otherHatchcolor = Color.black
  /// Gives the insides colours, or the edges where there are no insides.
  public var mapping: ColorMapping?
  /// Replaces the alpha of all colours.
  public var alpha: Double?
  /// Replaces the alpha of the shapes in turn, in place of `alpha`; none by default.
  public var alphas: [Double] = []
  /// What the legend says; a collection with no label, or one that starts with "_", is not listed.
  public var label: String?
  /// Artists are drawn by rising zorder, equal ones in the order in which they were added.
  public var zorder = 1.0
  /// Whether the shapes end at the border of the axes.
  public var clipOn = true
  /// The data values that the margins of automatic limits do not cross.
  var stickyEdges: (x: [Double], y: [Double]) = ([], [])
  /// The places that the view holds, in data values.
  var extent: [Point]

  /// Shapes in data values.
  init(_ kind: Kind, paths: [Path], linewidths: [Double]) {
    self.kind = kind
    self.paths = paths
    self.linewidths = linewidths
    space = .data
    offsets = []
    extent = paths.flatMap(\.points)
  }

  /// Shapes at places.
  init(_ kind: Kind, paths: [Path], in space: Space, at offsets: [Point], linewidths: [Double]) {
    self.kind = kind
    self.paths = paths
    self.space = space
    self.offsets = offsets
    self.linewidths = linewidths
    extent = offsets
  }

  /// The number of shapes that are drawn.
  public var count: Int { paths.isEmpty ? 0 : max(paths.count, offsets.count) }
}

// MARK: - Data

extension PathCollection {
  var dataIntervals: (x: Interval?, y: Interval?) {
    let finite = extent.filter(\.isFinite)
    return (Interval(of: finite.lazy.map(\.x)), Interval(of: finite.lazy.map(\.y)))
  }

  var smallestPositive: (x: Double?, y: Double?) {
    let finite = extent.filter(\.isFinite)
    return (finite.lazy.map(\.x).filter { $0 > 0 }.min(), finite.lazy.map(\.y).filter { $0 > 0 }.min())
  }
}
