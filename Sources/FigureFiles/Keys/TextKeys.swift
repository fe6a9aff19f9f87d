internal import Charts
internal import Typography
internal import YAMLTree

// Texts, titles and labels: what they say, where they stand, what they look like.

extension TextProperties {
  /// The look of any text; matplotlib's short names and its long ones mean the same.
  ///
  /// - Parameter usualSize: what it is without a size, for the description.
  static func fields(usualSize: Int) -> [Field<TextProperties>] {
    let size = "Its size in points or by name, such as x-large; \(usualSize) unless said."
    let family =
      "The fonts to ask for each character, in order: names, kinds or files; the style's unless said."
    let weight = "How thick its strokes are: a word such as bold, or a number; normal unless said."
    let style = "Whether its letters are upright; normal unless said."
    return [
      Field("fontsize", .fontsize, \.fontsize, size), Field("size", .fontsize, \.fontsize, size),
      Field("fontfamily", .fontfamily, \.font.family, family),
      Field("family", .fontfamily, \.font.family, family),
      Field("fontweight", .fontweight, \.font.weight, weight),
      Field("weight", .fontweight, \.font.weight, weight),
      Field("fontstyle", .word, \.font.style, style), Field("style", .word, \.font.style, style),
      Field("color", .color, \.color, "Its colour; black unless said."),
      Field("alpha", .share, \.alpha, "How opaque it is, from 0 to 1; 1 unless said."),
      Field("rotation", .rotation, \.rotation, "Its turn in degrees, counter-clockwise, or vertical."),
      Field(
        "parse_math", .boolean, \.parseMath, "Whether $…$ is a formula; true unless the style says otherwise."
      ),
      Field("math_fontfamily", .word, \.mathFontfamily, "The fonts of its formulas; dejavusans unless said."),
    ]
  }
}

extension Text {
  /// How a text lies about its place.
  static var alignmentFields: [Field<Text>] {
    let ha = "Which side of it is at the place; left unless said."
    let va = "Which height of it is at the place; baseline unless said."
    let ma = "How shorter lines lie within the widest one; as ha unless said."
    return [
      Field("ha", .word, \.horizontalalignment, ha),
      Field("horizontalalignment", .word, \.horizontalalignment, ha),
      Field("va", .word, \.verticalalignment, va), Field("verticalalignment", .word, \.verticalalignment, va),
      Field("ma", .word, \.multialignment, ma), Field("multialignment", .word, \.multialignment, ma),
      Field("linespacing", .positive, \.linespacing, "The distance of lines in heights of the font."),
      Field(
        "rotation_mode", .word, \.rotationMode,
        "Whether it is aligned before it is turned: default or anchor."),
      Field(
        "transform_rotates_text", .boolean, \.transformRotatesText,
        "Whether the rotation is an angle of the data; false unless said."),
      Field(
        "clip_on", .boolean, \.clipOn, "Whether what lies beyond the axes is cut off; false unless said."),
      Field("zorder", .finite, \.zorder, "What is higher is drawn over what is lower; 3 unless said."),
    ]
  }
}

extension TextDescription {
  static var fields: [Field<TextDescription>] {
    [
      Field("x", .numberSource, \.x, "Where it stands along x.").required,
      Field("y", .numberSource, \.y, "Where it stands along y.").required,
      Field("s", .written, \.text.text, "What it says.").required,
      Field("transform", .word, \.text.coordinates, "What x and y mean; data unless said."),
    ] + Text.lookFields().map { $0.lifted(\.text) }
  }
}

// MARK: - Titles and labels

extension TitleDescription {
  fileprivate static var fields: [Field<TitleDescription>] {
    [
      Field("label", .written, \.title.text, "What it says."),
      Field("loc", .word, \.location, "Where it stands along its axes; center unless said."),
      Field("pad", .finite, \.pad, "Its distance from the axes in points; 6 unless said."),
    ] + TextProperties.fields(usualSize: 12).map { $0.lifted(\.title.properties) }
  }
}

extension AxisLabelDescription {
  /// - Parameter location: where the label may stand.
  fileprivate static func fields(_ location: Field<AxisLabelDescription>) -> [Field<AxisLabelDescription>] {
    [
      Field("label", .written, \.text, "What it says."), location,
      Field(
        "labelpad", .finite, \.look.labelpad, "Its distance from the tick labels in points; 4 unless said."),
    ] + TextProperties.fields(usualSize: 10).map { $0.lifted(\.look.properties) }
  }
}

extension Reader where Value == [TitleDescription] {
  /// A text, a mapping of `label` and its look, or a list of such.
  static var titles: Reader {
    let one = Reader<TitleDescription>.textOrKeys(TitleDescription(), \.title.text, TitleDescription.fields)
    return Reader(.named("titles", .oneOrMore(one.schema))) { node, name, checker in
      (node.sequence ?? [node]).compactMap { one.read($0, name, &checker) }
    }
  }
}

extension Reader where Value == AxisLabelDescription {
  static var xlabel: Reader {
    textOrKeys(
      AxisLabelDescription(), \.text, named: "xlabel",
      AxisLabelDescription.fields(
        Field("loc", .word, \.look.location, "Where it stands along its axis; center unless said.")))
  }

