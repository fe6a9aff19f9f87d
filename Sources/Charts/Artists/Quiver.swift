internal import Colors
internal import Drawing
public import Geometry
internal import RealModule

/// What a length on the sheet is measured in. Raw values are matplotlib's words.
public enum QuiverUnits: String, CaseIterable, Hashable, Sendable {
  /// The axes' width or height.
  case width, height
  /// Pixels.
  case dots
  case inches
  /// A unit of the x axis, of the y axis, or the diagonal between both.
  case x, y, xy
}

/// Which part of an arrow stands at its place. Raw values are matplotlib's words.
public enum QuiverPivot: String, CaseIterable, Hashable, Sendable {
  case tail, middle, mid, tip
}

/// Where arrows point.
public enum QuiverAngles: Hashable, Sendable {
  /// As their components do on the sheet.
  case uv
  /// From their place to that with their components added, on the axes.
  case xy
  /// So many degrees counter-clockwise, one for all or one for each.
  case degrees([Double])
}

/// What arrows look like.
public struct QuiverOptions: Hashable, Sendable {
  /// What widths are measured in.
  public var units = QuiverUnits.width
  /// Where the arrows point.
  public var angles = QuiverAngles.uv
  /// How long a vector is whose arrow has the length of one unit; `nil` chooses it by their mean.
  public var scale: Double?
  /// What lengths are measured in; `nil` as widths.
  public var scaleUnits: QuiverUnits?
  /// The width of the shafts; `nil` chooses it by the number of arrows.
  public var width: Double?
  /// The head in widths of the shaft: how wide, how long, and how long where it meets the shaft.
  public var headwidth = 3.0, headlength = 5.0, headaxislength = 4.5
  /// The shortest shaft before an arrow shrinks as a whole, in lengths of its head.
  public var minshaft = 1.0
  /// Shorter arrows are dots of this size, in widths of the shaft.
  public var minlength = 1.0
  /// Which part of an arrow stands at its place.
  public var pivot = QuiverPivot.tail

  /// matplotlib's defaults.
  public init() {}
}

/// Arrows.
public struct Quiver: Artist, ScalarMappable {
  /// Where the arrows stand.
  public let places: [Point]
  /// Their components, as many.
  public let u, v: [Double]
  /// Their shape.
  public var options: QuiverOptions
  /// Their look.
  var shapes: PathCollection

  public var mapping: ColorMapping? { shapes.mapping }
  public var alpha: Double? { shapes.alpha }
  var zorder: Double { shapes.zorder }
  var dataIntervals: (x: Interval?, y: Interval?) { shapes.dataIntervals }
  var smallestPositive: (x: Double?, y: Double?) { shapes.smallestPositive }
  var accessibleDescription: String? { shapes.accessibleDescription }

  func draw(on canvas: any Canvas, transform: DataTransform, dpi: Double) {
    let scale = QuiverScale(self, transform, dpi: dpi)
    let outlines = places.indices.map { index in
      scale.outline(length: scale.lengths[index], angle: scale.angles[index], pivot: options.pivot)
    }
    draw(outlines, at: places.map { transform.point($0.x, $0.y) }, scale, on: canvas, transform, dpi: dpi)
  }

  /// Draws outlines in the look of the arrows.
  func draw(
    _ outlines: [Path], at points: [Point], _ scale: QuiverScale, on canvas: any Canvas,
    _ transform: DataTransform, clips: Bool = true, dpi: Double
  ) {
    var arrows = PathCollection(
      .arrow, paths: outlines, in: .pixels, at: points, linewidths: shapes.linewidths)
    arrows.scales = [scale.pixels]
    arrows.facecolors = shapes.facecolors
    arrows.edgecolors = shapes.edgecolors
    arrows.linestyles = shapes.linestyles
    arrows.mapping = clips ? shapes.mapping : nil
    arrows.alpha = shapes.alpha
    canvas.group("arrows", label: shapes.label) {
      arrows.draw(at: points, on: canvas, transform: nil, clip: clips ? transform.box : nil, dpi: dpi)
    }
  }
}

/// The lengths of arrows in a view.
struct QuiverScale {
  /// Pixels in the unit of widths.
  let pixels: Double
  /// The width of a shaft in that unit.
  let width: Double
  /// The length of a vector of 1, in widths.
  let unitLength: Double
  /// The lengths of all arrows in widths, and where they point.
  let lengths, angles: [Double]
  private let options: QuiverOptions

