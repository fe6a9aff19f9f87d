internal import Expressions
internal import YAMLTree

// The functions that a figure file defines: heads such as "f(x, a=1)" with an expression each.

extension Schema {
  /// Heads with their expressions.
  static var functions: Schema {
    .mapping(Mapping(others: .text, otherNames: "^\(name)\\([\\s\\S]*\\)\\s*$"))
  }
}

extension Checker {
  /// Makes the functions of a file known to all expressions that are read after it.
  mutating func define(functions node: YAMLNode) {
    guard let mapping = node.mapping else {
      error(
        "\"functions\" must be a mapping such as {f(x): \"x * sigmoid(x)\"}, not \(node.summary)",
        at: node.position)
      return
    }
    var definitions: [(head: String, body: String)] = []
    for entry in mapping.entries {
      guard let body = Reader<String>.text.read(entry.value, entry.key, &self) else { return }
      definitions.append((entry.key, body))
    }
    do throws(UserFunctions.DefinitionError) {
      try functions.define(definitions)
    } catch {
      let entry = mapping.entries[error.index]
      switch error.part {
      case .head: self.error(error.error.message, at: entry.keyPosition)
      case .body:
        self.error(error.error.message, at: entry.value.position(ofCharacter: error.error.column - 1))
      }
    }
  }
}
