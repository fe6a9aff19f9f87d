/// A scalar: its text, how the text was written, and what the core schema makes of it.
public struct YAMLScalar: Hashable, Sendable {
  /// How a scalar is written.
  public enum Style: Hashable, Sendable {
    /// Without quotes: `abc`.
    case plain
    /// `'abc'`
    case singleQuoted
    /// `"abc"`
    case doubleQuoted
    /// A block after `|`, which keeps its line breaks.
    case literal
    /// A block after `>`, which folds its lines.
    case folded
  }

  /// What a scalar stands for.
  public enum Value: Hashable, Sendable {
    case null
    case boolean(Bool)
    case integer(Int)
    /// A number with a fraction or an exponent, an infinity, NaN, or a decimal integer that needs more than
    /// 64 bits. The nearest `Double`, which is infinite for a number beyond its range.
    case float(Double)
    /// The text as it stands.
    case string
  }

  /// The text without quotes, with escapes resolved and lines folded.
  public let text: String
  /// How the text is written.
  public let style: Style
  /// What the text stands for: quoted and block scalars are strings, plain ones follow the core schema, and a
  /// tag decides before either.
  public let value: Value
  /// Where the first character of `text` stands, if the text stands in the source character for character.
  let textPosition: SourcePosition?

  init(text: String, style: Style, value: Value, textPosition: SourcePosition?) {
    self.text = text
    self.style = style
    self.value = value
    self.textPosition = textPosition
  }
}
