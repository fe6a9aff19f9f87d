internal import Geometry
internal import Typography

extension Figure {
  /// Where the grid lies so that labels and titles just fit.
  ///
  /// - Parameter layouts: of the axes at their usual places.
  func tightParameters(
    _ layouts: [AxesLayout], _ context: LayoutContext
  ) throws(TextError) -> SubplotParameters {
    let pad = Self.tightPad * (style.font.size / 72)
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
    var places: [SubplotSpec: Int] = [:]
    for (index, layout) in layouts.enumerated() {
      guard let spec = topSpec(of: index) else { continue }
      let tight = context.shares(layout.tightBounds())
      if let known = places[spec] {
        cells[known].tight = cells[known].tight.union(tight)
      } else {
        places[spec] = cells.count
        cells.append((spec, subplotpars.box(of: spec, in: grid), tight))
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
