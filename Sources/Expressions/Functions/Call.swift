// A call as a function's body sees it: values that know where they were written, for the errors.

internal import Arrays
internal import Sampling
internal import Spelling

/// A function's arguments by parameter, with the places of the call and of each argument.
struct Call {
  struct Argument {
    var value: Value
    /// Where it begins.
    let column: Int
    /// Whether nobody else has the value.
    let isTemporary: Bool
  }

  let signature: Signature
  /// Where the function's name stands.
  let column: Int
  /// One place for each parameter; a parameter of any number of arguments has a tuple.
  private(set) var arguments: [Argument?]
  /// How much work the call did beyond writing its result, in elements.
  private(set) var work = 0

  init(_ signature: Signature, column: Int, arguments: [Argument?]) {
    self.signature = signature
    self.column = column
    self.arguments = arguments
  }

  var name: String { signature.name }

  // MARK: What was given

  /// The argument for a parameter; `nil` when the call leaves it out.
  subscript(parameter: String) -> Value? {
    argument(parameter)?.value
  }

  /// Whether the call gives an argument for a parameter, and it is not `None`.
  func has(_ parameter: String) -> Bool {
    switch self[parameter] {
    case nil, Value.none?: false
    default: true
    }
  }

  private func index(_ parameter: String) -> Int {
    guard let index = signature.parameters.firstIndex(where: { $0.name == parameter }) else {
      preconditionFailure("\(name) has no parameter \(parameter)")
    }
    return index
  }

  private func argument(_ parameter: String) -> Argument? {
    arguments[index(parameter)]
  }

  // MARK: Arrays

  /// An argument that must hold numbers, to be used up by the operation: its memory may take the result.
  mutating func operand(_ parameter: String) throws(ExpressionError) -> Operand {
    try operand(at: index(parameter))
  }

  /// The argument at a parameter's place; see `operand(_:)`.
  mutating func operand(at index: Int) throws(ExpressionError) -> Operand {
    guard let argument = arguments[index] else { throw missing(index) }
    arguments[index]?.value = .none
    return Operand(try array(argument, at: index), isTemporary: argument.isTemporary)
  }

  /// An argument that must hold numbers, lists among them.
  func array(_ parameter: String) throws(ExpressionError) -> NDArray {
    let index = index(parameter)
    guard let argument = arguments[index] else { throw missing(index) }
    return try array(argument, at: index)
  }

  /// Two arguments combined element by element; the memory of either may take the result.
  mutating func combine(
    _ first: Int, _ second: Int, _ function: (Double, Double) -> Double
  ) throws(ExpressionError) -> NDArray {
    let (a, b) = (try operand(at: first), try operand(at: second))
    do throws(ArrayError) {
      return try Operand.combine(consume a, consume b, function)
    } catch {
      throw self.error(error.description)
    }
  }

  private func array(_ argument: Argument, at index: Int) throws(ExpressionError) -> NDArray {
    let parameter = signature.parameters[index].name
    let array = try locating(argument.column) { () throws(ArrayError) in try argument.value.asArray() }
    guard let array else {
      throw error("\(parameter) must be numbers, not \(argument.value.summary)", at: argument.column)
    }
    return array
  }

  /// An argument that must be a list, a tuple or an array: its rows.
  mutating func arrays(_ parameter: String) throws(ExpressionError) -> [NDArray] {
    guard let argument = argument(parameter) else { throw missing(index(parameter)) }
    switch argument.value {
    case .list(let values), .tuple(let values):
      var arrays: [NDArray] = []
      for value in values {
        let array = try locating(argument.column) { () throws(ArrayError) in try value.asArray() }
        guard let array else {
          throw error("\(parameter) must hold arrays, not \(value.summary)", at: argument.column)
        }
        arrays.append(array)
      }
      return arrays
    case .array(let array) where !array.isScalar:
      try charge(array.shape[0].steps(each: Expression.partWork))
      return try (0..<array.shape[0]).map { row throws(ExpressionError) in
        try locating(argument.column) { () throws(ArrayError) in try array.indexed([.position(row)]) }
      }
    default:
      throw error("\(parameter) must be a list of arrays, not \(argument.value.summary)", at: argument.column)
    }
  }

