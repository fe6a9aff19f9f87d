public import Colors
public import Typography

extension Style {
  /// Settings of frames, titles and labels.
  public struct AxesSettings: Hashable, Sendable {
    /// The colour of the background.
    public var facecolor = Color.white
    /// The colour of the spines.
    public var edgecolor = Color.black
    /// The width of the spines in points.
    public var linewidth = 0.8
    /// At which sides there are spines.
    public var spines = SpineSettings()
    /// Whether there are grid lines.
    public var grid = false
    /// At which ticks.
    public var gridWhich = TickKind.major
    /// Along which axes.
    public var gridAxis = Axes.GridAxis.both
    /// Whether ticks and grid lie below the artists.
    public var axisbelow = Axes.AxisBelow.line
    /// Where titles stand.
    public var titlelocation = HorizontalLocation.center
    /// The font size of titles.
    public var titlesize = FontSize.large
    /// The weight of titles.
    public var titleweight = FontWeight.normal
    /// The colour of titles; `nil` takes that of texts.
    public var titlecolor: Color?
    /// The height of titles, as a share of the axes; `nil` keeps them clear of what stands at the upper edge.
    public var titley: Double?
    /// The distance of a title from the axes, in points.
    public var titlepad = 6.0
    /// The font size of labels.
    public var labelsize = FontSize.medium
    /// The weight of labels.
    public var labelweight = FontWeight.normal
    /// The distance of an axis label from the tick labels, in points.
    public var labelpad = 4.0
    /// The colour of labels.
    public var labelcolor = Color.black
    /// How numbers are written at ticks.
    public var formatter = FormatterSettings()
    /// Whether numbers below zero have a true minus sign instead of a hyphen.
    public var unicodeMinus = true
    /// What lines take in turn.
    public var propCycle = PropertyCycle(
      colors: [
        0x1F77B4, 0xFF7F0E, 0x2CA02C, 0xD62728, 0x9467BD, 0x8C564B, 0xE377C2, 0x7F7F7F, 0xBCBD22, 0x17BECF,
      ].map(Color.init(hex:)))
    /// The share of the data's extent that is left free on either side.
    public var xmargin = 0.05
    /// The same share for y.
    public var ymargin = 0.05
    /// Where limits that follow the data lie.
    public var autolimitMode = AutolimitMode.data

    /// The colours that lines take in turn.
    public var colorCycle: [Color] {
      get { propCycle.colors }
      set { propCycle = PropertyCycle(colors: newValue) }
    }
  }

  /// At which sides of the axes there are spines.
  public struct SpineSettings: Hashable, Sendable {
    /// Whether there is a spine.
    public var left = true, right = true, bottom = true, top = true
  }

  /// Where limits that follow the data lie. Raw values are matplotlib's words.
  public enum AutolimitMode: String, CaseIterable, Hashable, Sendable {
    /// At the ends of the data and their margins.
    case data
    /// At the next ticks beyond.
    case roundNumbers = "round_numbers"
  }

  /// How plain numbers are written at ticks.
  public struct FormatterSettings: Hashable, Sendable {
    /// Which powers of ten are factored out.
    public var limits = ScalarFormatter.PowerLimits(-5, 6)
    /// Whether numbers are set as formulas.
    public var useMathtext = false
    /// Powers of ten on logarithmic axes are written as such from this exponent on; smaller ones in full.
    public var minExponent = 0
    /// Whether a number may be taken off all labels.
    public var useoffset = true
    /// How many digits that saves at least.
    public var offsetThreshold = 4
  }

  /// Settings of one axis.
  public struct AxisSettings: Hashable, Sendable {
    /// Where the label stands; for y the left is the bottom.
    public var labellocation = HorizontalLocation.center
  }
}
