/// A text with fields for a number: C's `%.1f M` or Python's `{x:.2f} kg`.
public struct FormatTemplate: Hashable, Sendable {
  private enum Piece: Hashable {
    case text(String)
    case value(NumberFormat)
    /// The number of the tick, from 0.
    case position(PythonFormat)
  }

  private var pieces: [Piece] = []
  /// Whether hyphens of numbers are written as true minus signs, as matplotlib does in Python's style only.
  private let hasMinusSigns: Bool

  /// What a mistake in a template is.
  public typealias Mistake = FormatMistake

  /// The text for a number, the one of the tick at a position.
  public func text(_ value: Double, position: Int) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .value(let format): field(format.text(value))
      case .position(let format): field((try? format.text(.whole(WholeNumber(position)))) ?? "")
      }
    }.joined()
  }

  private func field(_ text: String) -> String { hasMinusSigns ? text.withMinusSigns : text }
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
    while let flag = rest.unicodeScalars.take(oneOf: "-+ 0#") { format.set(flag) }
    if format.layout.alignment == .left { format.layout.fill = " " }
    format.layout.width = try rest.unicodeScalars.takeNumber() ?? 0
    if rest.unicodeScalars.take(oneOf: ".") != nil {
      format.precision = try rest.unicodeScalars.takeNumber() ?? 0
    }
    guard let letter = rest.popFirst() else { throw Mistake(description: "the format ends within a field") }
    guard let kind = NumberFormat.Kind(letter: letter) else {
      throw Mistake(description: "a field for a number ends with one of e, f, g and d, not \"\(letter)\"")
    }
    (format.kind, format.isUppercase) = (kind, letter.isUppercase)
    if kind == .whole { (format.hasNoMinusZero, format.keepsZeros) = (true, false) }
    return format
  }
}

extension NumberFormat {
  /// Does what a flag of C says.
  fileprivate mutating func set(_ flag: Unicode.Scalar) {
    switch flag {
    case "-": layout.alignment = .left
    case "0": (layout.fill, layout.alignment) = ("0", layout.alignment == .left ? .left : .afterSign)
    case "#": keepsZeros = true
    default: sign = flag == "+" || sign == "+" ? "+" : " "
    }
  }
}

extension NumberFormat.Kind {
  /// What a letter of C says.
  fileprivate init?(letter: Character) {
    switch letter {
    case "e", "E": self = .exponent
    case "f", "F": self = .fixed
    case "g", "G": self = .general
    case "d", "i": self = .whole
    default: return nil
    }
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
    let isPosition = parts[0] == "pos"
    guard isPosition || parts[0] == valueName else {
      let known = valueName.isEmpty ? "without names" : "\"\(valueName)\" and \"pos\""
      throw Mistake(description: "the format has fields \(known) only, not \"\(parts[0])\"")
    }
    let format = try PythonFormat(parts.count > 1 ? String(parts[1]) : "")
    guard !isPosition else {
      try format.check(.whole(WholeNumber(0)), named: "the number of a tick")
      return .position(format)
    }
    try format.check(.number(0), named: "a number with decimals")
    return .value(format.numberFormat)
  }
}
