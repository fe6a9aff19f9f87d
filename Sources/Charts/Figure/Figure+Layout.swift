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
    let context = LayoutContext(
      fonts: fonts, dpi: dpi, style: style, figure: sheet, sheet: (sheet.width, sheet.height))
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

// MARK: - The axes

extension Figure {
  /// Finds the places of the axes.
  func axesLayouts(_ context: LayoutContext) throws(FontError) -> [AxesLayout] {
    var context = context
    context.sheet = (figsize.width * dpi, figsize.height * dpi)
    context.figure = Rect(minX: 0, minY: 0, maxX: context.sheet.width, maxY: context.sheet.height)
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
    let boxes = AxesBoxes(self, parameters, addedAt: subplotpars).boxes
    var layouts: [AxesLayout] = []
    for (index, axes) in drawnAxes.enumerated() {
      let box = boxes[index] ?? insetBox(index, layouts, context)
      var axes = axes
      if case .secondary(let secondary) = placements[index] {
        axes = axes.derived(secondary, from: layouts[secondary.parent].axes)
      }
      layouts.append(try axes.layout(in: box, context))
    }
    for index in layouts.indices { try placeTitles(of: index, in: &layouts, context) }
    for index in layouts.indices.reversed() {
      guard let parent = placements[index].parent else { continue }
      layouts[parent].children.insert(layouts[index], at: 0)
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

  /// Puts the titles above all that lies at the upper edge of the axes: of its own, of axes upon it and of
  /// those inside of it.
  private func placeTitles(
    of index: Int, in layouts: inout [AxesLayout], _ context: LayoutContext
  ) throws(FontError) {
    let holder = placeHolder(index)
    let others = layouts.indices.filter { placeHolder($0) == holder || placements[$0].parent == index }
    layouts[index].titles = try layouts[index].axes.titleLayouts(
      layouts[index].box, top: others.map { layouts[$0].titleBase }.max() ?? layouts[index].box.maxY,
      offsetTexts: others.compactMap { layouts[$0].y.offsetText }, context)
  }

  private func tightParameters(
    _ layouts: [AxesLayout], _ context: LayoutContext
  ) throws(FontError) -> SubplotParameters {
    let pad = Self.tightPad * style.font.size / 72
    var tight = TightLayout(grid: grid, pad: (x: pad / figsize.width, y: pad / figsize.height))
    let texts = try FigureTexts(self, context)
    if let text = texts.suptitle { tight.texts.top = context.shares(text.text.bounds).height + tight.pad.y }
    if let text = texts.supxlabel {
      tight.texts.bottom = context.shares(text.text.bounds).height + tight.pad.y
    }
    if let text = texts.supylabel { tight.texts.left = context.shares(text.text.bounds).width + tight.pad.x }
    let cells = cells(of: layouts, context)
    // Like matplotlib, a layout that leaves no room for the axes is not taken.
    return tight.parameters(
      specs: cells.map(\.spec), boxes: cells.map(\.box), tight: cells.map(\.tight)) ?? subplotpars
  }

  /// What lies in the grid: axes with the colour bars and twins in their cells.
  private func cells(
    of layouts: [AxesLayout], _ context: LayoutContext
  ) -> [(spec: SubplotSpec, box: Rect, tight: Rect)] {
    var cells: [(spec: SubplotSpec, box: Rect, tight: Rect)] = []
    for (index, layout) in layouts.enumerated() {
      guard let spec = topSpec(of: index) else { continue }
      let tight = context.shares(layout.tightBounds())
      if let known = cells.firstIndex(where: { $0.spec == spec }) {
        cells[known].box = cells[known].box.union(layout.place)
        cells[known].tight = cells[known].tight.union(tight)
      } else {
        cells.append((spec, layout.place, tight))
      }
    }
    return cells
  }

  /// The cells of the grid that an axes lies in; `nil` if it does not move with the grid.
  private func topSpec(of index: Int) -> SubplotSpec? {
    switch placements[placeHolder(index)] {
    case .subplot(let spec): spec
    case .colorBar(let bar): isInGrid(bar) ? topSpec(of: bar.parents[0]) : nil
    case .free, .inset, .secondary, .twin: nil
    }
  }

  /// The room that the tight layout leaves, in font sizes.
  private static let tightPad = 1.08
}
