/// Settings that are laid over a style: all that a style sheet says, in the order in which it says it.
public struct StyleSheet: Hashable, Sendable {
  /// The names of settings with their values.
  public private(set) var entries: [StyleValue.Entry]

  /// A sheet of settings; of one that is named twice the last value counts.
  public init(_ entries: [StyleValue.Entry] = []) { self.entries = entries }

  /// Reads a sheet: a line for each setting, its name, a colon and its value.
  ///
  /// Empty lines do not count, and neither does what follows a `#`.
  /// - Throws: `StyleError` for a line without a colon.
  public init(parsing text: String) throws(StyleError) {
    entries = []
    for line in text.split(separator: "\n") {
      let words = (line.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).first ?? "")
        .trimmed
      guard !words.isEmpty else { continue }
      guard let colon = words.firstIndex(of: ":") else { throw .badLine(String(words)) }
      let value = words[words.index(after: colon)...].trimmed
      entries.append(.init(key: String(words[..<colon].trimmed), value: .text(String(value))))
    }
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
    // Colours may name places in the cycle.
    let entries = sheet.entries.filter { $0.key == "axes.prop_cycle" }
    for entry in entries + sheet.entries.filter({ $0.key != "axes.prop_cycle" }) {
      try set(entry.key, entry.value)
    }
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
