// An array as JSON: lists of lists of numbers.

extension NDArray {
  /// The array as JSON, a list for each row in a list for each table; a single value without brackets.
  ///
  /// Numbers have the fewest digits that read back as the same number, in the form that Python's `json`
  /// gives them: `0.1`, `1e+16`, and `2.0` for a number that happens to be whole. Truth values are `true` and
  /// `false`. JSON knows neither NaN nor infinity: both become `null`. Without elements the lists are empty;
  /// more than `maximumCount` empty ones are written as one.
  ///
  /// - Complexity: O(`count`).
  public var json: String {
    if count == 0, !hasWritableRows { return "[]" }
    var text = ""
    var offset = 0
    appendJSON(axis: 0, offset: &offset, to: &text)
    return text
  }

  /// Whether the lists in an array without elements are few enough to write them.
  private var hasWritableRows: Bool {
    (try? Self.checkedCount(of: Array(shape.prefix { $0 > 0 }))) != nil
  }

  /// Writes the row, table or box that begins at an offset, which advances behind it.
  private func appendJSON(axis: Int, offset: inout Int, to text: inout String) {
    guard axis < shape.count else {
      text += elements.json(at: offset)
      offset += 1
      return
    }
    text += "["
    for position in 0..<shape[axis] {
      if position > 0 { text += ", " }
      appendJSON(axis: axis + 1, offset: &offset, to: &text)
    }
    text += "]"
  }
}

extension NDArray.Elements {
  fileprivate func json(at offset: Int) -> String {
    switch self {
    case .bool(let truths): truths[offset] ? "true" : "false"
    case .int64(let integers): String(integers[offset])
    case .float64(let numbers): numbers[offset].isFinite ? pythonText(numbers[offset]) : "null"
    }
  }
}
