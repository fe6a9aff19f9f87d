public import Colors
public import Geometry
internal import Raster

/// A net of points in rows and columns, each with a colour that is mixed in between.
///
/// Guarantees after `init`: there are `rows · columns` points and colours.
public struct ShadedNet: Hashable, Sendable {
  /// How many points stand above and beside each other.
  public let rows, columns: Int
  /// The points, row after row.
  public let points: [Point]
  /// Their colours.
  public let colors: [Color]

  /// - Precondition: there are as many points and colours as rows and columns call for.
  public init(rows: Int, columns: Int, points: [Point], colors: [Color]) {
    precondition(
      points.count == rows * columns && colors.count == rows * columns, "a net needs all of its points")
    self.rows = rows
    self.columns = columns
    self.points = points
    self.colors = colors
  }

  /// A corner of a triangle on the way to the picture.
  private struct Corner {
    var point: Point
    var color: [Double]

    /// The middle of several.
    static func mean(_ corners: [Corner]) -> Corner {
      var sum = corners[0]
      for corner in corners.dropFirst() {
        sum.point = sum.point + corner.point
        for index in 0..<4 { sum.color[index] += corner.color[index] }
      }
      let count = Double(corners.count)
      return Corner(
        point: Point(x: sum.point.x / count, y: sum.point.y / count), color: sum.color.map { $0 / count })
    }
  }

  /// Calls `body` with the triangles, four in each cell about its middle, cell after cell.
  func forEachTriangle(_ transform: AffineTransform, height: Int, _ body: (ShadedTriangle) -> Void) {
    guard rows > 1, columns > 1 else { return }
    let toDevice = transform.concatenating(.flip(height: Double(height)))
    for row in 0..<rows - 1 {
      for column in 0..<columns - 1 {
        let first = row * columns + column
        let ring = [first, first + 1, first + columns + 1, first + columns].map(corner)
        let middle = Corner.mean(ring)
        for side in 0..<4 {
          let corners = [ring[side], ring[(side + 1) % 4], middle]
          let placed = corners.map { (toDevice.apply($0.point), Self.pixelColor($0.color)) }
          guard placed.allSatisfy({ $0.0.isFinite && abs($0.0.x) < 1e6 && abs($0.0.y) < 1e6 }) else {
            continue
          }
          body(ShadedTriangle(placed.map { (point: $0.0, color: $0.1) }))
        }
      }
    }
  }

  private func corner(_ index: Int) -> Corner {
    let color = colors[index]
    return Corner(point: points[index], color: [color.red, color.green, color.blue, color.alpha])
  }

  private static func pixelColor(_ color: [Double]) -> PixelColor {
    PixelColor(Color(red: color[0], green: color[1], blue: color[2], alpha: color[3]))
  }
}
