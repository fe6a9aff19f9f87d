internal import Geometry
internal import Typography

/// Where everything of a figure lies, in pixels of the picture, y upwards.
struct FigureLayout {
  /// The sheet, of the size before it is cut down to whole pixels.
  let sheet: Rect
  /// As many as the figure has axes.
  let axes: [AxesLayout]
  let texts: FigureTexts
  /// The legends of the figure itself.
  let legends: [LegendLayout]
  let context: LayoutContext
  /// The size of the picture in inches.
  let size: FigureSize
}

extension Figure {
  /// Finds the place of everything: on the sheet, or in a picture that just encloses it.
  func layout(fonts: FontLibrary) throws(TextError) -> FigureLayout {
    let sheet = Rect(minX: 0, minY: 0, maxX: figsize.width * dpi, maxY: figsize.height * dpi)
    let context = LayoutContext(
      fonts: fonts.adding(folders: fontFolders), dpi: dpi, style: style, missingGlyphs: missingGlyphs,
      measuresFirst: layout != .none || savefig.bboxInches == .tight, figure: sheet,
      sheet: (sheet.width, sheet.height))
    let figure = try withTextsPlaced.withContourLabels(context)
    let boxes = try figure.axesBoxes(context)
    let whole = try figure.layout(boxes, context, size: figsize)
    switch savefig.bboxInches {
    case .figure: return whole
    case .tight: return try figure.tight(whole, boxes)
    }
  }

  /// - Parameter boxes: the places of the axes, in shares of the figure.
  private func layout(
    _ boxes: [Rect?], _ context: LayoutContext, size: FigureSize
  ) throws(TextError) -> FigureLayout {
    FigureLayout(
      sheet: context.figure, axes: try axesLayouts(in: boxes, context),
      texts: try FigureTexts(self, context), legends: try legendLayouts(in: context.figure, context),
      context: context, size: size)
  }

  /// The figure's own legends, which keep clear of nothing.
  ///
  /// - Parameter sheet: what those stand in that have no box: like in matplotlib the picture, even a tight one.
  func legendLayouts(in sheet: Rect, _ context: LayoutContext) throws(TextError) -> [LegendLayout] {
    var result: [LegendLayout] = []
    for var legend in legends {
      legend.bboxTransform = legend.bboxTransform ?? .figure
      result.append(
        try legend.layout(
          handles: legendHandles, in: sheet, TextFrame(figure: context.figure),
          avoiding: LegendObstacles(), context))
    }
    return result
  }

  /// The same figure moved so that its picture begins where the first of it does.
  private func tight(
    _ whole: FigureLayout, _ boxes: [Rect?]
  ) throws(TextError) -> FigureLayout {
    let bounds = bounds(of: whole)
    let pad = savefig.padInches
    let (left, bottom) = (bounds.minX / dpi - pad, bounds.minY / dpi - pad)
    let size = FigureSize(width: bounds.maxX / dpi + pad - left, height: bounds.maxY / dpi + pad - bottom)
    var context = whole.context
    context.figure = whole.sheet.translated(by: Point(x: -left * dpi, y: -bottom * dpi))
    let moved = try layout(boxes, context, size: size)
    let sheet = Rect(minX: 0, minY: 0, maxX: size.width * dpi, maxY: size.height * dpi)
    return FigureLayout(
      sheet: sheet, axes: moved.axes, texts: moved.texts, legends: try legendLayouts(in: sheet, context),
      context: context, size: size)
  }

  /// The box of all that is drawn, but for the sheet.
  private func bounds(of layout: FigureLayout) -> Rect {
    let axes = layout.axes.map { $0.tightBounds(isForLayout: false) }
    let boxes =
      axes + layout.texts.all.compactMap { $0.text.bounds() } + layout.legends.map(\.frame)
    return boxes.dropFirst().reduce(boxes.first ?? layout.sheet) { $0.union($1) }
  }
}

// MARK: - The axes

