public import Colors
public import Typography

extension Axes {
  /// Adds a table of texts in cells beside or inside the axes; the view does not follow it.
  ///
  /// Rows are as high as a text; texts become smaller until they fit into their cells.
  /// - Parameters:
  ///   - cellText: the texts, row by row; without them there are as many empty cells as colours.
  ///   - cellColours: the colours of the cells, as many; white by default.
  ///   - cellLoc: where texts lie in their cells.
  ///   - colWidths: how wide the columns are, as shares of the axes; together as wide as it by default.
  ///   - rowLabels, rowColours, rowLoc: the cells to the left of the rows; without texts and colours there are none.
  ///   - colLabels, colColours, colLoc: the cells above the columns; without texts and colours there are none.
  ///   - loc: where the table lies.
  ///   - bbox: the box that the table is stretched to, without the labels of rows, in place of `loc`.
  ///   - edges: which sides of cells are lines.
  ///   - fontsize: in points, from where on texts become smaller; that of texts by default.
  ///   - scale: how many times as wide and high cells are.
  ///   - zorder: 0 by default.
  /// - Throws: `DataError` if there is no cell, or if rows, labels, colours or widths are not as many.
  public mutating func table(
    cellText: [[String]]? = nil, cellColours: [[ColorSpecification]]? = nil,
    cellLoc: HorizontalAlignment = .right, colWidths: [Double]? = nil, rowLabels: [String]? = nil,
    rowColours: [ColorSpecification]? = nil, rowLoc: HorizontalAlignment = .left,
    colLabels: [String]? = nil, colColours: [ColorSpecification]? = nil,
    colLoc: HorizontalAlignment = .center, loc: Table.Location = .bottom, bbox: Table.Box? = nil,
    edges: Table.Edges = .closed, fontsize: Double? = nil, scale: (x: Double, y: Double) = (1, 1),
    zorder: Double? = nil
  ) throws(DataError) {
    let texts = cellText ?? cellColours?.map { $0.map { _ in "" } } ?? []
    let columns = texts.first?.count ?? 0
    guard columns > 0 else { throw DataError("cellText", "a table needs at least one cell") }
    for row in texts { try DataError.check("cellText", row.count, as: "the first row of cellText", columns) }
    if let cellColours {
      try DataError.check("cellColours", cellColours.count, as: "cellText", texts.count)
      for row in cellColours {
        try DataError.check("a row of cellColours", row.count, as: "cellText", columns)
      }
    }
    let widths = colWidths ?? [Double](repeating: 1 / Double(columns), count: columns)
    try DataError.check("colWidths", widths.count, as: "a row of cellText", columns)
    if let wrong = (widths + [scale.x, scale.y]).first(where: { !($0 > 0) || !$0.isFinite }) {
      throw DataError("colWidths", "widths and scales of a table must be above zero, not \(wrong)")
    }
    if let fontsize, !(fontsize > 0 && fontsize <= Table.largestFontsize) {
      throw DataError(
        "fontsize", "fontsize must be above zero and at most \(Table.largestFontsize), not \(fontsize)")
    }
    let rowCells = try labels(rowLabels, rowColours, ("rowLabels", "rowColours"), count: texts.count)
    let columnCells = try labels(colLabels, colColours, ("colLabels", "colColours"), count: columns)
    let first = columnCells.isEmpty ? 0 : 1
    var table = Table(cells: [], style: style)
    for (row, line) in texts.enumerated() {
      for (column, text) in line.enumerated() {
        let color = cellColours.map { style.color($0[row][column]) } ?? Color.white
        table.cells.append(
          Table.Cell(
            row: row + first, column: column, text: text, facecolor: color, alignment: cellLoc,
            width: widths[column]))
      }
    }
    for (column, label) in columnCells.enumerated() {
      table.cells.append(
        Table.Cell(
          row: 0, column: column, text: label.text, facecolor: label.color, alignment: colLoc,
          width: widths[column]))
    }
    for (row, label) in rowCells.enumerated() {
      table.cells.append(
        Table.Cell(
          row: row + first, column: -1, text: label.text, facecolor: label.color, alignment: rowLoc,
          width: rowLabels == nil ? widths[0] : 0))
    }
    (table.location, table.box, table.edges) = (loc, bbox, edges)
    (table.fontsize, table.scale) = (fontsize, scale)
    table.zorder = zorder ?? table.zorder
    writings.append(table)
  }

  /// The cells of labels, of which there may be texts, colours or both.
  private func labels(
    _ texts: [String]?, _ colors: [ColorSpecification]?, _ names: (texts: String, colors: String), count: Int
  ) throws(DataError) -> [(text: String, color: Color?)] {
    guard texts != nil || colors != nil else { return [] }
    let texts = texts ?? [String](repeating: "", count: count)
    try DataError.check(names.texts, texts.count, as: "cellText", count)
    if let colors { try DataError.check(names.colors, colors.count, as: "cellText", count) }
    return texts.enumerated().map { index, text in
      (text, colors.map { style.color($0[index]) } ?? Color.white)
    }
  }
}
