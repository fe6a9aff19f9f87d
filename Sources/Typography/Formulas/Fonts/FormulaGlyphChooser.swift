/// A glyph of a font file.
struct FormulaGlyphChoice: Hashable {
  let file: FontFile
  let glyph: UInt32
  /// Whether scripts keep away from its slanted side.
  let isSlanted: Bool
}

/// Finds the font that a symbol is taken from: the alphabet's own, then STIX.
struct FormulaGlyphChooser {
  let set: FormulaFontSet
  let store: FontStore
  /// The first font of the text around the formula.
  let text: FontFile

  /// - Returns: `nil` if no font of formulas has the symbol.
  /// - Throws: `TextError` if a font that must have it is not installed.
  func choice(for symbol: FormulaSymbol) throws(TextError) -> FormulaGlyphChoice? {
    switch set {
    case .stix, .stixSans: try stixChoice(for: symbol)
    case .cm: try computerModernChoice(for: symbol)
    case .dejaVuSans, .dejaVuSerif: try dejaVuChoice(for: symbol)
    }
  }

  // MARK: - Computer Modern

  private func computerModernChoice(for symbol: FormulaSymbol) throws(TextError) -> FormulaGlyphChoice? {
    let alphabet = symbol.style.alphabet
    if let size = symbol.size, let place = ComputerModern.sizes[symbol.source]?[size] {
      return try choice(place, symbol)
    }
    if ComputerModern.file(of: alphabet) != nil, let place = ComputerModern.places[symbol.source] {
      return try choice(place, symbol)
    }
    var symbol = symbol
    if symbol.source.unicodeScalars.count == 1 {
      // Digits stand upright among italic letters.
      let isDigit =
        symbol.scalar.properties.numericType == .decimal || symbol.scalar.properties.numericType == .digit
      if alphabet == .normal, isDigit { symbol.style = symbol.style.with(.rm) }
      if alphabet == .default || alphabet == .regular {
        if let own = try ownChoice(for: symbol) { return own }
      } else if let file = ComputerModern.file(of: symbol.style.alphabet),
        let own = try choice(ComputerModern.Place(file: file, code: symbol.scalar.value), symbol)
      {
        return own
      }
    }
    return try FormulaGlyphChooser(set: .stix, store: store, text: text).stixChoice(for: symbol)
  }

  private func choice(_ place: ComputerModern.Place, _ symbol: FormulaSymbol) throws(TextError)
    -> FormulaGlyphChoice?
  {
    let known =
      store.file(named: place.file) ?? ComputerModern.substitute(for: place.file).flatMap(store.file(named:))
    guard let file = known else { throw store.fileNotFound(place.file, .formulas) }
    guard let scalar = Unicode.Scalar(place.code), let glyph = try store.face(file).glyph(of: scalar) else {
      return nil
    }
    let isItalic = place.file == "cmmi10.ttf" || place.file == "cmti10.ttf"
    return FormulaGlyphChoice(file: file, glyph: glyph, isSlanted: isItalic || Self.isIntegral(symbol))
  }

  // MARK: - DejaVu

  private func dejaVuChoice(for symbol: FormulaSymbol) throws(TextError) -> FormulaGlyphChoice? {
    if symbol.source == "\\prime" { return try primeChoice(for: symbol) }
    if symbol.scalar.isDisplayOperator(set), let large = try choice(symbol.scalar.value, in: .display, symbol)
    {
      return large
    }
    if let own = try ownChoice(for: symbol) { return own }
    var symbol = symbol
    if [.it, .regular, .normal].contains(symbol.style.alphabet), symbol.size == nil {
      symbol.style = symbol.style.with(.rm)
    }
    guard let fallback = set.fallback else { return nil }
    return try FormulaGlyphChooser(set: fallback, store: store, text: text).stixChoice(for: symbol)
  }

