/// The list of what has a label inside an axes.
public struct Legend: Hashable, Sendable {
  /// Where in the axes the legend stands.
  public var location: Location

  /// The box that the location is a place in; `nil` takes the axes. A box without an extent is a point that
  /// the legend's side or corner of that name lies at.
  public var bboxToAnchor: Anchor?

  /// What is listed; `nil` lists what has a label, or with `labels` as many things as there are of these.
  public var handles: [LegendHandle]?

  /// What is said about these in turn; `nil` takes their own labels.
  public var labels: [String]?

  /// A legend at a place; by default where it hides least.
  public init(
    handles: [any LegendListed]? = nil, labels: [String]? = nil, location: Location = .best,
    bboxToAnchor: Anchor? = nil
  ) {
    self.handles = handles?.compactMap(\.legendHandle)
    self.labels = labels
    self.location = location
    self.bboxToAnchor = bboxToAnchor
  }

  /// What is listed, in order; where handles and labels are not as many, what has no partner is left out.
  ///
  /// - Parameter all: the handles of the axes; see `Axes.legendHandles`.
  public func entries(of all: [LegendHandle]) -> [(handle: LegendHandle, label: String)] {
    guard let labels else {
      return (handles ?? all.filter(\.isListed)).map { ($0, $0.label ?? "") }
    }
    return zip(handles ?? all.filter(\.canBeListed), labels).map { ($0, $1) }
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
