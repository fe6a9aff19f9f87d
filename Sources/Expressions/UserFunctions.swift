// Functions that a user defines under a name, such as f(x): "x * sigmoid(x)".
//
// All of them are known before the first body is parsed, so they may call one another in any order. None may
// come back to itself: nothing in the language could end that.

internal import Arrays
internal import Spelling

/// Functions by name, each with an expression over its parameters.
public struct UserFunctions: Sendable {
  /// Where a definition is at fault.
  public enum Part: Hashable, Sendable {
    /// What stands before the colon: the name and the parameters.
    case head
    /// The expression.
    case body
  }

  /// A mistake in one of several definitions.
  public struct DefinitionError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The number of the definition, from 0.
    public let index: Int
    /// Which part of it.
    public let part: Part
    /// What is wrong, with its place in that part.
    public let error: ExpressionError

    public var description: String { error.description }
  }

  struct Function: Sendable {
    let signature: Signature
    /// For each parameter, what it is when a call leaves it out.
    let defaults: [Expression?]
    var body: Expression?
  }

  /// The names in the order of definition.
  public private(set) var names: [String] = []
  private var functions: [String: Function] = [:]

  /// No functions.
  public init() {}

  /// Functions from heads such as `f(x, a=1)` and bodies such as `a * x`.
  ///
  /// - Throws: `DefinitionError` for a head that is not a name with parameters, a name that is defined twice,
  ///   a body that does not parse, or functions that come back to themselves.
  public init(_ definitions: [(head: String, body: String)]) throws(DefinitionError) {
    try define(definitions)
  }

  /// Adds functions, which may call those that are there and one another.
  ///
  /// - Throws: `DefinitionError` as making functions does. Every head without a mistake is then known all the same, so
  ///   that calls of it are not at fault.
  public mutating func define(_ definitions: [(head: String, body: String)]) throws(DefinitionError) {
    var mistake: DefinitionError?
    /// The new names, by the numbers of their definitions.
    var defined: [(index: Int, name: String)] = []
    for (index, definition) in definitions.enumerated() {
      do throws(ExpressionError) {
        defined.append((index, try declare(definition.head)))
      } catch {
        mistake = mistake ?? DefinitionError(index: index, part: .head, error: error)
      }
    }
    do throws(DefinitionError) {
      if let mistake { throw mistake }
      for (index, name) in defined {
        let body = try Self.locating(index, .body) { () throws(ExpressionError) in
          try Expression(parsing: definitions[index].body, functions: self)
        }
        functions[name]?.body = body
      }
      try refuseCircles(defined)
    } catch {
      for (_, name) in defined { functions[name]?.body = try? Expression(parsing: "0") }
      throw error
    }
  }

  func signature(of name: String) -> Signature? {
    functions[name]?.signature
  }

  subscript(name: String) -> Function? { functions[name] }

  /// Makes a function known and gives its name.
  private mutating func declare(_ head: String) throws(ExpressionError) -> String {
    let function = try FunctionHead.function(of: head)
    let name = function.signature.name
    guard functions[name] == nil else {
      throw ExpressionError("the function \"\(name)\" is defined twice", column: 1)
    }
    functions[name] = function
    names.append(name)
    return name
  }

  private static func locating<Result>(
    _ index: Int, _ part: Part, _ work: () throws(ExpressionError) -> Result
  ) throws(DefinitionError) -> Result {
    do throws(ExpressionError) {
      return try work()
    } catch {
      throw DefinitionError(index: index, part: part, error: error)
    }
  }

  /// Refuses functions that come back to themselves, at the first one of the circle.
  ///
  /// - Complexity: linear in the functions and their calls.
  private func refuseCircles(_ defined: [(index: Int, name: String)]) throws(DefinitionError) {
    var search = CircleSearch { functions[$0]?.body?.calledFunctions ?? [] }
    for (_, name) in defined {
      guard let circle = search.circle(from: name) else { continue }
      let places = Dictionary(defined.map { ($0.name, $0.index) }, uniquingKeysWith: { first, _ in first })
      guard let first = circle.min(by: { places[$0] ?? .max < places[$1] ?? .max }),
        let start = circle.firstIndex(of: first)
      else { continue }
      let way = (circle[start...] + circle[..<start] + [first]).joined(separator: " → ").abbreviated(to: 200)
      throw DefinitionError(
        index: places[first] ?? 0, part: .body,
        error: ExpressionError("a function cannot come back to itself: \(way)", column: 1))
    }
  }
}

