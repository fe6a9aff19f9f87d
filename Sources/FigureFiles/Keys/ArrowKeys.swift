internal import Charts
internal import YAMLTree

// Boxes around texts and arrows from them.

extension Text {
  /// The look of a text and of the box around it, and how the text lies about its place.
  ///
  /// - Parameter usualSize: what it is without a size, for the description.
  static func lookFields(usualSize: Int = 10) -> [Field<Text>] {
    alignmentFields + TextProperties.fields(usualSize: usualSize).map { $0.lifted(\.properties) } + [
      Field(
        "bbox", .bbox, \.bbox, "The box around it: boxstyle, pad and what it looks like; none unless said.")
    ]
  }
}

extension Reader where Value == BoxStyle {
  /// The name of a box style, with its lengths.
  static var boxstyle: Reader {
    styleWords { text throws(StyleWordsError) in try BoxStyle(parsing: text) }
  }
}

extension Reader where Value == TextBox {
  /// A mapping of `boxstyle`, `pad` and a look.
  static var bbox: Reader {
    keys(
      named: "bbox", TextBox(),
      [
        Field(
          "boxstyle", .boxstyle, \.boxstyle,
          "The outline, such as \"round,pad=0.3\"; square unless said."),
        Field(
          "pad", .number("a number from 0 to 1000", in: NumberBounds(minimum: 0, maximum: 1000)), \.pad,
          "The room around the text: 4 points, or with a boxstyle 0.3 font sizes, unless said."),
      ] + PatchProperties.outlineFields.map { $0.lifted(\.look) })
  }
}

extension Reader where Value == ArrowProperties {
  /// A mapping of what an arrow looks like.
  static var arrowprops: Reader {
    let reader = keys(named: "arrowprops", ArrowProperties(), ArrowProperties.fields)
    return Reader(reader.schema) { node, name, checker in
      guard let arrow = reader.read(node, name, &checker) else { return nil }
      let isShape = arrow.arrowstyle?.isShape ?? true
      if isShape, !arrow.connectionstyle.isCurve {
        let style = node.mapping?["arrowstyle"]?.scalar?.text
        checker.error(
          "the arrow \(style.map { "\"\($0)\"" } ?? "without an arrowstyle") is a shape, which needs a "
            + "connectionstyle of one curve: arc3 or angle3",
          at: node.mapping?["connectionstyle"]?.position ?? node.position)
        return nil
      }
      if let other = arrow.arrowstyle == nil
        ? ["relpos", "shrinkA", "shrinkB"] : ["width", "headwidth", "headlength", "shrink"],
        let stray = node.mapping?.entries.first(where: { other.contains($0.key) })
      {
        checker.error(
          "\"\(stray.key)\" is for arrows \(arrow.arrowstyle == nil ? "with" : "without") an \"arrowstyle\"",
          at: stray.keyPosition)
        return nil
      }
      return arrow
    }
  }
}

extension ArrowProperties {
  fileprivate static var fields: [Field<ArrowProperties>] {
    let points = Reader<Double>.points
    return [
      Field(
        "arrowstyle", .styleWords { text throws(StyleWordsError) in try ArrowStyle(parsing: text) },
        \.arrowstyle, "The kind of arrow, such as \"->\"; a plain one of the sizes below unless said."),
      Field(
        "connectionstyle", .styleWords { text throws(StyleWordsError) in try ConnectionStyle(parsing: text) },
        \.connectionstyle, "The way of the arrow, such as \"arc3,rad=0.2\"; straight unless said."),
      Field(
        "relpos", Reader<[Double]>.pair.schema,
        "Where it starts, as shares of the text's box; [0.5, 0.5] unless said."
      ) {
        node, arrow, checker in
        if let pair = Reader<[Double]>.pair.read(node, "relpos", &checker) {
          arrow.relpos = (pair[0], pair[1])
        }
      },
      Field("shrinkA", points, \.shrinkA, "What is left out at its start, in points; 2 unless said."),
      Field("shrinkB", points, \.shrinkB, "What is left out at its end, in points; 2 unless said."),
      Field(
        "patchA", .words(["none", "text"]),
        "Whether it starts outside of the text: text or none; text unless said."
      ) {
        node, arrow, checker in
        if let choice = Reader<ArrowPatch>.word.read(node, "patchA", &checker) {
          arrow.avoidsText = choice == .text
        }
      },
      Field(
        "mutation_scale", points, \.mutationScale,
        "What the lengths of the arrowstyle are in, in points; the size of the text unless said."),
      Field("width", points, \.width, "The width of a plain arrow in points; 4 unless said."),
      Field("headwidth", points, \.headwidth, "The width of its head in points; 12 unless said."),
      Field("headlength", points, \.headlength, "The length of its head in points; 12 unless said."),
      Field(
        "shrink", .share, \.shrink, "The share of the way that it leaves out at either end; 0 unless said."),
    ] + PatchProperties.outlineFields.map { $0.lifted(\.look) }
  }

