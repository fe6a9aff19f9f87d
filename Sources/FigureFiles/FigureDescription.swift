internal import Charts
internal import Colors
internal import DataFiles
internal import Expressions
internal import Sampling
public import YAMLTree

/// A figure as its file describes it: checked, typed, every default filled in. Only the data wait for
/// evaluation.
public struct FigureDescription: Sendable {
  /// The figure's key: the name of its pictures.
  public let name: String
  /// Where the key stands.
  public let position: SourcePosition
  var figsize: FigureSize
  var dpi: Double
  var facecolor: Color
  var edgecolor: Color
  var linewidth = 0.0
  var suptitle: Text?
  var supxlabel: Text?
  var supylabel: Text?
  var savefig = SaveOptions()
  var layout = Figure.LayoutEngine.none
  var subplotpars = SubplotParameters()
  var grid = SubplotGrid(nrows: 1, ncols: 1)
  var sharex = AxisSharing.none
  var sharey = AxisSharing.none
  /// Which cells the axes cover; `nil` makes one axes in each cell.
  var subplotspecs: [SubplotSpec]?
  /// What a mosaic calls the axes; empty without one.
  var labels: [String] = []
  var functions = UserFunctions()
  var data: [DataFileDescription] = []
  var variables: [VariableDescription] = []
  /// In the order of the cells that they cover; at most as many as there are of these.
  var axes = [AxesDescription()]

  init(name: String, position: SourcePosition, style: Style = Style()) {
    self.name = name
    self.position = position
    figsize = style.figure.figsize
    dpi = style.figure.dpi
    facecolor = style.figure.facecolor
    edgecolor = style.figure.edgecolor
    subplotpars = style.figure.subplot
  }
}

/// A data file whose columns become variables.
struct DataFileDescription: Sendable {
  var position: SourcePosition
  /// Relative to the figure file.
  var path = ""
  /// What the array of a `.npy` file is called; without a name, as the file.
  var name: String?
  var options = DataOptions()
}

/// An entry of `let:`: a name, or several that share the members of one value, and what it stands for.
struct VariableDescription: Sendable {
  let names: [String]
  let source: DataSource
}

/// One axes.
struct AxesDescription: Sendable {
  /// The cells of the grid that it covers; `nil` counts them in row order.
  var subplotspec: SubplotSpecDescription?
  /// The background; `nil` takes the style's.
  var facecolor: Color?
  var titles: [TitleDescription] = []
  var xlabel = AxisLabelDescription()
  var ylabel = AxisLabelDescription()
  var xlim = LimitsDescription()
  var ylim = LimitsDescription()
  var axis = AxisVisibility.on
  var xaxis = AxisDescription()
  var yaxis = AxisDescription()
  var hasMinorTicks = false
  var aspect = AspectDescription()
  var spines = Spines()
  var axisbelow = Axes.AxisBelow.line
  var tickParams: [TickParamsDescription] = []
  var grids: [GridDescription] = []
  var tickLabelFormats: [TickLabelFormatDescription] = []
  var legends: [LegendDescription] = []
  var variables: [VariableDescription] = []
  var artists: [ArtistDescription] = []
}

/// Whether frame and axes are drawn.
enum AxisVisibility: String, CaseIterable, Sendable {
  case on, off
}

/// The ends of a view; an end without a number follows the data.
struct LimitsDescription: Sendable {
  var first: NumberSource?
  var last: NumberSource?
}

struct LegendDescription: Sendable {
  let position: SourcePosition
  var legend = Legend()
  /// The numbers of the lines that are listed; `nil` lists those with labels.
  var handles: [Int]?
}

/// An entry of `draw:`.
enum ArtistDescription: Sendable {
  case plot(PlotDescription)
  case text(TextDescription)
  case fplot(FunctionDescription)
  case pcolormesh(MeshDescription)
  case contour(ContourDescription)
  case contourf(ContourDescription)
  case axhline(ReferenceLineDescription)
  case axvline(ReferenceLineDescription)
}

struct PlotDescription: Sendable {
  let position: SourcePosition
  /// `nil` counts the values of y from 0.
  var x: DataSource?
  var y: DataSource?
  var fmt: FormatString?
  var line = LineLook()
  var path = PathLook()
  var markers = MarkerLook()
}

/// A function that is sampled as densely as its picture needs.
struct FunctionDescription: Sendable {
  let position: SourcePosition
  var f: ExpressionSource?
  /// The name that stands for the argument in the expression.
  var variable = "x"
  /// Where it is drawn.
  var xlim = LimitsDescription()
  /// Pixels.
  var tolerance = 0.1
  var jumps = JumpStyle.connected
  /// The marker at kinks; without one they are not marked.
  var kinks: MarkerStyle?
  var fmt: FormatString?
  var line = LineLook()
}

/// Values over a plane as coloured cells.
struct MeshDescription: Sendable {
  let position: SourcePosition
  var plane = PlaneDescription()
  var shading = MeshShading.auto
}

/// Lines of equal values over a plane, or the areas between them.
struct ContourDescription: Sendable {
  let position: SourcePosition
  var plane = PlaneDescription()
  /// The values, or how many; without them the locator decides.
  var levels: DataSource?
  var colors: [ColorSpecification]?
  var linewidths: [Double]?
  var linestyles: [LineStyle]?
  var extend = ContourExtend.neither
}

/// What all artists over a plane have.
struct PlaneDescription: Sendable {
  /// `nil` counts the columns from 0.
  var x: DataSource?
  /// `nil` counts the rows from 0.
  var y: DataSource?
  var values: DataSource?
  var cmap: ColorMap?
  var vmin: Double?
  var vmax: Double?
  var alpha: Double?
  var zorder: Double?
}

/// A line right across the axes.
struct ReferenceLineDescription: Sendable {
  /// Where it stands on its axis; 0 without a number.
  var place: NumberSource?
  /// Start and end in shares of the axes.
  var start = 0.0
  var end = 1.0
  var line = LineLook()
}

/// What the markers of a line have; without a value the style decides.
struct MarkerLook: Sendable {
  var marker: MarkerStyle?
  var markersize: Double?
  var markerfacecolor: ColorSpecification?
  var markeredgecolor: ColorSpecification?
  var markeredgewidth: Double?
  var markerfacecoloralt: ColorSpecification?
  var fillstyle = FillStyle.full
  var markevery: MarkEveryDescription?
}

/// Which points have markers.
enum MarkEveryDescription: Sendable {
  /// Numbers or truth values that are written out.
  case fixed(MarkEvery, at: SourcePosition)
  /// An expression: a step, a pair of first one and step, a list of numbers or of truth values.
  case source(DataSource)
}

/// How a line runs and what its ends and corners look like; without a value the style decides.
struct PathLook: Sendable {
  var drawstyle = DrawStyle.default
  var gapcolor: ColorSpecification?
  var solidCapstyle: CapStyle?
  var solidJoinstyle: JoinStyle?
  var dashCapstyle: CapStyle?
  var dashJoinstyle: JoinStyle?
  var clipOn = true
}

/// What all lines have; without a value the style decides.
struct LineLook: Sendable {
  var color: ColorSpecification?
  var linewidth: Double?
  var linestyle: LineStyle?
  var alpha: Double?
  var label: String?
  var zorder: Double?
}
