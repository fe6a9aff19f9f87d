internal import Charts
internal import Colors
internal import Files
internal import Spelling
internal import YAMLTree

/// How a value of one type is read from a node.
///
/// `read` takes the node and the name of its key; if the value does not fit it reports that and gives `nil`.
struct Reader<Value>: Sendable {
  private let makeSchema: @Sendable () -> Schema
  let read: @Sendable (YAMLNode, String, inout Checker) -> Value?

  init(
    _ schema: @autoclosure @escaping @Sendable () -> Schema,
    _ read: @escaping @Sendable (YAMLNode, String, inout Checker) -> Value?
  ) {
    makeSchema = schema
    self.read = read
  }

  /// What `read` takes, for editors; made when it is asked for, since reading a figure never does.
  var schema: Schema { makeSchema() }

  /// A reader that only looks at the node.
  ///
  /// - Parameter expectation: what the value must be, for messages: "a number".
  init(
    _ expectation: String, _ schema: @autoclosure @escaping @Sendable () -> Schema,
    _ convert: @escaping @Sendable (YAMLNode) -> Value?
  ) {
    self.init(schema()) { node, name, checker in
      if let value = convert(node) { return value }
      checker.error("\"\(name)\" must be \(expectation), not \(node.summary)", at: node.position)
      return nil
    }
  }
}

// MARK: - Plain values

extension Reader where Value == String {
  /// Any scalar, taken as it is written.
  static var text: Reader {
    Reader("text", .text) { node in
      guard let scalar = node.scalar, scalar.value != .null else { return nil }
      return scalar.text
    }
  }
}

extension Reader where Value == String {
  /// The path of a file or a folder.
  static var path: Reader {
    Reader(.text) { node, name, checker in
      guard let path = text.read(node, name, &checker) else { return nil }
      guard let problem = PathRules.problem(of: path) else { return path }
      checker.error("\"\(name)\" \(problem)", at: node.position)
      return nil
    }
  }
}

extension Reader where Value == String {
  /// A text that the picture shows: its formulas are looked at, too.
  static var written: Reader {
    Reader(.text) { node, name, checker in
      let words = text.read(node, name, &checker)
      if let words { checker.look(at: words, node) }
      return words
    }
  }
}

extension Reader where Value == Bool {
  static var boolean: Reader {
    Reader("true or false", .boolean) { node in
      if case .boolean(let value) = node.scalar?.value { value } else { nil }
    }
  }
}

extension Reader where Value == Int {
  static func integer(in range: ClosedRange<Int>) -> Reader {
    Reader("a whole number from \(range.lowerBound) to \(range.upperBound)", .integer(range)) { node in
      guard case .integer(let value) = node.scalar?.value, range.contains(value) else { return nil }
      return value
    }
  }
}

extension Reader where Value == Double {
  /// A finite number, or an expression of constants that gives one.
  static func number(_ expectation: String, in bounds: NumberBounds) -> Reader {
    Reader(.number(bounds)) { node, name, checker in
      guard let source = Reader<NumberSource>.numberSource.read(node, name, &checker) else { return nil }
      guard !source.holdsDates else {
        checker.error("\"\(name)\" must be \(expectation), not the date \(node.summary)", at: node.position)
        return nil
      }
      guard let value = source.value(in: nil, &checker) else { return nil }
      guard value.isFinite, bounds.contains(value) else {
        checker.error("\"\(name)\" must be \(expectation), not \(node.summary)", at: node.position)
        return nil
      }
      return value
    }
  }

  static var finite: Reader { number("a finite number", in: .none) }
  static var positive: Reader {
    number("a positive number", in: NumberBounds(minimum: 0, isMinimumExcluded: true))
  }
  /// Points: a width or a size. More than the limit is a slip, and would take long to paint.
  static var points: Reader {
    number("a number of points from 0 to 10000", in: NumberBounds(minimum: 0, maximum: 10_000))
  }
  static var share: Reader { number("a number from 0 to 1", in: NumberBounds(minimum: 0, maximum: 1)) }
}

// MARK: - Words

extension Reader
where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String, Value.AllCases == [Value] {
  /// One of the words of an enumeration.
  static var word: Reader {
    word {
      Value(rawValue: $0)
    } names: {
      Value.allCases.map(\.rawValue)
    }
  }
}

