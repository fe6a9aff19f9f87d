public import Colors

/// What an arrow of an annotation looks like: matplotlib's `arrowprops`.
public struct ArrowProperties: Hashable, Sendable {
  /// The kind of arrow; `nil` draws a plain one of the sizes below, which starts at the side or corner of the
  /// text's box that is nearest.
  public var arrowstyle: ArrowStyle?
  /// The way from the text to the point; a straight one by default. An arrow that is a shape follows curves only,
  /// and is straight along any other way.
  public var connectionstyle = ConnectionStyle.arc3()
  /// Where an arrow with a style starts, in shares of the text's box.
  public var relpos: (x: Double, y: Double) {
    get { (relposX, relposY) }
    set { (relposX, relposY) = newValue }
  }
  private var relposX = 0.5
  private var relposY = 0.5
  /// How much of the way is left out at the start and at the end, in points; without an `arrowstyle` see `shrink`.
  public var shrinkA = 2.0, shrinkB = 2.0
  /// Whether the arrow starts outside of the text's box.
  public var avoidsText = true
  /// What the lengths of the style are in, in points; `nil` takes the size of the text.
  public var mutationScale: Double?
  /// The widths of tail and head and the length of the head in points, without an `arrowstyle`.
  public var width = 4.0, headwidth = 12.0, headlength = 12.0
  /// The share of the way that is left out at either end, without an `arrowstyle`.
  public var shrink = 0.0
  /// The colours and the line; by default the style's colour for areas with its outline, with round ends and
  /// corners.
  public var look = PatchProperties()

  /// An arrow of a style; `nil` for a plain one.
  public init(
    _ arrowstyle: ArrowStyle? = nil, connectionstyle: ConnectionStyle = .arc3(),
    facecolor: ColorSpecification? = nil, edgecolor: ColorSpecification? = nil,
    color: ColorSpecification? = nil, linewidth: Double? = nil, linestyle: LineStyle? = nil,
    alpha: Double? = nil
  ) {
    self.arrowstyle = arrowstyle
    self.connectionstyle = connectionstyle
    look = PatchProperties(
      color: color, facecolor: facecolor, edgecolor: edgecolor, linewidth: linewidth, linestyle: linestyle,
      alpha: alpha)
  }
}
