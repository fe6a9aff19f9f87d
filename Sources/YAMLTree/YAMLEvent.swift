// What libyaml reports about a text, in values of Swift's own.

/// One step in the reading of a YAML text.
struct YAMLEvent {
  enum Kind {
    case documentStart
    case documentEnd
    case streamEnd
    case alias(anchor: String)
    case scalar(text: String, style: YAMLScalar.Style)
    case sequenceStart
    case sequenceEnd
    case mappingStart
    case mappingEnd
  }

  let kind: Kind
  /// The first character, of the tag or anchor if there is one.
  var start: SourcePosition
  /// Just after the last character.
  var end: SourcePosition
  /// The name after `&`.
  let anchor: String?
  /// The tag in full: `!!str` is `tag:yaml.org,2002:str`.
  let tag: String?
}

extension YAMLEvent {
  /// Where the first character of a scalar's text stands, if the text stands in the source character for
  /// character.
  ///
  /// On one line, the distance from start to end tells whether it does: a scalar without tag and anchor is as
  /// long as its text, plus two quotes. A plain scalar has no escapes, so that its end is enough.
  func textPosition(of text: String, _ style: YAMLScalar.Style) -> SourcePosition? {
    guard start.line == end.line else { return nil }
    let length = text.unicodeScalars.count
    switch style {
    case .plain:
      return SourcePosition(line: end.line, column: end.column - length)
    case .singleQuoted, .doubleQuoted:
      guard end.column - start.column == length + 2 else { return nil }
      return SourcePosition(line: start.line, column: start.column + 1)
    case .literal, .folded:
      return nil
    }
  }
}
