// Subscripts, superscripts, primes, and the limits of sums (TeXbook, appendix G, rules 13 and 18).

extension FormulaLayout {
  func item(_ scripts: FormulaScripts) throws(TextError) -> FormulaItem {
    let nucleus = try scripts.nucleus.map { node throws(TextError) in try item(node) } ?? FormulaBox()
    let sub = try scripts.sub.map { node throws(TextError) in try item(node) }
    let sup = try withPrimes(try scripts.sup.map { node throws(TextError) in try item(node) }, scripts)
    let space = scripts.addsSpace ? [try space(FormulaCommands.thinSpace)] : []
    if nucleus.hasLimits { return limits(nucleus, sub: sub, sup: sup, space) }
    return beside(nucleus, sub: sub, sup: sup, space)
  }

  /// The superscript with the prime signs behind it.
  private func withPrimes(_ sup: FormulaItem?, _ scripts: FormulaScripts) throws(TextError) -> FormulaItem? {
    guard scripts.primes > 0 else { return sup }
    let row = (sup as? FormulaRow) ?? FormulaRow(sup.map { [$0] } ?? [])
    let prime = FormulaSymbol(source: "\\prime", scalar: "\u{2032}", style: scripts.style)
    for _ in 0..<scripts.primes { row.children.append(try character(prime)) }
    row.addKerns()
    row.pack()
    return row
  }

  // MARK: - Above and below

  private func limits(
    _ nucleus: FormulaItem, sub: FormulaItem?, sup: FormulaItem?, _ space: [FormulaItem]
  ) -> FormulaItem {
    sup?.shrink()
    sub?.shrink()
    let width = max(nucleus.extent.width, sup?.extent.width ?? -.infinity, sub?.extent.width ?? -.infinity)
    let gap = thickness * 3
    var rows: [FormulaItem] = []
    if let sup { rows += [FormulaRow.centered([sup], width: width), FormulaBox(depth: gap)] }
    rows.append(FormulaRow.centered([nucleus], width: width))
    var shift = 0.0
    if let sub {
      let row = FormulaRow.centered([sub], width: width)
      rows += [FormulaBox(depth: gap), row]
      shift = row.height + gap + nucleus.extent.depth
    }
    let column = FormulaColumn(rows)
    column.offset = shift
    return FormulaRow([column] + space)
  }

  // MARK: - Beside

  private func beside(
    _ nucleus: FormulaItem, sub: FormulaItem?, sup: FormulaItem?, _ space: [FormulaItem]
  ) -> FormulaItem {
    let (nucleus, last) = opened(nucleus)
    let isIntegral = last.isIntegral
    let isSlanted = (last as? FormulaCharacter)?.isSlanted ?? false
    let height = last.extent.height
    let feet = isIntegral ? last.extent.depth : 0
    // How far the scripts stand from what they belong to.
    let delta = constants.delta
    var supKern = delta * xHeight
    var subKern = delta * xHeight
    if isSlanted {
      supKern += delta * xHeight
      supKern += constants.deltaSlanted * (height - xHeight * 2 / 3)
      subKern = isIntegral ? (3 * delta - constants.deltaIntegral) * height : 0
      if isIntegral { supKern = (3 * delta + constants.deltaIntegral) * height }
    }
    var (up, down) = (0.0, 0.0)
    if !nucleus.isFlat {
      let small = fonts.xHeight(points: points * FormulaItem.shrinkFactor)
      up = nucleus.height - constants.supdrop * small
      down = nucleus.depth + constants.subdrop * small
    }
    let lowered = sub.map { shrunk($0, kern: subKern) }
    let raised = sup.map { shrunk($0, kern: supKern) }
    if isIntegral {
      up = height - constants.subdrop * xHeight
      down = feet + constants.subdrop * xHeight
    } else {
      up = max(up, constants.sup1 * xHeight, (raised?.depth ?? -.infinity) + xHeight / 4)
      down =
        raised == nil
        ? max(down, constants.sub1 * xHeight, (lowered?.height ?? -.infinity) - xHeight * 4 / 5)
        : max(down, constants.sub2 * xHeight)
    }
    let scripts = joined(raised: raised, lowered: lowered, up: up, down: down)
    if !isIntegral { scripts.width += constants.scriptSpace * xHeight }
    return FormulaRow([nucleus, scripts] + space)
  }

  /// The nucleus as a row, and the item in it that the scripts stand beside, which is as wide as its advance.
  private func opened(_ nucleus: FormulaItem) -> (row: FormulaRow, last: FormulaItem) {
    guard let row = nucleus as? FormulaRow else {
      (nucleus as? FormulaCharacter)?.takeAdvance()
      return (FormulaRow([nucleus]), nucleus)
    }
    if row.children.count > 1, row.children.last is FormulaKern,
      row.children[row.children.count - 2] is FormulaCharacter
    {
      row.children.removeLast()
    }
    let last = row.children.last ?? row
    (last as? FormulaCharacter)?.takeAdvance()
    return (FormulaRow(row.children, kerns: false), last)
  }

  private func shrunk(_ script: FormulaItem, kern: Double) -> FormulaRow {
    let row = FormulaRow([FormulaKern(kern), script])
    row.shrink()
    return row
  }

  /// One script, or both with room between them.
  private func joined(raised: FormulaRow?, lowered: FormulaRow?, up: Double, down: Double) -> FormulaList {
    var (up, down) = (up, down)
    guard let raised else {
      let lowered = lowered ?? FormulaRow([])
      lowered.offset = down
      return lowered
    }
    guard let lowered else {
      raised.offset = -up
      return raised
    }
    let tooClose = 4 * thickness - ((up - raised.depth) - (lowered.height - down))
    if tooClose > 0 {
      down += tooClose
      let tooLow = xHeight * 4 / 5 - up + raised.depth
      if tooLow > 0 {
        up += tooLow
        down -= tooLow
      }
    }
    let column = FormulaColumn([
      raised, FormulaKern((up - raised.depth) - (lowered.height - down)), lowered,
    ])
    column.offset = down
    return column
  }
}

extension FormulaItem {
  /// Width, height and depth of a character or a box; nothing of white space.
  var extent: (width: Double, height: Double, depth: Double) {
    switch self {
    case let character as FormulaCharacter: (character.width, character.height, character.depth)
    case let box as FormulaBox: (box.width, box.height, box.depth)
    case let kern as FormulaKern: (kern.width, 0, 0)
    default: (0, 0, 0)
    }
  }

  /// Whether scripts stand above and below it.
  fileprivate var hasLimits: Bool {
    switch self {
    case let character as FormulaCharacter:
      character.symbol.source.hasPrefix("\\")
        && FormulaCommands.symbolsWithLimits.contains(String(character.symbol.name))
    case let row as FormulaRow: row.functionName.map(FormulaCommands.functionsWithLimits.contains) ?? false
    default: false
    }
  }

  /// Whether scripts stand at its feet and its head.
  fileprivate var isIntegral: Bool {
    guard let symbol = (self as? FormulaCharacter)?.symbol, symbol.source.hasPrefix("\\") else {
      return false
    }
    return FormulaCommands.integrals.contains(String(symbol.name))
  }
}

extension FormulaCharacter {
  /// Makes the character as wide as its advance.
  fileprivate func takeAdvance() { width = metrics.advance }
}
