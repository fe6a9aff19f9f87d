internal import Charts
internal import YAMLTree

// The keys of a figure. One with a single axes has that axes' keys too; one with several lists them under
// `axes`.

extension Checker {
  mutating func figure(_ entry: YAMLMapping.Entry) -> FigureDescription {
    let style = style(entry.value.mapping?["style"])
    var figure = FigureDescription(name: entry.key, position: entry.keyPosition, style: style)
    writing = WritingContext(style)
    figure.functions = functions
    figure.data = data
    checkName(entry)
    let name = "the figure"
    if let grid = entry.value.mapping?["subplots"] { subplots(grid, of: &figure) }
    if entry.value.mapping?["axes"] != nil {
      figure.axes = []
      read(entry.value, named: name, into: &figure, fields: FigureDescription.fieldsWithList)
    } else {
      read(entry.value, named: name, into: &figure, fields: FigureDescription.fieldsWithSingleAxes)
    }
    placeAxes(of: &figure, at: entry.value.mapping?["axes"]?.position ?? entry.keyPosition)
    checkSize(figure, entry)
    figure.written = written
    return figure
  }

  private mutating func checkSize(_ description: FigureDescription, _ entry: YAMLMapping.Entry) {
    do {
      _ = try Figure(figsize: description.figsize, dpi: description.savefigDPI ?? description.dpi).pixelSize()
    } catch {
      self.error("\(error)", at: entry.value.mapping?["figsize"]?.position ?? entry.keyPosition)
    }
  }

  /// The name becomes the name of a file, which must stay inside the output folder.
  private mutating func checkName(_ entry: YAMLMapping.Entry) {
    let parts = entry.key.split(separator: "/", omittingEmptySubsequences: false)
    if entry.key.hasPrefix("/") || parts.contains("..") {
      error("the figure name \"\(entry.key)\" leads out of the output folder", at: entry.keyPosition)
    } else if parts.contains(where: { $0.isEmpty || $0 == "." }) || !entry.key.isPrintable {
      error("\"\(entry.key)\" is no name for a file", at: entry.keyPosition)
    }
  }
}

extension Checker {
  fileprivate mutating func subplotParameters(
    _ node: YAMLNode, _ parameters: SubplotParameters
  ) -> SubplotParameters {
    var parameters = parameters
    read(node, named: "\"subplots_adjust\"", into: &parameters, fields: SubplotParameters.fields)
    if !parameters.isDrawable {
      error(
        "\"subplots_adjust\" must leave the axes some room: left < right, bottom < top", at: node.position)
    }
    return parameters
  }
}

extension SubplotParameters {
  fileprivate static var fields: [Field<SubplotParameters>] {
    let initial = SubplotParameters()
    return [
      Field("left", .finite, \.left, "The left edge of the axes; \(initial.left) unless said."),
      Field("bottom", .finite, \.bottom, "Their lower edge; \(initial.bottom) unless said."),
      Field("right", .finite, \.right, "Their right edge; \(initial.right) unless said."),
      Field("top", .finite, \.top, "Their upper edge; \(initial.top) unless said."),
      Field(
        "wspace", .finite, \.wspace, "Gaps in shares of the width of one axes; \(initial.wspace) unless said."
      ),
      Field(
        "hspace", .finite, \.hspace,
        "Gaps in shares of the height of one axes; \(initial.hspace) unless said."
      ),
    ]
  }
}

extension FigureDescription {
  /// The keys of a figure with a single axes. Where both have a key (`let`, `facecolor`) it is the figure's.
  static let fieldsWithSingleAxes: [Field<FigureDescription>] = {
    let own = Set(fields.map(\.name))
    let others = AxesDescription.fields.filter { !own.contains($0.name) && $0.name != "subplotspec" }
    return fields + others.map { $0.lifted(\FigureDescription.axes[0]) }
  }()

  /// The keys of a figure that lists its axes.
  static let fieldsWithList: [Field<FigureDescription>] = fields + [axesList]