extension Figure {
  /// Finds the places of the axes.
  func axesLayouts(_ context: LayoutContext) throws(TextError) -> [AxesLayout] {
    var context = context
    context.sheet = (figsize.width * dpi, figsize.height * dpi)
    context.figure = Rect(minX: 0, minY: 0, maxX: context.sheet.width, maxY: context.sheet.height)
    let figure = try withTextsPlaced.withContourLabels(context)
    return try figure.axesLayouts(in: figure.axesBoxes(context), context)
  }

  /// The places of the axes, in shares of the figure; `nil` for those that lie in another one.
  private func axesBoxes(_ context: LayoutContext) throws(TextError) -> [Rect?] {
    let usual = AxesBoxes(self, subplotpars, addedAt: subplotpars).boxes
    switch layout {
    case .none: return usual
    case .tight:
      let parameters = try tightParameters(axesLayouts(in: usual, context), context)
      return AxesBoxes(self, parameters, addedAt: subplotpars).boxes
    case .constrained: return try constrainedBoxes(from: usual, context)
    }
  }

  /// Lays out the axes at their places.
  func axesLayouts(in boxes: [Rect?], _ context: LayoutContext) throws(TextError) -> [AxesLayout] {
    var layouts: [AxesLayout] = []
    for (index, axes) in drawnAxes.enumerated() {
      let box = boxes[index] ?? insetBox(index, layouts, context)
      var axes = axes
      if case .secondary(let secondary) = placements[index] {
        axes = axes.derived(secondary, from: layouts[secondary.parent].axes)
      }
      layouts.append(try axes.layout(in: box, context))
    }
    try placeTitles(in: &layouts, context)
    for index in layouts.indices.reversed() {
      // Those inside of it come after it, and are all there by now, the last one first.
      layouts[index].children.reverse()
      if let parent = placements[index].parent { layouts[parent].children.append(layouts[index]) }
    }
    for indicator in insetIndicators {
      let placed = indicator.placed(
        parent: layouts[indicator.parent], inset: indicator.inset.map { layouts[$0] }, style)
      if let placed { layouts[indicator.parent].indicators.append(placed) }
    }
    return layouts
  }

  /// The place of an axes that lies in another one, in shares of the figure.
  ///
  /// - Parameter layouts: those of the axes before it.
  private func insetBox(_ index: Int, _ layouts: [AxesLayout], _ context: LayoutContext) -> Rect {
    switch placements[index] {
    case .inset(let parent, let bounds, let coordinates):
      return layouts[parent].shares(of: Rect(bounds), coordinates, coordinates, context)
    case .secondary(let secondary):
      let (across, along) = (secondary.coordinates, AxesPlacement.BoundsCoordinates.axes)
      return layouts[secondary.parent].shares(
        of: Rect(secondary.bounds), secondary.axis == .x ? along : across,
        secondary.axis == .x ? across : along, context)
    case .subplot, .free, .twin, .colorBar: return Rect(AxesBounds(0, 0, 1, 1))
    }
  }

  /// Puts the titles of all axes above what lies at their upper edges.
  private func placeTitles(in layouts: inout [AxesLayout], _ context: LayoutContext) throws(TextError) {
    let inner = Dictionary(grouping: placements.indices.filter { placements[$0].parent != nil }) {
      placements[$0].parent
    }
    for place in places {
      for index in place {
        try placeTitles(of: index, above: (place + (inner[index] ?? [])).sorted(), in: &layouts, context)
      }
    }
  }

  /// Puts the titles above all that lies at the upper edge of the axes: of its own, of axes upon it and of
  /// those inside of it.
  private func placeTitles(
    of index: Int, above others: [Int], in layouts: inout [AxesLayout], _ context: LayoutContext
  ) throws(TextError) {
    layouts[index].titles = try layouts[index].axes.titleLayouts(
      layouts[index].box, top: others.map { layouts[$0].titleBase }.max() ?? layouts[index].box.maxY,
      offsetTexts: others.compactMap { layouts[$0].y.offsetText }, context)
  }
}
