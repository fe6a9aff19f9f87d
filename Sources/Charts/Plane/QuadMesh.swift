public import Colors
internal import Drawing
internal import Geometry
public import Sampling

/// Four-sided cells in rows and columns, each coloured by a value.
public struct QuadMesh: Artist, ScalarMappable {
  /// The value of each cell; cells that are not finite take the colour map's `bad` colour: none, by default.
  public let values: Grid
  /// Turns normed values into colours.
  public var cmap: ColorMap
  /// Spreads the values from 0 to 1; its limits are set.
  public var norm: any Normalization
  /// Replaces the alpha of the colours.
  public var alpha: Double?
  /// Artists are drawn by rising zorder, equal ones in the order in which they were added.
  public var zorder = 1.0
  /// Where the cells meet: one row and one column more than there are values.
  let corners: PlaneNet

  init(corners: PlaneNet, values: Grid, cmap: ColorMap, norm: any Normalization, alpha: Double?) {
    self.corners = corners
    self.values = values
    self.cmap = cmap
    self.norm = norm
    self.alpha = alpha
  }

  var dataIntervals: (x: Interval?, y: Interval?) { corners.extent }

  /// The mesh fills its axes to the edge.
  var stickyEdges: (x: [Double], y: [Double]) { corners.edges }

  func draw(on canvas: any Canvas, transform: DataTransform, dpi: Double) {
    let points = zip(corners.x.elements, corners.y.elements).map { x, y in
      transform.scaled(Point(x: x, y: y), in: .data)
    }
    let cells = ColoredCells(
      rows: values.rows, columns: values.columns, corners: points, colors: mapping?.colors(alpha: alpha) ?? []
    )
    canvas.group("mesh") { canvas.draw(cells, transform: transform.affine(.data), clip: transform.box) }
  }

  /// The values of the cells and their way to colours.
  public var mapping: ColorMapping? { ColorMapping(values: values.elements, cmap: cmap, norm: norm) }
}
