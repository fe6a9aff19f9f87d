// From what a formula says to boxes. Each construct has a file of its own beside this one.

/// Lays out formulas at one size.
///
/// All parts are made at the size of the formula; scripts and the parts of fractions become smaller afterwards.
struct FormulaLayout {
  let fonts: FormulaFonts
  let points: Double

  /// The lengths that constructs are built from.
  var thickness: Double { fonts.ruleThickness(points: points) }
  var xHeight: Double { fonts.xHeight(points: points) }
  var constants: FormulaConstants { fonts.set.constants }

  /// A line of text with formulas in it.
  func line(_ parts: [FormulaText.Part]) throws(TextError) -> FormulaRow {
    var items: [FormulaItem] = []
    for part in parts {
      switch part {
      case .words(let words): items.append(try plain(words, FormulaStyle(.default)))
      case .formula(let nodes): items.append(try row(nodes))
      }
    }
    return FormulaRow(items)
  }

  /// Items beside each other.
  func row(_ nodes: [FormulaNode]) throws(TextError) -> FormulaRow { FormulaRow(try items(nodes)) }

  func items(_ nodes: [FormulaNode]) throws(TextError) -> [FormulaItem] {
    var items: [FormulaItem] = []
    for node in nodes { items.append(try item(node)) }
    return items
  }

  func item(_ node: FormulaNode) throws(TextError) -> FormulaItem {
    switch node {
    case .symbol(let symbol): return try character(symbol)
    case .spaced(let symbol): return FormulaRow([try space(0.2), try character(symbol), try space(0.2)])
    case .punctuation(let symbol): return FormulaRow([try character(symbol), try space(0.2)])
    case .space(let ems): return try space(ems)
    case .group(let nodes): return try row(nodes)
    case .scripts(let scripts): return try item(scripts)
    case .fraction(let fraction): return try item(fraction)
    case .accent(let accent, let mark, let node): return try accented(node, accent, mark)
    case .annotated(let body, let annotation, let isAbove):
      return try annotated(body, with: annotation, isAbove: isAbove)
    case .radical(let body, let index): return try radical(body, index: index)
    case .overline(let body): return try overlined(body)
    case .underline(let body): return try underlined(body)
    case .delimited(let delimited): return try item(delimited)
    case .function(let name, let nodes, let addsSpace): return try function(name, nodes, addsSpace: addsSpace)
    case .text(let words, let style): return try plain(words, style)
    case .bold(let nodes): return try bold(nodes)
    case .stack(let rows): return try stack(rows)
    case .phantom(let nodes):
      let row = try row(nodes)
      row.isPhantom = true
      return row
    case .lap(let nodes, let isLeft):
      let row = try row(nodes)
      let back = FormulaKern(-row.width)
      return FormulaRow(isLeft ? [back, row] : [row, back])
    case .table(let table): return try item(table)
    }
  }

  /// A symbol in the fonts of formulas or, if they lack it, in those of the text.
  func character(_ symbol: FormulaSymbol) throws(TextError) -> FormulaItem {
    guard try fonts.has(symbol) else { return try FormulaWords([symbol.scalar], points: points, fonts) }
    return try FormulaCharacter(symbol, points: points, fonts)
  }

  /// White space, in ems.
  func space(_ ems: Double) throws(TextError) -> FormulaKern {
    FormulaKern(try fonts.quad(points: points) * ems)
  }

  /// Words letter by letter, as matplotlib sets them beside and in formulas. Words with characters that the fonts of
  /// formulas lack, such as Japanese, are shaped as text is.
  func plain(_ words: String, _ style: FormulaStyle) throws(TextError) -> FormulaRow {
    var items: [FormulaItem] = []
    for scalar in words.unicodeScalars {
      let symbol = FormulaSymbol(source: String(scalar), scalar: scalar, style: style)
      guard try fonts.has(symbol) else {
        return FormulaRow([try FormulaWords(Array(words.unicodeScalars), points: points, fonts)])
      }
      items.append(try FormulaCharacter(symbol, points: points, fonts))
    }
    return FormulaRow(items)
  }
}
