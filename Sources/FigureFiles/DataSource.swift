internal import Arrays
internal import Charts
internal import Expressions
internal import YAMLTree

/// A column of numbers as a figure file gives it: written out, or as an expression over variables.
public struct DataSource: Sendable {
  enum Content: Sendable {
    case numbers([Double])
    case expression(Expression)
    /// Rows that are written out.
    case array(NDArray)
    /// Words along an axis, which only `Checker.positions` takes.
    case words([String])

    var isNumbers: Bool { if case .numbers = self { true } else { false } }
  }

  let content: Content
  /// Where it stands, and for an expression what its columns are counted in.
  let node: YAMLNode
  /// Whether it is a list of dates.
  var holdsDates = false

  var position: SourcePosition { node.position }

  /// Whether it is a single number as it is written, not a list.
  var isSingle: Bool { node.scalar != nil && content.isNumbers }

  /// The values as a row; a single number is a row of one.
  ///
  /// - Returns: `nil` after reporting what is wrong with the expression.
  func values(in scope: Scope, _ checker: inout Checker) -> [Double]? {
    guard let array = array(in: scope, &checker) else { return nil }
    guard array.ndim < 2 else {
      checker.error(
        "one row of numbers is wanted here; the expression gives \(Value.array(array).summary)", at: position)
      return nil
    }
    return array.doubles
  }

  /// The values in the shape that the expression gives them.
  ///
  /// - Returns: `nil` after reporting what is wrong with the expression.
  func array(in scope: Scope, _ checker: inout Checker) -> NDArray? {
    value(in: scope, &checker).flatMap { checker.array($0, at: position) }
  }

  func value(in scope: Scope, _ checker: inout Checker) -> Value? {
    switch content {
    case .numbers(let numbers): return .row(numbers)
    case .expression(let expression): return expression.value(in: scope, node, &checker)
    case .array(let array): return .array(array)
    case .words:
      checker.error("numbers are wanted here, not words", at: position)
      return nil
    }
  }
}

extension Checker {
  /// The places of data along an axis. Words become words of the axis, dates make it one of dates.
  ///
  /// - Returns: `nil` after reporting what is wrong.
  mutating func positions(_ source: DataSource, on axis: inout Axis, _ scope: Scope) -> [Double]? {
    if case .words(let words) = source.content { return axis.positions(of: words) }
    guard let values = source.values(in: scope, &self) else { return nil }
    if source.holdsDates { axis.holdsDates = true }
    return values
  }

  /// The value as an array; `nil` after reporting why it is none.
  fileprivate mutating func array(_ value: Value, at position: SourcePosition) -> NDArray? {
    do throws(ArrayError) {
      if let array = try value.asArray() { return array }
      error("numbers are wanted here; the expression gives \(value.summary)", at: position)
    } catch {
      self.error(error.description, at: position)
    }
    return nil
  }
}

/// An expression that is evaluated more than once.
struct ExpressionSource: Sendable {
  let expression: Expression
  /// Where it stands, and what its columns are counted in.
  let node: YAMLNode
}

/// A single number: written out, or as an expression.
public struct NumberSource: Sendable {
  enum Content: Sendable {
    case number(Double)
    case expression(Expression)
  }

  let content: Content
  let node: YAMLNode

  /// The number.
  ///
  /// - Parameter scope: the variables that may be named; `nil` where only constants make sense.
  /// - Returns: `nil` after reporting what is wrong.
  func value(in scope: Scope?, _ checker: inout Checker) -> Double? {
    switch content {
    case .number(let number):
      return number
    case .expression(let expression):
      guard let value = expression.value(in: scope ?? Scope(), node, &checker),
        let array = checker.array(value, at: node.position)
      else { return nil }
      guard array.count == 1 else {
        checker.error("one number is wanted here; the expression gives \(array.count)", at: node.position)
        return nil
      }
      return array.doubles[0]
    }
  }
}

extension Expression {
  fileprivate func value(in scope: Scope, _ node: YAMLNode, _ checker: inout Checker) -> Value? {
    do {
      return try evaluate(in: scope)
    } catch {
      checker.error(error.message, at: node.position(ofCharacter: error.column - 1))
      return nil
    }
  }

  /// Parses the text of a scalar; mistakes are reported where they stand in the file.
  fileprivate init?(_ scalar: YAMLScalar, _ node: YAMLNode, _ checker: inout Checker) {
    do {
      try self.init(parsing: scalar.text, functions: checker.functions)
    } catch {
      checker.error(error.message, at: node.position(ofCharacter: error.column - 1))
      return nil
    }
  }
}

extension YAMLScalar {
  fileprivate var number: Double? {
    switch value {
    case .integer(let number): Double(number)
    case .float(let number): number
    case .null, .boolean, .string: nil
    }
  }
}

extension YAMLScalar {
  /// The days since the beginning of 1970 of a date such as 2024-01-15.
  var date: Double? { value == .string ? DateTime(text)?.days : nil }
}

extension Reader where Value == NumberSource {
  /// A number, or a string that is an expression.
  static var numberSource: Reader {
    Reader(.expression) { node, name, checker in
      guard let scalar = node.scalar else {
        checker.error("\"\(name)\" must be a number or an expression, not \(node.summary)", at: node.position)
        return nil
      }
      if let number = scalar.number { return NumberSource(content: .number(number), node: node) }
      guard scalar.value == .string else {
        checker.error("\"\(name)\" must be a number or an expression, not \(node.summary)", at: node.position)
        return nil
      }
      return Expression(scalar, node, &checker).map { NumberSource(content: .expression($0), node: node) }
    }
  }
}

extension Reader where Value == DataSource {
  /// A list of numbers or of dates, a number, or a string that is an expression.
  static var data: Reader {
    Reader(.data) { node, name, checker in
      guard let elements = node.sequence else {
        guard let source = Reader<NumberSource>.numberSource.read(node, name, &checker) else { return nil }
        switch source.content {
        case .number(let number): return DataSource(content: .numbers([number]), node: node)
        case .expression(let expression): return DataSource(content: .expression(expression), node: node)
        }
      }
      let dates = elements.compactMap { $0.scalar?.date }
      if !dates.isEmpty && dates.count == elements.count {
        return DataSource(content: .numbers(dates), node: node, holdsDates: true)
      }
      var numbers: [Double] = []
      for element in elements {
        guard let number = element.scalar?.number else {
          checker.error(
            "\"\(name)\" must be a list of numbers, but it has \(element.summary)", at: element.position)
          return nil
        }
        numbers.append(number)
      }
      return DataSource(content: .numbers(numbers), node: node)
    }
  }
}

extension Reader where Value == DataSource {
  /// Data along an axis: what `data` takes, or a list of words.
  static var positions: Reader {
    Reader(.positions) { node, name, checker in
      let words = node.sequence?.compactMap { $0.scalar?.value == .string ? $0.scalar?.text : nil } ?? []
      guard !words.isEmpty, words.count == node.sequence?.count,
        words.contains(where: { DateTime($0) == nil })
      else { return data.read(node, name, &checker) }
      return DataSource(content: .words(words), node: node)
    }
  }
}

extension Reader where Value == ExpressionSource {
  /// A string that is an expression, or a number.
  static var expression: Reader {
    Reader(.expression) { node, name, checker in
      guard let scalar = node.scalar, scalar.value == .string || scalar.number != nil else {
        checker.error("\"\(name)\" must be an expression, not \(node.summary)", at: node.position)
        return nil
      }
      return Expression(scalar, node, &checker).map { ExpressionSource(expression: $0, node: node) }
    }
  }
}