extension Reader {
  /// A word that `convert` knows.
  ///
  /// - Parameters:
  ///   - names: the words that are offered when one is unknown.
  ///   - all: all words, if not all are offered.
  static func word(
    _ convert: @escaping @Sendable (String) -> Value?, names: @escaping @Sendable () -> [String],
    all: (@Sendable () -> [String])? = nil
  ) -> Reader {
    Reader(.words(all?() ?? names())) { node, name, checker in
      guard let scalar = node.scalar, scalar.value != .null else {
        checker.error("\"\(name)\" must be a word, not \(node.summary)", at: node.position)
        return nil
      }
      if let value = convert(scalar.text) { return value }
      let known = names()
      let advice = suggestion(for: scalar.text, among: known, .words(under: name))
      let hint =
        advice.isEmpty ? "; it is one of " + known.filter { !$0.isEmpty }.joined(separator: ", ") : advice
      checker.error("unknown \(name) \"\(scalar.text)\"\(hint)", at: node.position)
      return nil
    }
  }
}

extension Reader where Value == PictureFormat {
  static var format: Reader {
    word {
      PictureFormat($0)
    } names: {
      PictureFormat.names
    } all: {
      PictureFormat.Kind.allCases.map(\.rawValue).flatMap { name in
        ([name] + (2...9).map { "\(name)@\($0)x" }).filter { PictureFormat($0) != nil }
      }
    }
  }
}

// MARK: - Spellings that other rooms know

extension Reader where Value == FormatString {
  static var formatString: Reader {
    Reader(.formatString) { node, name, checker in
      guard let text = Reader<String>.text.read(node, name, &checker) else { return nil }
      do {
        return try FormatString(parsing: text)
      } catch {
        checker.error("\(error)", at: node.position)
        return nil
      }
    }
  }
}

// MARK: - Lists

extension Reader {
  /// A list of values, each of which `element` reads.
  static func list<Element>(of element: Reader<Element>) -> Reader where Value == [Element] {
    Reader(.list(of: element.schema)) { node, name, checker in
      guard let nodes = node.sequence else {
        checker.error("\"\(name)\" must be a list, not \(node.summary)", at: node.position)
        return nil
      }
      let values = nodes.compactMap { element.read($0, name, &checker) }
      return values.count == nodes.count ? values : nil
    }
  }

  /// A list of values, of which those that are null are left open.
  static func listWithGaps<Element>(of element: Reader<Element>) -> Reader where Value == [Element?] {
    Reader(.list(of: .either([element.schema, .types([.null])]))) { node, name, checker in
      guard let nodes = node.sequence else {
        checker.error("\"\(name)\" must be a list, not \(node.summary)", at: node.position)
        return nil
      }
      var values: [Element?] = []
      for node in nodes {
        guard node.scalar?.value != .null else {
          values.append(nil)
          continue
        }
        guard let value = element.read(node, name, &checker) else { return nil }
        values.append(value)
      }
      return values
    }
  }

  /// A list of values, or a single one.
  ///
  /// - Parameter single: the schema of a single one, if not all that `element` takes may stand alone.
  static func oneOrMore<Element>(
    of element: Reader<Element>, single: Schema? = nil
  ) -> Reader where Value == [Element] {
    Reader(.either([single ?? element.schema, .list(of: element.schema)])) { node, name, checker in
      guard node.sequence == nil else { return list(of: element).read(node, name, &checker) }
      return element.read(node, name, &checker).map { [$0] }
    }
  }
}

extension Reader where Value == FigureSize {
  /// Width and height in inches.
  static var figsize: Reader {
    Reader(.list(of: Reader<Double>.positive.schema, length: 2...2)) { node, name, checker in
      guard node.sequence?.count == 2 else {
        checker.error(
          "\"\(name)\" must be a list of width and height in inches, not \(node.summary)", at: node.position)
        return nil
      }
      guard let sides = Reader<[Double]>.list(of: .positive).read(node, name, &checker) else { return nil }
      return FigureSize(width: sides[0], height: sides[1])
    }
  }
}

extension Reader where Value == LimitsDescription {
  /// Two ends, either of which may be null; numbers, expressions or dates.
  static var limits: Reader {
    Reader(.list(of: .types([.number, .string, .null]), length: 2...2)) { node, name, checker in
      guard let ends = node.sequence, ends.count == 2 else {
        checker.error("\"\(name)\" must be a list of two ends, not \(node.summary)", at: node.position)
        return nil
      }
      func end(_ node: YAMLNode) -> NumberSource? {
        if node.scalar?.value == .null { return nil }
        return Reader<NumberSource>.numberSource.read(node, name, &checker)
      }
      return LimitsDescription(first: end(ends[0]), last: end(ends[1]))
    }
  }
}
