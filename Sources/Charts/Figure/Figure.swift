public import Colors

/// A figure: a grid of axes on a sheet.
///
/// A value: copies are independent, and nothing is computed before the figure is laid out.
public struct Figure: Sendable {
  /// Width and height in inches.
  public var figsize: FigureSize
  /// Pixels per inch.
  public var dpi: Double
  /// The colour of the sheet.
  public var facecolor: Color
  /// The colour of the line along the border of the sheet.
  public var edgecolor: Color
  /// The width of that line in points, of which the inner half shows; 0 draws none.
  public var linewidth = 0.0
  /// The title of the figure; `nil` for none.
  public var suptitle: Text?
  /// The label of all x axes; `nil` for none.
  public var supxlabel: Text?
  /// The label of all y axes; `nil` for none.
  public var supylabel: Text?
  /// Other texts, in the order in which they were added.
  public internal(set) var texts: [Text] = []
  /// The legends of the figure, in the order in which they were added.
  public internal(set) var legends: [Legend] = []
  /// Folders whose fonts go before those of the system.
  public var fontFolders: [String] = []
  /// What becomes of characters that no font has.
  public var missingGlyphs = MissingGlyphs.error
  /// How the figure is made into a picture.
  public var savefig: SaveOptions
  /// The settings that the figure was made with.
  public let style: Style
  /// How the places of the axes are found.
  public var layout: LayoutEngine
  /// The room that the constrained layout leaves between axes.
  public var constrainedPads: ConstrainedPads
  /// Where the grid of axes lies when nothing lays it out, in shares of the figure.
  public var subplotpars: SubplotParameters
  /// Which axes of the grid have their x axis in common.
  public var sharex = AxisSharing.none
  /// Which axes of the grid have their y axis in common.
  public var sharey = AxisSharing.none
  /// The shape of the grid of axes.
  public let grid: SubplotGrid
  /// The axes, in row order unless the figure was made in another; then those that were added.
  public private(set) var allAxes: [Axes]
  /// What decides where each of the axes lies.
  public private(set) var placements: [AxesPlacement]
  /// Pairs of axes that have an axis in common.
  var sharedX: [(index: Int, other: Int)] = []
  var sharedY: [(index: Int, other: Int)] = []
  /// What marks the parts of axes that insets show.
  var insetIndicators: [InsetIndicator] = []
  /// What a mosaic calls each of the axes; empty without one.
  private let labels: [String]

  /// How the places of the axes are found.
  public enum LayoutEngine: String, CaseIterable, Hashable, Sendable {
    /// At the fixed places that the style gives.
    case none
    /// So that labels and titles just fit, as `tight_layout()` does.
    case tight
    /// So that labels, titles and colour bars just have room, all axes of the grid are alike, and texts of the figure
    /// lie at its edges.
    case constrained
  }

  /// A figure with a grid of empty axes.
  ///
  /// - Parameters:
  ///   - figsize: width and height in inches; `nil` takes the style's (6.4 × 4.8).
  ///   - dpi: pixels per inch; `nil` takes the style's (100). A style that has a resolution for pictures decides in
  ///     any case.
  ///   - grid: the numbers of rows and columns of axes; one by default.
  ///   - subplotspecs: which cells each of the axes covers; `nil` makes one axes in each cell.
  ///     An empty list makes none, for a figure whose axes are added.
  /// - Precondition: all axes lie in the grid.
  public init(
    figsize: FigureSize? = nil, dpi: Double? = nil, grid: SubplotGrid = SubplotGrid(nrows: 1, ncols: 1),
    subplotspecs: [SubplotSpec]? = nil, layout: LayoutEngine? = nil, style: Style = Style()
  ) {
    self.init(figsize, dpi, grid, subplotspecs ?? grid.cells, labels: [], layout, style)
  }

  /// A figure whose axes lie as a pattern of labels says.
  ///
  /// - Parameters:
  ///   - mosaic: has a label for each axes, which `figure["A"]` takes.
  ///   - widthRatios, heightRatios: as many as the mosaic has columns and rows; `nil` makes all equal.
  public init(
    figsize: FigureSize? = nil, dpi: Double? = nil, mosaic: SubplotMosaic, widthRatios: [Double]? = nil,
    heightRatios: [Double]? = nil, layout: LayoutEngine? = nil, style: Style = Style()
  ) {
    let grid = SubplotGrid(
      nrows: mosaic.nrows, ncols: mosaic.ncols, widthRatios: widthRatios, heightRatios: heightRatios)
    self.init(figsize, dpi, grid, mosaic.specs, labels: mosaic.labels, layout, style)
  }

  private init(
    _ figsize: FigureSize?, _ dpi: Double?, _ grid: SubplotGrid, _ specs: [SubplotSpec], labels: [String],
    _ layout: LayoutEngine?, _ style: Style
  ) {
    precondition(specs.allSatisfy(grid.contains), "the axes of a grid lie inside of it")
    self.figsize = figsize ?? style.figure.figsize
    self.dpi = style.savefig.dpi ?? dpi ?? style.figure.dpi
    facecolor = style.figure.facecolor
    edgecolor = style.figure.edgecolor
    self.style = style
    self.layout = layout ?? style.figure.layout
    constrainedPads = style.figure.constrainedLayout
    savefig = SaveOptions(style.savefig)
    subplotpars = style.figure.subplot
    self.grid = grid
    placements = specs.map(AxesPlacement.subplot)
    self.labels = labels
    allAxes = [Axes](repeating: Axes(style: style), count: specs.count)
  }

  /// Adds an axes at a place and gives its index.
  mutating func append(_ axes: Axes, _ placement: AxesPlacement) -> Int {
    allAxes.append(axes)
    placements.append(placement)
    return allAxes.count - 1
  }

  /// The first axes: the only one, unless the figure was made with a grid.
  public var axes: Axes {
    get { allAxes[0] }
    _modify { yield &allAxes[0] }
  }

  /// The axes of an index in the order of `allAxes`.
  public subscript(index: Int) -> Axes {
    get { allAxes[index] }
    _modify { yield &allAxes[index] }
  }

  /// The axes that covers the cell in a row (from the top) and a column (from the left), both from 0.
  public subscript(row: Int, column: Int) -> Axes {
    get { allAxes[index(row, column)] }
    _modify { yield &allAxes[index(row, column)] }
  }

  /// The axes of a label of the mosaic that the figure was made with.
  public subscript(label: String) -> Axes {
    get { allAxes[index(label)] }
    _modify { yield &allAxes[index(label)] }
  }

  private func index(_ row: Int, _ column: Int) -> Int {
    let index = placements.firstIndex { placement in
      placement.subplotspec.map { $0.rows.contains(row) && $0.columns.contains(column) } ?? false
    }
    guard let index else {
      preconditionFailure(
        "the figure has \(grid.nrows) rows and \(grid.ncols) columns; there is no axes at [\(row), \(column)]"
      )
    }
    return index
  }

  private func index(_ label: String) -> Int {
    guard let index = labels.firstIndex(of: label) else {
      preconditionFailure(
        "the figure has no axes \"\(label)\"; its mosaic has \(labels.joined(separator: ", "))")
    }
    return index
  }
}
