public import Drawing
internal import Geometry
public import Typography

extension Figure {
  /// Lays out the figure and draws it.
  ///
  /// - Parameters:
  ///   - canvas: as large as `pixelSize()` says.
  ///   - fonts: where text finds its fonts.
  /// - Throws: `FontError` if a font or a character is missing.
  public func draw(on canvas: any Canvas, fonts: FontLibrary) throws(FontError) {
    let context = LayoutContext(fonts: fonts, dpi: dpi, style: style)
    let layouts = try axesLayouts(context)
    let sheet = Rect(minX: 0, minY: 0, maxX: figsize.width * dpi, maxY: figsize.height * dpi)
    canvas.draw(Path(sheet), PathPaint(face: facecolor), clip: nil)
    for layout in layouts { layout.axes.draw(layout, on: canvas, context) }
  }
}
