// Roots, and lines above and below.

extension FormulaLayout {
  func radical(_ body: [FormulaNode], index: [FormulaNode]) throws(TextError) -> FormulaItem {
    let body = try row(body)
    let style = FormulaStyle(.normal)
    let sign = try grown(
      Self.root, height: body.height - body.shift + 5 * thickness, depth: body.depth + body.shift, style)
    let height = sign.height - sign.shift
    let depth = sign.depth + sign.shift
    let padding = { FormulaBox(width: 2 * thickness) }
    let covered = roofed(FormulaRow([padding(), body, padding()]), height: height, depth: depth)
    let root: FormulaItem
    if index.isEmpty {
      root = FormulaBox(width: 0.5 * sign.width)
    } else {
      root = try row(index)
      root.shrink()
      root.shrink()
    }
    let raised = FormulaColumn([FormulaRow([root])])
    raised.offset = -height * 0.6
    return FormulaRow([raised, FormulaKern(-0.5 * sign.width), sign, covered])
  }

  func overlined(_ body: [FormulaNode]) throws(TextError) -> FormulaItem {
    let body = try row(body)
    return FormulaRow([
      roofed(
        FormulaRow([body]), height: body.height - body.shift + 3 * thickness, depth: body.depth + body.shift)
    ])
  }

  func underlined(_ body: [FormulaNode]) throws(TextError) -> FormulaItem {
    let body = try row(body)
    let column = FormulaColumn([
      FormulaRow([body]), FormulaKern(3 * thickness), FormulaRule(thickness: thickness),
    ])
    let total = column.height + column.depth + thickness
    column.height = body.height
    column.depth = total - column.height
    return FormulaRow([column])
  }

  /// A row with a line over it, a little above the height.
  private func roofed(_ row: FormulaRow, height: Double, depth: Double) -> FormulaColumn {
    let column = FormulaColumn([FormulaRule(thickness: thickness), FormulaGlue(.filling), row])
    column.pack(height: height + (points * fonts.dpi) / (100 * 12), limit: depth)
    return column
  }
}
