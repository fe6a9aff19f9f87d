/// A text with fields for a number: C's `%.1f M` or Python's `{x:.2f} kg`.
public struct FormatTemplate: Hashable, Sendable {
  private enum Piece: Hashable {
    case text(String)
    case value(NumberFormat)
    /// The number of the tick, from 0.
    case position(NumberFormat)
  }

  private var pieces: [Piece] = []
  /// Whether hyphens of numbers are written as true minus signs, as matplotlib does in Python's style only.
  private let hasMinusSigns: Bool

  /// What a mistake in a template is.
  public struct Mistake: Error, Hashable, CustomStringConvertible {
    /// A sentence for people.
    public let description: String
  }

  /// The text for a number, the one of the tick at a position.
  public func text(_ value: Double, position: Int) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .value(let format): field(format, value)
      case .position(let format): field(format, Double(position))
      }
    }.joined()
  }

  private func field(_ format: NumberFormat, _ value: Double) -> String {
    hasMinusSigns ? format.text(value).withMinusSigns : format.text(value)
  }
}

// MARK: - C's style

extension FormatTemplate {
  /// A template in C's style, such as `%1.1f M`: one field of the kinds e, f, g, d and i, and `%%` for a
  /// percent sign.
  public init(printf text: String) throws(Mistake) {
    hasMinusSigns = false
    var rest = text[...]
    while let index = rest.firstIndex(of: "%") {
      pieces.append(.text(String(rest[..<index])))
      rest = rest[index...].dropFirst()
      if rest.first == "%" {
        pieces.append(.text(String(rest.removeFirst())))
      } else {
        pieces.append(.value(try Self.printfField(&rest)))
      }
    }
    pieces.append(.text(String(rest)))
  }

  private static func printfField(_ rest: inout Substring) throws(Mistake) -> NumberFormat {
    var format = NumberFormat()
    while let flag = rest.first, "-+ 0#".contains(flag) {
      rest.removeFirst()
      switch flag {
      case "-": format.alignment = .left
      case "0": (format.fill, format.alignment) = ("0", format.alignment == .left ? .left : .afterSign)
      case "#": format.keepsZeros = true
      default: format.sign = flag == "+" || format.sign == "+" ? "+" : " "
      }
    }
    if format.alignment == .left { format.fill = " " }
    try format.readSize(&rest)
    guard let letter = rest.popFirst() else { throw Mistake(description: "the format ends within a field") }
    guard "eEfFgGdi".contains(letter) else {
      throw Mistake(description: "a field for a number ends with one of e, f, g and d, not \"\(letter)\"")
    }
    format.setKind(letter == "i" ? "d" : letter)
    return format
  }
}

// MARK: - Python's style

extension FormatTemplate {
  /// A template in Python's style, such as `{x:.2f} kg`: fields `x` for the value and `pos` for the number of
  /// the tick, and doubled braces for braces.
  public init(_ text: String) throws(Mistake) {
    try self.init(python: text, valueName: "x", hasMinusSigns: true)
  }

  /// A template in either style, as labels of bars have it: C's if there is a field in it, otherwise Python's,
  /// with `{}` and `{:.1f}` for the number. Hyphens stay.
  public init(label text: String) throws(Mistake) {
    if let template = try? FormatTemplate(printf: text), template.hasValue {
      self = template
    } else {
      try self.init(python: text, valueName: "", hasMinusSigns: false)
    }
  }

  /// C's `%g`: six digits, without zeros at the end.
  public static var general: FormatTemplate {
    FormatTemplate(pieces: [.value(NumberFormat(kind: .general))], hasMinusSigns: false)
  }

  private var hasValue: Bool { pieces.contains { if case .value = $0 { true } else { false } } }

  private init(python text: String, valueName: String, hasMinusSigns: Bool) throws(Mistake) {
    self.hasMinusSigns = hasMinusSigns
    var rest = text[...]
    var literal = ""
    while let character = rest.popFirst() {
      if (character == "{" || character == "}") && rest.first == character {
        literal.append(rest.removeFirst())
      } else if character == "{" {
        pieces.append(.text(literal))
        literal = ""
        pieces.append(try Self.pythonField(&rest, valueName: valueName))
      } else if character == "}" {
        throw Mistake(description: "a single \"}\" in the format; write \"}}\" for a brace")
      } else {
        literal.append(character)
      }
    }
    pieces.append(.text(literal))
  }

  private static func pythonField(_ rest: inout Substring, valueName: String) throws(Mistake) -> Piece {
    guard let end = rest.firstIndex(of: "}") else {
      throw Mistake(description: "the format ends within a field; \"}\" is missing")
    }
    let parts = rest[..<end].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    rest = rest[end...].dropFirst()
    var specification = parts.count > 1 ? parts[1] : ""
    let isPosition = parts[0] == "pos"
    guard isPosition || parts[0] == valueName else {
      let known = valueName.isEmpty ? "without names" : "\"\(valueName)\" and \"pos\""
      throw Mistake(description: "the format has fields \(known) only, not \"\(parts[0])\"")
    }
    let format = try pythonFormat(&specification, isWhole: isPosition)
    return isPosition ? .position(format) : .value(format)
  }

  private static func pythonFormat(_ rest: inout Substring, isWhole: Bool) throws(Mistake) -> NumberFormat {
    let text = rest
    var format = NumberFormat(kind: isWhole ? .whole : .shortest)
    if let second = rest.dropFirst().first, let alignment = NumberFormat.Alignment(rawValue: second) {
      (format.fill, format.alignment) = (rest.removeFirst(), alignment)
      rest.removeFirst()
    } else if let alignment = rest.first.flatMap(NumberFormat.Alignment.init) {
      format.alignment = alignment
      rest.removeFirst()
    }
    if let sign = rest.first, "+- ".contains(sign) {
      format.sign = sign == "-" ? "" : String(rest.removeFirst())
    }
    if rest.first == "-" { rest.removeFirst() }
    if rest.first == "#" {
      format.keepsZeros = true
      rest.removeFirst()
    }
    if rest.first == "0" { (format.fill, format.alignment) = ("0", .afterSign) }
    try format.readSize(&rest)
    if let letter = rest.popFirst() {
      let isKnown = isWhole ? letter == "d" : "eEfFgG%".contains(letter)
      guard isKnown, rest.isEmpty else {
        throw Mistake(
          description:
            "\"\(text)\" is no format for a number; such as \".2f\", \".1e\", \",.0f\" or \".0%\" are")
      }
      format.setKind(letter)
    } else if format.precision != nil {
      format.kind = .general
    }
    return format
  }
}

// MARK: - What both have

extension NumberFormat {
  fileprivate mutating func setKind(_ letter: Character) {
    isUppercase = letter.isUppercase
    kind = Kind(rawValue: Character(letter.lowercased())) ?? .general
  }

  /// Width, separator of thousands and precision.
  fileprivate mutating func readSize(_ rest: inout Substring) throws(FormatTemplate.Mistake) {
    width = try Self.number(&rest) ?? 0
    if let mark = rest.first, mark == "," || mark == "_" { separator = String(rest.removeFirst()) }
    guard rest.first == "." else { return }
    rest.removeFirst()
    precision = try Self.number(&rest) ?? 0
  }

  private static func number(_ rest: inout Substring) throws(FormatTemplate.Mistake) -> Int? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest.dropFirst(digits.count)
    guard !digits.isEmpty else { return nil }
    guard let number = Int(digits), number <= mostDigits else {
      throw FormatTemplate.Mistake(
        description: "a width or precision of \(digits) is more than \(mostDigits)")
    }
    return number
  }
}
