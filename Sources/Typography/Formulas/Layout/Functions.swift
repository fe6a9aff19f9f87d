// Names of functions, and bold symbols.

extension FormulaLayout {
  /// A name in upright letters, with a thin space where its argument has no bracket.
  func function(_ name: String, _ nodes: [FormulaNode], addsSpace: Bool) throws(TextError) -> FormulaItem {
    var items = try items(nodes)
    if addsSpace { items.append(try space(FormulaCommands.thinSpace)) }
    let row = FormulaRow(items)
    row.functionName = name.isEmpty ? nil : name
    return row
  }

  /// Symbols in bold letters, Latin and small Greek ones slanted. Like in matplotlib, operators keep the room that they
  /// have in light letters.
  func bold(_ nodes: [FormulaNode]) throws(TextError) -> FormulaItem {
    var items: [FormulaItem] = []
    for node in nodes {
      guard case .symbol(let symbol) = node else {
        let item = try item(node)
        if case .spaced(let symbol) = node { try item.operatorInside?.become(symbol.bold(isSlanted: false)) }
        items.append(item)
        continue
      }
      items.append(try character(symbol.bold(isSlanted: symbol.leansInBold)))
    }
    return FormulaRow(items)
  }
}

extension FormulaItem {
  /// The operator between two spaces.
  fileprivate var operatorInside: FormulaCharacter? {
    guard let children = (self as? FormulaRow)?.children, children.count > 1 else { return nil }
    return children[1] as? FormulaCharacter
  }
}

extension FormulaSymbol {
  fileprivate func bold(isSlanted: Bool) -> FormulaSymbol {
    var symbol = self
    symbol.style = style.with(isSlanted ? .bfit : .bf)
    return symbol
  }

  fileprivate var leansInBold: Bool {
    source.unicodeScalars.count == 1 ? scalar.isASCIILetter : Self.smallGreek.contains(String(name))
  }

  private static let smallGreek = FormulaCommands.words(
    """
    alpha beta gamma delta epsilon zeta eta theta iota kappa lamda mu nu xi omicron pi rho sigma tau upsilon phi chi
    psi omega
    """)
}
