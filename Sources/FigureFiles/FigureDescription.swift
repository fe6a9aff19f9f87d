internal import Charts
internal import Colors
public import YAMLTree

/// A figure as its file describes it: checked, typed, every default filled in. Only the data wait for evaluation.
public struct FigureDescription: Sendable {
  /// The figure's key: the name of its pictures.
  public let name: String
  /// Where the key stands.
  public let position: SourcePosition
  var figsize: FigureSize
  var dpi: Double
  var facecolor: Color
  var layout = Figure.LayoutEngine.none
  var grid = SubplotGrid(nrows: 1, ncols: 1)
  var variables: [VariableDescription] = []
  /// In row order; at most as many as the grid has cells.
  var axes = [AxesDescription()]

  init(name: String, position: SourcePosition, style: Style = Style()) {
    self.name = name
    self.position = position
    figsize = style.figure.figsize
    dpi = style.figure.dpi
    facecolor = style.figure.facecolor
  }
}

/// A name of `let:` and what it stands for.
struct VariableDescription: Sendable {
  let name: String
  let source: DataSource
}

/// One axes.
struct AxesDescription: Sendable {
  var title = ""
  var xlabel = ""
  var ylabel = ""
  var xlim = LimitsDescription()
  var ylim = LimitsDescription()
  var grid: GridDescription?
  var legend: LegendDescription?
  var variables: [VariableDescription] = []
  var artists: [ArtistDescription] = []
}

/// The ends of a view; an end without a number follows the data.
struct LimitsDescription: Sendable {
  var first: NumberSource?
  var last: NumberSource?
}

struct LegendDescription: Sendable {
  let position: SourcePosition
  var legend = Legend()
}

struct GridDescription: Sendable {
  var isVisible = true
  var axis = Axes.GridAxis.both
}

/// An entry of `draw:`.
enum ArtistDescription: Sendable {
  case plot(PlotDescription)
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
  var marker: MarkerStyle?
  var markersize: Double?
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

/// What all lines have; without a value the style decides.
struct LineLook: Sendable {
  var color: ColorSpecification?
  var linewidth: Double?
  var linestyle: LineStyle?
  var alpha: Double?
  var label: String?
  var zorder: Double?
}
