/// The list of labelled lines inside an axes.
public struct Legend: Hashable, Sendable {
  /// Where in the axes the legend stands.
  public var location: Location

  /// The box that the location is a place in; `nil` takes the axes. A box without an extent is a point that the
  /// legend's side or corner of that name lies at.
  public var bboxToAnchor: Anchor?

  /// A legend at a place; by default where it hides least.
  public init(location: Location = .best, bboxToAnchor: Anchor? = nil) {
    self.location = location
    self.bboxToAnchor = bboxToAnchor
  }

  /// A box in shares of the axes, from its lower left corner.
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

  /// A place inside the axes. Raw values are matplotlib's words.
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