  /// What all figures have.
  private static var fields: [Field<FigureDescription>] {
    let style = Style().figure
    let size = "\(style.figsize.width) × \(style.figsize.height)"
    return [
      Field("figsize", .figsize, \.figsize, "Width and height in inches; \(size) unless said."),
      Field("dpi", .positive, \.dpi, "Pixels per inch; \(style.dpi) unless said."),
      Field(
        "missing_glyphs", .word, \.missingGlyphs,
        "What becomes of characters that no font has: error or box; error unless said."),
      Field("facecolor", .plainColor, \.facecolor, "The colour of the background; white unless said."),
      Field(
        "edgecolor", .plainColor, \.edgecolor, "The colour of the line along the border; white unless said."),
      Field("linewidth", .points, \.linewidth, "The width of that line in points; 0 unless said."),
      text("suptitle", \.suptitle, "The title of the figure.") { Text(suptitle: "", $0) },
      text("supxlabel", \.supxlabel, "The label of all x axes.") { Text(supxlabel: "", $0) },
      text("supylabel", \.supylabel, "The label of all y axes.") { Text(supylabel: "", $0) },
      Field("savefig", .keys(savefigFields), "How the figure is made into a picture.") {
        node, figure, checker in
        checker.read(node, named: "\"savefig\"", into: &figure, fields: savefigFields)
      },
      Field(
        "figlegend", LegendDescription.schema(inFigure: true),
        "The labels of what is drawn in all axes: true, a place, a mapping, or a list of mappings."
      ) { node, figure, checker in
        figure.legends = checker.legends(node, inFigure: true)
      },
      Field(
        "figtext", .figureTexts, \.texts, "Texts at places of the figure: x and y in shares of it, and s."),
      layoutField,
      Field(
        "subplots_adjust", .keys(SubplotParameters.fields),
        "Where the grid of axes lies, in shares of the figure."
      ) { node, figure, checker in
        figure.subplotpars = checker.subplotParameters(node, figure.subplotpars)
      },
      Field("data", DataFileDescription.schemaInFigure, "Data files whose columns become variables.") {
        node, figure, checker in figure.data += checker.readingNames { $0.dataFiles(node) }
      },
      Field("let", VariableDescription.schema, "Names for expressions, each over the ones before it.") {
        node, figure, checker in figure.variables = checker.readingNames { $0.variables(node) }
      },
      // It decides what the others are unless they are said.
      Field("style", Style.schema, readBefore: "Style sheets by name and settings, one over the other."),
      // The number of axes decides which other keys there are.
      Field("subplots", GridShape.schema, readBefore: "The shape of the grid of axes."),
    ]
  }
}

extension FigureDescription {
  /// A text of the figure.
  ///
  /// - Parameter usual: the text as it is in a style unless said.
  private static func text(
    _ name: String, _ property: any WritableKeyPath<FigureDescription, Text?> & Sendable, _ summary: String,
    _ usual: @escaping @Sendable (Style) -> Text
  ) -> Field<FigureDescription> {
    Field(name, Reader<Text>.figureText(usual(Style())).schema, summary) { node, figure, checker in
      let reader = Reader<Text>.figureText(usual(figure.style))
      if let text = reader.read(node, name, &checker) { figure[keyPath: property] = text }
    }
  }

  /// The arguments of `savefig`.
  private static var savefigFields: [Field<FigureDescription>] {
    [
      Field("dpi", .positive, \.savefigDPI, "Pixels per inch; the figure's unless said."),
      Field(
        "facecolor", .plainColor, \.savefig.facecolor, "The background; the figure's unless said."),
      Field(
        "edgecolor", .plainColor, \.savefig.edgecolor,
        "The colour of the line along the border; the figure's unless said."),
      Field(
        "transparent", .boolean, \.savefig.transparent,
        "Whether the backgrounds are left out; false unless said."),
      Field(
        "bbox_inches", .word, \.savefig.bboxInches,
        "What the picture shows: the figure, or tight all that is drawn."),
      Field(
        "pad_inches", .inches, \.savefig.padInches,
        "The room around a tight picture in inches; 0.1 unless said."),
    ]
  }
}

extension Reader where Value == Double {
  fileprivate static var inches: Reader {
    number("a number of inches from 0 to 100", in: NumberBounds(minimum: 0, maximum: 100))
  }
}

extension String {
  /// Whether no character is a control character.
  fileprivate var isPrintable: Bool {
    unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }
}
