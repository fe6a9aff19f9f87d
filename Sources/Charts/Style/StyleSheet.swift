/// Settings that are laid over a style: all that a style sheet says, in the order in which it says it.
public struct StyleSheet: Hashable, Sendable {
  /// The names of settings with their values.
  public private(set) var entries: [StyleValue.Entry]

  /// A sheet of settings; of one that is named twice the last value counts.
  public init(_ entries: [StyleValue.Entry] = []) { self.entries = entries }

  /// Reads a sheet: a line for each setting, its name, a colon and its value.
  ///
  /// Empty lines do not count, and neither does what follows a `#` outside of double quotes. A value may stand in
  /// double quotes.
  /// - Throws: `StyleError` for a line without a colon.
  public init(parsing text: String) throws(StyleError) {
    entries = []
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.withoutComment.trimmed
      guard !words.isEmpty else { continue }
      guard let colon = words.firstIndex(of: ":") else { throw .badLine(String(words)) }
      var value = words[words.index(after: colon)...].trimmed
      if value.count >= 2, value.first == "\"", value.last == "\"" { value = value.dropFirst().dropLast() }
      entries.append(.init(key: String(words[..<colon].trimmed), value: .text(String(value))))
    }
  }

  /// The same entries in the order in which they act: the cycle first, since colours may name places in it.
  public var ordered: [StyleValue.Entry] {
    entries.filter { $0.key == "axes.prop_cycle" } + entries.filter { $0.key != "axes.prop_cycle" }
  }
}

extension Substring {
  /// The text up to a `#` that is not in double quotes.
  fileprivate var withoutComment: Substring {
    var isQuoted = false
    let end = firstIndex { character in
      if character == "\"" { isQuoted.toggle() }
      return character == "#" && !isQuoted
    }
    return self[..<(end ?? endIndex)]
  }
}

extension StyleSheet: ExpressibleByDictionaryLiteral {
  /// Names of settings with their values.
  public init(dictionaryLiteral elements: (String, StyleValue)...) {
    entries = elements.map { StyleValue.Entry(key: $0.0, value: $0.1) }
  }
}

extension Style {
  /// matplotlib's default style with settings laid over it.
  ///
  /// - Throws: `StyleError` for a setting that is not known, and for a value that it cannot have.
  public init(_ sheet: StyleSheet) throws(StyleError) { try apply(sheet) }

  /// Lays settings over the style; what the sheet does not name stays as it is.
  ///
  /// - Throws: `StyleError` for a setting that is not known, and for a value that it cannot have.
  public mutating func apply(_ sheet: StyleSheet) throws(StyleError) {
    for entry in sheet.ordered { try set(entry.key, entry.value) }
  }

  /// Sets one setting by matplotlib's name.
  ///
  /// - Throws: `StyleError` for a setting that is not known, and for a value that it cannot have.
  public mutating func set(_ name: String, _ value: StyleValue) throws(StyleError) {
    guard let setting = StyleSetting.named(name) else { throw .unknownSetting(name) }
    try setting.set(value, in: &self)
  }

  /// The style with a sheet laid over it.
  ///
  /// - Throws: `StyleError` for a setting that is not known, and for a value that it cannot have.
  public func merging(_ sheet: StyleSheet) throws(StyleError) -> Style {
    var style = self
    try style.apply(sheet)
    return style
  }
}
