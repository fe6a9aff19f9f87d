internal import Geometry
internal import Typography

extension Figure {
  /// Finds the place of everything.
  func axesLayouts(_ context: LayoutContext) throws(FontError) -> [AxesLayout] {
    let initial = try axesLayouts(subplotpars, context)
    switch layout {
    case .none: return initial
    case .tight: return try axesLayouts(tightParameters(initial, context), context)
    }
  }

  private func axesLayouts(
    _ parameters: SubplotParameters, _ context: LayoutContext
  ) throws(FontError) -> [AxesLayout] {
    var layouts: [AxesLayout] = []
    for (index, axes) in drawnAxes.enumerated() {
      let (row, column) = grid.position(of: index)
      let cell = parameters.cell(row: row, column: column, of: grid)
      layouts.append(try axes.layout(in: pixelBox(cell), context))
    }
    return layouts
  }

  /// Shares of the figure in pixels, of the size before it is cut down to whole pixels.
  private func pixelBox(_ box: Rect) -> Rect {
    let (width, height) = (figsize.width * dpi, figsize.height * dpi)
    return Rect(
      minX: box.minX * width, minY: box.minY * height, maxX: box.maxX * width, maxY: box.maxY * height)
  }

  private func tightParameters(_ layouts: [AxesLayout], _ context: LayoutContext) -> SubplotParameters {
    let pad = Self.tightPad * style.font.size / 72
    let tight = TightLayout(grid: grid, pad: (x: pad / figsize.width, y: pad / figsize.height))
    return tight.parameters(
      boxes: layouts.indices.map { index in
        let (row, column) = grid.position(of: index)
        return subplotpars.cell(row: row, column: column, of: grid)
      },
      tight: layouts.map { figureShares($0.tightBounds) })
  }

  /// Pixels in shares of the figure.
  private func figureShares(_ box: Rect) -> Rect {
    let (x, y) = (1 / (figsize.width * dpi), 1 / (figsize.height * dpi))
    return Rect(minX: box.minX * x, minY: box.minY * y, maxX: box.maxX * x, maxY: box.maxY * y)
  }

  /// The room that the tight layout leaves, in font sizes.
  private static let tightPad = 1.08
}
