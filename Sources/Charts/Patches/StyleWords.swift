internal import Spelling

/// A style in matplotlib's short form: a name, and parameters behind commas, such as `"round,pad=0.3"`.
///
/// Blanks do not count.
struct StyleWords {
  /// What kind of style it is, for messages: "boxstyle".
  let kind: String
  /// As it is written.
  let text: String
  let name: String
  private let parameters: [(name: String, value: Double)]

  /// Splits the text. Numbers are checked here, names when they are asked for.
  init(_ text: String, kind: String) throws(StyleWordsError) {
    let parts = text.filter { $0 != " " }.split(separator: ",", omittingEmptySubsequences: false)
    self.kind = kind
    self.text = text
    name = String(parts.first ?? "")
    var parameters: [(name: String, value: Double)] = []
    for part in parts.dropFirst() {
      guard let equals = part.firstIndex(of: "=") else {
        throw StyleWordsError(
          "the \(kind) \"\(text)\" must have parameters such as \"pad=0.3\" after its commas, not \"\(part)\""
        )
      }
      let parameter = String(part[..<equals])
      let number = part[part.index(after: equals)...]
      guard let value = Double(number), abs(value) <= Self.largestNumber else {
        throw StyleWordsError(
          "\"\(parameter)\" of the \(kind) \"\(text)\" must be a number from -10000 to 10000, not \"\(number)\""
        )
      }
      guard !parameters.contains(where: { $0.name == parameter }) else {
        throw StyleWordsError("the \(kind) \"\(text)\" has \"\(parameter)\" twice")
      }
      parameters.append((parameter, value))
    }
    self.parameters = parameters
  }

  /// Larger numbers are slips, and would take long to draw.
  private static let largestNumber = 10_000.0

  /// The value of a parameter; `nil` if it is not given.
  subscript(parameter: String) -> Double? { parameters.first { $0.name == parameter }?.value }

  /// Says which of the parameters the style does not have.
  func check(parameters known: [String]) throws(StyleWordsError) {
    for (parameter, _) in parameters where !known.contains(parameter) {
      let hint =
        nearest(to: parameter, among: known) == nil
        ? known.isEmpty ? "; it has none" : "; it has \(known.joined(separator: ", "))"
        : suggestion(for: parameter, among: known)
      throw StyleWordsError("the \(kind) \"\(name)\" has no parameter \"\(parameter)\"\(hint)")
    }
  }

  /// What is wrong with a name that is none of the known ones.
  func unknownName(among known: [String]) -> StyleWordsError {
    let hint =
      nearest(to: name, among: known) == nil
      ? "; it is one of \(known.joined(separator: ", "))" : suggestion(for: name, among: known)
    return StyleWordsError("unknown \(kind) \"\(name)\"\(hint)")
  }
}

/// Why a text is no style of a box, an arrow or a connection.
public struct StyleWordsError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, with the text that it is wrong with.
  public let description: String

  init(_ description: String) { self.description = description }
}
