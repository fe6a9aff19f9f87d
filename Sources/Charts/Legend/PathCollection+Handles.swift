internal import Colors
internal import Drawing
internal import Geometry

// How legends show collections.

/// Markers of a scatter plot as a legend shows them: one of a middling size, or several from the smallest to the
/// largest.
public struct PointHandle: Hashable, Sendable {
  let label: String?
  fileprivate let path: Path
  /// The sizes of the smallest and the largest point, as areas.
  fileprivate let smallest, largest: Double
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
    (smallest, largest) = (areas.min() ?? 1, areas.max() ?? 1)
    facecolors = points.faceColors
    edgecolors = points.edgeColors
    linewidths = points.linewidths
    linestyles = points.linestyles
  }

  /// - Parameter factor: how large the markers are beside those of the plot.
  func draw(at places: [Point], scaledBy factor: Double, on canvas: any Canvas, dpi: Double) {
    var points = PathCollection(.point, paths: [path], in: .points, at: places, linewidths: linewidths)
    points.scales = areas(count: places.count).map { $0.squareRoot() * factor }
    points.facecolors = facecolors
    points.edgecolors = .colors(edgecolors)
    points.linestyles = linestyles
    points.draw(at: places, on: canvas, transform: nil, clip: nil, dpi: dpi)
  }
}

extension PointHandle {
  /// The sizes of so many markers: of up to three the middle, the largest and the smallest one.
  private func areas(count: Int) -> [Double] {
    guard count > 3 else { return Array([0.5 * (largest + smallest), largest, smallest].prefix(count)) }
    return (0..<count).map { smallest + (largest - smallest) * Double($0) / Double(count - 1) }
  }

  /// The colour of all insides if it is one, else of all edges.
  var singleColor: Color? {
    [facecolors, edgecolors].lazy.filter { !$0.isEmpty }.first.flatMap { Set($0).count == 1 ? $0[0] : nil }
  }
}

extension PointHandle {
  /// The colour of all edges if it is one.
  var singleEdgeColor: Color? { Set(edgecolors).count == 1 ? edgecolors[0] : nil }
}

extension PathCollection {
  /// A line like the first one.
  var lineHandle: Line2D? {
    guard let color = edgeColors.first else { return nil }
    var line = Line2D(x: [], y: [], color: color, style: Style())
    line.linewidth = linewidths.first ?? line.linewidth
    line.linestyle = linestyles.first ?? line.linestyle
    // Its ends are those of dashes even if it has none.
    line.solidCapstyle = line.dashCapstyle
    line.label = label
    return line
  }

  /// A box like the first shape.
  var boxHandle: Patch {
    var patch = Patch(.rectangle(x: 0, y: 0, width: 1, height: 1), PatchProperties(), Style())
    patch.facecolor = faceColors.first
    patch.edgecolor = edgeColors.first
    patch.linewidth = linewidths.first ?? patch.linewidth
    // A legend takes over dashes that the width has stretched, and stretches them by it again.
    patch.linestyle = (linestyles.first ?? patch.linestyle).stretched(linewidth: patch.linewidth, dashes)
    patch.hatch = hatch
    patch.hatchcolor = hatchcolor ?? edgeColors.first ?? otherHatchcolor
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
