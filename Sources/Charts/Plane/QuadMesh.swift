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
  /// Replaces the alpha of each colour, in place of `alpha`; none by default.
  public var alphas: [Double] = []
  /// Artists are drawn by rising zorder, equal ones in the order in which they were added.
  public var zorder = 1.0
  /// The colour of the lines around the cells; `nil` draws none.
  public var edgecolor: Color?
  /// The width of these lines in points.
  public var linewidth = 1.0
  /// Where the cells meet, one row and one column more than there are values; or where the values lie whose
  /// colours are mixed in between.
  let corners: PlaneNet

  /// Whether colours are mixed between the values.
  private var isShaded: Bool { corners.x.rows == values.rows }

  init(corners: PlaneNet, values: Grid, cmap: ColorMap, norm: any Normalization, alpha: Double?) {
    self.corners = corners
    self.values = values
    self.cmap = cmap
    self.norm = norm
    self.alpha = alpha
  }

  var dataIntervals: (x: Interval?, y: Interval?) { corners.extent }

  var smallestPositive: (x: Double?, y: Double?) {
    func least(_ places: Grid) -> Double? { places.elements.lazy.filter { $0 > 0 }.min() }
    return (least(corners.x), least(corners.y))
  }

  /// The mesh fills its axes to the edge.
  var stickyEdges: (x: [Double], y: [Double]) { corners.edges }

  func draw(on canvas: any Canvas, transform: DataTransform, dpi: Double) {
    let points = zip(corners.x.elements, corners.y.elements).map { x, y in
      transform.scaled(Point(x: x, y: y), in: .data)
    }
    let colors = mapping?.colors(alphas.isEmpty ? alpha.map(PerItem.all) : .each(alphas)) ?? []
    let affine = transform.affine(.data)
    canvas.group("mesh") {
      if isShaded {
        // Nothing is known between places of which one has no value.
        let known = zip(points, values.elements).map { $1.isFinite ? $0 : Point(x: .nan, y: .nan) }
        let net = ShadedNet(rows: values.rows, columns: values.columns, points: known, colors: colors)
        canvas.draw(net, transform: affine, clip: transform.box)
      } else if let edgecolor, linewidth > 0 {
        let shape = StrokeShape(width: linewidth * dpi / 72, cap: .butt, join: .round)
        for (index, color) in colors.enumerated() {
          let share = alphas.inTurn(index) ?? alpha
          let edge = StrokePaint(color: share.map(edgecolor.withAlpha) ?? edgecolor, shape: shape)
          canvas.draw(
            outline(of: index, points), transform: affine,
            PathPaint(face: color, edge: edge, snap: .on, isAntialiased: false), clip: transform.box)
        }
      } else {
        let cells = ColoredCells(rows: values.rows, columns: values.columns, corners: points, colors: colors)
        canvas.draw(cells, transform: affine, clip: transform.box)
      }
    }
  }

  /// The line around a cell, open where it ends.
  private func outline(of cell: Int, _ points: [Point]) -> Path {
    let stride = values.columns + 1
    let first = cell / values.columns * stride + cell % values.columns
    let ring = [first, first + stride, first + stride + 1, first + 1, first]
    return Path(polyline: ring.map { points[$0] })
  }

  /// The values of the cells and their way to colours.
  public var mapping: ColorMapping? { ColorMapping(values: values.elements, cmap: cmap, norm: norm) }
}