  /// An argument that must hold a row of numbers: one dimension, or a single value, which is a row of one.
  func row(_ parameter: String) throws(ExpressionError) -> [Double] {
    let array = try array(parameter)
    guard array.ndim <= 1 else {
      throw error("\(parameter) must have one dimension, not \(array.ndim)", for: parameter)
    }
    return array.doubles
  }

  // MARK: Single values

  /// An argument that must be a single number; `nil` when it is left out or `None`.
  func number(_ parameter: String) throws(ExpressionError) -> Double? {
    guard has(parameter) else { return nil }
    let array = try array(parameter)
    guard array.count == 1 else {
      throw error(
        "\(parameter) must be a single number, not an array of \(array.count)", for: parameter)
    }
    return array.doubles[0]
  }

  /// An argument that must be a single whole number; `nil` when it is left out or `None`.
  func wholeNumber(_ parameter: String) throws(ExpressionError) -> Int? {
    guard let number = try number(parameter) else { return nil }
    // Beyond 2⁵³ a whole number is not the same any more as a real one.
    let array = try array(parameter)
    if array.dtype < .float64 { return array.integers[0] }
    guard let whole = Int(exactly: number) else {
      throw error("\(parameter) is \(numberText(number)), not a whole number", for: parameter)
    }
    return whole
  }

  /// An argument that must be true or false; what its parameter says otherwise when it is left out.
  func flag(_ parameter: String, otherwise: Bool) throws(ExpressionError) -> Bool {
    guard has(parameter) else { return otherwise }
    let array = try array(parameter)
    guard array.count == 1 else {
      throw error("\(parameter) must be True or False, not \(array.count) values", for: parameter)
    }
    return array.truths[0]
  }

  /// An argument that must be one of some words; the first of them when it is left out.
  func word(_ parameter: String, oneOf words: [String]) throws(ExpressionError) -> String {
    guard let argument = argument(parameter) else { return words[0] }
    guard case .text(let text) = argument.value else {
      throw error(
        "\(parameter) must be one of \(words.map { "'\($0)'" }.joined(separator: ", ")), "
          + "not \(argument.value.summary)",
        at: argument.column)
    }
    guard words.contains(text) else {
      let hint = suggestion(for: text, among: words)
      let all = hint.isEmpty ? "; it is one of \(words.joined(separator: ", "))" : hint
      throw error("unknown \(parameter) '\(text)'\(all)", at: argument.column)
    }
    return text
  }

  /// A kind of element, by its name or as text; `nil` when it is left out.
  func dtype(_ parameter: String) throws(ExpressionError) -> DType? {
    guard has(parameter), let argument = argument(parameter) else { return nil }
    switch argument.value {
    case .dtype(let dtype): return dtype
    case .text(let text):
      if case .dtype(let dtype)? = constant(named: text) { return dtype }
    default: break
    }
    throw error("\(parameter) must be int, float or bool, not \(argument.value.summary)", at: argument.column)
  }

  /// A dimension of an array; `nil` when it is left out or `None`.
  func axis(_ parameter: String = "axis", of array: NDArray) throws(ExpressionError) -> Int? {
    guard let axis = try wholeNumber(parameter) else { return nil }
    return try locating(argument(parameter)?.column) { () throws(ArrayError) in try array.axis(axis) }
  }

  /// One or several dimensions of an array, each once.
  func axes(_ parameter: String = "axis", of array: NDArray) throws(ExpressionError) -> [Int] {
    let given = try self.array(parameter)
    guard given.ndim <= 1, given.dtype == .int64 || given.count == 0 else {
      throw error("\(parameter) must be whole numbers", for: parameter)
    }
    var axes: [Int] = []
    for axis in given.integers {
      let axis = try locating(argument(parameter)?.column) { () throws(ArrayError) in try array.axis(axis) }
      guard !axes.contains(axis) else { throw error("the axis \(axis) is there twice", for: parameter) }
      axes.append(axis)
    }
    return axes
  }

