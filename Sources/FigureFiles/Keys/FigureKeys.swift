internal import Charts
internal import YAMLTree

// The keys of a figure. One with a single axes has that axes' keys too; one with several lists them under
// `axes`.

extension Checker {
  mutating func figure(_ entry: YAMLMapping.Entry) -> FigureDescription {
    var figure = FigureDescription(name: entry.key, position: entry.keyPosition)
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
    return figure
  }

  private mutating func checkSize(_ description: FigureDescription, _ entry: YAMLMapping.Entry) {
    do {
      _ = try Figure(figsize: description.figsize, dpi: description.dpi).pixelSize()
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
  static var fieldsWithSingleAxes: [Field<FigureDescription>] {
    let own = Set(fields.map(\.name))
    let others = AxesDescription.fields.filter { !own.contains($0.name) && $0.name != "subplotspec" }
    return fields + others.map { $0.lifted(\FigureDescription.axes[0]) }
  }

  /// The keys of a figure that lists its axes.
  static var fieldsWithList: [Field<FigureDescription>] { fields + [axesList] }

  /// What all figures have.
  private static var fields: [Field<FigureDescription>] {
    let style = Style().figure
    let size = "\(style.figsize.width) × \(style.figsize.height)"
    return [
      Field("figsize", .figsize, \.figsize, "Width and height in inches; \(size) unless said."),
      Field("dpi", .positive, \.dpi, "Pixels per inch; \(style.dpi) unless said."),
      Field("facecolor", .plainColor, \.facecolor, "The colour of the background; white unless said."),
      Field(
        "edgecolor", .plainColor, \.edgecolor, "The colour of the line along the border; white unless said."),
      Field("linewidth", .points, \.linewidth, "The width of that line in points; 0 unless said."),
      Field("suptitle", .figureText(Text(suptitle: "")), \.suptitle, "The title of the figure."),
      Field("supxlabel", .figureText(Text(supxlabel: "")), \.supxlabel, "The label of all x axes."),
      Field("supylabel", .figureText(Text(supylabel: "")), \.supylabel, "The label of all y axes."),
      Field("savefig", .savefig, \.savefig, "How the figure is made into a picture."),
      Field(
        "layout", .word, \.layout, "How the axes find their places; tight makes labels and titles just fit."),
      Field(
        "subplots_adjust", .keys(SubplotParameters.fields),
        "Where the grid of axes lies, in shares of the figure."
      ) { node, figure, checker in
        figure.subplotpars = checker.subplotParameters(node, figure.subplotpars)
      },
      Field("data", DataFileDescription.schemaInFigure, "Data files whose columns become variables.") {
        node, figure, checker in figure.data += checker.dataFiles(node)
      },
      Field("let", VariableDescription.schema, "Names for expressions, each over the ones before it.") {
        node, figure, checker in figure.variables = checker.variables(node)
      },
      // The number of axes decides which other keys there are.
      Field("subplots", GridShape.schema, readBefore: "The shape of the grid of axes."),
    ]
  }
}

extension Reader where Value == SaveOptions {
  /// The arguments of `savefig`.
  fileprivate static var savefig: Reader {
    let fields: [Field<SaveOptions>] = [
      Field(
        "transparent", .boolean, \.transparent, "Whether the backgrounds are left out; false unless said."),
      Field(
        "bbox_inches", .word, \.bboxInches, "What the picture shows: the figure, or tight all that is drawn."),
      Field(
        "pad_inches", .inches, \.padInches, "The room around a tight picture in inches; 0.1 unless said."),
    ]
    return Reader(.keys(fields)) { node, name, checker in
      var options = SaveOptions()
      checker.read(node, named: "\"\(name)\"", into: &options, fields: fields)
      return options
    }
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
