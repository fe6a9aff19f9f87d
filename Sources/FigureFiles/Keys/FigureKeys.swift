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
    if let grid = entry.value.mapping?["subplots"] {
      let shape = subplots(grid)
      figure.grid = SubplotGrid(nrows: shape.nrows, ncols: shape.ncols)
      (figure.sharex, figure.sharey) = (shape.sharex, shape.sharey)
    }
    if entry.value.mapping?["axes"] != nil {
      figure.axes = []
      read(entry.value, named: name, into: &figure, fields: FigureDescription.fieldsWithList)
    } else {
      read(entry.value, named: name, into: &figure, fields: FigureDescription.fieldsWithSingleAxes)
    }
    if figure.axes.count > figure.grid.count {
      error(
        "the figure has \(figure.axes.count) axes, but \"subplots\" makes \(figure.grid.count)",
        at: entry.value.mapping?["axes"]?.position ?? entry.keyPosition)
    }
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

  private mutating func subplots(_ node: YAMLNode) -> GridShape {
    var shape = GridShape()
    read(node, named: "\"subplots\"", into: &shape, fields: GridShape.fields)
    return shape
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

struct GridShape {
  var nrows = 1
  var ncols = 1
  var sharex = AxisSharing.none
  var sharey = AxisSharing.none

  static var fields: [Field<GridShape>] {
    let side = Reader<Int>.integer(in: 1...100)
    return [
      Field("nrows", side, \.nrows, "The number of rows of axes; 1 unless said."),
      Field("ncols", side, \.ncols, "The number of columns of axes; 1 unless said."),
      Field("sharex", .sharing, \.sharex, "Which axes have their x axis in common: none unless said."),
      Field("sharey", .sharing, \.sharey, "Which axes have their y axis in common: none unless said."),
    ]
  }
}

extension Reader where Value == AxisSharing {
  /// `true` for all axes, `false` for none, or `row`, `col`, `all`, `none`.
  fileprivate static var sharing: Reader {
    Reader(.either([.boolean, Reader<AxisSharing>.word.schema])) { node, name, checker in
      if case .boolean(let isShared) = node.scalar?.value { return isShared ? .all : AxisSharing.none }
      return Reader<AxisSharing>.word.read(node, name, &checker)
    }
  }
}

extension FigureDescription {
  /// The keys of a figure with a single axes.
  static var fieldsWithSingleAxes: [Field<FigureDescription>] {
    fields + AxesDescription.fields.filter { $0.name != "let" }.map { $0.lifted(\FigureDescription.axes[0]) }
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
      Field("subplots", .keys(GridShape.fields), readBefore: "The shape of the grid of axes."),
    ]
  }

  private static var axesList: Field<FigureDescription> {
    Field("axes", .list(of: .keys(AxesDescription.fields)), "The axes of the grid in row order.") {
      node, figure, checker in
      guard let entries = node.sequence else {
        checker.error("\"axes\" must be a list, not \(node.summary)", at: node.position)
        return
      }
      for entry in entries {
        var axes = AxesDescription()
        checker.read(entry, named: "an entry of \"axes\"", into: &axes, fields: AxesDescription.fields)
        figure.axes.append(axes)
      }
    }
  }
}

extension String {
  /// Whether no character is a control character.
  fileprivate var isPrintable: Bool {
    unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }
}
