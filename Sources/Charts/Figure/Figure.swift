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
  /// The settings that the figure was made with.
  public let style: Style
  /// How the places of the axes are found.
  public var layout: LayoutEngine
  /// Where the grid of axes lies when nothing lays it out, in shares of the figure.
  public var subplotpars: SubplotParameters
  /// Which axes of the grid have their x axis in common.
  public var sharex = AxisSharing.none
  /// Which axes of the grid have their y axis in common.
  public var sharey = AxisSharing.none
  /// The shape of the grid of axes.
  public let grid: SubplotGrid
  /// The axes in row order; there are `grid.count` of them.
  public private(set) var allAxes: [Axes]

  /// How the places of the axes are found.
  public enum LayoutEngine: String, CaseIterable, Hashable, Sendable {
    /// At the fixed places that the style gives.
    case none
    /// So that labels and titles just fit, as `tight_layout()` does.
    case tight
  }

  /// A figure with a grid of empty axes.
  ///
  /// - Parameters:
  ///   - figsize: width and height in inches; `nil` takes the style's (6.4 × 4.8).
  ///   - dpi: pixels per inch; `nil` takes the style's (100).
  ///   - grid: the numbers of rows and columns of axes; one by default.
  public init(
    figsize: FigureSize? = nil, dpi: Double? = nil, grid: SubplotGrid = SubplotGrid(nrows: 1, ncols: 1),
    layout: LayoutEngine = .none, style: Style = Style()
  ) {
    self.figsize = figsize ?? style.figure.figsize
    self.dpi = dpi ?? style.figure.dpi
    facecolor = style.figure.facecolor
    self.style = style
    self.layout = layout
    subplotpars = style.figure.subplot
    self.grid = grid
    allAxes = [Axes](repeating: Axes(style: style), count: grid.count)
  }

  /// The first axes: the only one, unless the figure was made with a grid.
  public var axes: Axes {
    get { allAxes[0] }
    _modify { yield &allAxes[0] }
  }

  /// The axes in a row (from the top) and a column (from the left), both from 0.
  public subscript(row: Int, column: Int) -> Axes {
    get { allAxes[index(row, column)] }
    _modify { yield &allAxes[index(row, column)] }
  }

  private func index(_ row: Int, _ column: Int) -> Int {
    precondition(
      (0..<grid.nrows).contains(row) && (0..<grid.ncols).contains(column),
      "the figure has \(grid.nrows) rows and \(grid.ncols) columns of axes; there is no [\(row), \(column)]")
    return row * grid.ncols + column
  }
}
