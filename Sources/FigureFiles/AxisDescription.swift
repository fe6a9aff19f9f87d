internal import Charts
internal import Colors
internal import Expressions
internal import Typography
internal import YAMLTree

// What a figure file says about the axes of a plot: their scales, ticks and grids.

/// One axis.
struct AxisDescription: Sendable {
  var scale: ScaleDescription?
  var isInverted = false
  /// The side at which its label stands; `nil` leaves it where it is.
  var labelPosition: AxisSide?
  /// The side at which its offset text stands; `nil` leaves it where it is.
  var offsetPosition: AxisSide?
  /// Where its ticks and their labels are; `nil` leaves them where they are.
  var ticksPosition: TicksPosition?
  /// Whether it is drawn; `nil` leaves it as it is.
  var isVisible: Bool?
  var holdsDates = false
  var margin: Double?
  var majorTicks: TicksDescription?
  var minorTicks: TicksDescription?
  var majorLocator: (any Locator)?
  var minorLocator: (any Locator)?
  var majorFormatter: (any Formatter)?
  var minorFormatter: (any Formatter)?
}

/// Where ticks are, as `set_ticks_position` takes it.
enum TicksPosition: Sendable {
  case side(AxisSide)
  case both, none, `default`
}

/// How long a unit of y is beside one of x, as `set_aspect` takes it.
struct AspectDescription: Sendable {
  var aspect: Aspect?
  var adjustable: Adjustable?
}

/// How values are spread, as `set_xscale` takes it.
struct ScaleDescription: Sendable {
  /// The scales that have a name.
  enum Kind: String, CaseIterable {
    case linear, log, symlog, logit, function
  }

  var kind = Kind.linear
  var base = 10.0
  var nonpositive: Scale.Nonpositive?
  var linthresh = 2.0
  var linscale = 1.0
  /// Forward and back, for a scale by functions.
  var functions: [ExpressionSource] = []
}

/// Ticks at chosen places, as `set_xticks` takes them.
struct TicksDescription: Sendable {
  var ticks: DataSource?
  var labels: [String]?
  var parameters = TickParameters()
}

/// An entry of `tick_params`.
struct TickParamsDescription: Sendable {
  var axis = Axes.GridAxis.both
  var which = TickKind.major
  var parameters = TickParameters()
}

/// An entry of `grid`.
struct GridDescription: Sendable {
  var isVisible = true
  var axis = Axes.GridAxis.both
  var which = TickKind.major
  var color: ColorSpecification?
  var linestyle: LineStyle?
  var linewidth: Double?
  var alpha: Double?
}

/// What `ticklabel_format` changes.
struct TickLabelFormatDescription: Sendable {
  /// How numbers are written.
  enum NumberStyle: String, CaseIterable {
    case sci, scientific, plain
  }

  var axis = Axes.GridAxis.both
  var style: NumberStyle?
  var scilimits: ScalarFormatter.PowerLimits?
  var useOffset: ScalarFormatter.Offset?
  var useMathText: Bool?
}