  /// Puts one dimension in place of several that `axis` names in a tuple, for a reduction along all of them.
  ///
  /// - Returns: What the result's own dimensions are to become: how many it has now, and their lengths then;
  ///   `nil` if there is nothing to do.
  mutating func mergeAxes() throws(ExpressionError) -> (count: Int, shape: [Int])? {
    guard case .tuple? = self["axis"] else { return nil }
    let (array, keeps) = (try array("a"), try flag("keepdims", otherwise: false))
    let axes = try axes(of: array).sorted()
    let kept = array.shape.indices.filter { !axes.contains($0) }
    let merged = try locating { () throws(ArrayError) in try array.merging(axes) }
    arguments[index("a")]?.value = .array(merged.array)
    arguments[index("axis")]?.value = .array(NDArray(merged.axis))
    arguments[index("keepdims")] = nil
    let shape = array.shape.enumerated().compactMap { axes.contains($0) ? (keeps ? 1 : nil) : $1 }
    return (kept.count, shape)
  }

  /// The lengths of an array that is asked for: a whole number or a list or tuple of them, within the limits.
  func shape(_ parameter: String) throws(ExpressionError) -> [Int] {
    let array = try array(parameter)
    var shape: [Int] = []
    for length in array.doubles {
      guard let whole = Int(exactly: length), array.ndim <= 1 else {
        throw error("\(parameter) must be whole numbers, not \(numberText(length))", for: parameter)
      }
      guard whole >= 0 else {
        throw error("a length of \(parameter) is \(whole); it must not be negative", for: parameter)
      }
      shape.append(whole)
    }
    _ = try locating(argument(parameter)?.column) { () throws(ArrayError) in
      try NDArray.checkedCount(of: shape)
    }
    return shape
  }

  // MARK: Work and errors

  /// Checks that results of one size, several at once, can be held.
  ///
  /// - Throws: `ExpressionError` when they could not wait for an operation together.
  func checkHeld(_ count: Int, each size: Int) throws(ExpressionError) {
    let total = count.steps(each: size)
    guard total <= Expression.maximumHeldCount else {
      throw error("the results have \(total) elements together; the limit is \(Expression.maximumHeldCount)")
    }
  }

  /// Accounts for work beyond one step for each element of the result.
  ///
  /// - Throws: `ExpressionError` when it would be too much.
  mutating func charge(_ steps: Int) throws(ExpressionError) {
    let (sum, overflow) = work.addingReportingOverflow(steps)
    work = overflow ? .max : sum
    guard work <= Expression.maximumWork else {
      throw .tooMuchWork("the expression takes", limit: Expression.maximumWork, column: column)
    }
  }

  /// Carries out an operation on arrays; its error is told in the function's name.
  func locating<Result>(
    _ place: Int? = nil, _ operation: () throws(ArrayError) -> Result
  ) throws(ExpressionError) -> Result {
    do throws(ArrayError) {
      return try operation()
    } catch {
      throw self.error(error.description, at: place ?? column)
    }
  }

  /// Where the argument for a parameter begins, or else the call.
  func place(_ parameter: String) -> Int {
    argument(parameter)?.column ?? column
  }

  /// An error about the argument for a parameter.
  func error(_ message: String, for parameter: String) -> ExpressionError {
    error(message, at: place(parameter))
  }

  /// An error at a place, or about the whole call.
  func error(_ message: String, at place: Int? = nil) -> ExpressionError {
    ExpressionError("\(name): \(message)", column: place ?? column)
  }

  private func missing(_ index: Int) -> ExpressionError {
    error("\(signature.parameters[index].name) is missing")
  }
}

extension Int {
  /// The steps of something done so many times; the greatest whole number where they do not fit.
  func steps(each steps: Int) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: steps)
    return overflow ? .max : product
  }
}
