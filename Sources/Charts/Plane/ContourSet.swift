public import Colors
public import Drawing
internal import Geometry

/// The contours of values over a plane: a line at each level, or a band between each two.
public struct ContourSet: Artist {
  /// Where the lines lie, or what the bands lie between.
  public let levels: [Double]
  /// The colour of each line or band; `nil` draws none. Bands below the first and above the last level count,
  /// too.
  public var colors: [Color?]
  /// What the lines look like; `nil` for bands.
  public var lines: LineLook?
  /// What the bands are hatched with in turn; empty for nothing.
  public var hatches: [Hatch?] = []
  /// Whether pixels that bands cover in part are painted in part; `nil` for lines only.
  public var antialiased: Bool?
  /// Whether there are bands below the first and above the last level.
  public let extend: ContourExtend
  let scale: ValueScale
  /// What hatches look like.
  var hatchLook = (color: Color.black, linewidth: 1.0)
  /// Replaces the alpha of the colours.
  public var alpha: Double?
  /// Artists are drawn by rising zorder, equal ones in the order in which they were added.
  public var zorder: Double
  /// The lines or the outlines of the bands, in data values, as many as `colors`.
  var paths: [Path]
  /// Labels that are yet to find their places.
  var labelings: [ContourLabeling] = []
  /// The number among the artists of its axes.
  var index = 0
  private let places: PlaneNet

  /// What contour lines look like; each list is taken in turn, level by level.
  public struct LineLook: Hashable, Sendable {
    /// Points.
    public var linewidths: [Double]
    /// How the lines are broken up.
    public var linestyles: [LineStyle]
    /// What the words for these stand for.
    var dashes = Style.DashSettings()
  }

  /// How values are spread.
  struct ValueScale {
    /// Whether only positive values have a place.
    let isLogarithmic: Bool
    /// Whether values are also spread over the colours by their logarithm.
    let hasLogarithmicColors: Bool
    /// Where the classes of the colours meet; empty for colours without classes.
    let classes: [Double]
  }

  init(
    levels: [Double], paths: [Path], places: PlaneNet, colors: [Color?], lines: LineLook?,
    extend: ContourExtend, scale: ValueScale, alpha: Double?, zorder: Double
  ) {
    self.levels = levels
    self.paths = paths
    self.places = places
    self.colors = colors
    self.lines = lines
    self.extend = extend
    self.scale = scale
    self.alpha = alpha
    self.zorder = zorder
  }

  var dataIntervals: (x: Interval?, y: Interval?) { places.extent }

  /// Contours fill their axes to the edge.
  var stickyEdges: (x: [Double], y: [Double]) { places.edges }
}

// MARK: - Drawing

extension ContourSet {
  func draw(on canvas: any Canvas, transform: DataTransform, dpi: Double) {
    canvas.group("contours") {
      for (index, (path, color)) in zip(paths, colors).enumerated() {
        guard let color = alpha.map({ color?.withAlpha($0) }) ?? color, !path.isEmpty else { continue }
        let scaled = path.mapPoints { transform.scaled($0, in: .data) }
        canvas.draw(
          scaled, transform: transform.affine(.data), paint(index, color, dpi: dpi), clip: transform.box)
      }
    }
  }

  /// Bands are filled without antialiasing unless it is asked for, so that no seams show between them.
  private func paint(_ index: Int, _ color: Color, dpi: Double) -> PathPaint {
    guard let lines else {
      return PathPaint(face: color, isAntialiased: antialiased ?? false, hatch: hatch(index, dpi: dpi))
    }
    let width = lines.linewidths.inTurn(index) ?? 0
    let style = lines.linestyles.inTurn(index) ?? .solid
    guard width > 0, style != .none else { return PathPaint() }
    let dashes = style.dashes(linewidth: width, dpi: dpi, lines.dashes)
    let shape = StrokeShape(width: width * dpi / 72, cap: .butt, join: .round, dashes: dashes)
    return PathPaint(edge: StrokePaint(color: color, shape: shape), isAntialiased: antialiased ?? true)
  }

  /// What a band is hatched with; `nil` for nothing.
  func hatch(_ index: Int, dpi: Double) -> HatchPaint? {
    guard let hatch = hatches.inTurn(index) ?? nil else { return nil }
    return HatchPaint(
      hatch, color: alpha.map(hatchLook.color.withAlpha) ?? hatchLook.color,
      linewidth: hatchLook.linewidth * dpi / 72, dpi: dpi)
  }
}

extension Array {
  /// The element of a list that starts anew when it ends; `nil` if it is empty.
  func inTurn(_ index: Int) -> Element? { isEmpty ? nil : self[index % count] }
}
