// Functions that a user defines under a name, such as f(x): "x * sigmoid(x)".
//
// All of them are known before the first body is parsed, so they may call one another in any order. None may
// come back to itself: nothing in the language could end that.

internal import Arrays

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
    for (index, definition) in definitions.enumerated() {
      try Self.locating(index, .head) { () throws(ExpressionError) in try declare(definition.head) }
    }
    for (index, definition) in definitions.enumerated() {
      let body = try Self.locating(index, .body) { () throws(ExpressionError) in
        try Expression(parsing: definition.body, functions: self)
      }
      functions[names[index]]?.body = body
    }
    for (index, name) in names.enumerated() {
      guard let circle = circle(through: name) else { continue }
      let text = circle.map { "\($0)" }.joined(separator: " → ")
      throw DefinitionError(
        index: index, part: .body,
        error: ExpressionError("a function cannot come back to itself: \(text)", column: 1))
    }
  }

  func signature(of name: String) -> Signature? {
    functions[name]?.signature
  }

  subscript(name: String) -> Function? { functions[name] }

  private mutating func declare(_ head: String) throws(ExpressionError) {
    let function = try FunctionHead.function(of: head)
    let name = function.signature.name
    guard functions.updateValue(function, forKey: name) == nil else {
      throw ExpressionError("the function \"\(name)\" is defined twice", column: 1)
    }
    names.append(name)
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

  /// The way from a function over others back to itself; `nil` if there is none.
  private func circle(through name: String) -> [String]? {
    // Each way on the list ends in a function whose calls have not been followed yet.
    var ways = [[name]]
    var seen: Set<String> = []
    while let way = ways.popLast(), let last = way.last {
      for called in functions[last]?.body?.calledFunctions ?? [] {
        if called == name { return way + [called] }
        if seen.insert(called).inserted { ways.append(way + [called]) }
      }
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
        "the parameter \"\(name.text)\" needs a default, since the one before it has one", column: name.column)
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
    ExpressionError("a function is defined by its name and parameters, such as f(x, a=1)", column: token.column)
  }
}
