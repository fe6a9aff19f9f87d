internal import Charts
internal import Colors
internal import YAMLTree

// The artists over a plane: `pcolormesh`, `contour`, `contourf`.

extension MeshDescription {
  static var fields: [Field<MeshDescription>] {
    PlaneDescription.fields(values: "c").map { $0.lifted(\.plane) } + [
      Field(
        "shading", .word, \.shading,
        "Whether x and y are corners or middles of cells; auto goes by their number.")
    ]
  }
}

extension ContourDescription {
  /// What lines and areas share.
  static var fields: [Field<ContourDescription>] {
    PlaneDescription.fields(values: "z").map { $0.lifted(\.plane) } + [
      Field("levels", .data, \.levels, "The values of the lines, or how many there should be."),
      Field(
        "colors", .oneOrMore(of: .color, single: .spelledColor), \.colors,
        "Colours of the levels in turn, in place of a colour map."
      ),
    ]
  }

  /// Keys of lines.
  static var lineFields: [Field<ContourDescription>] {
    [
      Field("linewidths", .oneOrMore(of: .points), \.linewidths, "Widths of the lines in turn, in points."),
      Field("linestyles", .oneOrMore(of: .linestyle), \.linestyles, "How the lines are broken up, in turn."),
    ]
  }

  /// Keys of areas.
  static var areaFields: [Field<ContourDescription>] {
    [
      Field(
        "extend", .word, \.extend, "Whether values beyond the levels are painted, too; neither unless said.")
    ]
  }
}

extension PlaneDescription {
  /// - Parameter values: what the values over the plane are called.
  fileprivate static func fields(values: String) -> [Field<PlaneDescription>] {
    [
      Field("x", .data, \.x, "The places of the columns; without it they are counted from 0."),
      Field("y", .data, \.y, "The places of the rows; without it they are counted from 0."),
      Field(values, .data, \.values, "The values in rows and columns: an expression of two dimensions.")
        .required,
      Field("cmap", .colorMap, \.cmap, "The colour map; viridis unless said."),
      Field("vmin", .finite, \.vmin, "The value of the map's first colour; the least unless said."),
      Field("vmax", .finite, \.vmax, "The value of the map's last colour; the greatest unless said."),
      Field("alpha", .share, \.alpha, "How opaque it is, from 0 to 1; 1 unless said."),
      Field("zorder", .finite, \.zorder, "What is higher is drawn over what is lower."),
    ]
  }
}

extension Reader where Value == ColorMap {
  fileprivate static var colorMap: Reader {
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

extension Reader {
  /// A list of values, or a single one.
  ///
  /// - Parameter single: the schema of a single one, if not all that `element` takes may stand alone.
  fileprivate static func oneOrMore<Element>(
    of element: Reader<Element>, single: Schema? = nil
  ) -> Reader where Value == [Element] {
    Reader(.either([single ?? element.schema, .list(of: element.schema)])) { node, name, checker in
      guard node.sequence == nil else { return list(of: element).read(node, name, &checker) }
      return element.read(node, name, &checker).map { [$0] }
    }
  }
}
