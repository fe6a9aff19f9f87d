internal import Charts
internal import Colors
internal import Spelling
internal import YAMLTree

// The keys of a legend, of an axes or of a figure.

extension LegendDescription {
  /// - Parameter inFigure: whether it is one of a figure, which has other places.
  static func location(inFigure: Bool = false) -> Field<LegendDescription> {
    let reader = Reader<LegendPlace>.place(inFigure: inFigure)
    let usual = inFigure ? "upper right" : "best, where it hides least,"
    return Field(
      "loc", reader.schema,
      "Where it stands: a place, or the lower left corner as [x, y]; \(usual) unless said."
    ) { node, description, checker in
      guard let place = reader.read(node, "loc", &checker) else { return }
      description.legend.loc = place.location
      description.legend.corner = place.corner
      description.legend.outside = place.outside
    }
  }

  /// The keys of a legend that is a mapping.
  static func fields(inFigure: Bool = false) -> [Field<LegendDescription>] {
    let box = inFigure ? "figure" : "axes"
    return [
      location(inFigure: inFigure),
      Field(
        "bbox_to_anchor", .anchor, \.legend.bboxToAnchor,
        "What loc is a place in: a point or a box in shares of the \(box); the \(box) unless said."),
      Field(
        "bbox_transform", .word, \.legend.bboxTransform,
        "What the numbers of that box mean; shares of the \(box) unless said."),
      Field(
        "handles", .list(of: .handle), \.handles,
        "What is listed: lines counted from 0, or {Line2D: …} and {Patch: …}; what has a label unless said."),
      Field(
        "labels", .list(of: .written), \.legend.labels,
        "What is said about the handles; their labels unless said."),
    ] + (entryFields + frameFields + lengthFields).map { $0.lifted(\.legend) }
  }

  private static var entryFields: [Field<Legend>] {
    let count = Reader<Int>.integer(in: 1...1000)
    return [
      Field("title", .written, \.title, "What stands above the entries; nothing unless said."),
      Field(
        "title_fontsize", .fontsize, \.titleFontsize, "The size of the title; that of texts unless said."),
      Field("ncols", count, \.ncols, "The number of columns; 1 unless said."),
      Field("mode", .word, \.mode, "expand makes it as wide as its box; fixed unless said."),
      Field("reverse", .boolean, \.reverse, "Whether the last entry comes first; false unless said."),
      Field("markerfirst", .boolean, \.markerfirst, "Whether handles stand before texts; true unless said."),
      Field(
        "alignment", .word, \.alignment, "Where title and entries stand if one is wider; center unless said."),
      Field(
        "fontsize", .fontsize, \.fontsize, "The size of the entries in points or by name; 10 unless said."),
      Field(
        "labelcolor", .labelcolor, \.labelcolor,
        "The colour of the entries, a list, or linecolor, markerfacecolor, markeredgecolor."),
      Field("numpoints", count, \.numpoints, "How many markers a line has; 1 unless said."),
      Field(
        "scatterpoints", count, \.scatterpoints, "How many points stand for scattered ones; 1 unless said."),
      Field(
        "markerscale", .number("a number from 0 to 1000", in: NumberBounds(minimum: 0, maximum: 1000)),
        \.markerscale, "How large markers are beside those of the plot; 1 unless said."),
    ]
  }

  private static var frameFields: [Field<Legend>] {
    [
      Field("frameon", .boolean, \.frameon, "Whether there is a frame; true unless said."),
      Field("fancybox", .boolean, \.fancybox, "Whether the frame's corners are round; true unless said."),
      Field("shadow", .boolean, \.shadow, "Whether the frame has a shadow; false unless said."),
      Field(
        "framealpha", .share, \.framealpha, "How opaque the frame is; 0.8, or 1 with a shadow, unless said."),
      Field("facecolor", .color, \.facecolor, "The colour behind the entries; white unless said."),
      Field("edgecolor", .color, \.edgecolor, "The colour of the frame's edge; light grey unless said."),
      Field("linewidth", .points, \.linewidth, "The width of the frame's edge in points; 1 unless said."),
    ]
  }

