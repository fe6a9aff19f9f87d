internal import Colors
internal import Drawing
internal import Geometry

// Shape after shape, each its inside and then its edge. A single shape is drawn as a marker, on whole pixels.

extension PathCollection {
  func draw(on canvas: any Canvas, transform: DataTransform, dpi: Double) {
    let places = offsets.map { place($0, transform) }
    canvas.group(kind.rawValue + "s", label: label) {
      draw(at: places, on: canvas, transform: transform, clip: clipOn ? transform.box : nil, dpi: dpi)
    }
  }

  /// Draws the shapes at places in pixels.
  ///
  /// - Parameter transform: that of the axes; `nil` for shapes that do not depend on one.
  func draw(
    at places: [Point], on canvas: any Canvas, transform: DataTransform?, clip: Rect?, dpi: Double
  ) {
    let looks = CollectionLooks(self, dpi: dpi)
    if let marker = singleMarker(looks, on: canvas, transform, dpi: dpi) {
      canvas.draw(marker, at: space == .data ? [.zero] : places, clip: clip)
      return
    }
    for index in 0..<count {
      guard let paint = looks.paint(index) else { continue }
      var affine = shapeTransform(index, transform, dpi: dpi)
      if let place = places.inTurn(index) {
        guard place.isFinite else { continue }
        affine.tx += place.x
        affine.ty += place.y
      }
      canvas.draw(scaledPath(index, transform), transform: affine, paint, clip: clip)
    }
  }

  /// Where an offset lies in pixels; for shapes in data values, how far it moves these.
  private func place(_ offset: Point, _ transform: DataTransform) -> Point {
    let affine = transform.affine(.data)
    guard space == .aroundOffsets else { return affine.apply(transform.scaled(offset, in: .data)) }
    return Point(x: affine.a * offset.x, y: affine.d * offset.y)
  }

  /// Larger shapes and wider edges look the same; without a limit they would leave all bounds.
  fileprivate static let largestSize = 10_000.0

  /// A shape on the scales of the axes.
  private func scaledPath(_ index: Int, _ transform: DataTransform?) -> Path {
    let path = paths[index % paths.count]
    guard space == .data || space == .aroundOffsets, let transform else { return path }
    return path.mapPoints { transform.scaled($0, in: coordinates) }
  }

  /// From a shape's coordinates to pixels, without its place.
  private func shapeTransform(_ index: Int, _ transform: DataTransform?, dpi: Double) -> AffineTransform {
    switch space {
    case .data, .aroundOffsets: return transform?.affine(coordinates) ?? .identity
    case .pixels:
      let factor = scales.inTurn(index) ?? 1
      return .scale(x: factor, y: factor)
    case .points:
      let factor = min(scales.inTurn(index) ?? 1, Self.largestSize) * dpi / 72
      return .scale(x: factor, y: factor)
    }
  }

  /// The one shape that is drawn again and again, if it is one: of one size, colour and width, without gaps in
  /// its edge, and smaller than the picture. matplotlib draws such a collection like the markers of a line.
  private func singleMarker(
    _ looks: CollectionLooks, on canvas: any Canvas, _ transform: DataTransform?, dpi: Double
  ) -> Marker? {
    guard paths.count == 1, scales.count <= 1, looks.isSingle, let paint = looks.paint(0) else { return nil }
    let path = scaledPath(0, transform).applying(shapeTransform(0, transform, dpi: dpi))
    let points = path.points.filter(\.isFinite)
    guard let x = Interval(of: points.lazy.map(\.x)), let y = Interval(of: points.lazy.map(\.y)),
      x.upper - x.lower < Double(canvas.width), y.upper - y.lower < Double(canvas.height)
    else { return nil }
    return Marker(path: path, paint: paint)
  }
}

/// The colours and lines of a collection at a resolution.
private struct CollectionLooks {
  private let faces, edges: [Color]
  private let collection: PathCollection
  private let dpi: Double

  init(_ collection: PathCollection, dpi: Double) {
    self.collection = collection
    self.dpi = dpi
    faces = collection.faceColors
    edges = collection.edgeColors
  }

  var isSingle: Bool {
    faces.count == 1 && edges.count == 1 && collection.linewidths.count == 1
      && collection.hatch == nil && !collection.linestyles.contains(where: \.isDashed)
  }

  /// What a shape is painted with; `nil` if it is not seen.
  func paint(_ index: Int) -> PathPaint? {
    let edge = edges.inTurn(index).map { color in
      let width = min(max(collection.linewidths.inTurn(index) ?? 0, 0), PathCollection.largestSize)
      let style = collection.linestyles.inTurn(index) ?? .solid
      let isAntialiased = collection.antialiased
      let dashes = style.dashes(
        linewidth: width, dpi: dpi, collection.dashes, isAntialiased: isAntialiased)
      let shape = StrokeShape(
        width: style == .none
          ? 0 : LineStyle.strokeWidth(width * dpi / 72, dashes, isAntialiased: isAntialiased),
        cap: collection.capstyle, join: collection.joinstyle, dashes: dashes)
      return StrokePaint(color: color, shape: shape)
    }
    let face = faces.inTurn(index)
    let hatch = hatching(index)
    guard face != nil || edge != nil || hatch != nil else { return nil }
    return PathPaint(
      face: face, edge: edge, snap: collection.snap, isAntialiased: collection.antialiased, hatch: hatch)
  }

  private func hatching(_ index: Int) -> HatchPaint? {
    guard let hatch = collection.hatch, !hatch.isEmpty else { return nil }
    let own = collection.hatchcolor.map(collection.withAlpha)
    return HatchPaint(
      hatch, color: own ?? edges.inTurn(index) ?? collection.withAlpha(collection.otherHatchcolor),
      linewidth: min(collection.hatchLinewidth, 10_000) * dpi / 72, dpi: dpi)
  }
}

extension PathCollection {
  /// The colours of the insides as they are drawn.
  var faceColors: [Color] {
    if let mapping, !isOpen { return mapping.colors(opacity) }
    return withAlpha(facecolors)
  }

  /// The colours of the edges as they are drawn.
  var edgeColors: [Color] {
    if let mapping, isOpen { return mapping.colors(opacity) }
    switch edgecolors {
    case .face: return faceColors
    case .colors(let colors): return withAlpha(colors)
    }
  }

  /// Whether values colour the edges, since there are no insides.
  private var isOpen: Bool { kind == .line }

  private var opacity: PerItem<Double>? { alphas.isEmpty ? alpha.map(PerItem.all) : .each(alphas) }

  private func withAlpha(_ colors: [Color]) -> [Color] {
    guard !alphas.isEmpty, !colors.isEmpty else { return colors.map(withAlpha) }
    return alphas.indices.map { Self.color(colors[$0 % colors.count], alpha: alphas[$0]) }
  }

  fileprivate func withAlpha(_ color: Color) -> Color { alpha.map { Self.color(color, alpha: $0) } ?? color }

  /// The colour with an alpha in place of its own; `none` stays none.
  private static func color(_ color: Color, alpha: Double) -> Color {
    color == .transparent ? color : color.withAlpha(alpha)
  }
}
