// Commands: symbols, functions, accents, and what has a form of its own.

extension FormulaParser {
  /// What a command stands for; `nil` and no step further if it ends something instead, as `\right` does.
  mutating func command() throws(FormulaFault) -> FormulaNode? {
    let place = index
    if let node = try lapOrPhantom() { return node }
    if let node = try accent() { return node }
    if let node = try character() { return node }
    if let name = commandName, FormulaCommands.functions.contains(String(name)) {
      skipCommand(name)
      return function(String(name), items: name.unicodeScalars.map { .symbol(upright($0)) })
    }
    if let node = try styledGroup() { return node }
    if let node = try construct() { return node }
    index = place
    if isEnd { return nil }
    guard let name = commandName else {
      guard index + 1 < text.count else { throw fault("a backslash ends the formula") }
      throw fault("unknown command \"\\\(text[index + 1])\"")
    }
    throw fault("unknown command \"\\\(name)\"\(FormulaCommands.hint(for: String(name)))")
  }

  /// Whether a command stands here that ends a part of the formula.
  private var isEnd: Bool { has("\\right") || has("\\middle") || has("\\end") || has("\\\\") }

  /// A command for a character, or an escaped sign.
  private mutating func character() throws(FormulaFault) -> FormulaNode? {
    let place = index
    if let name = commandName {
      guard let scalar = FormulaCommands.characters[name] else { return nil }
      skipCommand(name)
      return symbol("\\" + name, scalar, at: place)
    }
    guard index + 1 < text.count else { return nil }
    let sign = text[index + 1]
    guard "%${}_|#".unicodeScalars.contains(sign) else { return nil }
    if sign == "#", index + 2 < text.count, text[index + 2].isASCIILetter { return nil }
    index += 2
    // A doubled bar is a sign of its own.
    return symbol("\\" + String(sign), sign == "|" ? "\u{2016}" : sign, at: place)
  }

  private func upright(_ scalar: Unicode.Scalar) -> FormulaSymbol {
    var style = style
    style.alphabet = .rm
    return FormulaSymbol(source: String(scalar), scalar: scalar, style: style)
  }

  /// `\mathrm{…}` and its kin.
  private mutating func styledGroup() throws(FormulaFault) -> FormulaNode? {
    guard let name = commandName, name.hasPrefix("math") else { return nil }
    guard let alphabet = FormulaStyle.Alphabet(rawValue: String(name.dropFirst(4))) else { return nil }
    let place = index
    skipCommand(name)
    skipSpace()
    guard peek == "{" else { throw fault("\"\\\(name)\" is written \\\(name){…}", at: place) }
    return try group(alphabet: alphabet)
  }

  private mutating func lapOrPhantom() throws(FormulaFault) -> FormulaNode? {
    let place = index
    for name in ["phantom", "llap", "rlap"] where skip("\\" + name) {
      guard let items = try argument(mayBeEmpty: true) else { throw expected(name, at: place) }
      return name == "phantom" ? .phantom(items) : .lap(items, isLeft: name == "llap")
    }
    return nil
  }

  private mutating func accent() throws(FormulaFault) -> FormulaNode? {
    let place = index
    let name: Substring
    if let letters = commandName {
      name = letters
    } else if index + 1 < text.count {
      name = Substring(String(text[index + 1]))
    } else {
      return nil
    }
    guard let sign = FormulaCommands.accents[name], let scalar = FormulaCommands.characters[sign] else {
      return nil
    }
    skipCommand(name)
    let mark = FormulaSymbol(source: "\\" + sign, scalar: scalar, style: style)
    guard let item = try nested({ parser throws(FormulaFault) in try parser.placeable() }) else {
      throw fault("nothing stands under \"\\\(name)\"", at: place)
    }
    if FormulaCommands.wideAccents.contains(name) { return .accent(.wide, mark, over: item) }
    return .accent(name == "mathring" ? .ring : .plain, mark, over: item)
  }

