// Fractions and binomials (TeXbook, appendix G, rule 15).

extension FormulaLayout {
  func item(_ fraction: FormulaFraction) throws(TextError) -> FormulaItem {
    let parts = FractionParts(
      numerator: try row(fraction.numerator), denominator: try row(fraction.denominator),
      level: fraction.level,
      xHeight: xHeight)
    let line: Double =
      switch fraction.line {
      case .usual: thickness
      case .thickness(let pixels): pixels
      }
    let column = line != 0 ? lined(parts, line) : unlined(parts)
    let row = FormulaRow([FormulaBox(width: thickness), column, FormulaBox(width: thickness)])
    guard !fraction.left.isEmpty || !fraction.right.isEmpty else { return row }
    return try delimited([.item(row)], left: fraction.left, right: fraction.right, fraction.style)
  }

  private func lined(_ parts: FractionParts, _ line: Double) -> FormulaColumn {
    let axis = fonts.axisHeight(points: points)
    let up = (parts.isLarge ? constants.num1 : constants.num2) * parts.xHeight
    let down = (parts.isLarge ? constants.denom1 : constants.denom2) * parts.xHeight
    let least = parts.isLarge ? 3 * line : line
    let half = line / 2
    let above = max((up - parts.numerator.depth) - (axis + half), least)
    let below = max((axis - half) - (parts.denominator.height - down), least)
    let column = FormulaColumn([
      parts.numerator, FormulaBox(depth: above), FormulaRule(thickness: line), FormulaBox(depth: below),
      parts.denominator,
    ])
    column.offset = parts.denominator.height + below + half - axis
    return column
  }

  private func unlined(_ parts: FractionParts) -> FormulaColumn {
    let up = (parts.isLarge ? constants.num1 : constants.num3) * parts.xHeight
    let down = (parts.isLarge ? constants.denom1 : constants.denom2) * parts.xHeight
    let least = (parts.isLarge ? 7 : 3) * thickness
    let usual = (up - parts.numerator.depth) - (parts.denominator.height - down)
    let column = FormulaColumn([
      parts.numerator, FormulaBox(depth: max(usual, least)), parts.denominator,
    ])
    column.offset = down
    if usual < least { column.offset += (least - usual) / 2 }
    return column
  }
}

/// The parts of a fraction at their size, each in the middle of the wider one's width.
private struct FractionParts {
  let numerator, denominator: FormulaRow
  let isLarge: Bool
  /// The height of the letter x at the size of the parts.
  let xHeight: Double

  init(numerator: FormulaRow, denominator: FormulaRow, level: Int, xHeight: Double) {
    var height = xHeight
    for _ in 0..<level {
      height *= FormulaItem.shrinkFactor
      numerator.shrink()
      denominator.shrink()
    }
    let width = max(numerator.width, denominator.width)
    self.numerator = .centered([numerator], width: width)
    self.denominator = .centered([denominator], width: width)
    self.xHeight = height
    isLarge = level == 0
  }
}
