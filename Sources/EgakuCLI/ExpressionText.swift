internal import ArgumentParser
internal import Expressions

/// A mistake in an expression of the command line, with the expression: `'1 + y':5: unknown name "y"`.
struct ExpressionTextError: Error, CustomStringConvertible {
  let text: String
  let column: Int
  let message: String

  var description: String { "'\(Self.abbreviated(text))':\(column): \(message)" }

  /// A text of more than 80 characters ends in an ellipsis, and line breaks are spelled: a message stays a line.
  private static func abbreviated(_ text: String) -> String {
    ExpressionError.singleLine(text.count <= 80 ? text : text.prefix(79) + "…")
  }

  init(_ text: String, _ error: ExpressionError) {
    self.init(text, column: error.column, message: error.message)
  }

  init(_ text: String, column: Int = 1, message: String) {
    self.text = text
    self.column = column
    self.message = message
  }
}

extension Scope {
  /// The value of an expression of the command line.
  func value(of text: String) throws(ExpressionTextError) -> Value {
    do throws(ExpressionError) {
      return try Expression(parsing: text, functions: functions).evaluate(in: self)
    } catch {
      throw ExpressionTextError(text, error)
    }
  }

  /// A scope with what `--let` gives names to, in order.
  init(_ definitions: [Definition]) throws(ExpressionTextError) {
    let functions = definitions.filter(\.isFunction)
    do throws(UserFunctions.DefinitionError) {
      self.init(functions: try UserFunctions(functions.map { (head: $0.head, body: $0.body) }))
    } catch {
      let definition = functions[error.index]
      throw ExpressionTextError(error.part == .head ? definition.head : definition.body, error.error)
    }
    for definition in definitions where !definition.isFunction {
      self[definition.head] = try value(of: definition.body)
    }
  }
}

/// The value of `--let`: `x=arange(5)` or `f(x, a=1)=a*x`.
struct Definition {
  let head: String
  let body: String

  init(_ text: String) throws {
    guard let sign = Self.separator(in: text) else {
      throw ValidationError("\"\(text)\" is not a name with a value such as x=arange(5)")
    }
    head = text[..<sign].trimmed
    body = text[text.index(after: sign)...].trimmed
    guard isFunction || Expression.isName(head) else { throw ValidationError("\"\(head)\" is not a name") }
  }

  /// The first equals sign outside parentheses: the parameters of a function may have defaults.
  private static func separator(in text: String) -> String.Index? {
    var depth = 0
    return text.indices.first { index in
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" { depth -= 1 }
      return text[index] == "=" && depth == 0
    }
  }

  var isFunction: Bool { head.contains("(") }
}

extension Substring {
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
