// From boxes to glyphs and lines at their places.

/// The glyphs and lines of a formula, in pixels, y upwards from the baseline as the text around it has it.
struct ShippedFormula {
  private(set) var glyphs: [TextLine.PlacedGlyph] = []
  private(set) var rules: [TextLine.Rule] = []
  let width, height, depth: Double

  private var h = 0.0
  private var v = 0.0
  private var phantoms = 0
  /// The height of the whole formula, and the same in whole pixels.
  private let top, ceiling: Double

  init(_ row: FormulaRow) throws(TextError) {
    top = row.height
    ceiling = row.height.rounded(.up)
    (width, height, depth) = (row.width.rounded(.up), ceiling, row.depth.rounded(.up))
    try ship(row)
  }

  private mutating func place(_ glyph: UInt32, _ font: SizedFont, x: Double, y: Double, raise: Double = 0) {
    guard phantoms == 0 else { return }
    glyphs.append(TextLine.PlacedGlyph(font: font, glyph: glyph, x: x, y: ceiling - y + raise))
  }

  private mutating func ship(_ row: FormulaRow) throws(TextError) {
    let baseline = v
    var glue = GlueSetting(row)
    if row.isPhantom { phantoms += 1 }
    defer { if row.isPhantom { phantoms -= 1 } }
    for child in row.children {
      switch child {
      case let character as FormulaCharacter:
        try ship(character)
        h += character.width
      case let words as FormulaWords:
        for glyph in try words.glyphs() {
          place(glyph.glyph, glyph.font, x: h + glyph.x, y: v + top - glyph.y)
        }
        h += words.width
      case let list as FormulaList:
        let edge = h
        if !list.children.isEmpty {
          v = baseline + list.shift
          try shipList(list)
        }
        h = edge + list.width
        v = baseline
      case let box as FormulaBox: h += box.width
      case let kern as FormulaKern: h += kern.width
      case let space as FormulaGlue: h += glue.room(of: space)
      default: break
      }
    }
  }

  private mutating func ship(_ character: FormulaCharacter) throws(TextError) {
    let origin = character.origin
    let (font, glyph) = try character.fonts.glyph(of: character.symbol, points: character.points)
    let raise = try character.fonts.metrics(of: character.symbol, points: character.points).raise
    place(glyph, font, x: h + origin.x, y: v + top + origin.y, raise: raise)
  }

  private mutating func shipList(_ list: FormulaList) throws(TextError) {
    switch list {
    case let row as FormulaRow: try ship(row)
    case let column as FormulaColumn: try ship(column)
    default: break
    }
  }

  private mutating func ship(_ column: FormulaColumn) throws(TextError) {
    let edge = h
    var glue = GlueSetting(column)
    v -= column.height
    for child in column.children {
      switch child {
      case let list as FormulaList:
        guard !list.children.isEmpty else {
          v += list.height + list.depth
          continue
        }
        v += list.height
        h = edge + list.shift
        let line = v
        list.width = column.width
        try shipList(list)
        v = line + list.depth
        h = edge
      case let rule as FormulaRule: ship(rule, width: column.width)
      case let box as FormulaBox: if box.height + box.depth > 0, box.depth > 0 { v += box.height + box.depth }
      case let kern as FormulaKern: v += kern.width
      case let space as FormulaGlue: v += glue.room(of: space)
      default: break
      }
    }
  }

  private mutating func ship(_ rule: FormulaRule, width: Double) {
    let thickness = rule.height + rule.depth
    guard thickness > 0, rule.depth > 0 else { return }
    v += thickness
    guard phantoms == 0 else { return }
    let y = v + top - thickness
    rules.append(TextLine.Rule(x: h, y: ceiling - (y + thickness), width: width, height: thickness))
  }
}

/// The white space of a list, whole pixels counted from its beginning.
private struct GlueSetting {
  private let ratio: Double
  private let stretching: FormulaGlue.Kind?
  private var units = 0.0
  private var reached = 0.0

  init(_ list: FormulaList) { (ratio, stretching) = (list.glueRatio, list.stretching) }

  mutating func room(of glue: FormulaGlue) -> Double {
    guard glue.kind == stretching else { return 0 }
    let before = reached
    units += 1
    reached = min(max(ratio * units, -1e9), 1e9).rounded(.toNearestOrEven)
    return reached - before
  }
}
