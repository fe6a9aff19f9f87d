public import Colors

extension Style {
  /// Settings of legends; distances are in font sizes.
  public struct LegendSettings: Hashable, Sendable {
    /// Where in the axes a legend stands.
    public var loc = Legend.Location.best
    /// Whether there is a frame.
    public var frameon = true
    /// The alpha of the frame, inside and edge; `nil` takes that of the colours.
    public var framealpha: Double? = 0.8
    /// The colour of the background; `nil` takes that of the axes.
    public var facecolor: Color?
    /// The colour of the frame's edge; `nil` takes that of the axes' spines.
    public var edgecolor: Color? = Color(gray: 0.8)
    /// The width of the frame in points; `nil` takes that of areas.
    public var linewidth: Double?
    /// Whether the frame's corners are round.
    public var fancybox = true
    /// Whether there is a shadow behind the frame.
    public var shadow = false
    /// How many markers a line has.
    public var numpoints = 1
    /// How many points stand for a scatter plot.
    public var scatterpoints = 1
    /// How large markers are beside those of the plot.
    public var markerscale = 1.0
    /// The font size.
    public var fontsize = FontSize.medium
    /// The font size of the title; `nil` takes that of texts.
    public var titleFontsize: FontSize?
    /// The colour of the entries; `nil` takes that of texts.
    public var labelcolor: Color?
    /// The room between frame and content.
    public var borderpad = 0.4
    /// The gap between rows.
    public var labelspacing = 0.5
    /// The width of a handle.
    public var handlelength = 2.0
    /// The height of a handle.
    public var handleheight = 0.7
    /// The gap between a handle and its text.
    public var handletextpad = 0.8
    /// The room between frame and axes.
    public var borderaxespad = 0.5
    /// The gap between columns.
    public var columnspacing = 2.0
    /// The radius of round corners.
    public var cornerRadius = 0.2
  }
}
