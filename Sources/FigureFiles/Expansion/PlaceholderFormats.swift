// Formats of placeholders are checked once for each entry, against all values that its matrix gives.

internal import Charts
internal import YAMLTree

/// Finds the placeholders of texts whose format is none, or is not one for all values of its name.
private struct PlaceholderFormats {
  private let matrix: Matrix
  /// What is wrong with the placeholders so far, if anything.
  private var known: [PlaceholderText.Placeholder: FormatMistake?] = [:]

  init(_ matrix: Matrix) { self.matrix = matrix }

  /// The first mistake in a text.
  mutating func mistake(in text: String) -> FormatMistake? {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return nil }
    for case let placeholder? in PlaceholderText(text).pieces.map(\.placeholder) {
      if let mistake = mistake(of: placeholder) { return mistake }
    }
    return nil
  }

  private mutating func mistake(of placeholder: PlaceholderText.Placeholder) -> FormatMistake? {
    guard let format = placeholder.format else { return nil }
    if let mistake = known[placeholder] { return mistake }
    let mistake = Self.mistake(of: String(format), for: matrix.texts(of: placeholder.name))
    known.updateValue(mistake, forKey: placeholder)
    return mistake
  }

  /// What keeps a format from writing all texts; nothing where there are none, since the brace is no
  /// placeholder then.
  private static func mistake(of source: String, for texts: [String]) -> FormatMistake? {
    guard !texts.isEmpty else { return nil }
    do throws(FormatMistake) {
      let format = try PythonFormat(source)
      for text in texts { try format.check(FormatValue(reading: text)) }
      return nil
    } catch {
      return error
    }
  }
}

extension Checker {
  /// Reports the formats in a figure's name and texts that do not fit the values of its matrix: one for each text.
  mutating func checkFormats(of entry: FigureEntry) {
    guard let matrix = entry.matrix else { return }
    var formats = PlaceholderFormats(matrix)
    var mistakes: [(SourcePosition, FormatMistake)] = []
    func check(_ text: String, at position: SourcePosition) {
      if let mistake = formats.mistake(in: text) { mistakes.append((position, mistake)) }
    }
    check(entry.name, at: entry.position)
    entry.node.forEachText(check)
    for (position, mistake) in mistakes { error("\(mistake)", at: position) }
  }
}

extension YAMLNode {
  /// Visits every key and every text that is a string, as `replacingTexts` does.
  fileprivate func forEachText(_ body: (String, SourcePosition) -> Void) {
    if let scalar, scalar.value == .string { body(scalar.text, position) }
    for element in sequence ?? [] { element.forEachText(body) }
    for entry in mapping?.entries ?? [] {
      body(entry.key, entry.keyPosition)
      entry.value.forEachText(body)
    }
  }
}
