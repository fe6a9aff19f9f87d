public import Colors
public import Geometry
internal import Images
internal import Markup
internal import Raster
public import Typography

/// Writes a figure as SVG: the same geometry as the raster canvas, left to the viewer to paint.
///
/// One unit is one pixel of the raster picture, and lines are snapped to the same places, so that the SVG at its
/// own size and the PNG agree. Glyphs are outlines, defined once per document: no viewer needs the font. Ids are
/// made from what they define, so equal ids of two documents in one page mean the same thing.
public final class SVGCanvas: Canvas {
  public let width, height: Int
  private var definitions = SVGWriter(depth: 2)
  private var body = SVGWriter(depth: 1)
  private var defined: Set<String> = []

  /// - Precondition: `width` and `height` are positive.
  public init(width: Int, height: Int) {
    precondition(width > 0 && height > 0, "a picture needs a positive width and height")
    self.width = width
    self.height = height
  }

  /// The finished document.
  ///
  /// - Parameters:
  ///   - title: what the figure is called, for people who do not see it.
  ///   - description: what the figure shows.
  public func document(title: String, description: String) -> [UInt8] {
    var writer = SVGWriter(depth: 0)
    writer.open(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("width", String(width)), ("height", String(height)),
        ("viewBox", "0 0 \(width) \(height)"), ("role", "img"), ("fill", "none"),
      ])
    if !title.isEmpty { writer.element("title", text: title) }
    if !description.isEmpty { writer.element("desc", text: description) }
    if !definitions.isEmpty {
      writer.open("defs")
      writer.append(definitions)
      writer.close("defs")
    }
    writer.append(body)
    writer.close("svg")
    return writer.bytes
  }

  public func draw(_ path: Path, transform: AffineTransform, _ paint: PathPaint, clip: Rect?) {
    let shape = DevicePath.prepare(path, transform: transform, paint, width: width, height: height)
    guard !shape.isEmpty else { return }
    write(shape, paint, clip: clip.map { DeviceClip.pixelRect($0, height: height) })
  }

  public func draw(_ cells: ColoredCells, transform: AffineTransform, clip: Rect?) {
    let sheet = PixelRect(minX: 0, minY: 0, maxX: width, maxY: height)
    let box = clip.map { DeviceClip.pixelRect($0, height: height) }
    let device = DeviceCells(
      cells, transform: transform, height: height, clip: box?.intersection(sheet) ?? sheet)
    let picture = SVGCellAreas(gathering: device)
    guard !picture.areas.isEmpty else { return }
    var attributes = [("shape-rendering", "crispEdges")]
    if let box, !picture.isCut { attributes.append(("clip-path", "url(#\(define(box)))")) }
    body.open("g", attributes)
    for area in picture.areas { body.element("path", fill(area.color) + [("d", area.data)]) }
    body.close("g")
  }

  /// SVG cannot mix three colours, so the net becomes a picture of pixels.
  public func draw(_ net: ShadedNet, transform: AffineTransform, clip: Rect?) {
    let canvas = RasterCanvas(width: width, height: height)
    canvas.draw(net, transform: transform, clip: clip)
    guard let box = canvas.bitmap.paintedBounds else { return }
    draw(
      PlacedBitmap(canvas.bitmap.cropped(to: box), left: box.minX, bottom: height - box.maxY), clip: nil)
  }

  /// The pixels as a PNG: at its own size the drawing agrees with the raster picture, enlarged it shows pixels.
  public func draw(_ picture: PlacedBitmap, clip: Rect?) {
    let (columns, rows) = (picture.bitmap.width, picture.bitmap.height)
    let top = height - picture.bottom - rows
    guard let png = try? PNGEncoder.encode(picture.bitmap) else { return }
    var attributes = [
      ("x", String(picture.left)), ("y", String(top)), ("width", String(columns)), ("height", String(rows)),
      ("image-rendering", "optimizeSpeed"), ("href", "data:image/png;base64," + Base64.text(of: png)),
    ]
    if let clip {
      let box = DeviceClip.pixelRect(clip, height: height)
      let whole = PixelRect(
        minX: picture.left, minY: top, maxX: picture.left + columns, maxY: top + rows)
      if whole.intersection(box) != whole { attributes.append(("clip-path", "url(#\(define(box)))")) }
    }
    body.element("image", attributes)
  }

  public func draw(_ marker: Marker, at points: [Point], transform: AffineTransform, clip: Rect?) {
    let shape = DevicePath.prepare(marker)
    let toDevice = DevicePath.markerTransform(transform, height: height)
    for point in points {
      guard let (x, y) = DevicePath.markerOrigin(toDevice.apply(point)) else { continue }
      let placed = shape.applying(.translation(x: Double(x), y: Double(y)))
      write(placed, marker.paint, clip: clip.map { DeviceClip.pixelRect($0, height: height) })
    }
  }

  public func draw(_ text: PlacedText, color: Color, clip: Rect?) {
    let cut = clip.flatMap { $0.union(text.bounds) == $0 ? nil : DeviceClip.pixelRect($0, height: height) }
    if let cut { body.open("g", [("clip-path", "url(#\(define(cut)))")]) }
    defer { if cut != nil { body.close("g") } }
    let isTurned = !text.turn.keepsAxes
    for line in text.lines where !line.content.isEmpty && line.origin.isNearCanvas {
      var transform = "translate(\(svg: line.origin.x) \(svg: Double(height) - line.origin.y))"
      if text.turn.degrees != 0 { transform += "rotate(\(svg: -text.turn.degrees))" }
      // Glyphs are kept in whole 1/64 pixels, y upwards.
      transform += "scale(.015625 -.015625)"
      body.open("g", [("aria-label", line.content.text), ("transform", transform)] + fill(color))
      for glyph in line.content.glyphs {
        guard let id = define(glyph.glyph, of: glyph.font, isTurned: isTurned) else { continue }
        var attributes = [("href", "#" + id)]
        if glyph.x != 0 { attributes.append(("x", "\(svg: glyph.x * 64)")) }
        if glyph.y != 0 { attributes.append(("y", "\(svg: glyph.y * 64)")) }
        body.element("use", attributes)
      }
      body.close("g")
      for rule in line.content.rules {
        draw(
          Path(rule.atLeastOnePixel), transform: text.transform(of: line), PathPaint(face: color), clip: nil)
      }
    }
  }

  public func group(_ name: String, label: String?, _ content: () throws -> Void) rethrows {
    body.open("g", [("class", name)] + (label.map { [("aria-label", $0)] } ?? []))
    defer { body.close("g") }
    try content()
  }
}

