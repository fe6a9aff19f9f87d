import YAMLTree

// Trees in one line, for tables of expectations.

extension YAMLNode {
  /// The content without positions: `{a: [1, 'x'], b: null}`; strings in single quotes.
  var dump: String {
    switch kind {
    case .scalar(let scalar): scalar.dump
    case .sequence(let elements): "[" + elements.map(\.dump).joined(separator: ", ") + "]"
    case .mapping(let mapping):
      "{" + mapping.entries.map { "\($0.key): \($0.value.dump)" }.joined(separator: ", ") + "}"
    }
  }

  /// The content with the place of each node and key: `1:1{a@1:1: 1:4 'x'}`.
  var positionedDump: String {
    switch kind {
    case .scalar(let scalar): "\(position) \(scalar.dump)"
    case .sequence(let elements):
      "\(position)[" + elements.map(\.positionedDump).joined(separator: ", ") + "]"
    case .mapping(let mapping):
      "\(position){"
        + mapping.entries.map { "\($0.key)@\($0.keyPosition): \($0.value.positionedDump)" }
        .joined(separator: ", ") + "}"
    }
  }
}

extension YAMLScalar {
  var dump: String {
    switch value {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .integer(let value): "\(value)"
    case .float(let value): "float \(value)"
    case .string: "'\(text)'"
    }
  }
}

/// What is wrong with a text, a line for each problem; empty when nothing is.
func problems(in text: [UInt8], limits: YAMLLimits = .default) -> [String] {
  YAMLDocument(parsing: text, limits: limits).problems.map(\.description)
}

func problems(in text: String, limits: YAMLLimits = .default) -> [String] {
  problems(in: Array(text.utf8), limits: limits)
}
