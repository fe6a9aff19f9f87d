// Annotations above and below, and centred rows.

extension FormulaLayout {
  func annotated(
    _ body: FormulaNode, with annotation: FormulaNode, isAbove: Bool
  ) throws(TextError) -> FormulaItem {
    let (body, annotation) = (try item(body), try item(annotation))
    annotation.shrink()
    let width = max(body.extent.width, annotation.extent.width)
    let (centeredBody, centeredAnnotation) = (
      FormulaRow.centered([body], width: width), FormulaRow.centered([annotation], width: width)
    )
    let gap = thickness * 3
    guard !isAbove else { return FormulaColumn([centeredAnnotation, FormulaBox(depth: gap), centeredBody]) }
    let column = FormulaColumn([centeredBody, FormulaBox(depth: gap), centeredAnnotation])
    column.offset = centeredBody.depth + centeredAnnotation.height + gap
    return column
  }

  func stack(_ rows: [[FormulaNode]]) throws(TextError) -> FormulaItem {
    var lines: [FormulaRow] = []
    for nodes in rows { lines.append(try row(nodes)) }
    let width = lines.map(\.width).max() ?? 0
    // One object stands between all rows, so it shrinks once for each of its places, as matplotlib's does.
    let gap = FormulaBox(depth: thickness * 2)
    var items: [FormulaItem] = []
    for line in lines {
      if !items.isEmpty { items.append(gap) }
      items.append(FormulaRow.centered([line], width: width))
    }
    return FormulaRow([FormulaColumn(items)])
  }
}