  /// Lengths in font sizes of the entries.
  private static var lengthFields: [Field<Legend>] {
    let length = Reader<Double>.number(
      "a number from 0 to 1000", in: NumberBounds(minimum: 0, maximum: 1000))
    let gap = Reader<Double>.number(
      "a number from -1000 to 1000", in: NumberBounds(minimum: -1000, maximum: 1000))
    return [
      Field("borderpad", gap, \.borderpad, "Between frame and entries, in font sizes; 0.4 unless said."),
      Field("labelspacing", gap, \.labelspacing, "Between rows, in font sizes; 0.5 unless said."),
      Field("handlelength", length, \.handlelength, "The width of handles in font sizes; 2 unless said."),
      Field("handleheight", length, \.handleheight, "The height of handles in font sizes; 0.7 unless said."),
      Field(
        "handletextpad", gap, \.handletextpad, "Between handle and text, in font sizes; 0.8 unless said."),
      Field(
        "borderaxespad", gap, \.borderaxespad, "Between frame and its box, in font sizes; 0.5 unless said."),
      Field("columnspacing", gap, \.columnspacing, "Between columns, in font sizes; 2 unless said."),
    ]
  }

  static func schema(inFigure: Bool = false) -> Schema {
    .named(
      inFigure ? "figlegend" : "legend",
      .either([
        .boolean, location(inFigure: inFigure).schema, .oneOrMore(.keys(fields(inFigure: inFigure))),
      ]))
  }
}

extension Checker {
  /// `true`, `false`, a location, a mapping, or a list of mappings.
  mutating func legends(_ node: YAMLNode, inFigure: Bool = false) -> [LegendDescription] {
    if let parts = node.sequence, !parts.isEmpty,
      parts.allSatisfy({ $0.mapping == nil && $0.scalar?.value != .string })
    {
      return legend(node, inFigure: inFigure).map { [$0] } ?? []
    }
    return (node.sequence ?? [node]).compactMap { legend($0, inFigure: inFigure) }
  }

  private mutating func legend(_ node: YAMLNode, inFigure: Bool) -> LegendDescription? {
    var legend = LegendDescription(position: node.position)
    if case .boolean(let isVisible) = node.scalar?.value { return isVisible ? legend : nil }
    if node.mapping == nil {
      LegendDescription.location(inFigure: inFigure).read(node, &legend, &self)
    } else {
      let name = inFigure ? "\"figlegend\"" : "\"legend\""
      read(node, named: name, into: &legend, fields: LegendDescription.fields(inFigure: inFigure))
    }
    return legend
  }
}

// MARK: - Places

/// What `loc` says.
private struct LegendPlace {
  var location: Legend.Location?
  var corner: Legend.Corner?
  var outside: Legend.Edge?
}

extension Reader where Value == LegendPlace {
  /// A word, or `[x, y]`; in a figure also `outside` with a side and a place along it.
  fileprivate static func place(inFigure: Bool) -> Reader {
    let words = Legend.Location.allCases.filter { !inFigure || $0 != .best }.map(\.rawValue)
    let all = words + (inFigure ? outsidePlaces.map(\.name) : [])
    let word = Reader.word { text in
      if inFigure, let known = outsidePlaces.first(where: { $0.name == text }) { return known.place }
      guard words.contains(text) else { return nil }
      return LegendPlace(location: Legend.Location(rawValue: text))
    } names: {
      words
    } all: {
      all
    }
    return Reader(.either([word.schema, Reader<[Double]>.list(of: .finite).schema])) { node, name, checker in
      guard let parts = node.sequence else { return word.read(node, name, &checker) }
      guard parts.count == 2 else {
        checker.error(
          "\"\(name)\" must be a place or a list of x and y, not \(node.summary)", at: node.position)
        return nil
      }
      return Reader<[Double]>.list(of: .finite).read(node, name, &checker).map {
        LegendPlace(corner: Legend.Corner(x: $0[0], y: $0[1]))
      }
    }
  }

  /// Places beside the axes of a figure: the side first, then where along it.
  private static var outsidePlaces: [(name: String, place: LegendPlace)] {
    func places(_ side: Legend.Edge, _ along: [String], isUpright: Bool) -> [(String, LegendPlace)] {
      along.map { word in
        let location = isUpright ? "\(side.rawValue) \(word)" : "\(word) \(side.rawValue)"
        return (
          "outside \(side.rawValue) \(word)",
          LegendPlace(location: Legend.Location(rawValue: location), outside: side)
        )
      }
    }
    let level = ["left", "center", "right"]
    let upright = ["upper", "center", "lower"]
    return places(.upper, level, isUpright: true) + places(.lower, level, isUpright: true)
      + places(.left, upright, isUpright: false) + places(.right, upright, isUpright: false)
      + [
        ("outside center left", LegendPlace(location: .centerLeft, outside: .left)),
        ("outside center right", LegendPlace(location: .centerRight, outside: .right)),
      ]
  }
}

