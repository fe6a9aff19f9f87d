public import Colors

/// The short form of a line's look, as MATLAB and matplotlib have it: `"k--"`, `"ro"`, `"C1.:"`.
///
/// Colour, marker and line style in any order, each at most once. What is left out takes the default, but a format
/// with a marker and no line style draws no line.
public struct FormatString: Hashable, Sendable {
  /// The colour; `nil` takes the default.
  public let color: ColorSpecification?
  /// The marker; `nil` draws none.
  public let marker: MarkerStyle?
  /// The line style; `nil` takes the default.
  public let linestyle: LineStyle?

  /// Why a text is no format string.
  public struct ParsingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The whole format string.
    public let text: String
    /// What is wrong with it.
    public let reason: String

    /// The text and the reason.
    public var description: String { "bad format string \"\(text)\": \(reason)" }
  }

  /// - Throws: `ParsingError` for an unknown character and for a second colour, marker or line style.
  public init(parsing text: String) throws(ParsingError) {
    if let specification = try? ColorSpecification(text), !Self.isAmbiguous(text) {
      // A whole colour, such as "green" or "#ff8800".
      (color, marker, linestyle) = (specification, nil, nil)
      return
    }
    var parts = Parts(text: text)
    var rest = text[...]
    while !rest.isEmpty { try parts.take(from: &rest) }
    color = parts.color
    marker = parts.marker
    linestyle = parts.linestyle ?? (parts.marker != nil ? LineStyle.none : nil)
  }

  /// These two name a marker rather than a level of grey.
  private static func isAmbiguous(_ text: String) -> Bool { text == "0" || text == "1" }

  private struct Parts {
    let text: String
    var color: ColorSpecification?
    var marker: MarkerStyle?
    var linestyle: LineStyle?

    mutating func take(from rest: inout Substring) throws(ParsingError) {
      if let name = ["--", "-.", "-", ":", " "].first(where: rest.hasPrefix) {
        try set(&linestyle, LineStyle(name), "line styles")
        rest.removeFirst(name.count)
      } else if let name = Self.cycleColor(rest), let index = Int(name.dropFirst()) {
        try set(&color, .cycle(index), "colors")
        rest.removeFirst(name.count)
      } else if let first = rest.first, let letter = try? ColorSpecification(String(first)), first.isLetter {
        try set(&color, letter, "colors")
        rest.removeFirst()
      } else if let first = rest.first, let shape = MarkerStyle(rawValue: String(first)) {
        try set(&marker, shape, "markers")
        rest.removeFirst()
      } else {
        throw ParsingError(text: text, reason: "unknown character \"\(rest.first ?? " ")\"")
      }
    }

    private func set<Value>(_ slot: inout Value?, _ value: Value?, _ name: String) throws(ParsingError) {
      guard slot == nil else { throw ParsingError(text: text, reason: "two \(name)") }
      slot = value
    }

    private static func cycleColor(_ rest: Substring) -> Substring? {
      guard rest.first == "C" else { return nil }
      let digits = rest.dropFirst().prefix { ("0"..."9").contains($0) }
      return digits.isEmpty ? nil : rest.prefix(1 + digits.count)
    }
  }
}

extension FormatString: ExpressibleByStringLiteral {
  /// - Precondition: the literal is a format string.
  public init(stringLiteral value: String) {
    do {
      try self.init(parsing: value)
    } catch {
      preconditionFailure("\(error)")
    }
  }
}
