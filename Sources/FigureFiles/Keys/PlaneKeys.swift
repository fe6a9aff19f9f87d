internal import Charts
internal import Colors
internal import YAMLTree

// The artists over a plane: `pcolormesh`, `contour`, `contourf`.

extension Checker {
  mutating func mesh(_ node: YAMLNode, at position: SourcePosition) -> MeshDescription {
    var description = MeshDescription(position: position)
    let own = [Field<MeshDescription>("shading", .word, \.shading)]
    let shared = PlaneDescription.fields(values: "c").map { $0.lifted(\MeshDescription.plane) }
    read(node, named: "\"pcolormesh\"", into: &description, fields: shared + own)
    require("c", of: "\"pcolormesh\"", in: node)
    return description
  }

  mutating func contour(
    _ node: YAMLNode, named name: String, at position: SourcePosition
  ) -> ContourDescription {
    var description = ContourDescription(position: position)
    let lines = [
      Field<ContourDescription>("linewidths", .oneOrMore(of: .points), \.linewidths),
      Field<ContourDescription>("linestyles", .oneOrMore(of: .linestyle), \.linestyles),
    ]
    let own =
      [
        Field<ContourDescription>("levels", .data, \.levels),
        Field<ContourDescription>("colors", .oneOrMore(of: .color), \.colors),
      ] + (name == "contour" ? lines : [Field("extend", .word, \.extend)])
    let shared = PlaneDescription.fields(values: "z").map { $0.lifted(\ContourDescription.plane) }
    read(node, named: "\"\(name)\"", into: &description, fields: shared + own)
    require("z", of: "\"\(name)\"", in: node)
    return description
  }
}

extension PlaneDescription {
  /// - Parameter values: what the values over the plane are called.
  fileprivate static func fields(values: String) -> [Field<PlaneDescription>] {
    [
      Field("x", .data, \.x), Field("y", .data, \.y), Field(values, .data, \.values),
      Field("cmap", .colorMap, \.cmap), Field("vmin", .finite, \.vmin), Field("vmax", .finite, \.vmax),
      Field("alpha", .share, \.alpha), Field("zorder", .finite, \.zorder),
    ]
  }
}

extension Reader where Value == ColorMap {
  fileprivate static var colorMap: Reader {
    Reader { node, name, checker in
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

extension Reader {
  /// A list of values, or a single one.
  fileprivate static func oneOrMore<Element>(of element: Reader<Element>) -> Reader where Value == [Element] {
    Reader { node, name, checker in
      guard node.sequence == nil else { return list(of: element).read(node, name, &checker) }
      return element.read(node, name, &checker).map { [$0] }
    }
  }
}
