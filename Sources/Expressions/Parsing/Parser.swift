// A recursive-descent parser that appends nodes in postfix order. Binary operators climb the ladder of
// precedences in a loop, so only what truly nests (brackets, calls, unary operators, powers) recurses, and
// that is counted.

internal import Arrays

struct Parser {
  private let tokens: [Token]
  private let functions: UserFunctions
  private var position = 0
  private var depth = 0
  private var nodes: [Node] = []

  /// - Parameters:
  ///   - tokens: The tokens of the expression, ended by one of kind `.end`.
  ///   - functions: The functions that the user defined.
  init(_ tokens: [Token], functions: UserFunctions) {
    self.tokens = tokens
    self.functions = functions
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
      add(.binary(operation), at: token)
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
    add(.unary(operation), at: token)
  }

  /// Parses a power. It binds tighter than a unary operator on its left, but takes one on its right.
  private mutating func power() throws(ExpressionError) {
    try operand()
    guard current.isSymbol(BinaryOperator.power.rawValue) else { return }
    let token = advance()
    try descend(at: token)
    try unary()
    depth -= 1
    add(.binary(.power), at: token)
  }

  private func binaryOperator(_ token: Token) -> (BinaryOperator, Precedence)? {
    guard token.kind == .symbol, let operation = BinaryOperator(rawValue: token.text),
      let precedence = operation.precedence
    else { return nil }
    return (operation, precedence)
  }

  // MARK: Operands

  /// Parses a value with all that hangs on it: brackets with indices, and calls of what belongs to it.
  private mutating func operand() throws(ExpressionError) {
    try value()
    while true {
      if current.isSymbol("[") {
        try index()
      } else if current.isSymbol(".") {
        advance()
        guard current.kind == .name else { throw missingOperand() }
        try method(advance())
      } else {
        return
      }
    }
  }

  private mutating func value() throws(ExpressionError) {
    let token = current
    switch token.kind {
    case .number(let value):
      advance()
      add(.constant(.array(value)), at: token)
    case .string:
      advance()
      add(.constant(.text(token.text)), at: token)
    case .name:
      try reference()
    case .symbol where token.text == "(":
      try parenthesised()
    case .symbol where token.text == "[":
      let count = try list(from: advance(), to: "]").count
      add(.list(count: count), at: token)
    case .symbol, .end:
      throw missingOperand()
    }
  }

  /// Parses a value in parentheses, or a tuple, which has a comma.
  private mutating func parenthesised() throws(ExpressionError) {
    let opening = advance()
    let (count, hasComma) = try list(from: opening, to: ")")
    if count != 1 || hasComma { add(.tuple(count: count), at: opening) }
  }

  /// Parses expressions between commas up to a closing bracket, with or without a comma after the last.
  private mutating func list(
    from opening: Token, to closing: String
  ) throws(ExpressionError) -> (count: Int, hasComma: Bool) {
    try descend(at: opening)
    var (count, hasComma) = (0, false)
    while !current.isSymbol(closing), current.kind != .end {
      try expression()
      count += 1
      guard current.isSymbol(",") else { break }
      advance()
      hasComma = true
    }
    depth -= 1
    try close(opening, closing)
    return (count, hasComma)
  }

  /// Parses what a name begins: a variable, a constant or a call, with or without the prefix `np.`.
  private mutating func reference() throws(ExpressionError) {
    var name = advance()
    let isQualified = isNumPy(name) && current.isSymbol(".")
    // `np.random.` and `np.linalg.` lead to functions that are called by their names alone.
    while current.isSymbol("."), isNumPy(name) || isQualified && ["random", "linalg"].contains(name.text) {
      advance()
      guard current.kind == .name else { throw missingOperand() }
      name = advance()
    }
    if !isQualified, let library = libraryFunction(after: name) { name = library }
    if current.isSymbol("(") {
      try call(name)
    } else if name.text == "col", !isQualified, current.isSymbol("["), tokens[position + 1].kind == .string,
      tokens[position + 2].isSymbol("]")
    {
      advance()
      add(.column(advance().text), at: name)
      advance()
    } else {
      add(.name(name.text, isQualified: isQualified), at: name)
    }
  }

  private func isNumPy(_ name: Token) -> Bool {
    name.text == "np" || name.text == "numpy"
  }

  /// The name of a function as a library of neural networks has it, such as `keras.leaky_relu`, stepped over.
  private mutating func libraryFunction(after library: Token) -> Token? {
    guard Function.libraries.contains(library.text), current.isSymbol("."), tokens[position + 1].kind == .name
    else { return nil }
    advance()
    let name = advance()
    return Token(kind: .name, text: "\(library.text).\(name.text)", column: library.column)
  }

  // MARK: Calls

  private mutating func call(_ name: Token) throws(ExpressionError) {
    if let signature = functions.signature(of: name.text) {
      let arguments = try arguments(for: signature, at: name)
      return add(.userCall(name.text, arguments), at: name)
    }
    let function = try function(named: name)
    let arguments = try arguments(for: function.signature, at: name)
    add(.call(function, arguments), at: name)
  }

