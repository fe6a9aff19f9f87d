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
  /// What everything has that nothing else is said about.
  let style: Style
  var figsize: FigureSize
  var dpi: Double
  var facecolor: Color
  var edgecolor: Color
  var linewidth = 0.0
  /// Whether some keys are missing here, since there are mistakes in them: such a figure is not drawn.
  var isPartial = false
  /// Whether all variables and data files could be read.
  var knowsAllNames = true
  var fontFolders: [String] = []
  /// The texts that may need more than the DejaVu fonts.
  var written: [WrittenText] = []
  var missingGlyphs = MissingGlyphs.error
  var suptitle: Text?
  var supxlabel: Text?
  var supylabel: Text?
  var texts: [Text] = []
  var legends: [LegendDescription] = []
  var savefig: SaveOptions
  /// Pixels per inch of the picture; `nil` takes the figure's.
  var savefigDPI: Double?
  /// `nil` takes the style's.
  var layout: Figure.LayoutEngine?
  /// The room that the constrained layout leaves.
  var constrainedPads: ConstrainedPads
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
  var axes: [AxesDescription]

  init(name: String, position: SourcePosition, style: Style = Style()) {
    self.name = name
    self.position = position
    self.style = style
    savefig = SaveOptions(style.savefig)
    constrainedPads = style.figure.constrainedLayout
    axes = [AxesDescription(style)]
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
  /// A box of its own, in shares of the figure, in place of cells.
  var position: AxesBounds?
  /// Where the box lies in its place; `nil` leaves it in the middle.
  var anchor: AxesAnchor?
  var boxAspect: Double?
  var zorder: Double?
  /// The numbers of the axes that it has an axis in common with.
  var sharex, sharey: Int?
  /// The axes that belong to it, in the order of their keys.
  var children: [ChildAxesDescription] = []
  /// Marks about parts of the data.
  var indicators: [IndicatorDescription] = []
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
  /// `nil` leaves it to what is drawn.
  var aspect: AspectDescription?
  var spines: Spines
  /// `nil` takes the style's.
  var axisbelow: Axes.AxisBelow?
  var tickParams: [TickParamsDescription] = []
  var grids: [GridDescription] = []
  var tickLabelFormats: [TickLabelFormatDescription] = []
  var legends: [LegendDescription] = []
  var variables: [VariableDescription] = []
  var artists: [any ArtistDescription] = []
  var colorbars: [ColorBarDescription] = []

  /// The settings that what is left open comes from.
  let style: Style

  init(_ style: Style) {
    self.style = style
    spines = Spines(style.axes.spines)
  }
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
  /// What is listed; `nil` lists what has a label.
  var handles: [HandleDescription]?
}