  /// Prime signs come from the font of symbols and, in alphabets that it does not know, from STIX.
  private func primeChoice(for symbol: FormulaSymbol) throws(TextError) -> FormulaGlyphChoice? {
    if Self.primeAlphabets.contains(symbol.style.alphabet),
      let glyph = try glyph(of: Self.primeCode, in: .symbols)
    {
      return FormulaGlyphChoice(file: try file(.symbols), glyph: glyph, isSlanted: false)
    }
    return try FormulaGlyphChooser(set: .stix, store: store, text: text).stixChoice(for: symbol)
  }

  /// The sign in the font that prime signs come from.
  private static let primeCode: UInt32 = 0x30
  private static let primeAlphabets: Set<FormulaStyle.Alphabet> = [.normal, .cal, .rm, .tt, .it, .bf, .sf]

  /// The glyph of the alphabet's own font.
  private func ownChoice(for symbol: FormulaSymbol) throws(TextError) -> FormulaGlyphChoice? {
    if let size = symbol.size {
      return try choice(symbol.scalar.value, in: FormulaFontName.sizes[size], symbol)
    }
    switch symbol.style.alphabet {
    case .default, .regular:
      return try store.face(text).glyph(of: symbol.scalar).map {
        FormulaGlyphChoice(file: text, glyph: $0, isSlanted: Self.isIntegral(symbol))
      }
    case .normal:
      return try symbol.scalar.value < 0x10000
        ? choice(symbol.scalar.value, in: symbol.scalar.normalFont, symbol) : nil
    case .rm: return try choice(symbol.scalar.value, in: .rm, symbol)
    case .it: return try choice(symbol.scalar.value, in: .it, symbol)
    case .bf: return try choice(symbol.scalar.value, in: .bf, symbol)
    case .bfit: return try choice(symbol.scalar.value, in: .bfit, symbol)
    case .sf: return try choice(symbol.scalar.value, in: .sf, symbol)
    case .tt: return try choice(symbol.scalar.value, in: .tt, symbol)
    case .cal, .bb, .frak, .scr: return nil
    }
  }

  // MARK: - STIX

  private func stixChoice(for symbol: FormulaSymbol) throws(TextError) -> FormulaGlyphChoice? {
    let alphabet = symbol.style.alphabet
    if symbol.size == nil, alphabet == .default || alphabet == .regular {
      if let own = try store.face(text).glyph(of: symbol.scalar) {
        return FormulaGlyphChoice(file: text, glyph: own, isSlanted: Self.isIntegral(symbol))
      }
      return alphabet == .regular ? try retried(symbol) : nil
    }
    if let size = symbol.size, set == .stix {
      return try choice(symbol.scalar.value, in: FormulaFontName.sizes[size], symbol)
    }
    switch stixPlace(of: symbol) {
    case .found(let target):
      if let found = try stixChoice(target, symbol) { return found }
      return try retried(symbol)
    case .absent:
      // The alphabet does not have it: it is set as if no alphabet had been asked for.
      return alphabet == .rm ? nil : try retried(symbol, .rm)
    case .ordinary:
      if let found = try stixChoice(ordinaryTarget(of: symbol), symbol) { return found }
      return try retried(symbol)
    }
  }

  /// Where STIX keeps a character.
  private func stixPlace(of symbol: FormulaSymbol) -> STIXAlphabets.Place {
    let (scalar, style) = (symbol.scalar.value, symbol.style)
    let own: STIXAlphabets.Place =
      symbol.size == nil
      ? STIXAlphabets.place(of: scalar, in: style.alphabet, variant: style.variant) : .ordinary
    guard case .ordinary = own, set == .stixSans else { return own }
    // Letters without serifs where no alphabet is asked for.
    let sans = STIXAlphabets.place(of: scalar, in: .sf, variant: style.variant)
    if case .found = sans { return sans }
    return .ordinary
  }

