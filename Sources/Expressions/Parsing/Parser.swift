// A recursive-descent parser that appends nodes in postfix order. Binary operators climb the ladder of
// precedences in a loop, so only what truly nests (parentheses, calls, unary operators, powers) recurses, and
// that is counted.

struct Parser {
  private let tokens: [Token]
  private var position = 0
  private var depth = 0
  private var nodes: [Node] = []

  /// - Parameter tokens: The tokens of the expression, ended by one of kind `.end`.
  init(_ tokens: [Token]) {
    self.tokens = tokens
  }

  /// Parses all tokens as one expression.
  mutating func parse() throws(ExpressionError) -> [Node] {
    guard current.kind != .end else { throw ExpressionError("the expression is empty", column: 1) }
    try expression()
    guard current.kind == .end else { throw misplaced(current) }
    return nodes
  }

  // MARK: Operators

  private mutating func expression() throws(ExpressionError) {
    try operations(atLeast: .comparison)
  }

  /// Parses operands joined by binary operators of a precedence or tighter; equal ones group from the left.
  private mutating func operations(atLeast lowest: Precedence) throws(ExpressionError) {
    try unary()
    var hasComparison = false
    while let (operation, precedence) = binaryOperator(current), precedence >= lowest {
      let token = advance()
      if precedence == .comparison {
        guard !hasComparison else { throw chainedComparison(token) }
        hasComparison = true
      }
      // The right side holds only what binds tighter.
      if let tighter = Precedence(rawValue: precedence.rawValue + 1) {
        try operations(atLeast: tighter)
      } else {
        try unary()
      }
      nodes.append(Node(operation: .binary(operation), column: token.column))
    }
  }

  private mutating func unary() throws(ExpressionError) {
    guard current.kind == .symbol, let operation = UnaryOperator(rawValue: current.text) else {
      return try power()
    }
    let token = advance()
    try descend(at: token)
    try unary()
    depth -= 1
    nodes.append(Node(operation: .unary(operation), column: token.column))
  }

  /// Parses a power. It binds tighter than a unary operator on its left, but takes one on its right.
  private mutating func power() throws(ExpressionError) {
    try operand()
    guard current.kind == .symbol, current.text == BinaryOperator.power.rawValue else { return }
    let token = advance()
    try descend(at: token)
    try unary()
    depth -= 1
    nodes.append(Node(operation: .binary(.power), column: token.column))
  }

  private func binaryOperator(_ token: Token) -> (BinaryOperator, Precedence)? {
    guard token.kind == .symbol, let operation = BinaryOperator(rawValue: token.text),
      let precedence = operation.precedence
    else { return nil }
    return (operation, precedence)
  }

  // MARK: Operands

  private mutating func operand() throws(ExpressionError) {
    let token = current
    switch token.kind {
    case .number(let value):
      advance()
      nodes.append(Node(operation: .number(value), column: token.column))
    case .name:
      advance()
      try reference(token)
    case .symbol where token.text == "(":
      advance()
      try descend(at: token)
      try expression()
      depth -= 1
      try close(token)
    case .symbol, .end:
      throw missingOperand()
    }
  }

  /// Parses what a name begins: a variable, a constant or a call, with or without the prefix `np.`.
  private mutating func reference(_ first: Token) throws(ExpressionError) {
    var name = first
    let isQualified = current.text == "."
    if isQualified {
      guard first.text == "np" || first.text == "numpy" else {
        throw ExpressionError(
          "only np. may stand before a name, not \"\(first.text).\"", column: first.column)
      }
      advance()
      guard current.kind == .name else { throw missingOperand() }
      name = advance()
    }
    if current.text == "(" {
      try call(name)
    } else {
      nodes.append(Node(operation: .name(name.text, isQualified: isQualified), column: name.column))
    }
  }

  private mutating func call(_ name: Token) throws(ExpressionError) {
    let function = try function(named: name)
    let opening = advance()
    try descend(at: opening)
    let columns = try arguments()
    depth -= 1
    try close(opening)
    if let message = function.arityMessage(argumentCount: columns.count) {
      throw ExpressionError(message, column: name.column)
    }
    nodes.append(Node(operation: .call(function, argumentColumns: columns), column: name.column))
  }

  /// Parses arguments up to the closing parenthesis, with or without a comma after the last; returns their
  /// columns.
  private mutating func arguments() throws(ExpressionError) -> [Int] {
    var columns: [Int] = []
    while current.text != ")" {
      columns.append(current.column)
      try expression()
      guard current.text == "," else { break }
      advance()
    }
    return columns
  }

  private func function(named name: Token) throws(ExpressionError) -> Function {
    if let function = Function.named(name.text) { return function }
    guard constant(named: name.text) == nil else {
      throw ExpressionError("\"\(name.text)\" is a constant, not a function", column: name.column)
    }
    throw ExpressionError(Function.unknown(name.text), column: name.column)
  }

  // MARK: Tokens

  private var current: Token { tokens[position] }

  /// Steps over the current token and returns it; the end is never stepped over.
  @discardableResult
  private mutating func advance() -> Token {
    let token = current
    if token.kind != .end { position += 1 }
    return token
  }

  private mutating func close(_ opening: Token) throws(ExpressionError) {
    guard current.kind != .end else { throw neverClosed(opening) }
    guard current.text == ")" else { throw misplaced(current) }
    advance()
  }

  private mutating func descend(at token: Token) throws(ExpressionError) {
    depth += 1
    guard depth <= Expression.maximumDepth else {
      throw ExpressionError(
        "the expression nests deeper than \(Expression.maximumDepth) levels", column: token.column)
    }
  }
}

// MARK: - Errors

extension Parser {
  private func neverClosed(_ opening: Token) -> ExpressionError {
    ExpressionError("\"(\" is never closed", column: opening.column)
  }

  private func chainedComparison(_ token: Token) -> ExpressionError {
    ExpressionError("comparisons cannot be chained; write (a < b) & (b < c)", column: token.column)
  }

  /// The error of a token that cannot follow a complete operand.
  private func misplaced(_ token: Token) -> ExpressionError {
    let message =
      switch token.text {
      case "^": "\"^\" is not a power; write \"**\""
      case "=": "unexpected \"=\"; arguments are given by position, and \"==\" compares"
      default:
        token.kind == .symbol
          ? "unexpected \"\(token.text)\"" : "an operator is missing before \"\(token.text)\""
      }
    return ExpressionError(message, column: token.column)
  }

  /// The error of a token, or of the end, that stands where a value should.
  private func missingOperand() -> ExpressionError {
    guard current.kind == .end, let last = tokens.dropLast().last else { return misplaced(current) }
    guard last.text != "(" else { return neverClosed(last) }
    return ExpressionError("a value is missing after \"\(last.text)\"", column: last.column)
  }
}
