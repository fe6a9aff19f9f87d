// What a formula says, before anything is measured.

/// A part of a formula.
indirect enum FormulaNode: Hashable, Sendable {
  case symbol(FormulaSymbol)
  /// A symbol with room on both sides, such as a relation.
  case spaced(FormulaSymbol)
  /// A symbol with room after it, such as a comma.
  case punctuation(FormulaSymbol)
  /// White space, in ems.
  case space(Double)
  case group([FormulaNode])
  case scripts(FormulaScripts)
  case fraction(FormulaFraction)
  /// A mark over an item.
  case accent(FormulaAccent, FormulaSymbol, over: FormulaNode)
  /// An item in small above or below another.
  case annotated(FormulaNode, with: FormulaNode, isAbove: Bool)
  /// The items under a root, and its index.
  case radical([FormulaNode], index: [FormulaNode])
  case overline([FormulaNode])
  case underline([FormulaNode])
  /// Items between brackets that grow with them.
  case delimited(FormulaDelimited)
  /// An upright name such as sin, and whether a thin space follows it.
  case function(name: String, items: [FormulaNode], addsSpace: Bool)
  /// Words as they are written, in upright letters.
  case text(String, FormulaStyle)
  case bold([FormulaNode])
  /// Centred rows.
  case stack([[FormulaNode]])
  /// Room for items that are not drawn.
  case phantom([FormulaNode])
  /// Items that take no room: they stand to the left of their place, or to the right.
  case lap([FormulaNode], isLeft: Bool)
  case table(FormulaTable)
}

/// A character and the style that it is set in.
struct FormulaSymbol: Hashable, Sendable {
  /// How it is written: `x`, or `\alpha`.
  let source: String
  let scalar: Unicode.Scalar
  var style: FormulaStyle
  /// Which of the growing sizes of a bracket it is, from 0; `nil` for what does not grow.
  var size: Int?

  /// One of the growing sizes of the symbol.
  func sized(_ size: Int) -> FormulaSymbol {
    var symbol = self
    symbol.size = size
    return symbol
  }

  /// Whether it is a mark that grows with what it covers.
  var isWideAccent: Bool { FormulaCommands.wideAccents.contains(name) }

  /// A command without its backslash, or the character itself.
  var name: Substring { source.utf8.count > 1 && source.hasPrefix("\\") ? source.dropFirst() : source[...] }
}

/// The alphabet of a symbol.
struct FormulaStyle: Hashable, Sendable {
  typealias Alphabet = MathAlphabet

  var alphabet: Alphabet {
    didSet { if alphabet.isClass { variant = alphabet } }
  }
  /// The last alphabet that chooses variants of others.
  private(set) var variant: Alphabet

  init(_ alphabet: Alphabet) { (self.alphabet, variant) = (alphabet, alphabet) }

  /// Another alphabet with the variant as it is.
  func with(_ alphabet: Alphabet) -> FormulaStyle {
    var style = FormulaStyle(alphabet)
    style.variant = variant
    return style
  }
}

/// An item with what stands raised and lowered beside it, or above and below it.
struct FormulaScripts: Hashable, Sendable {
  var nucleus: FormulaNode?
  var sub, sup: FormulaNode?
  /// How many prime signs follow.
  var primes: Int
  /// The style that the scripts stand in; prime signs are set in it.
  var style: FormulaStyle
  /// Whether a thin space follows, as after the scripts of a function's name.
  var addsSpace: Bool
}

/// Two groups above each other, with or without a line between them.
struct FormulaFraction: Hashable, Sendable {
  enum Line: Hashable, Sendable {
    /// As thick as other lines of formulas.
    case usual
    /// In pixels; 0 for none.
    case thickness(Double)
  }

  let numerator, denominator: [FormulaNode]
  let line: Line
  /// How many steps smaller its parts are.
  let level: Int
  /// Brackets around it; empty for none.
  var left = "", right = ""
  let style: FormulaStyle
}

/// A mark over an item.
enum FormulaAccent: Hashable, Sendable {
  case plain
  /// As wide as the item.
  case wide
  /// Two steps smaller.
  case ring
}

/// Items between brackets that grow with them.
struct FormulaDelimited: Hashable, Sendable {
  enum Item: Hashable, Sendable {
    case node(FormulaNode)
    /// A bracket that grows with the others.
    case middle(String)
  }

  /// Brackets as they are written; `.` for none.
  let left, right: String
  let items: [Item]
  let style: FormulaStyle
}

/// Rows and columns.
struct FormulaTable: Hashable, Sendable {
  enum Alignment: Hashable, Sendable {
    case left, center, right
  }

  let rows: [[[FormulaNode]]]
  /// How the columns are aligned; the last one holds for all that follow.
  let columns: [Alignment]
  /// The room between columns, in ems: that after a column counts.
  let gaps: [Double]
  /// Brackets around it; empty for none.
  let left, right: String
  let style: FormulaStyle
}

/// Alphabets of formulas. Raw values are the names in commands such as `\mathrm`.
public enum MathAlphabet: String, CaseIterable, Hashable, Sendable {
  /// Letters in italics, all else upright.
  case normal
  /// The font of the text that the formula stands in; two names for it.
  case regular, `default`
  case rm, it, bf, bfit, sf, tt, cal, bb, frak, scr

  /// Whether it also chooses among the variants of other alphabets.
  var isClass: Bool {
    switch self {
    case .normal, .rm, .it, .bf, .bfit: true
    default: false
    }
  }
}