  init(_ quiver: Quiver, _ transform: DataTransform, dpi: Double) {
    let options = quiver.options
    self.options = options
    func dots(_ units: QuiverUnits) -> Double {
      let box = transform.box
      let (x, y) = (
        transform.limits.x.last - transform.limits.x.first, transform.limits.y.last - transform.limits.y.first
      )
      return switch units {
      case .x: box.width / x
      case .y: box.height / y
      case .xy: Double.hypot(box.width, box.height) / Double.hypot(x, y)
      case .width: box.width
      case .height: box.height
      case .dots: 1
      case .inches: dpi
      }
    }
    let unit = dots(options.units)
    pixels = unit
    let span = transform.box.width / unit
    let count = Double(quiver.places.count).squareRoot()
    width = options.width ?? 0.06 * span / min(max(count, 8), 25)
    // How long and where to, on the axes.
    let isOnAxes = options.angles == .xy
    let isScaledOnAxes = options.scaleUnits == .xy
    var onAxes: [(angle: Double, length: Double)] = []
    if isOnAxes || isScaledOnAxes {
      let reach = quiver.shapes.extent.flatMap { [abs($0.x), abs($0.y)] }.filter(\.isFinite).max() ?? 1
      let step = isOnAxes && isScaledOnAxes ? 1 : reach * 0.001
      onAxes = quiver.places.indices.map { index in
        let place = quiver.places[index]
        let start = transform.point(place.x, place.y)
        let end = transform.point(place.x + step * quiver.u[index], place.y + step * quiver.v[index])
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        return (Double.atan2(y: dy, x: dx), Double.hypot(dx, dy) / step)
      }
    }
    let sizes: [Double] =
      if isScaledOnAxes, !options.angles.areDegrees {
        onAxes.map(\.length)
      } else {
        zip(quiver.u, quiver.v).map { Double.hypot($0, $1) }
      }
    let seen = sizes.filter(\.isFinite)
    let mean = seen.isEmpty ? 1 : seen.reduce(0, +) / Double(seen.count)
    let usual = 1.8 * mean * max(10, count) / span
    let ratio = options.scaleUnits.map { ($0 == .xy ? 1 : dots($0)) / unit } ?? 1
    let scale = options.scale ?? usual * ratio
    let factor = ratio / (scale * width)
    unitLength = factor
    lengths = sizes.map { $0 * factor }
    angles =
      switch options.angles {
      case .xy: onAxes.map(\.angle)
      case .uv: zip(quiver.u, quiver.v).map { Double.atan2(y: $1, x: $0) }
      case .degrees(let degrees): quiver.u.indices.map { (degrees.inTurn($0) ?? 0) * (Double.pi / 180) }
      }
  }

  /// The outline of an arrow about its place, in the unit of widths.
  ///
  /// - Parameter closed: whether the ends of its edge are joined like its corners.
  func outline(length: Double, angle: Double, pivot: QuiverPivot, closed: Bool = false) -> Path {
    guard length.isFinite || length == .infinity, angle.isFinite else { return Path() }
    let length = min(max(length, 0), 65536)
    let shortest = options.minshaft * options.headlength
    let shrink = length < shortest && shortest != 0 ? length / shortest : 1
    let reach = length < shortest ? shortest : length
    var x = [0, reach - options.headaxislength, reach - options.headlength, reach].map { $0 * shrink }
    let y = [0.5, 0.5, 0.5 * options.headwidth, 0].map { $0 * shrink }
    switch pivot {
    case .tail: break
    case .middle, .mid: x = x.map { [middle = 0.5 * x[3]] in $0 - middle }
    case .tip: x = x.map { [tip = x[3]] in $0 - tip }
    }
    var corners = [0, 1, 2, 3, 2, 1, 0, 0].map { Point(x: x[$0], y: y[$0]) }
    for index in 3..<7 { corners[index].y = -corners[index].y }
    if length < options.minlength {
      corners = (0..<8).map { corner in
        let turn = Double(corner) * (Double.pi / 3)
        return Point(
          x: Double.cos(turn) * options.minlength * 0.5, y: Double.sin(turn) * options.minlength * 0.5)
      }
    }
    let (cosine, sine) = (Double.cos(angle), Double.sin(angle))
    return Path(
      polyline: corners.map { corner in
        Point(
          x: (corner.x * cosine - corner.y * sine) * width, y: (corner.x * sine + corner.y * cosine) * width)
      }, closed: closed)
  }
}

extension QuiverAngles {
  fileprivate var areDegrees: Bool { if case .degrees = self { true } else { false } }
}
