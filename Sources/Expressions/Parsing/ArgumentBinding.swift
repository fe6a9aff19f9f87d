// Finds the parameter of each argument of a call, as Python does.

internal import Spelling

struct ArgumentBinding {
  private let signature: Signature
  /// Where the function's name stands.
  private let column: Int
  private var list = ArgumentList()
  private var positionalCount = 0
  private var hasKeyword = false

  init(_ signature: Signature, column: Int) {
    self.signature = signature
    self.column = column
  }

  /// The next argument stands at a column and has no name.
  mutating func bindNext(at place: Int) throws(ExpressionError) {
    guard !hasKeyword else {
      throw ExpressionError(
        "\(signature.name): an argument without a name cannot follow one with a name", column: place)
    }
    let positional = signature.parameters.prefix { !$0.isKeywordOnly }
    // Too many are counted first and told together.
    let variadic = positional.firstIndex(where: \.isVariadic)
    let parameter = min(positionalCount, variadic ?? .max)
    positionalCount += 1
    if parameter < positional.count { list.items.append(.init(parameter: parameter, column: place)) }
  }

  /// The next argument has a name, which stands at a column.
  mutating func bind(keyword: String, at place: Int) throws(ExpressionError) {
    hasKeyword = true
    guard let parameter = signature.parameters.firstIndex(where: { $0.name == keyword && !$0.isVariadic })
    else {
      let names = signature.parameters.filter { !$0.isVariadic }.map(\.name)
      let hint = suggestion(for: keyword, among: names)
      let all = hint.isEmpty && !names.isEmpty ? "; it has \(names.joined(separator: ", "))" : hint
      throw ExpressionError("\(signature.name) has no argument \"\(keyword)\"\(all)", column: place)
    }
    guard !list.items.contains(where: { $0.parameter == parameter }) else {
      throw ExpressionError("\(signature.name): \(keyword) is given twice", column: place)
    }
    list.items.append(.init(parameter: parameter, column: place))
  }

  /// The arguments, all of which have been bound.
  func finished() throws(ExpressionError) -> ArgumentList {
    guard positionalCount <= signature.positionalCount.upperBound else { throw wrongCount }
    let given = Set(list.items.map(\.parameter))
    let missing = signature.parameters.indices.first { index in
      signature.parameters[index].isRequired && !given.contains(index)
    }
    guard let missing else { return list }
    guard hasKeyword || signature.positionalCount.contains(positionalCount) else { throw wrongCount }
    throw ExpressionError("\(signature.name) needs \(signature.parameters[missing].name)", column: column)
  }

  private var wrongCount: ExpressionError {
    ExpressionError(signature.countMessage(positionalCount), column: column)
  }
}
