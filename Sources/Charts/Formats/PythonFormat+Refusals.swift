internal import Spelling

// What Python refuses to write in a format, and why.

extension PythonFormat {
  /// Says whether a value can be written.
  ///
  /// - Parameter name: what the value is called; the value itself unless said.
  /// - Throws: why it cannot.
  package func check(_ value: FormatValue, named name: String? = nil) throws(FormatMistake) {
    guard let reason = refusal(of: value) else { return }
    throw FormatMistake(
      description: "\(name ?? value.name) cannot be written by the format \"\(source)\", \(reason)")
  }

  private func refusal(of value: FormatValue) -> String? {
    switch value {
    case .text: textRefusal
    case .number: numberRefusal
    case .whole(let number): number.refusal(by: self)
    }
  }

  private var textRefusal: String? {
    if let kind, kind != .text { return "which is for \(kind.isForWholeNumbers ? "whole " : "")numbers" }
    return signRefusal ?? optionRefusal.map { "since \($0) is for numbers" }
  }

  /// An option that only numbers have.
  private var optionRefusal: String? {
    if hasNoMinusZero { return "\"z\"" }
    if isAlternate { return "\"#\"" }
    if alignment == .afterSign { return "\"=\"" }
    return separator.map { "\"\($0)\"" }
  }

  private var signRefusal: String? { sign == nil ? nil : "since a sign is for numbers" }

  private var numberRefusal: String? {
    switch kind {
    case .text: "which is for texts; \"g\" is for numbers"
    case .whole: "which is for whole numbers; \"\(withDecimals)\" is for all"
    case let kind? where kind.isForWholeNumbers: "which is for whole numbers"
    default: nil
    }
  }

  /// What keeps any whole number from being written, but for its size.
  fileprivate var wholeNumberRefusal: String? {
    if kind == .text { return "which is for texts; \"d\" is for numbers" }
    if precision != nil { return "since whole numbers have no decimals; \"\(withDecimals)\" gives them some" }
    if hasNoMinusZero { return "since \"z\" is for e, f, g and %" }
    guard kind == .character else { return nil }
    return signRefusal ?? (isAlternate ? "since \"#\" is for numbers" : nil)
  }

  /// A format for all numbers with the same precision.
  private var withDecimals: String { ".\(precision ?? 0)f" }
}

extension WholeNumber {
  fileprivate func refusal(by format: PythonFormat) -> String? {
    if let kind = format.kind, !kind.isForWholeNumbers, kind != .text {
      return double.isFinite ? nil : "since it is too large for a number with decimals"
    }
    if let refusal = format.wholeNumberRefusal { return refusal }
    return format.kind == .character && character == nil ? "since no character has this number" : nil
  }
}

extension FormatValue {
  /// The value for messages.
  fileprivate var name: String {
    switch self {
    case .whole(let number): "the whole number \(number.description.abbreviated(to: 60))"
    case .number(let number): "the number \(NumberFormat().text(number))"
    case .text(let text): "the text \"\(text.abbreviated(to: 60))\""
    }
  }
}
