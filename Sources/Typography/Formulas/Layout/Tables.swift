// Matrices, cases and aligned lines: what matplotlib does not have. Rows stand as lines of text do, the middle of the
// table at the height of fractions (amsmath's array, "TeXbook", chapter 22).

extension FormulaLayout {
  func item(_ table: FormulaTable) throws(TextError) -> FormulaItem {
    var cells: [[FormulaRow]] = []
    for row in table.rows {
      var line: [FormulaRow] = []
      for cell in row { line.append(try self.row(cell)) }
      cells.append(line)
    }
    let count = cells.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in cells.map { column < $0.count ? $0[column].width : 0 }.max() ?? 0
    }
    var lines: [FormulaRow] = []
    for row in cells { lines.append(try line(row, widths, table)) }
    let column = stacked(lines)
    column.offset = (column.height - column.depth) / 2 - fonts.axisHeight(points: points)
    let body = FormulaRow([column])
    guard !table.left.isEmpty || !table.right.isEmpty else { return body }
    let enclosed = FormulaRow([FormulaKern(2 * thickness), body, FormulaKern(2 * thickness)])
    return try delimited([.item(enclosed)], left: table.left, right: table.right, table.style)
  }

  /// The cells of a row, each in the width of its column.
  private func line(_ cells: [FormulaRow], _ widths: [Double], _ table: FormulaTable) throws(TextError)
    -> FormulaRow
  {
    let em = points * fonts.dpi / 72
    var items: [FormulaItem] = []
    for (index, width) in widths.enumerated() {
      if index > 0 { items.append(FormulaKern(em * table.gaps[(index - 1) % table.gaps.count])) }
      let cell = index < cells.count ? cells[index] : FormulaRow([])
      let free = width - cell.width
      let before: Double =
        switch table.alignment(ofColumn: index) {
        case .left: 0
        case .center: free / 2
        case .right: free
        }
      items += [FormulaKern(before), cell, FormulaKern(free - before)]
    }
    return FormulaRow(items, kerns: false)
  }

  /// Rows at the distance of lines of text, or farther where they are high.
  private func stacked(_ lines: [FormulaRow]) -> FormulaColumn {
    let em = points * fonts.dpi / 72
    let least = 0.25 * em
    var items: [FormulaItem] = []
    for (index, line) in lines.enumerated() {
      if index > 0 {
        let distance = max(1.2 * em, lines[index - 1].depth + least + line.height)
        items.append(FormulaKern(distance - lines[index - 1].depth - line.height))
      }
      items.append(line)
    }
    return FormulaColumn(items)
  }
}

extension FormulaTable {
  fileprivate func alignment(ofColumn index: Int) -> Alignment {
    // The columns of aligned lines take turns; the last one of others holds on.
    if columns.count == 2, columns == [.right, .left] { return columns[index % 2] }
    return index < columns.count ? columns[index] : columns.last ?? .center
  }
}
