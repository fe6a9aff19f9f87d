internal import Colors
public import Drawing
internal import Geometry
public import Typography

/// A figure whose parts have their places: what a canvas needs to draw it.
public struct LaidOutFigure {
  private let figure: Figure
  private let layout: FigureLayout
  /// Width and height of the picture in pixels.
  public let width, height: Int

  fileprivate init(_ figure: Figure, fonts: FontLibrary) throws {
    // Before anything is laid out: a figure without pixels has no places.
    _ = try figure.pixelSize()
    self.figure = figure
    layout = try figure.layout(fonts: fonts)
    (width, height) = try Figure.pixelSize(layout.size, dpi: figure.dpi)
  }

  /// Draws the figure.
  ///
  /// - Parameter canvas: of the width and height of the picture.
  public func draw(on canvas: any Canvas) { figure.draw(layout, on: canvas) }
}

extension Figure {
  /// Finds the place of everything.
  ///
  /// - Parameter fonts: where text finds its fonts.
  /// - Throws: `FigureError` for an impossible size, `TextError` for a missing font or character.
  public func laidOut(fonts: FontLibrary) throws -> LaidOutFigure { try LaidOutFigure(self, fonts: fonts) }

  /// Lays out the figure and draws it.
  ///
  /// - Parameters:
  ///   - canvas: as large as `pixelSize()` says, or as the laid out figure if its picture is a tight one.
  ///   - fonts: where text finds its fonts.
  /// - Throws: `FigureError` for an impossible size, `TextError` for a missing font or character.
  public func draw(on canvas: any Canvas, fonts: FontLibrary) throws {
    try laidOut(fonts: fonts).draw(on: canvas)
  }

  /// Draws the sheet, then the axes and the texts from back to front.
  fileprivate func draw(_ layout: FigureLayout, on canvas: any Canvas) {
    drawSheet(layout, on: canvas)
    var children: [(zorder: Double, draw: () -> Void)] = []
    for (place, placement) in zip(layout.axes, placements) where placement.parent == nil {
      let axes = place.axes
      children.append(
        (
          axes.zorder, { axes.draw(place, on: canvas, layout.context, isTransparent: savefig.transparent) }
        ))
    }
    for (group, text) in layout.texts.all {
      children.append((text.zorder, { text.draw(on: canvas, group: group, layout.context) }))
    }
    for legend in layout.legends {
      children.append((5, { legend.draw(on: canvas, layout.context) }))
    }
    // `sorted` keeps the order of equal elements.
    for child in children.sorted(by: { $0.zorder < $1.zorder }) { child.draw() }
  }

  /// The background, and a line along its border. Neither is antialiased, and the line's outer half falls off
  /// the picture.
  private func drawSheet(_ layout: FigureLayout, on canvas: any Canvas) {
    guard style.figure.frameon else { return }
    let color = savefig.facecolor ?? facecolor
    let face = savefig.transparent ? color.withAlpha(0) : color
    let width = savefig.transparent ? 0 : layout.context.pixels(linewidth)
    let edge = StrokePaint(
      color: savefig.edgecolor ?? edgecolor, shape: StrokeShape(width: width, cap: .butt, join: .miter))
    canvas.draw(
      Path(layout.sheet), PathPaint(face: face, edge: width > 0 ? edge : nil, isAntialiased: width <= 0),
      clip: nil)
  }
}
