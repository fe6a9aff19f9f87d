internal import Arrays
internal import Charts
internal import Expressions
internal import YAMLTree

extension DataSetsSource {
  /// How far values may be off: a number or a list for both sides, or two lists, the lower side first.
  ///
  /// - Returns: `nil` after reporting what is wrong.
  func errors(in scope: Scope, _ checker: inout Checker, named name: String) -> ErrorValues? {
    guard isList else {
      guard let array = sources[0].array(in: scope, &checker) else { return nil }
      let numbers = array.doubles
      switch array.ndim {
      case 0: return .all(numbers[0])
      case 1: return numbers.count == 1 ? .all(numbers[0]) : .each(numbers)
      case 2 where array.shape[0] == 2:
        return .unequal(lower: Array(numbers[..<array.shape[1]]), upper: Array(numbers[array.shape[1]...]))
      case 2 where array.shape[0] == 1: return .each(numbers)
      default:
        checker.error(
          "\"\(name)\" must be a number, a row, or two rows; the expression gives \(Value.array(array).summary)",
          at: position)
        return nil
      }
    }
    guard sources.count == 2 else {
      checker.error("\"\(name)\" must be one list or two, the lower side first", at: position)
      return nil
    }
    guard let lower = sources[0].values(in: scope, &checker),
      let upper = sources[1].values(in: scope, &checker)
    else { return nil }
    return .unequal(lower: lower, upper: upper)
  }
}

extension Checker {
  /// How far values may be off, of an optional source.
  ///
  /// - Returns: `false` after reporting what is wrong.
  mutating func read(
    _ source: DataSetsSource?, named name: String, into errors: inout ErrorValues?, _ scope: Scope
  ) -> Bool {
    guard let source else { return true }
    errors = source.errors(in: scope, &self, named: name)
    return errors != nil
  }
}
