internal import Colors
internal import YAMLTree

extension Reader where Value == ColorMap {
  static var colorMap: Reader {
    Reader(.named("color-map", .words(ColorMap.names))) { node, name, checker in
      guard let text = Reader<String>.text.read(node, name, &checker) else { return nil }
      do throws(ColorMapError) {
        return try ColorMap(named: text)
      } catch {
        checker.error("\(error)", at: node.position)
        return nil
      }
    }
  }
}
