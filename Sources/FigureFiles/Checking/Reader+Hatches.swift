internal import Charts
internal import Drawing
internal import YAMLTree

extension Reader where Value == Hatch {
  /// The characters of a hatch.
  static var hatch: Reader {
    Reader(.text) { node, name, checker in
      guard let text = Reader<String>.text.read(node, name, &checker) else { return nil }
      do {
        return try Hatch(text)
      } catch {
        checker.error("\(error)", at: node.position)
        return nil
      }
    }
  }
}

extension Reader where Value == [Hatch?] {
  /// A hatch, or a list of hatches and nothing.
  static var hatchesInTurn: Reader {
    let hatch = Reader<Hatch>.hatch
    let schema = Schema.either([hatch.schema, .list(of: .types([.string, .number, .boolean, .null]))])
    return Reader(schema) { node, name, checker in
      let before = checker.diagnostics.count
      let hatches = (node.sequence ?? [node]).map { part in
        part.scalar?.value == .null ? nil : hatch.read(part, name, &checker)
      }
      return checker.diagnostics.count == before ? hatches : nil
    }
  }
}

extension Reader where Value == PerItem<Hatch?> {
  /// A hatch for all, or a list of hatches and nothing.
  static var hatches: Reader {
    let hatches = Reader<[Hatch?]>.hatchesInTurn
    return Reader(hatches.schema) { node, name, checker in
      hatches.read(node, name, &checker).map { node.sequence == nil ? .all($0[0]) : .each($0) }
    }
  }
}
