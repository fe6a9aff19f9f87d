internal import Spelling
internal import YAMLTree

// Locators and formatters by the names of matplotlib's classes: a name, or a mapping of the name to its
// arguments.

extension Schema {
  /// The name of a class, or a mapping of it to its arguments: a mapping of these, or the first of them alone.
  static func call<Arguments>(
    _ classes: [(name: String, summary: String, arguments: [Field<Arguments>])]
  ) -> Schema {
    let keys = classes.map { name, summary, arguments in
      Mapping.Key(
        name: name, summary: summary,
        schema: .either([.keys(arguments)] + (arguments.first.map { [$0.schema] } ?? [])), isRequired: false)
    }
    return .either([.words(classes.map(\.name)), .mapping(Mapping(keys: keys, length: 1...1))])
  }
}

extension Checker {
  /// The name of a class, and its arguments if there are any.
  mutating func call<Name: RawRepresentable & CaseIterable & Sendable>(
    _ node: YAMLNode, _ key: String, _ names: Name.Type
  ) -> (name: Name, arguments: YAMLNode?, node: YAMLNode)?
  where Name.RawValue == String, Name.AllCases == [Name] {
    guard let entries = node.mapping?.entries else {
      return Reader<Name>.word.read(node, key, &self).map { ($0, nil, node) }
    }
    guard entries.count == 1 else {
      error("\"\(key)\" must be one name with its arguments, not \(node.summary)", at: node.position)
      return nil
    }
    guard let name = Name(rawValue: entries[0].key) else {
      let known = Name.allCases.map(\.rawValue)
      let hint = suggestion(for: entries[0].key, among: known, .words(under: key))
      error("unknown \(key) \"\(entries[0].key)\"\(hint)", at: entries[0].keyPosition)
      return nil
    }
    return (name, entries[0].value, node)
  }

  /// Reads the arguments of a class: a mapping, or the value of the first of them alone.
  mutating func arguments<Target>(
    _ node: YAMLNode?, _ name: String, into target: inout Target, _ fields: [Field<Target>]
  ) {
    guard let node else { return }
    if node.mapping != nil {
      read(node, named: "\"\(name)\"", into: &target, fields: fields)
    } else if let first = fields.first {
      first.read(node, &target, &self)
    } else {
      error("\"\(name)\" takes no arguments", at: node.position)
    }
  }
}
