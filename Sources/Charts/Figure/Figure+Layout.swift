internal import Geometry
internal import Typography

/// Where everything of a figure lies, in pixels of the picture, y upwards.
struct FigureLayout {
  /// The sheet, of the size before it is cut down to whole pixels.
  let sheet: Rect
  /// As many as the figure has axes.
  let axes: [AxesLayout]
  let texts: FigureTexts
  let context: LayoutContext
  /// The size of the picture in inches.
  let size: FigureSize
}

extension Figure {
  /// Finds the place of everything: on the sheet, or in a picture that just encloses it.
  func layout(fonts: FontLibrary) throws(FontError) -> FigureLayout {
    let sheet = Rect(minX: 0, minY: 0, maxX: figsize.width * dpi, maxY: figsize.height * dpi)
    let context = LayoutContext(fonts: fonts, dpi: dpi, style: style, figure: sheet)
    let parameters = try subplotParameters(context)
    let whole = try layout(parameters, context, size: figsize)
    switch savefig.bboxInches {
    case .figure: return whole
    case .tight: return try tight(whole, parameters)
    }
  }

  private func layout(
    _ parameters: SubplotParameters, _ context: LayoutContext, size: FigureSize
  ) throws(FontError) -> FigureLayout {
    FigureLayout(
      sheet: context.figure, axes: try axesLayouts(parameters, context),
      texts: try FigureTexts(self, context),
      context: context, size: size)
  }

  /// The same figure moved so that its picture begins where the first of it does.
  private func tight(
    _ whole: FigureLayout, _ parameters: SubplotParameters
  ) throws(FontError) -> FigureLayout {
    let bounds = bounds(of: whole)
    let pad = savefig.padInches
    let (left, bottom) = (bounds.minX / dpi - pad, bounds.minY / dpi - pad)
    let size = FigureSize(width: bounds.maxX / dpi + pad - left, height: bounds.maxY / dpi + pad - bottom)
    var context = whole.context
    context.figure = whole.sheet.translated(by: Point(x: -left * dpi, y: -bottom * dpi))
    let moved = try layout(parameters, context, size: size)
    return FigureLayout(
      sheet: Rect(minX: 0, minY: 0, maxX: size.width * dpi, maxY: size.height * dpi), axes: moved.axes,
      texts: moved.texts, context: context, size: size)
  }

  /// The box of all that is drawn, but for the sheet.
  private func bounds(of layout: FigureLayout) -> Rect {
    let axes = layout.axes.map { $0.tightBounds(isForLayout: false) }
    let boxes = axes + layout.texts.all.map(\.text.text.bounds)
    return boxes.dropFirst().reduce(boxes.first ?? layout.sheet) { $0.union($1) }
  }
}

// MARK: - The grid of axes

extension Figure {
  /// Finds the places of the axes.
  func axesLayouts(_ context: LayoutContext) throws(FontError) -> [AxesLayout] {
    var context = context
    context.figure = Rect(minX: 0, minY: 0, maxX: figsize.width * dpi, maxY: figsize.height * dpi)
    return try axesLayouts(subplotParameters(context), context)
  }

  private func subplotParameters(_ context: LayoutContext) throws(FontError) -> SubplotParameters {
    switch layout {
    case .none: subplotpars
    case .tight: try tightParameters(axesLayouts(subplotpars, context), context)
    }
  }

  private func axesLayouts(
    _ parameters: SubplotParameters, _ context: LayoutContext
  ) throws(FontError) -> [AxesLayout] {
    var layouts: [AxesLayout] = []
    for (axes, spec) in zip(drawnAxes, subplotspecs) {
      let box = pixelBox(parameters.box(of: spec, in: grid), origin: context.figure)
      layouts.append(try axes.layout(in: box, context))
    }
    return layouts
  }

  /// Shares of the figure in pixels, of the size before it is cut down to whole pixels.
  private func pixelBox(_ box: Rect, origin: Rect) -> Rect {
    let (width, height) = (figsize.width * dpi, figsize.height * dpi)
    return Rect(
      minX: box.minX * width + origin.minX, minY: box.minY * height + origin.minY,
      maxX: box.maxX * width + origin.minX, maxY: box.maxY * height + origin.minY)
  }

  private func tightParameters(
    _ layouts: [AxesLayout], _ context: LayoutContext
  ) throws(FontError) -> SubplotParameters {
    let pad = Self.tightPad * style.font.size / 72
    var tight = TightLayout(grid: grid, pad: (x: pad / figsize.width, y: pad / figsize.height))
    let texts = try FigureTexts(self, context)
    if let text = texts.suptitle { tight.texts.top = figureShares(text.text.bounds).height + tight.pad.y }
    if let text = texts.supxlabel { tight.texts.bottom = figureShares(text.text.bounds).height + tight.pad.y }
    if let text = texts.supylabel { tight.texts.left = figureShares(text.text.bounds).width + tight.pad.x }
    let fitting = tight.parameters(
      specs: subplotspecs, boxes: subplotspecs.map { subplotpars.box(of: $0, in: grid) },
      tight: layouts.map { figureShares($0.tightBounds()) })
    // Like matplotlib, a layout that leaves no room for the axes is not taken.
    return fitting ?? subplotpars
  }

  /// Pixels in shares of the figure.
  private func figureShares(_ box: Rect) -> Rect {
    let (x, y) = (1 / (figsize.width * dpi), 1 / (figsize.height * dpi))
    return Rect(minX: box.minX * x, minY: box.minY * y, maxX: box.maxX * x, maxY: box.maxY * y)
  }

  /// The room that the tight layout leaves, in font sizes.
  private static let tightPad = 1.08
}