/// Looks for functions that come back to themselves, each function once.
private struct CircleSearch {
  let calls: (String) -> [String]
  private var finished: Set<String> = []

  init(_ calls: @escaping (String) -> [String]) { self.calls = calls }

  /// The names on a circle that can be reached from a function; `nil` if there is none.
  mutating func circle(from name: String) -> [String]? {
    guard !finished.contains(name) else { return nil }
    // The way that is being followed, and what each function on it still has to call.
    var way = [name]
    var onWay: Set<String> = [name]
    var rest = [calls(name)[...]]
    while let last = way.last {
      guard let called = rest[rest.count - 1].popFirst() else {
        finished.insert(last)
        onWay.remove(last)
        way.removeLast()
        rest.removeLast()
        continue
      }
      if onWay.contains(called) { return way.firstIndex(of: called).map { Array(way[$0...]) } }
      guard !finished.contains(called) else { continue }
      way.append(called)
      onWay.insert(called)
      rest.append(calls(called)[...])
    }
    return nil
  }
}

/// Reads the part of a definition before the colon: `f(x, a=1)`.
private struct FunctionHead {
  private let tokens: [Token]
  private var position = 0
  private var parameters: [Signature.Parameter] = []
  private var defaults: [Expression?] = []

  /// The function that a head declares, still without a body.
  static func function(of text: String) throws(ExpressionError) -> UserFunctions.Function {
    var head = FunctionHead(tokens: try Expressions.tokens(of: text))
    let name = try head.take(.name)
    try head.takeSymbol("(")
    while !head.current.isSymbol(")") {
      try head.parameter()
      guard head.current.isSymbol(",") else { break }
      head.position += 1
    }
    try head.takeSymbol(")")
    _ = try head.take(.end)
    return UserFunctions.Function(
      signature: Signature(name: name.text, parameters: head.parameters), defaults: head.defaults)
  }

  private init(tokens: [Token]) {
    self.tokens = tokens
  }

  private var current: Token { tokens[position] }

  private mutating func parameter() throws(ExpressionError) {
    let name = try take(.name)
    guard !parameters.contains(where: { $0.name == name.text }) else {
      throw ExpressionError("the parameter \"\(name.text)\" is there twice", column: name.column)
    }
    let otherwise = try defaultValue()
    if otherwise == nil, parameters.last?.isRequired == false {
      throw ExpressionError(
        "the parameter \"\(name.text)\" needs a default, since the one before it has one", column: name.column
      )
    }
    parameters.append(
      Signature.Parameter(
        name: name.text, isRequired: otherwise == nil, isVariadic: false, isKeywordOnly: false))
    defaults.append(otherwise)
  }

  /// What follows `=`: a number with or without a sign, or the name of a constant.
  private mutating func defaultValue() throws(ExpressionError) -> Expression? {
    guard current.isSymbol("=") else { return nil }
    position += 1
    let column = current.column
    var text = ""
    while !current.isSymbol(","), !current.isSymbol(")"), current.kind != .end {
      text += current.text
      position += 1
    }
    do throws(ExpressionError) {
      return try Expression(parsing: text)
    } catch {
      throw ExpressionError(error.message, column: column)
    }
  }

  private mutating func take(_ kind: Token.Kind) throws(ExpressionError) -> Token {
    let token = current
    guard token.kind == kind else { throw wrong(token) }
    if kind != .end { position += 1 }
    return token
  }

  private mutating func takeSymbol(_ symbol: String) throws(ExpressionError) {
    guard current.isSymbol(symbol) else { throw wrong(current) }
    position += 1
  }

  private func wrong(_ token: Token) -> ExpressionError {
    ExpressionError(
      "a function is defined by its name and parameters, such as f(x, a=1)", column: token.column)
  }
}
