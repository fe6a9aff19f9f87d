// What a reader can look up about the functions of expressions.

internal import Activations
internal import Spelling

/// A function of expressions as a reader looks it up.
public struct FunctionDescription: Hashable, Sendable {
  /// The name.
  public let name: String
  /// The name with its parameters in Python's notation: `clip(a, a_min=None, a_max=None)`.
  public let notation: String
  /// What it does, in a sentence or a formula.
  public let summary: String
}

extension Expression {
  /// The functions that are not activation functions, by subject.
  public static var functionSubjects: [(subject: String, functions: [FunctionDescription])] {
    Function.subjects.map { subject, functions in (subject, functions.map(\.description)) }
      + [("on a generator of random numbers", RandomMethod.all.map(\.description))]
  }

  /// The description of the function of that name; `nil` if there is none.
  public static func functionDescription(named name: String) -> FunctionDescription? {
    Function.named(name)?.description ?? RandomMethod.named(name)?.description
  }

  /// What is wrong with a name that is no function's, with the nearest that is.
  public static func unknownFunctionMessage(_ name: String) -> String {
    Function.unknown(name, besides: RandomMethod.all.map(\.name))
  }
}

extension Function {
  fileprivate var description: FunctionDescription {
    FunctionDescription(name: name, notation: notation, summary: summary)
  }
}

extension RandomMethod {
  fileprivate var description: FunctionDescription {
    FunctionDescription(name: name, notation: ".\(notation)", summary: summary)
  }
}
