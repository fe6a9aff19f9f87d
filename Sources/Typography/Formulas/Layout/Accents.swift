// Marks over items.

extension FormulaLayout {
  func accented(
    _ node: FormulaNode, _ accent: FormulaAccent, _ symbol: FormulaSymbol
  ) throws(TextError) -> FormulaItem {
    let item = try item(node)
    let width = item.extent.width
    let mark: FormulaRow
    switch accent {
    case .wide: mark = .centered([try widened(symbol, width: width)], width: width)
    case .plain, .ring:
      let sign = try FormulaAccentMark(symbol, points: points, fonts)
      if accent == .ring {
        sign.shrink()
        sign.shrink()
      }
      mark = .centered([FormulaBox(width: width / 4), sign], width: width)
    }
    return FormulaColumn([mark, FormulaBox(depth: thickness * 2), FormulaRow([item])])
  }
}