// MARK: - Attributes

extension SVGCanvas {
  /// A hatch lies between the inside and the line, so these become paths of their own beside it.
  private func write(_ shape: Path, _ paint: PathPaint, clip: PixelRect?) {
    guard let hatch = paint.hatch, hatch.isVisible else { return writePlain(shape, paint, clip: clip) }
    var (face, edge) = (paint, paint)
    (face.edge, edge.face) = (nil, nil)
    writePlain(shape, face, clip: clip)
    var attributes = [("d", SVGPathData.text(of: shape)), ("fill", "url(#\(define(hatch)))")]
    if let clip { attributes.append(("clip-path", "url(#\(define(clip)))")) }
    body.element("path", attributes)
    writePlain(shape, edge, clip: clip)
  }

  private func writePlain(_ shape: Path, _ paint: PathPaint, clip: PixelRect?) {
    var attributes = [("d", SVGPathData.text(of: shape))]
    if let face = paint.face, face.alpha > 0 { attributes += fill(face) }
    if let edge = paint.edge, edge.color.alpha > 0, edge.shape.width > 0 {
      var line = edge
      if !paint.isAntialiased { line.shape.width = Self.touchedWidth(edge.shape.width) }
      attributes += stroke(line, of: shape)
    }
    guard attributes.count > 1 else { return }
    if !paint.isAntialiased { attributes.append(("shape-rendering", "crispEdges")) }
    if let clip { attributes.append(("clip-path", "url(#\(define(clip)))")) }
    body.element("path", attributes)
  }

