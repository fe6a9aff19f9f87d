/// The list of labelled lines inside an axes.
public struct Legend: Hashable, Sendable {
  /// Where in the axes the legend stands.
  public var location: Location

  /// A legend at a place; by default where it hides least.
  public init(location: Location = .best) { self.location = location }

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
