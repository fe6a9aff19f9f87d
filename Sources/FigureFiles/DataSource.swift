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
    value(in: scope, &checker).flatMap { row($0, &checker) }
  }

  /// A value as a row; `nil` after reporting why it is none.
  fileprivate func row(_ value: Value, _ checker: inout Checker) -> [Double]? {
    guard let array = checker.array(value, at: position) else { return nil }
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
    case .numbers(let numbers) where holdsDates:
      return .dates(isSingle ? NDArray(numbers[0]) : NDArray(numbers))
    case .numbers(let numbers): return isSingle ? .scalar(numbers[0]) : .row(numbers)
    case .expression(let expression): return expression.value(in: scope, node, &checker)
    case .array(let array): return .array(array)
    case .words(let words): return .list(words.map(Value.text))
    }
  }
}

extension Value {
  /// The values of a column of texts: moments if there is a date among them and nothing but dates and missing
  /// values; otherwise the texts.
  init(column texts: [String]) {
    let readings = texts.map(DateTime.reading)
    let days = zip(texts, readings).compactMap { text, reading -> Double? in
      if case .moment(let moment) = reading { return moment.days }
      return text.isEmpty ? .nan : nil
    }
    let areDates = days.count == texts.count && readings.contains { $0 != .noDate }
    self = areDates ? .dates(NDArray(days)) : .list(texts.map(Value.text))
  }
}

extension Checker {
  /// The places of data along an axis. Words become words of the axis, dates make it one of dates.
  ///
  /// - Returns: `nil` after reporting what is wrong.
  mutating func positions(_ source: DataSource, on axis: inout Axis, _ scope: Scope) -> [Double]? {
    if case .words(let words) = source.content { return axis.positions(of: words) }
    guard let value = source.value(in: scope, &self) else { return nil }
    if let texts = value.words { return positions(of: texts, on: &axis, at: source.position) }
    guard let values = source.row(value, &self) else { return nil }
    if case .dates = value { axis.holdsDates = true }
    return values
  }

  /// The places of words, among which there must be no dates.
  private mutating func positions(
    of texts: [String], on axis: inout Axis, at position: SourcePosition
  ) -> [Double]? {
    let readings = texts.map(DateTime.reading)
    guard readings.contains(where: { $0 != .noDate }) else { return axis.positions(of: texts) }
    for (index, reading) in readings.enumerated() {
      switch reading {
      case .moment: continue
      case .noDate where texts[index].isEmpty: continue
      case .noDate: error("\"\(texts[index])\", number \(index + 1) of the dates, is no date", at: position)
      case .mistaken(let reason):
        error("the date \(texts[index]), number \(index + 1), \(reason)", at: position)
      }
      return nil
    }
    return nil
  }

  /// The value as an array; `nil` after reporting why it is none.
  fileprivate mutating func array(_ value: Value, at position: SourcePosition) -> NDArray? {
    if value.words != nil {
      error("numbers are wanted here, not words", at: position)
      return nil
    }
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
  /// Whether it is a date as it is written.
  var holdsDates = false

  /// Whether the number is a moment. An expression that has none is not.
  func isDate(in scope: Scope, _ checker: Checker) -> Bool {
    switch content {
    case .number: return holdsDates
    case .expression(let expression):
      if case .dates? = try? expression.evaluate(in: scope, checker.work) { return true }
      return false
    }
  }

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
      return try evaluate(in: scope, checker.work)
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
  /// What the scalar is, where dates may stand.
  var dateReading: DateTime.Reading { value == .string ? DateTime.reading(text) : .noDate }

  /// The days since the beginning of 1970 of a date such as 2024-01-15.
  var date: Double? { if case .moment(let moment) = dateReading { moment.days } else { nil } }
}

extension Checker {
  /// Tells a text that looks like a date but is none.
  ///
  /// - Returns: whether it is one.
  mutating func refuseMistakenDate(_ node: YAMLNode) -> Bool {
    guard let scalar = node.scalar, case .mistaken(let reason) = scalar.dateReading else { return false }
    error("the date \(scalar.text) \(reason)", at: node.position)
    return true
  }
}

extension Reader where Value == NumberSource {
  /// A number, a date, or a string that is an expression.
  static var numberSource: Reader {
    Reader(.expression) { node, name, checker in
      guard let scalar = node.scalar else {
        checker.error("\"\(name)\" must be a number or an expression, not \(node.summary)", at: node.position)
        return nil
      }
      if let number = scalar.number { return NumberSource(content: .number(number), node: node) }
      if checker.refuseMistakenDate(node) { return nil }
      if let date = scalar.date { return NumberSource(content: .number(date), node: node, holdsDates: true) }
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
  static var data: Reader { data(isDatesOnly: true) }

  /// - Parameter isDatesOnly: whether a list in which there are dates holds no numbers besides.
  static func data(isDatesOnly: Bool) -> Reader {
    Reader(.data) { node, name, checker in
      guard let elements = node.sequence else {
        guard let source = Reader<NumberSource>.numberSource.read(node, name, &checker) else { return nil }
        switch source.content {
        case .number(let number):
          return DataSource(content: .numbers([number]), node: node, holdsDates: source.holdsDates)
        case .expression(let expression): return DataSource(content: .expression(expression), node: node)
        }
      }
      if elements.contains(where: { $0.scalar?.dateReading ?? .noDate != .noDate }) {
        return dates(elements, node, name, isDatesOnly: isDatesOnly, &checker)
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
  /// A list in which there are dates holds nothing else but missing values and, if wanted, numbers of days.
  private static func dates(
    _ elements: [YAMLNode], _ node: YAMLNode, _ name: String, isDatesOnly: Bool, _ checker: inout Checker
  ) -> DataSource? {
    var days: [Double] = []
    for element in elements {
      if checker.refuseMistakenDate(element) { continue }
      if let date = element.scalar?.date {
        days.append(date)
      } else if element.scalar?.isMissing == true {
        days.append(.nan)
      } else if !isDatesOnly, let number = element.scalar?.number {
        days.append(number)
      } else {
        checker.error(
          "\"\(name)\" is a list of dates, but it has \(element.summary)", at: element.position)
      }
    }
    return days.count == elements.count
      ? DataSource(content: .numbers(days), node: node, holdsDates: true) : nil
  }

  /// Data along an axis: what `data` takes, or a list of words.
  static var positions: Reader {
    Reader(.positions) { node, name, checker in
      let words = node.sequence?.compactMap { $0.scalar?.value == .string ? $0.scalar?.text : nil } ?? []
      guard !words.isEmpty, words.count == node.sequence?.count,
        words.allSatisfy({ DateTime.reading($0) == .noDate })
      else { return data.read(node, name, &checker) }
      return DataSource(content: .words(words), node: node)
    }
  }
}

extension YAMLScalar {
  /// Whether it stands for a value that is not there.
  fileprivate var isMissing: Bool {
    switch value {
    case .null: true
    case .float(let number): number.isNaN
    case .integer, .boolean, .string: false
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
