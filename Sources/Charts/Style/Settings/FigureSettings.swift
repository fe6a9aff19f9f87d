public import Colors
public import Typography

extension Style {
  /// Settings of the sheet.
  public struct FigureSettings: Hashable, Sendable {
    /// Inches.
    public var figsize = FigureSize(width: 6.4, height: 4.8)
    /// Pixels per inch.
    public var dpi = 100.0
    /// The colour of the background.
    public var facecolor = Color.white
    /// The colour of the line along its border.
    public var edgecolor = Color.white
    /// Whether the background is painted.
    public var frameon = true
    /// The font size of the title of a figure.
    public var titlesize = FontSize.large
    /// The weight of the title of a figure.
    public var titleweight = FontWeight.normal
    /// The font size of the labels of a whole figure.
    public var labelsize = FontSize.large
    /// The weight of the labels of a whole figure.
    public var labelweight = FontWeight.normal
    /// Whether a figure without a layout of its own has the tight one.
    public var autolayout = false
    /// Whether a figure without a layout of its own has the constrained one.
    public var usesConstrainedLayout = false
    /// The room that the constrained layout leaves.
    public var constrainedLayout = ConstrainedPads()
    /// Where the axes lie in the figure when nothing lays them out.
    public var subplot = SubplotParameters()

    /// The layout of figures that say nothing about theirs.
    var layout: Figure.LayoutEngine {
      autolayout ? .tight : usesConstrainedLayout ? .constrained : .none
    }
  }

  /// Settings of pictures.
  public struct SaveSettings: Hashable, Sendable {
    /// Pixels per inch; `nil` takes the figure's.
    public var dpi: Double?
    /// The colour of the background; `nil` takes the figure's.
    public var facecolor: Color?
    /// The colour of the line along its border; `nil` takes the figure's.
    public var edgecolor: Color?
    /// What part of the plane the picture shows.
    public var bbox = SaveOptions.BoundingBox.figure
    /// The room around a tight picture, in inches.
    public var padInches = 0.1
    /// Whether the sheet and the backgrounds of the axes are left out.
    public var transparent = false
  }
}
