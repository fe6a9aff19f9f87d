internal import Colors
internal import Drawing
internal import Geometry

// How legends show collections.

/// A marker of a scatter plot as a legend shows it: of a middling size, in the colours of the first point.
public struct PointHandle: Hashable, Sendable {
  let label: String?
  fileprivate let path: Path
  fileprivate let scale: Double
  /// All of the points' looks: only where each is a single one does the marker lie on whole pixels, as in
  /// matplotlib.
  fileprivate let facecolors, edgecolors: [Color]
  fileprivate let linewidths: [Double]
  fileprivate let linestyles: [LineStyle]

  /// - Returns: `nil` for a collection without shapes.
  init?(_ points: PathCollection) {
    guard let path = points.paths.first else { return nil }
    self.path = path
    label = points.label
    let areas = points.scales.map { $0 * $0 }.filter(\.isFinite)
    scale = (0.5 * ((areas.max() ?? 1) + (areas.min() ?? 1))).squareRoot()
    facecolors = points.faceColors
    edgecolors = points.edgeColors
    linewidths = points.linewidths
    linestyles = points.linestyles
  }

  func draw(at place: Point, on canvas: any Canvas, dpi: Double) {
    var points = PathCollection(.point, paths: [path], in: .points, at: [place], linewidths: linewidths)
    points.scales = [scale]
    points.facecolors = facecolors
    points.edgecolors = .colors(edgecolors)
    points.linestyles = linestyles
    points.draw(at: [place], on: canvas, transform: nil, clip: nil, dpi: dpi)
  }
}

extension PathCollection {
  /// A line like the first one.
  var lineHandle: Line2D? {
    guard let color = edgeColors.first else { return nil }
    var line = Line2D(x: [], y: [], color: color, style: Style())
    line.linewidth = linewidths.first ?? line.linewidth
    line.linestyle = linestyles.first ?? line.linestyle
    line.label = label
    return line
  }

  /// A box like the first shape.
  var boxHandle: Patch {
    var patch = Patch(.rectangle(x: 0, y: 0, width: 1, height: 1), PatchProperties(), Style())
    patch.facecolor = faceColors.first
    patch.edgecolor = edgeColors.first
    patch.linewidth = linewidths.first ?? patch.linewidth
    patch.linestyle = linestyles.first ?? patch.linestyle
    patch.hatch = hatch
    patch.hatchcolor = hatchcolor ?? edgeColors.first ?? otherHatchcolor
    patch.hatchLinewidth = hatchLinewidth
    patch.label = label
    return patch
  }

  /// A legend keeps clear of the outlines of areas, and of the places of points.
  func addObstacles(to obstacles: inout LegendObstacles, _ transform: DataTransform) {
    switch kind {
    case .area:
      for path in paths {
        let placed = path.mapPoints { transform.affine(.data).apply(transform.scaled($0, in: .data)) }
        obstacles.outlines.append(LegendObstacles.Outline(placed))
      }
    case .point: obstacles.points += offsets.map { transform.point($0.x, $0.y) }
    case .line, .cell, .arrow: break
    }
  }
}