extension Reader where Value == Legend.Anchor {
  /// `[x, y]` or `[x, y, width, height]`.
  fileprivate static var anchor: Reader {
    Reader(.list(of: Reader<Double>.finite.schema, length: 2...4)) { node, name, checker in
      guard let count = node.sequence?.count, count == 2 || count == 4 else {
        checker.error(
          "\"\(name)\" must be a list of x and y, or of x, y, width and height, not \(node.summary)",
          at: node.position)
        return nil
      }
      guard let values = Reader<[Double]>.list(of: .finite).read(node, name, &checker) else { return nil }
      return count == 2
        ? Legend.Anchor(x: values[0], y: values[1])
        : Legend.Anchor(x: values[0], y: values[1], width: values[2], height: values[3])
    }
  }
}

// MARK: - Colours

extension Reader where Value == Legend.LabelColor {
  /// A colour, a list of colours, or a word for a colour of the handle.
  fileprivate static var labelcolor: Reader {
    let color = Reader<ColorSpecification>.color
    let words = Schema.words(["linecolor", "markerfacecolor", "mfc", "markeredgecolor", "mec"])
    return Reader(.either([color.schema, words, .list(of: color.schema)])) { node, name, checker in
      switch node.scalar?.text {
      case "linecolor": return .linecolor
      case "markerfacecolor", "mfc": return .markerfacecolor
      case "markeredgecolor", "mec": return .markeredgecolor
      default: break
      }
      guard let parts = node.sequence, parts.contains(where: { $0.scalar?.value == .string }),
        !(parts.count == 2 && parts[1].scalar?.value != .string)
      else { return color.read(node, name, &checker).map { .color($0) } }
      return Reader<[ColorSpecification]>.list(of: color).read(node, name, &checker).map { .colors($0) }
    }
  }
}

// MARK: - Handles

/// What a legend lists.
enum HandleDescription: Sendable {
  /// A line that is drawn, counted from 0.
  case line(Int)
  /// A line of its own.
  case ownLine(HandleLine)
  /// An area of its own.
  case ownPatch(PatchProperties)
}

/// What a line looks like that is only in a legend.
struct HandleLine: Sendable {
  var line = LineLook()
  var path = PathLook()
  var markers = MarkerLook()

  static var fields: [Field<HandleLine>] {
    LineLook.fields.map { $0.lifted(\.line) } + PathLook.fields.map { $0.lifted(\.path) }
      + MarkerLook.fields.filter { $0.name != "markevery" }.map { $0.lifted(\.markers) }
  }
}

extension Reader where Value == HandleDescription {
  /// A number, `{Line2D: {…}}` or `{Patch: {…}}`.
  fileprivate static var handle: Reader {
    let number = Reader<Int>.integer(in: 0...Int(Int32.max))
    let line = Schema.Mapping.Key(
      name: "Line2D", summary: "A line of the legend's own.", schema: .keys(HandleLine.fields),
      isRequired: false)
    let patch = Schema.Mapping.Key(
      name: "Patch", summary: "An area of the legend's own.", schema: .keys(PatchProperties.shapeFields),
      isRequired: false)
    let schema = Schema.either([number.schema, .mapping(Schema.Mapping(keys: [line, patch], length: 1...1))])
    return Reader(schema) { node, name, checker in
      guard let entries = node.mapping?.entries else {
        return number.read(node, name, &checker).map { .line($0) }
      }
      guard entries.count == 1, ["Line2D", "Patch"].contains(entries[0].key) else {
        let hint = entries.first.map { suggestion(for: $0.key, among: ["Line2D", "Patch"]) } ?? ""
        checker.error(
          "a handle must be the number of a line, Line2D or Patch with its look\(hint)", at: node.position)
        return nil
      }
      if entries[0].key == "Line2D" {
        var look = HandleLine()
        checker.read(entries[0].value, named: "\"Line2D\"", into: &look, fields: HandleLine.fields)
        return .ownLine(look)
      }
      var look = PatchProperties()
      checker.read(entries[0].value, named: "\"Patch\"", into: &look, fields: PatchProperties.shapeFields)
      return .ownPatch(look)
    }
  }
}
