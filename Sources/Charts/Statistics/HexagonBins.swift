internal import Geometry

/// Points counted in hexagons: two lattices of which one lies in the gaps of the other.
struct HexagonBins {
  /// The distances of the cells of a lattice.
  let sx, sy: Double
  /// The middles of the cells: those of one lattice column by column, then those of the other.
  private(set) var centers: [Point] = []
  /// The numbers of the points in each cell.
  private(set) var members: [[Int]] = []
  /// Opposite corners of what is covered.
  let corners: (Point, Point)

  /// - Parameters:
  ///   - x, y: as many finite values each.
  ///   - columns, rows: at least 1 each.
  ///   - xSpan, ySpan: rising.
  init(_ x: [Double], _ y: [Double], columns nx: Int, rows ny: Int, xSpan: Interval, ySpan: Interval) {
    // A hair more on either side, against errors of rounding.
    let padding = 1e-9 * (xSpan.last - xSpan.first)
    let (xmin, xmax) = (xSpan.first - padding, xSpan.last + padding)
    let ymin = ySpan.first
    sx = (xmax - xmin) / Double(nx)
    sy = (ySpan.last - ymin) / Double(ny)
    corners = (Point(x: xmin, y: ymin), Point(x: xmax, y: ySpan.last))
    let first = (nx + 1) * (ny + 1)
    members = [[Int]](repeating: [], count: first + nx * ny)
    for index in x.indices {
      let (u, v) = ((x[index] - xmin) / sx, (y[index] - ymin) / sy)
      let near = (u.rounded(.toNearestOrEven), v.rounded(.toNearestOrEven))
      let below = (u.rounded(.down), v.rounded(.down))
      let d1 = (u - near.0) * (u - near.0) + 3 * ((v - near.1) * (v - near.1))
      let d2 =
        (u - below.0 - 0.5) * (u - below.0 - 0.5) + 3 * ((v - below.1 - 0.5) * (v - below.1 - 0.5))
      if d1 < d2 {
        guard 0...Double(nx) ~= near.0, 0...Double(ny) ~= near.1 else { continue }
        members[Int(near.0) * (ny + 1) + Int(near.1)].append(index)
      } else {
        guard 0..<Double(nx) ~= below.0, 0..<Double(ny) ~= below.1 else { continue }
        members[first + Int(below.0) * ny + Int(below.1)].append(index)
      }
    }
    for (width, height, shift) in [(nx + 1, ny + 1, 0.0), (nx, ny, 0.5)] {
      for i in 0..<width {
        for j in 0..<height {
          centers.append(Point(x: (Double(i) + shift) * sx + xmin, y: (Double(j) + shift) * sy + ymin))
        }
      }
    }
  }

  /// The outline of a cell about its middle.
  var hexagon: Path {
    let corners = [(0.5, -0.5), (0.5, 0.5), (0, 1), (-0.5, 0.5), (-0.5, -0.5), (0, -1)]
    return Path(polyline: corners.map { Point(x: $0.0 * sx, y: $0.1 * (sy / 3)) }, closed: true)
  }
}