  /// Parses the call of something that belongs to a value, whose nodes are already there.
  private mutating func method(_ name: Token) throws(ExpressionError) {
    guard let method = RandomMethod.named(name.text) else { throw attribute(name) }
    guard current.isSymbol("(") else {
      throw ExpressionError("\"\(name.text)\" must be called: .\(name.text)(…)", column: name.column)
    }
    add(.method(method, try arguments(for: method.signature, at: name)), at: name)
  }

  /// Parses the arguments of a call and finds the parameter of each.
  private mutating func arguments(
    for signature: Signature, at name: Token
  ) throws(ExpressionError) -> ArgumentList {
    let opening = advance()
    try descend(at: opening)
    var binding = ArgumentBinding(signature, column: name.column)
    while !current.isSymbol(")"), current.kind != .end {
      let start = current
      if start.kind == .name, tokens[position + 1].isSymbol("=") {
        advance()
        advance()
        try binding.bind(keyword: start.text, at: start.column)
      } else {
        try binding.bindNext(at: start.column)
      }
      try expression()
      guard current.isSymbol(",") else { break }
      advance()
    }
    depth -= 1
    try close(opening, ")")
    return try binding.finished()
  }

  private func function(named name: Token) throws(ExpressionError) -> Function {
    if let function = Function.named(name.text) { return function }
    guard constant(named: name.text) == nil else {
      throw ExpressionError("\"\(name.text)\" is a constant, not a function", column: name.column)
    }
    if let method = RandomMethod.named(name.text) {
      throw ExpressionError(
        "\(method.name) needs a seed: write RandomState(0).\(method.name)(…) or default_rng(0)…",
        column: name.column)
    }
    throw ExpressionError(Function.unknown(name.text, besides: functions.names), column: name.column)
  }

  // MARK: Indices

  private mutating func index() throws(ExpressionError) {
    let opening = advance()
    try descend(at: opening)
    var items: [IndexItem] = []
    while !current.isSymbol("]"), current.kind != .end {
      items.append(try indexItem())
      guard current.isSymbol(",") else { break }
      advance()
    }
    depth -= 1
    try close(opening, "]")
    guard !items.isEmpty else {
      throw ExpressionError("an index is missing between the brackets", column: opening.column)
    }
    add(.index(items), at: opening)
  }

  private mutating func indexItem() throws(ExpressionError) -> IndexItem {
    if current.isSymbol("...") {
      advance()
      return .ellipsis
    }
    let hasStart = try sliceEnd()
    guard current.isSymbol(":") else {
      guard hasStart else { throw missingOperand() }
      return .value
    }
    advance()
    let hasStop = try sliceEnd()
    guard current.isSymbol(":") else { return .slice(hasStart: hasStart, hasStop: hasStop, hasStep: false) }
    advance()
    return .slice(hasStart: hasStart, hasStop: hasStop, hasStep: try sliceEnd())
  }

  /// Parses one of the numbers of a slice, if it is there.
  private mutating func sliceEnd() throws(ExpressionError) -> Bool {
    guard ![":", ",", "]"].contains(where: current.isSymbol) else { return false }
    try expression()
    return true
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

  private mutating func add(_ operation: Node.Operation, at token: Token) {
    nodes.append(Node(operation: operation, column: token.column))
  }

  private mutating func close(_ opening: Token, _ closing: String) throws(ExpressionError) {
    guard current.kind != .end else { throw neverClosed(opening) }
    guard current.isSymbol(closing) else { throw misplaced(current) }
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
    ExpressionError("\"\(opening.text)\" is never closed", column: opening.column)
  }

  private func chainedComparison(_ token: Token) -> ExpressionError {
    ExpressionError("comparisons cannot be chained; write (a < b) & (b < c)", column: token.column)
  }

  private func attribute(_ name: Token) -> ExpressionError {
    let hint = Function.named(name.text) == nil ? "" : "; write \(name.text)(x) instead of x.\(name.text)()"
    return ExpressionError("values have no \"\(name.text)\"\(hint)", column: name.column)
  }

  /// The error of a token that cannot follow a complete operand.
  private func misplaced(_ token: Token) -> ExpressionError {
    guard token.kind == .symbol else {
      return ExpressionError("an operator is missing before \"\(token.text)\"", column: token.column)
    }
    let message =
      switch token.text {
      case "^": "\"^\" is not a power; write \"**\""
      case "=": "unexpected \"=\"; \"==\" compares"
      default: "unexpected \"\(token.text)\""
      }
    return ExpressionError(message, column: token.column)
  }

  /// The error of a token, or of the end, that stands where a value should.
  private func missingOperand() -> ExpressionError {
    guard current.kind == .end, let last = tokens.dropLast().last else { return misplaced(current) }
    guard !["(", "["].contains(where: last.isSymbol) else { return neverClosed(last) }
    return ExpressionError("a value is missing after \"\(last.text)\"", column: last.column)
  }
}
