/// How a figure is made into a picture: the arguments of matplotlib's `savefig`.
public struct SaveOptions: Hashable, Sendable {
  /// Whether the sheet and the backgrounds of the axes are left out.
  public var transparent = false
  /// What part of the plane the picture shows.
  public var bboxInches = BoundingBox.figure
  /// The room around a tight picture, in inches.
  public var padInches = 0.1

  /// The whole sheet on its background.
  public init() {}

  /// What part of the plane a picture shows.
  public enum BoundingBox: String, CaseIterable, Hashable, Sendable {
    /// The sheet.
    case figure
    /// Just all that is drawn, be it on the sheet or beyond.
    case tight
  }
}
