public import Colors
public import Typography

extension Style {
  /// Settings of the ticks of one axis. Their near side is the bottom or the left, the far one the top or the right.
  public struct TickSettings: Hashable, Sendable {
    /// Whether there are marks at the near side, and at the far one.
    public var near = true, far = false
    /// Whether there are labels at the near side, and at the far one.
    public var labelNear = true, labelFar = false
    /// Major ticks.
    public var major = TickLevel(size: 3.5, width: 0.8, pad: 3.5)
    /// Minor ticks.
    public var minor = TickLevel(size: 2, width: 0.6, pad: 3.4)
    /// Whether there are minor ticks on axes with plain numbers.
    public var minorVisible = false
    /// Into how many parts minor ticks divide a step; `nil` leaves it to the step.
    public var minorNdivs: Int?
    /// Where ticks run from the edge of the axes.
    public var direction = TickDirection.out
    /// The colour of the ticks.
    public var color = Color.black
    /// The font size of labels.
    public var labelsize = FontSize.medium
    /// The colour of labels; `nil` takes that of the ticks.
    public var labelcolor: Color?
    /// Which point of a label along x is put at its place.
    public var horizontalAlignment = HorizontalAlignment.center
    /// Which point of a label along y is put at its place.
    public var verticalAlignment = VerticalAlignment.centerBaseline

    /// The settings of one kind of ticks.
    func level(isMinor: Bool) -> TickLevel { isMinor ? minor : major }
  }

  /// Settings of the major or the minor ticks of one axis.
  public struct TickLevel: Hashable, Sendable {
    /// The length of a tick outside the axes, in points.
    public var size: Double
    /// The width of a tick, in points.
    public var width: Double
    /// The distance of a label from its tick, in points.
    public var pad: Double
    /// Whether there are marks at the near side where ticks have any, and at the far one.
    public var near = true, far = true
  }
}
