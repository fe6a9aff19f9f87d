public import Colors

/// How a figure is made into a picture: the arguments of matplotlib's `savefig`.
public struct SaveOptions: Hashable, Sendable {
  /// The colour of the background; `nil` takes the figure's.
  public var facecolor: Color?
  /// The colour of the line along its border; `nil` takes the figure's.
  public var edgecolor: Color?
  /// Whether the sheet and the backgrounds of the axes are left out.
  public var transparent = false
  /// What part of the plane the picture shows.
  public var bboxInches = BoundingBox.figure
  /// The room around a tight picture, in inches.
  public var padInches = 0.1

  /// The whole sheet on its background.
  public init() {}

  /// The options as a style has them.
  public init(_ settings: Style.SaveSettings) {
    facecolor = settings.facecolor
    edgecolor = settings.edgecolor
    transparent = settings.transparent
    bboxInches = settings.bbox
    padInches = settings.padInches
  }

  /// What part of the plane a picture shows.
  public enum BoundingBox: String, CaseIterable, Hashable, Sendable {
    /// The sheet.
    case figure
    /// Just all that is drawn, be it on the sheet or beyond.
    case tight
  }
}
