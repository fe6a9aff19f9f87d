internal import Colors
internal import Drawing
internal import Geometry

extension Axes {
  /// Draws the axes from back to front: background, ticks and grid, lines, spines, texts, legend.
  ///
  /// - Parameter isTransparent: whether backgrounds are left out.
  func draw(_ layout: AxesLayout, on canvas: any Canvas, _ context: LayoutContext, isTransparent: Bool) {
    guard layout.isDrawn else { return }
    canvas.group("axes") {
      if axison && frameon && hasBackground {
        let face = isTransparent ? facecolor.withAlpha(0) : facecolor
        canvas.draw(
          Path(layout.box), PathPaint(face: face, isAntialiased: style.patch.antialiased), clip: nil)
      }
      let children =
        ownChildren(layout, on: canvas, context)
        + layout.children.map { child in
          (
            child.axes.zorder, { child.axes.draw(child, on: canvas, context, isTransparent: isTransparent) }
          )
        }
        + layout.legends.map { legend in (5, { legend.draw(on: canvas, context) }) }
      // `sorted` keeps the order of equal elements.
      for child in children.sorted(by: { $0.zorder < $1.zorder }) { child.draw() }
    }
  }

  /// What is drawn of the axes itself, each thing with its height.
  private func ownChildren(
    _ layout: AxesLayout, on canvas: any Canvas, _ context: LayoutContext
  ) -> [(zorder: Double, draw: () -> Void)] {
    var children: [(zorder: Double, draw: () -> Void)] = artists.map { artist in
      (artist.zorder, { artist.draw(on: canvas, transform: layout.transform, dpi: context.dpi) })
    }
    if axison && frameon {
      children.append((2.5, { drawSpines(layout.transform, on: canvas, context) }))
    }
    if axison {
      if xaxis.isVisible { children.append((axisbelow.zorder, { drawXAxis(layout, on: canvas, context) })) }
      if yaxis.isVisible { children.append((axisbelow.zorder, { drawYAxis(layout, on: canvas, context) })) }
    }
    for text in layout.texts {
      children.append((text.zorder, { text.draw(on: canvas, group: "text", context) }))
    }
    for location in [HorizontalLocation.center, .left, .right] {
      guard let title = layout.titles[location] else { continue }
      children.append((title.zorder, { title.draw(on: canvas, group: "title", context) }))
    }
    for indicator in layout.indicators {
      let patch = indicator.patch
      children.append(
        (
          patch.zorder,
          { patch.draw(indicator.path, transform: .identity, on: canvas, clip: nil, dpi: context.dpi) }
        ))
    }
    return children
  }

  /// The four sides of the box. Like their ends in matplotlib, those of a side lie at the limits of the data
  /// along it, which can differ from the box in the last bit and so fall on another pixel.
  private func drawSpines(_ transform: DataTransform, on canvas: any Canvas, _ context: LayoutContext) {
    let (x, y) = (xaxis.limits, yaxis.limits)
    canvas.group("spines") {
      drawSpineArrows(transform, on: canvas, context)
      for (spine, side) in [(spines.left, 0.0), (spines.right, 1)] {
        draw(spine, side, on: canvas, transform, context, across: .acrossX) { place in
          [Point(x: place, y: y.first), Point(x: place, y: y.last)]
        }
      }
      for (spine, side) in [(spines.bottom, 0.0), (spines.top, 1)] {
        draw(spine, side, on: canvas, transform, context, across: .acrossY) { place in
          [Point(x: x.first, y: place), Point(x: x.last, y: place)]
        }
      }
    }
  }

  /// The arrows that spines end in: triangles of the size of markers, at the right or upper edge of the axes.
  private func drawSpineArrows(_ transform: DataTransform, on canvas: any Canvas, _ context: LayoutContext) {
    let places = spines.places(transform, context)
    let box = transform.box
    let arrows: [(spine: Spine, shape: MarkerStyle, tip: Point)] = [
      (spines.left, .triangleUp, Point(x: places.left, y: box.maxY)),
      (spines.right, .triangleUp, Point(x: places.right, y: box.maxY)),
      (spines.bottom, .triangleRight, Point(x: box.maxX, y: places.bottom)),
      (spines.top, .triangleRight, Point(x: box.maxX, y: places.top)),
    ]
    for arrow in arrows where arrow.spine.isVisible && arrow.spine.hasArrow {
      guard let color = arrow.spine.color.map(style.color) ?? style.axes.edgecolor else { continue }
      let shapes = arrow.shape.shapes(
        size: context.pixels(style.lines.markersize), edgeWidth: context.pixels(style.lines.markeredgewidth),
        colors: MarkerColors(face: color, otherFace: nil, edge: color), fillstyle: .full)
      for shape in shapes { canvas.draw(shape, at: [arrow.tip], clip: nil) }
    }
  }

  /// Draws one spine.
  ///
  /// - Parameters:
  ///   - side: 0 for the lower or left edge, 1 for the one across.
  ///   - ends: both ends of a spine at a place across.
  private func draw(
    _ spine: Spine, _ side: Double, on canvas: any Canvas, _ transform: DataTransform,
    _ context: LayoutContext,
    across coordinates: Coordinates, ends: (Double) -> [Point]
  ) {
    guard spine.isVisible else { return }
    let width = context.pixels(spine.linewidth ?? style.axes.linewidth)
    guard width > 0, let color = spine.color.map(style.color) ?? style.axes.edgecolor else { return }
    let shape = StrokeShape(width: width, cap: .projecting, join: .miter)
    let paint = PathPaint(
      edge: StrokePaint(color: color, shape: shape), isAntialiased: style.patch.antialiased)
    switch spine.position {
    case .outward(let points):
      let distance = (2 * side - 1) * context.translation(points)
      let offset = coordinates == .acrossX ? Point(x: distance, y: 0) : Point(x: 0, y: distance)
      canvas.draw(ends(side), coordinates, transform, paint, clip: nil, offset: points == 0 ? .zero : offset)
    case .axes(let share): canvas.draw(ends(share), coordinates, transform, paint, clip: nil)
    case .data(let value): canvas.draw(ends(value), .data, transform, paint, clip: nil)
    }
  }
}

extension Canvas {
  /// Draws straight lines through points given in an artist's coordinates.
  func draw(
    _ points: [Point], _ coordinates: Coordinates, _ transform: DataTransform, _ paint: PathPaint,
    clip: Rect?,
    offset: Point = .zero
  ) {
    let scaled = points.map { transform.scaled($0, in: coordinates) }
    var affine = transform.affine(coordinates)
    if offset != .zero {
      affine = AffineTransform(
        a: affine.a, b: affine.b, c: affine.c, d: affine.d, tx: affine.tx + offset.x, ty: affine.ty + offset.y
      )
    }
    draw(Path(polyline: scaled), transform: affine, paint, clip: clip)
  }
}
