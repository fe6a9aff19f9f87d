// Words compared with a word, as NumPy compares arrays of text: rows of a table are chosen so.

internal import Arrays

extension BinaryOperator {
  /// Where words are equal, for `==` and `!=` between texts and lists of texts; `nil` for all else.
  ///
  /// - Throws: `ExpressionError` for two lists of different lengths.
  func comparison(of left: Value, _ right: Value, column: Int) throws(ExpressionError) -> Value? {
    guard self == .equal || self == .notEqual, let a = left.text.map({ [$0] }) ?? left.words,
      let b = right.text.map({ [$0] }) ?? right.words
    else { return nil }
    if case (.text, .text) = (left, right) { return .array(NDArray((a[0] == b[0]) == (self == .equal))) }
    let count = a.count == 1 ? b.count : a.count
    guard b.count == count || b.count == 1 else {
      throw ExpressionError("\(a.count) words cannot be compared with \(b.count)", column: column)
    }
    let truths = (0..<count).map { index in
      (a[a.count == 1 ? 0 : index] == b[b.count == 1 ? 0 : index]) == (self == .equal)
    }
    return .array(NDArray(truths))
  }
}

extension Value {
  fileprivate var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The members of a list of texts; `nil` for anything else, and for an empty list.
  public var words: [String]? {
    switch self {
    case .list(let members), .tuple(let members):
      var words: [String] = []
      for member in members {
        guard let text = member.text else { return nil }
        words.append(text)
      }
      return words.isEmpty ? nil : words
    case .array, .dates, .text, .dtype, .none, .generator: return nil
    }
  }
}
