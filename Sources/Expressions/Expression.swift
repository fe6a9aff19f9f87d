// An expression in NumPy's words over numbers and arrays: parsed once, evaluated any number of times.
//
// The text becomes a list of nodes in postfix order (Parsing/), which a loop with a stack of values carries
// out, one whole-array operation per node (Evaluation/), calling on a table of functions (Functions/).
// Nothing here recurses except the parser, whose depth is limited.
//
// Where this differs from Python: a whole number that outgrows 64 bits becomes a real one, dividing by zero
// gives infinity or NaN, and there are no attributes, conditional expressions or chained comparisons.

internal import Arrays
internal import Sampling

/// A parsed expression, such as `1 / (1 + exp(-x))`.
///
/// The grammar and the precedence of operators are Python's: from loosest to tightest, comparisons (which
/// cannot be chained), `|`, `&`, `+ -`, `* / // %`, the unary `+ - ~`, and `**`, which groups from the right.
/// Names and functions may bear the prefix `np.` or `numpy.`. White space, also line breaks, separates but
/// means nothing. Values may be followed by indices and slices in brackets; arguments may be given by name;
/// `[…]` is a list and `(a, b)` a tuple.
///
/// Elements are whole numbers of 64 bits, real numbers of double precision or booleans, and combine as in
/// NumPy: arrays meet element by element, broadcast to one shape; whole numbers stay whole but for `/`.
/// Comparisons give booleans. Beside a number a boolean is 0 or 1. Between two booleans `+` is `|`, `*` is
/// `&` and `-` is an error.
public struct Expression: Sendable {
  /// How many characters an expression may have.
  public static let maximumLength = 10_000
  /// How deep parentheses, calls, unary operators and powers may nest, taken together.
  public static let maximumDepth = 200

  /// How many elements the arrays that wait for an operation may have together: ten of the longest ranges,
  /// 800 MB.
  ///
  /// Without it a short text could fill any memory: hypot(ones(1e7), hypot(ones(1e7), hypot(…
  public static let maximumHeldCount = 10 * sampleLimit

  /// How much one evaluation may do, counted in elements that are written or looked at, with a hundred more
  /// for each operation: some ten seconds' worth.
  ///
  /// Unlike a clock, the count is the same on every machine.
  public static let maximumWork = 4_000_000_000
  /// What an operation counts besides its elements.
  static let operationWork = 100
  /// What a call of a function of the user's counts besides its elements.
  static let callWork = 1000
  /// What a part or a row counts that becomes an array of its own, which takes longer than its elements tell.
  static let partWork = 1000

  /// The functions that an expression can call, by subject; with the activation functions at the end.
  public static var functionNames: [String] { Function.names }
  /// The constants that an expression can name: `pi`, `e`, `inf`, `nan`, `True`, `False` and others.
  public static let constantNames: [String] = constants.map(\.name)

  /// The expression as it was written.
  public let text: String
  /// The variables and constants that the expression names, each once, in order of appearance.
  ///
  /// Constants are among them because a variable of the same name would hide them, save those with the prefix
  /// `np.`.
  public let names: [String]

  let nodes: [Node]

  /// Parses an expression.
  ///
  /// Everything that does not depend on variables is checked: grammar, numbers, the functions' names and
  /// their arguments' names and number.
  ///
  /// - Parameters:
  ///   - text: The expression.
  ///   - functions: Functions that the user defined; none if not given. The scope of the evaluation must have
  ///     the same.
  /// - Throws: `ExpressionError` at the first token at fault, or when a limit is exceeded.
  public init(parsing text: String, functions: UserFunctions = UserFunctions()) throws(ExpressionError) {
    let length = text.count
    guard length <= Self.maximumLength else {
      throw ExpressionError(
        "the expression has \(length) characters; the limit is \(Self.maximumLength)",
        column: Self.maximumLength + 1)
    }
    var parser = Parser(try tokens(of: text), functions: functions)
    self.text = text
    self.nodes = try parser.parse()
    self.names = Self.names(in: nodes)
  }

  /// A part of an expression.
  init(_ nodes: [Node]) {
    text = ""
    self.nodes = nodes
    names = Self.names(in: nodes)
  }

  private static func names(in nodes: [Node]) -> [String] {
    var seen: Set<String> = []
    var names: [String] = []
    for case .name(let name, isQualified: false) in nodes.lazy.map(\.operation)
    where seen.insert(name).inserted {
      names.append(name)
    }
    return names
  }

  /// Whether a variable can bear that name.
  public static func isName(_ text: String) -> Bool {
    guard let tokens = try? Expressions.tokens(of: text) else { return false }
    return tokens.count == 2 && tokens[0].kind == .name
  }

  /// The user's functions that the expression calls, each once, in order of appearance.
  var calledFunctions: [String] {
    var seen: Set<String> = []
    var names: [String] = []
    for case .userCall(let name, _) in nodes.lazy.map(\.operation) where seen.insert(name).inserted {
      names.append(name)
    }
    return names
  }
}
