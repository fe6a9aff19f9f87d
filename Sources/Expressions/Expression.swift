// An expression in NumPy's words over numbers and one-dimensional arrays: parsed once, evaluated any number
// of times.
//
// The text becomes a list of nodes in postfix order (Parsing/), which a loop with a stack of values carries
// out, one whole-array operation per node (Evaluation/), calling on a table of functions (Functions/).
// Nothing here recurses except the parser, whose depth is limited.
//
// Where this differs from Python: every number is a Double, also `7` and `7 // 2`; there are no tuples,
// strings, indices, keyword arguments, bit operations on numbers, or conditional expressions.

internal import Sampling

/// A parsed expression, such as `1 / (1 + exp(-x))`.
///
/// The grammar and the precedence of operators are Python's: from loosest to tightest, comparisons (which
/// cannot be chained), `|`, `&`, `+ -`, `* / // %`, the unary `+ - ~`, and `**`, which groups from the right.
/// Names and functions may bear the prefix `np.` or `numpy.`. White space, also line breaks, separates but
/// means nothing.
///
/// Arithmetic is on `Double`, elementwise; a single number or an array of length 1 combines with an array of
/// any length, otherwise lengths must agree. Dividing by zero gives infinity or NaN, never an error.
///
/// Comparisons give booleans. `& | ~` need booleans. Beside a number a boolean is 0 or 1. Between two
/// booleans `+` is `|`, `*` is `&` and `-` is an error, as in NumPy.
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

  /// The functions that an expression can call, by subject; with the activation functions at the end.
  public static let functionNames: [String] = Function.all.map(\.name).reduce(into: []) { names, name in
    if !names.contains(name) { names.append(name) }
  }
  /// The constants that an expression can name: `pi`, `e`, `inf`, `nan`, `True`, `False`.
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
  /// their numbers of arguments.
  ///
  /// - Throws: `ExpressionError` at the first token at fault, or when a limit is exceeded.
  public init(parsing text: String) throws(ExpressionError) {
    let length = text.count
    guard length <= Self.maximumLength else {
      throw ExpressionError(
        "the expression has \(length) characters; the limit is \(Self.maximumLength)",
        column: Self.maximumLength + 1)
    }
    var parser = Parser(try tokens(of: text))
    self.text = text
    self.nodes = try parser.parse()
    self.names = Self.names(in: nodes)
  }

  private static func names(in nodes: [Node]) -> [String] {
    var names: [String] = []
    for case .name(let name, isQualified: false) in nodes.map(\.operation) where !names.contains(name) {
      names.append(name)
    }
    return names
  }
}