  /// A function's name, and the thin space after it unless a bracket or a script follows.
  ///
  /// - Parameter next: where what follows is looked for; the present place unless said.
  mutating func function(_ name: String, items: [FormulaNode], next: Int? = nil) -> FormulaNode {
    let next = next ?? index
    let follower = next < text.count ? text[next...].first { $0 != " " } : nil
    awaitsScripts = follower == "^" || follower == "_"
    let isClose = awaitsScripts || follower.map(FormulaCommands.shortDelimiters.contains) ?? false
    return .function(name: name, items: items, addsSpace: !isClose)
  }

  /// A command with arguments.
  private mutating func construct() throws(FormulaFault) -> FormulaNode? {
    let place = index
    // A longer name before one that it begins with.
    let names = [
      "frac", "dfrac", "binom", "genfrac", "overset", "underset", "sqrt", "overline", "underline", "text",
      "boldsymbol",
      "substack", "operatorname", "left", "begin",
    ]
    guard let name = names.first(where: { has("\\" + $0) }) else { return nil }
    // matplotlib reads \textbf as \text; a name of LaTeX is better told as such.
    if let whole = commandName, whole.count > name.count, name != "left", whole.hasPrefix("text") {
      return nil
    }
    skipCommand(name)
    return try nested { parser throws(FormulaFault) in try parser.construct(name, at: place) }
  }

  private mutating func construct(_ name: String, at place: Int) throws(FormulaFault) -> FormulaNode {
    switch name {
    case "frac", "dfrac", "binom": return try fraction(name, at: place)
    case "genfrac": return try generalFraction(at: place)
    case "overset", "underset":
      guard let annotation = try argument(mayBeEmpty: true), let body = try argument(mayBeEmpty: true) else {
        throw expected(name, at: place)
      }
      return .annotated(.group(body), with: .group(annotation), isAbove: name == "overset")
    case "sqrt": return try radical(at: place)
    case "overline", "underline", "boldsymbol":
      guard let items = try argument(mayBeEmpty: name == "boldsymbol") else {
        throw expected(name, at: place)
      }
      return name == "overline" ? .overline(items) : name == "underline" ? .underline(items) : .bold(items)
    case "text": return try words(at: place)
    case "substack": return try stack(at: place)
    case "operatorname": return try operatorName(at: place)
    case "left": return try delimited(at: place)
    default: return try table(at: place)
    }
  }
}

// MARK: - Constructs

extension FormulaParser {
  private mutating func fraction(_ name: String, at place: Int) throws(FormulaFault) -> FormulaNode {
    guard let numerator = try argument(), let denominator = try argument() else {
      throw expected(name, at: place)
    }
    let isBinomial = name == "binom"
    return .fraction(
      FormulaFraction(
        numerator: numerator, denominator: denominator, line: isBinomial ? .thickness(0) : .usual,
        level: name == "dfrac" ? 0 : 1, left: isBinomial ? "(" : "", right: isBinomial ? ")" : "",
        style: style))
  }

  private mutating func generalFraction(at place: Int) throws(FormulaFault) -> FormulaNode {
    let (left, right) = (try bracedDelimiter(), try bracedDelimiter())
    let (thickness, level) = (try braced()?.decimal, try braced())
    guard let left, let right, let thickness, abs(thickness) < 1e4, let level,
      level.isEmpty || ["0", "1", "2", "3"].contains(level), let numerator = try argument(),
      let denominator = try argument()
    else { throw expected("genfrac", at: place) }
    return .fraction(
      FormulaFraction(
        numerator: numerator, denominator: denominator, line: .thickness(thickness), level: Int(level) ?? 1,
        left: left,
        right: right, style: style))
  }

  private mutating func bracedDelimiter() throws(FormulaFault) -> String? {
    skipSpace()
    guard skip("{") else { return nil }
    skipSpace()
    let found = delimiter() ?? ""
    skipSpace()
    return skip("}") ? found : nil
  }