  private func ordinaryTarget(of symbol: FormulaSymbol) -> STIXAlphabets.Target? {
    let scalar = symbol.scalar.value
    if let size = symbol.size {
      return STIXAlphabets.Target(face: FormulaFontName.sizes[size], scalar: scalar)
    }
    switch symbol.style.alphabet {
    case .normal:
      return scalar < 0x10000 ? STIXAlphabets.Target(face: symbol.scalar.normalFont, scalar: scalar) : nil
    case .it: return STIXAlphabets.Target(face: .it, scalar: scalar)
    case .bf: return STIXAlphabets.Target(face: .bf, scalar: scalar)
    case .bfit: return STIXAlphabets.Target(face: .bfit, scalar: scalar)
    case .rm: return STIXAlphabets.Target(face: .rm, scalar: scalar)
    default: return nil
    }
  }

  private func stixChoice(
    _ target: STIXAlphabets.Target?, _ symbol: FormulaSymbol
  ) throws(TextError) -> FormulaGlyphChoice? {
    guard var (face, scalar) = target.map({ ($0.face, $0.scalar) }) else { return nil }
    if face == .rm || face == .it { scalar = Self.exchanged[scalar] ?? scalar }
    if (0xE000...0xF8FF).contains(scalar) {
      switch face {
      case .rm: face = .nonuniRoman
      case .it: face = .nonuniItalic
      case .bf: face = .nonuniBold
      default: return nil
      }
    }
    return try choice(scalar, in: face, symbol)
  }

  /// Two glyphs that stand in each other's place.
  private static let exchanged: [UInt32: UInt32] = [0x22D2: 0x22D3, 0x22D3: 0x22D2]

  /// The symbol in upright letters, if it was asked for in others that are no alphabet of their own.
  private func retried(_ symbol: FormulaSymbol, _ alphabet: FormulaStyle.Alphabet? = nil) throws(TextError)
    -> FormulaGlyphChoice?
  {
    guard alphabet != nil || [.it, .regular, .normal].contains(symbol.style.alphabet), symbol.size == nil
    else { return nil }
    var upright = symbol
    upright.style = symbol.style.with(.rm)
    return try stixChoice(for: upright)
  }

  // MARK: - Files

  private static func isIntegral(_ symbol: FormulaSymbol) -> Bool {
    symbol.source == "\\int" || symbol.source == "\\oint"
  }

  private func choice(
    _ scalar: UInt32, in name: FormulaFontName, _ symbol: FormulaSymbol
  ) throws(TextError) -> FormulaGlyphChoice? {
    guard let glyph = try glyph(of: scalar, in: name) else { return nil }
    return FormulaGlyphChoice(
      file: try file(name), glyph: glyph, isSlanted: name == .it || Self.isIntegral(symbol))
  }

  func glyph(of scalar: UInt32, in name: FormulaFontName) throws(TextError) -> UInt32? {
    guard let scalar = Unicode.Scalar(scalar), !set.fileNames(of: name).isEmpty else { return nil }
    return try store.face(file(name)).glyph(of: scalar)
  }

  private func file(_ name: FormulaFontName) throws(TextError) -> FontFile {
    let names = set.fileNames(of: name)
    if let file = names.lazy.compactMap(store.file(named:)).first { return file }
    throw store.fileNotFound(names.first ?? "", set.packages(of: name))
  }
}

extension Unicode.Scalar {
  /// The font of a character that stands in no alphabet: italics for letters other than Greek capitals.
  fileprivate var normalFont: FormulaFontName {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      properties.name?.hasPrefix("GREEK CAPITAL") == true ? .rm : .it
    default: .rm
    }
  }

  /// Whether the font of large operators has the character.
  fileprivate func isDisplayOperator(_ set: FormulaFontSet) -> Bool {
    switch value {
    case 0x2013...0x2014, 0x2018...0x201A, 0x201C...0x201E, 0x2022, 0x2039...0x203A, 0x220F...0x2211,
      0x222B...0x222D,
      0x2A0C...0x2A0E:
      true
    case 0x222E...0x2233, 0x22C0...0x22C3, 0x2A00...0x2A02, 0x2A0F...0x2A1C: set == .dejaVuSans
    default: false
    }
  }
}
