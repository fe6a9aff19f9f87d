// Words of another program that are not known here: what stands in their place, or that nothing does.

/// What a program that the author may come from calls things, where it is not what they are called here.
public struct Glossary: Sendable {
  /// Whose words these are: `matplotlib`.
  public let program: String
  /// By word: what may be written instead. The first that is known where the word stands counts; one of more than a
  /// name, such as `yscale: log`, is known everywhere.
  public let instead: [String: [String]]
  /// The words that nothing stands for here.
  public let lacking: Set<String>

  /// - Parameters:
  ///   - program: Whose words these are.
  ///   - instead: By word: what may be written instead, the best first.
  ///   - lacking: The words that nothing stands for, with blanks between them.
  public init(program: String, instead: [String: [String]] = [:], lacking: String = "") {
    self.program = program
    self.instead = instead
    self.lacking = Set(lacking.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// `; write "color"` for a word of the other program, or that it is not there; empty if it means nothing where it
  /// stands, `nil` for any other word.
  ///
  /// - Parameters:
  ///   - word: The word as written.
  ///   - words: The words that would have been right.
  public func advice(for word: String, among words: [String]) -> String? {
    if let choices = instead[word] {
      guard let choice = choices.first(where: { !Self.isName($0) || words.contains($0) }) else { return "" }
      return "; write \(Self.isName(choice) ? "\"\(choice)\"" : choice)"
    }
    return lacking.contains(word) ? "; \(program)'s \"\(word)\" is not in Egaku" : nil
  }

  /// Whether a text is one of the words that may be known, not a piece of a figure file or an expression.
  private static func isName(_ text: String) -> Bool { !text.contains { ":(\"".contains($0) } }
}

/// What is said behind an unknown word: the same word in other letters, the other program's counterpart, the nearest
/// word; empty if there is none of these.
///
/// - Parameters:
///   - text: The word as written.
///   - words: The words that would have been right.
///   - glossary: The words of the program that the author may come from.
public func suggestion(for text: String, among words: [String], _ glossary: Glossary) -> String {
  let same = words.filter { $0.lowercased() == text.lowercased() }
  if !same.isEmpty { return suggestion(for: text, among: same) }
  return glossary.advice(for: text, among: words) ?? suggestion(for: text, among: words)
}