  /// A bracket that may grow; `nil` if there is none.
  private mutating func delimiter() -> String? {
    skipSpace()
    let found = FormulaCommands.delimiters.first { has($0) }
    if let found { index += found.unicodeScalars.count }
    return found
  }

  private mutating func radical(at place: Int) throws(FormulaFault) -> FormulaNode {
    var root: [FormulaNode] = []
    skipSpace()
    let bracket = index
    if skip("[") {
      skipSpace()
      let isEmpty = peek == "]"
      root = try items { $0.peek == "]" }
      guard skip("]") else { throw fault("\"]\" is missing", at: bracket) }
      guard !isEmpty else { throw expected("sqrt", at: place) }
    }
    guard let body = try argument() else { throw expected("sqrt", at: place) }
    return .radical(body, index: root)
  }

  /// The words of `\text{…}`: braces in them only group, and a backslash stands before a sign that is meant.
  private mutating func words(at place: Int) throws(FormulaFault) -> FormulaNode {
    skipSpace()
    guard peek == "{" else { throw expected("text", at: place) }
    var words: [Unicode.Scalar] = []
    var depth = 0
    while let scalar = peek {
      index += 1
      switch scalar {
      case "\\" where index < text.count:
        words.append(text[index])
        index += 1
      case "{": depth += 1
      case "}":
        depth -= 1
        guard depth > 0 else {
          var upright = style
          upright.alphabet = .rm
          return .text(String(words), upright)
        }
      default: words.append(scalar)
      }
    }
    throw fault("\"}\" is missing", at: place)
  }

  private mutating func stack(at place: Int) throws(FormulaFault) -> FormulaNode {
    skipSpace()
    let brace = index
    guard skip("{") else { throw expected("substack", at: place) }
    var rows: [[FormulaNode]] = []
    repeat {
      rows.append(try items { $0.has("\\\\") })
    } while skip("\\\\")
    guard skip("}") else { throw fault("\"}\" is missing", at: brace) }
    if rows.count > 1, rows.last?.isEmpty == true { rows.removeLast() }
    rows.removeAll { $0.isEmpty }
    guard !rows.isEmpty else { throw expected("substack", at: place) }
    return .stack(rows)
  }

  private mutating func operatorName(at place: Int) throws(FormulaFault) -> FormulaNode {
    guard let items = try argument(mayBeEmpty: true) else { throw expected("operatorname", at: place) }
    // Like matplotlib, what follows is looked for as if each part of the name were one character.
    let next = place + "\\operatorname{}".unicodeScalars.count + items.count
    return function("", items: items.map(\.upright), next: next)
  }

  private mutating func delimited(at place: Int) throws(FormulaFault) -> FormulaNode {
    let after = index
    guard let left = delimiter() else { throw fault("a bracket is missing after \"\\left\"", at: after) }
    var items: [FormulaDelimited.Item] = []
    while true {
      items += try self.items { $0.has("\\middle") || $0.has("\\right") && !$0.hasCharacter }.map {
        .node($0)
      }
      guard skip("\\middle") else { break }
      guard let bar = delimiter() else { throw fault("a bracket is missing after \"\\middle\"") }
      items.append(.middle(bar))
    }
    guard skip("\\right") else {
      throw index == text.count || peek == "}"
        ? fault("\"\\left\" without \"\\right\"", at: place) : unexpected()
    }
    guard let right = delimiter() else { throw fault("a bracket is missing after \"\\right\"") }
    return .delimited(FormulaDelimited(left: left, right: right, items: items, style: style))
  }

  /// Whether the command here stands for a character, as `\rightarrow` does.
  private var hasCharacter: Bool { commandName.map { FormulaCommands.characters[$0] != nil } ?? false }
}

extension FormulaNode {
  /// The node as a part of an operator's name: letters stand upright.
  fileprivate var upright: FormulaNode {
    guard case .symbol(var symbol) = self else { return self }
    symbol.style = symbol.style.with(.rm)
    return .symbol(symbol)
  }
}