  static var ylabel: Reader {
    let word = Reader<VerticalLocation>.word
    return textOrKeys(
      AxisLabelDescription(), \.text, named: "ylabel",
      AxisLabelDescription.fields(
        Field("loc", word.schema, "Where it stands along its axis; center unless said.") {
          node, label, checker in
          if let location = word.read(node, "loc", &checker) { label.look.location = location.alongText }
        }))
  }
}

extension Reader where Value == AxisLabelDescription {
  /// The label of a colour bar, which may stand along either axis.
  static var barLabel: Reader {
    Reader(.either([xlabel.schema, ylabel.schema])) { node, name, checker in
      let isUpright = ["bottom", "top"].contains(node.mapping?["loc"]?.scalar?.text)
      return (isUpright ? ylabel : xlabel).read(node, name, &checker)
    }
  }
}

extension Reader where Value == Text {
  /// A text of a figure, or a mapping with its place and look.
  ///
  /// - Parameter usual: the text as it is unless said.
  static func figureText(_ usual: Text) -> Reader {
    textOrKeys(
      usual, \.text,
      [
        Field("t", .written, \.text, "What it says.").required,
        Field("x", .finite, \.x, "Where it stands, as a share of the figure; \(usual.x) unless said."),
        Field("y", .finite, \.y, "Where it stands, as a share of the figure; \(usual.y) unless said."),
      ] + Text.lookFields(usualSize: 12))
  }
}

extension Reader where Value == [Text] {
  /// A text at a place of the figure, or several.
  static var figureTexts: Reader {
    oneOrMore(of: .figureTextWithPlace)
  }
}

extension Reader where Value == Text {
  fileprivate static var figureTextWithPlace: Reader {
    @Sendable func fields() -> [Field<Text>] {
      [
        Field("x", .finite, \.x, "Where it stands, as a share of the figure's width.").required,
        Field("y", .finite, \.y, "Where it stands, as a share of the figure's height.").required,
        Field("s", .written, \.text, "What it says.").required,
      ] + Text.lookFields()
    }
    return Reader(.keys(fields())) { node, name, checker in
      var text = Text(0, 0, "")
      text.coordinates = .figure
      checker.read(node, named: "\"\(name)\"", into: &text, fields: fields())
      return text
    }
  }
}

extension Reader {
  /// A text, or a mapping of more about it.
  ///
  /// - Parameter schemaName: what the schema calls it, where it is used more than once.
  fileprivate static func textOrKeys(
    _ usual: Value, _ text: any WritableKeyPath<Value, String> & Sendable,
    named schemaName: String? = nil, _ fields: @autoclosure @escaping @Sendable () -> [Field<Value>]
  ) -> Reader where Value: Sendable {
    @Sendable func schema() -> Schema {
      let schema = Schema.either([.text, .keys(fields())])
      return schemaName.map { .named($0, schema) } ?? schema
    }
    return Reader(schema()) { node, name, checker in
      var value = usual
      guard node.mapping != nil else {
        guard let words = Reader<String>.written.read(node, name, &checker) else { return nil }
        value[keyPath: text] = words
        return value
      }
      checker.read(node, named: "\"\(name)\"", into: &value, fields: fields())
      return value
    }
  }
}

// MARK: - Looks

extension Reader where Value == FontSize {
  /// A number of points, or a word.
  static var fontsize: Reader {
    let words = FontSize.Name.allCases.map(\.rawValue)
    return Reader(.named("fontsize", .either([Reader<Double>.points.schema, .words(words)]))) {
      node, name, checker in
      if let text = node.scalar?.text, let known = FontSize.Name(rawValue: text) { return .named(known) }
      guard node.scalar?.value == .string else {
        return Reader<Double>.points.read(node, name, &checker).map(FontSize.points)
      }
      return word {
        FontSize.Name(rawValue: $0).map(FontSize.named)
      } names: {
        words
      }.read(node, name, &checker)
    }
  }
}

extension Reader where Value == FontFamily {
  /// A name, or several.
  static var fontfamily: Reader {
    let names = Reader<[String]>.oneOrMore(of: .text)
    return Reader(.named("fontfamily", names.schema)) { node, name, checker in
      guard let found = names.read(node, name, &checker) else { return nil }
      guard !found.isEmpty, found.allSatisfy({ !$0.isEmpty }) else {
        checker.error("\"\(name)\" must name a font", at: node.position)
        return nil
      }
      return FontFamily(found)
    }
  }
}

extension Reader where Value == FontWeight {
  /// A word, or a number from 0 to 1000.
  fileprivate static var fontweight: Reader {
    let words = FontWeight.names.map(\.name)
    return Reader(.named("fontweight", .either([.words(words), .integer(0...1000)]))) { node, name, checker in
      word {
        FontWeight($0)
      } names: {
        words
      }.read(node, name, &checker)
    }
  }
}

extension Reader where Value == Double {
  /// Degrees, or matplotlib's words for two angles.
  fileprivate static var rotation: Reader {
    Reader(.either([finite.schema, .words(["horizontal", "vertical"])])) { node, name, checker in
      switch node.scalar?.text {
      case "horizontal": 0
      case "vertical": 90
      default: finite.read(node, name, &checker)
      }
    }
  }
}
