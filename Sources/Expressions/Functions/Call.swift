// A call as a function's body sees it: values that know where they were written, for the errors.

internal import Sampling

/// A function's arguments, with the places of the call and of each argument.
struct Call {
  let function: String
  let arguments: [Value]
  /// Where the function's name stands.
  let column: Int
  /// Where each argument begins.
  let argumentColumns: [Int]

  /// The argument at an index; `nil` when the call has fewer.
  subscript(optional index: Int) -> Value? {
    index < arguments.count ? arguments[index] : nil
  }

  /// The site of an argument whose length may not fit the others'.
  func site(_ index: Int) -> Site {
    Site(subject: "\(function): the arguments", column: argumentColumns[index])
  }

  /// An error about the argument at an index, or about the whole call.
  func error(_ message: String, argument index: Int? = nil) -> ExpressionError {
    ExpressionError("\(function): \(message)", column: index.map { argumentColumns[$0] } ?? column)
  }

  /// An argument that must be a single number.
  ///
  /// - Parameter name: The argument's name, for the error.
  func number(_ index: Int, _ name: String) throws(ExpressionError) -> Double {
    guard case .one(let number) = arguments[index].numbers else {
      throw error(
        "the \(name) must be a single number, not an array of \(arguments[index].count)", argument: index)
    }
    return number
  }

  /// An argument that must be a single whole number.
  func wholeNumber(_ index: Int, _ name: String) throws(ExpressionError) -> Double {
    let number = try number(index, name)
    guard number.isFinite, number == number.rounded(.towardZero) else {
      throw error("the \(name) is \(numberText(number)), not a whole number", argument: index)
    }
    return number
  }

  /// An argument that must be a number of points: whole, not negative, and within the limit.
  func pointCount(_ index: Int) throws(ExpressionError) -> Int {
    let count = try wholeNumber(index, "number of points")
    do throws(SamplingError) {
      guard count >= 0 else { throw .negativeCount(function: function, count: count) }
      return try checkedCount(count, call: text)
    } catch {
      throw ExpressionError(error.description, column: argumentColumns[index])
    }
  }

  /// The call as it would be written with the arguments' values: `zeros(1000000000000)`.
  private var text: String {
    let arguments = arguments.map { $0.isScalar ? $0.doubles.map(numberText).joined() : "…" }
    return "\(function)(\(arguments.joined(separator: ", ")))"
  }
}