  private enum ArrowPatch: String, CaseIterable {
    case none, text
  }
}

extension PatchProperties {
  /// What areas with an outline look like that are no artists of their own.
  fileprivate static var outlineFields: [Field<PatchProperties>] {
    let face = "The colour inside; the style's for areas unless said."
    let edge = "The colour of the outline; black unless said."
    let width = "The width of the outline in points; 1 unless said."
    let style = "How the outline is broken up; solid unless said."
    return [
      Field("facecolor", .color, \.facecolor, face), Field("fc", .color, \.facecolor, face),
      Field("edgecolor", .color, \.edgecolor, edge), Field("ec", .color, \.edgecolor, edge),
      Field("color", .color, \.color, "The colour of both; see facecolor and edgecolor."),
      Field("linewidth", .points, \.linewidth, width), Field("lw", .points, \.linewidth, width),
      Field("linestyle", .linestyle, \.linestyle, style), Field("ls", .linestyle, \.linestyle, style),
      Field("alpha", .share, \.alpha, "How opaque it is, from 0 to 1; as the colours are unless said."),
      Field("fill", .boolean, \.fill, "Whether the inside is painted; true unless said."),
      Field("capstyle", .word, \.capstyle, "The ends of lines and dashes."),
      Field("joinstyle", .word, \.joinstyle, "The corners of the outline."),
    ]
  }
}

extension Reader where Value == [Double] {
  /// Two numbers.
  fileprivate static var pair: Reader {
    Reader(.list(of: Reader<Double>.finite.schema, length: 2...2)) { node, name, checker in
      guard node.sequence?.count == 2 else {
        checker.error("\"\(name)\" must be a list of two numbers, not \(node.summary)", at: node.position)
        return nil
      }
      return list(of: .finite).read(node, name, &checker)
    }
  }
}

extension Reader {
  /// A style in matplotlib's short form.
  fileprivate static func styleWords(
    _ parse: @escaping @Sendable (String) throws(StyleWordsError) -> Value
  ) -> Reader {
    Reader(.text) { node, name, checker in
      guard let text = Reader<String>.text.read(node, name, &checker) else { return nil }
      do throws(StyleWordsError) {
        return try parse(text)
      } catch {
        checker.error("\(error)", at: node.position)
        return nil
      }
    }
  }

  /// A mapping of keys that change a value.
  fileprivate static func keys(
    named schemaName: String, _ usual: Value, _ fields: @autoclosure @escaping @Sendable () -> [Field<Value>]
  ) -> Reader where Value: Sendable {
    Reader(.named(schemaName, .keys(fields()))) { node, name, checker in
      guard node.mapping != nil else {
        checker.error(
          "\"\(name)\" must be a mapping of keys to values, not \(node.summary)", at: node.position)
        return nil
      }
      var value = usual
      checker.read(node, named: "\"\(name)\"", into: &value, fields: fields())
      return value
    }
  }
}
