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

extension Reader where Value == PerItem<Hatch> {
  /// A hatch, or a list of hatches.
  static var hatches: Reader { perItem(.hatch) }
}
