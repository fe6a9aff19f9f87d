public import Charts
internal import Drawing
internal import Images
public import Raster
public import Typography

extension Figure {
  /// The figure as a picture file.
  ///
  /// - Parameters:
  ///   - title: what an SVG calls the figure if none of its axes has a title.
  ///   - fonts: where text finds its fonts; share one library between figures to open each font once.
  /// - Throws: `FigureError` for an impossible size, `TextError` for a missing font or character, `PNGError` if
  ///   libpng fails.
  public func picture(_ format: PictureFormat, title: String = "", fonts: FontLibrary) throws -> [UInt8] {
    switch format.kind {
    case .svg: try svg(title: title, fonts: fonts)
    case .png: try png(density: format.density, fonts: fonts)
    }
  }

  private func png(density: Int, fonts: FontLibrary) throws -> [UInt8] {
    try PNGEncoder.encode(bitmap(density: density, fonts: fonts), dpi: dpi * Double(density))
  }

  /// The figure's pixels: what a PNG of it holds.
  ///
  /// - Parameter density: how many pixels across and down stand for one of the figure's.
  /// - Throws: `FigureError` for an impossible size, `TextError` for a missing font or character.
  public func bitmap(density: Int = 1, fonts: FontLibrary) throws -> Bitmap {
    var figure = self
    figure.dpi *= Double(density)
    let drawing = try figure.laidOut(fonts: fonts)
    let canvas = RasterCanvas(width: drawing.width, height: drawing.height)
    drawing.draw(on: canvas)
    return canvas.bitmap
  }

  private func svg(title: String, fonts: FontLibrary) throws -> [UInt8] {
    let drawing = try laidOut(fonts: fonts)
    let canvas = SVGCanvas(width: drawing.width, height: drawing.height)
    drawing.draw(on: canvas)
    return canvas.document(
      title: accessibleTitle.isEmpty ? title : accessibleTitle, description: accessibleDescription)
  }
}