  /// The width in pixels of a snapped line that is not antialiased: it paints all that it touches in part.
  ///
  /// Lines that are nearest to an odd number of pixels lie in the middle of one, others between two.
  private static func touchedWidth(_ width: Double) -> Double {
    let isOdd =
      (width.rounded(.toNearestOrAwayFromZero) / 2).rounded(.down) * 2
      != width.rounded(.toNearestOrAwayFromZero)
    let middle = isOdd ? 1.0 : 0
    return 2 * ((width - middle) / 2).rounded(.up) + middle
  }

  private func fill(_ color: Color) -> [(String, String)] {
    paint("fill", color)
  }

  private func stroke(_ stroke: StrokePaint, of path: Path) -> [(String, String)] {
    let shape = stroke.shape
    var attributes = paint("stroke", stroke.color)
    attributes.append(("stroke-width", "\(svg: shape.width)"))
    switch shape.cap {
    case .butt: break
    case .round: attributes.append(("stroke-linecap", "round"))
    case .projecting: attributes.append(("stroke-linecap", "square"))
    }
    let hasCorners = path.verbs.count > 2
    switch shape.join {
    case _ where !hasCorners: break
    case .miter: attributes.append(("stroke-miterlimit", "\(svg: max(1, shape.miterLimit))"))
    case .round: attributes.append(("stroke-linejoin", "round"))
    case .bevel: attributes.append(("stroke-linejoin", "bevel"))
    }
    if let dashes = shape.dashes {
      attributes.append(("stroke-dasharray", dashes.lengths.map { "\(svg: $0)" }.joined(separator: " ")))
      if dashes.offset != 0 { attributes.append(("stroke-dashoffset", "\(svg: dashes.offset)")) }
    }
    return attributes
  }

  private func paint(_ name: String, _ color: Color) -> [(String, String)] {
    var attributes = [(name, SVGText.hex(color))]
    if color.alpha < 1 { attributes.append((name + "-opacity", "\(svg: color.alpha)")) }
    return attributes
  }
}

// MARK: - Definitions

extension SVGCanvas {
  /// The id of a glyph's outline; `nil` for a blank one.
  private func define(_ glyph: UInt32, of font: SizedFont, isTurned: Bool) -> String? {
    let outline = font.outline(of: glyph, isTurned: isTurned)
    guard !outline.isEmpty else { return nil }
    let id = "\(font.identifier(isTurned: isTurned))-\(glyph)"
    if defined.insert(id).inserted {
      definitions.element("path", [("id", id), ("d", SVGPathData.text(of: outline))])
    }
    return id
  }

  /// The id of a hatch's tile.
  private func define(_ hatch: HatchPaint) -> String {
    let side = String(hatch.side)
    let id = hatch.identifier
    if defined.insert(id).inserted {
      definitions.open(
        "pattern",
        [("id", id), ("patternUnits", "userSpaceOnUse"), ("width", side), ("height", side)])
      let tile = hatch.tilePath
      var attributes = [("d", SVGPathData.text(of: tile))] + fill(hatch.color)
      if hatch.linewidth > 0 {
        attributes += stroke(StrokePaint(color: hatch.color, shape: hatch.strokeShape), of: tile)
      }
      definitions.element("path", attributes)
      definitions.close("pattern")
    }
    return id
  }

  private func define(_ clip: PixelRect) -> String {
    let (width, height) = (max(0, clip.maxX - clip.minX), max(0, clip.maxY - clip.minY))
    let id = "clip-\(clip.minX)-\(clip.minY)-\(width)-\(height)"
    if defined.insert(id).inserted {
      definitions.open("clipPath", [("id", id)])
      definitions.element(
        "rect",
        [("x", "\(clip.minX)"), ("y", "\(clip.minY)"), ("width", "\(width)"), ("height", "\(height)")])
      definitions.close("clipPath")
    }
    return id
  }
}
