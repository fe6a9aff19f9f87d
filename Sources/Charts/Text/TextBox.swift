public import Colors
internal import Drawing
internal import Geometry
internal import Typography

/// A box around a text, which turns with it: matplotlib's `bbox`.
public struct TextBox: Hashable, Sendable {
  /// The outline; `nil` takes a rectangle with a pad in points.
  public var boxstyle: BoxStyle?
  /// The room between text and outline where the outline does not say: in points without a `boxstyle` (4 by
  /// default), in font sizes with one (0.3 by default). Like matplotlib's it is rounded to hundredths of a font
  /// size.
  public var pad: Double?
  /// The colours and the line; by default the style's colour for areas with its outline.
  public var look: PatchProperties

  /// A box; what is `nil` is as above.
  public init(
    boxstyle: BoxStyle? = nil, pad: Double? = nil, facecolor: ColorSpecification? = nil,
    edgecolor: ColorSpecification? = nil, color: ColorSpecification? = nil, linewidth: Double? = nil,
    linestyle: LineStyle? = nil, alpha: Double? = nil, fill: Bool? = nil
  ) {
    self.init(
      boxstyle: boxstyle, pad: pad,
      look: PatchProperties(
        color: color, facecolor: facecolor, edgecolor: edgecolor, linewidth: linewidth, linestyle: linestyle,
        alpha: alpha, fill: fill))
  }

  /// A box with all of its look.
  public init(boxstyle: BoxStyle? = nil, pad: Double? = nil, look: PatchProperties) {
    self.boxstyle = boxstyle
    self.pad = pad
    self.look = look
  }

  /// The outline with its pad in font sizes.
  ///
  /// - Parameter fontsize: in points.
  private func style(fontsize: Double) -> BoxStyle {
    var style = boxstyle ?? .square()
    guard style.pad == nil else { return style }
    let pad = boxstyle == nil ? (pad ?? 4) / fontsize : pad ?? BoxStyle.usualPad
    style.pad = Double(FixedDecimal(pad, decimals: 2).text) ?? pad
    return style
  }

  /// The box around a text at its place; `nil` if it is too large to be drawn.
  ///
  /// - Parameter fontsize: the text's, in points.
  func layout(around text: PlacedText, fontsize: Double, _ context: LayoutContext) -> PlacedPatch? {
    let content = SizedBox(x: 0, y: 0, width: text.width, height: text.height)
    let outline = style(fontsize: fontsize).outline(around: content, size: context.pixels(fontsize))
    guard outline.isWithinReach else { return nil }
    let (cosine, sine) = (text.turn.cosine, text.turn.sine)
    return PlacedPatch(
      path: outline,
      transform: AffineTransform(
        a: cosine, b: sine, c: -sine, d: cosine, tx: text.corner.x, ty: text.corner.y),
      patch: Patch(PatchShape(outlined: outline), look, context.style))
  }
}

extension PatchShape {
  /// An outline that is drawn even where no colour is given for it.
  init(outlined path: Path) {
    self.init(path)
    hasEdge = true
  }
}

/// An outline at its place in pixels, in the look of a patch.
struct PlacedPatch {
  let path: Path
  /// From the path's own coordinates to pixels.
  let transform: AffineTransform
  let patch: Patch

  func draw(on canvas: any Canvas, _ context: LayoutContext) {
    patch.draw(path, transform: transform, on: canvas, clip: nil, dpi: context.dpi)
  }

  /// Whether a point lies inside, the outer half of the outline counted.
  func contains(_ point: Point) -> Bool {
    path.applying(transform).contains(point, grownBy: patch.hasVisibleEdge ? patch.linewidth : 0)
  }
}

extension Patch {
  /// Whether the colour of the outline shows.
  var hasVisibleEdge: Bool { edgecolor.map { (alpha ?? $0.alpha) > 0 } ?? false }
}
