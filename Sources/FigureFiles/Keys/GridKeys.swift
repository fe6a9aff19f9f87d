internal import Charts
internal import YAMLTree

// The shape of the grid of axes.

/// What `subplots` says.
struct GridShape {
  var nrows = 1
  var ncols = 1
  var widthRatios: [Double]?
  var heightRatios: [Double]?
  var wspace: Double?
  var hspace: Double?
  var mosaic: SubplotMosaic?
  var sharex = AxisSharing.none
  var sharey = AxisSharing.none
}

extension GridShape {
  static var fields: [Field<GridShape>] {
    let side = Reader<Int>.integer(in: 1...100)
    let gap = Reader<Double>.number("a number from 0 to 100", in: NumberBounds(minimum: 0, maximum: 100))
    return [
      Field("nrows", side, \.nrows, "The number of rows of axes; 1 unless said."),
      Field("ncols", side, \.ncols, "The number of columns of axes; 1 unless said."),
      Field(
        "width_ratios", .list(of: .positive), \.widthRatios,
        "How wide the columns are, compared with each other."),
      Field(
        "height_ratios", .list(of: .positive), \.heightRatios,
        "How high the rows are, compared with each other."),
      Field(
        "wspace", gap, \.wspace, "Gaps between columns in shares of the mean width; the figure's unless said."
      ),
      Field(
        "hspace", gap, \.hspace, "Gaps between rows in shares of the mean height; the figure's unless said."),
      Field(
        "mosaic", .mosaic, \.mosaic, "A pattern of labels in place of nrows and ncols, such as \"AAB;CDD\"."),
      Field("sharex", .sharing, \.sharex, "Which axes have their x axis in common: none unless said."),
      Field("sharey", .sharing, \.sharey, "Which axes have their y axis in common: none unless said."),
    ]
  }

  static var schema: Schema { .keys(fields) }

  fileprivate init(_ node: YAMLNode, _ checker: inout Checker) {
    checker.read(node, named: "\"subplots\"", into: &self, fields: Self.fields)
    guard let mosaic else { return }
    (nrows, ncols) = (mosaic.nrows, mosaic.ncols)
    if let side = ["nrows", "ncols"].first(where: { node.mapping?[$0] != nil }) {
      checker.error("\"\(side)\" and \"mosaic\" both say how many there are", at: node.position)
    }
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

extension Reader where Value == SubplotMosaic {
  /// Rows of letters, or a list of lists of labels.
  fileprivate static var mosaic: Reader {
    Reader(.either([.text, .list(of: .list(of: .text))])) { node, name, checker in
      do throws(SubplotMosaic.Mistake) {
        guard node.sequence == nil else {
          guard let rows = Reader<[[String]]>.list(of: .list(of: .text)).read(node, name, &checker) else {
            return nil
          }
          return try SubplotMosaic(rows)
        }
        return try Reader<String>.text.read(node, name, &checker).map { text throws(SubplotMosaic.Mistake) in
          try SubplotMosaic(text)
        }
      } catch {
        checker.error("\(error)", at: node.position)
        return nil
      }
    }
  }
}

extension Checker {
  /// Reads the shape of the grid.
  mutating func subplots(_ node: YAMLNode, of figure: inout FigureDescription) {
    let shape = GridShape(node, &self)
    let widths = ratios(shape.widthRatios, shape.ncols, "width_ratios", "columns", node)
    let heights = ratios(shape.heightRatios, shape.nrows, "height_ratios", "rows", node)
    figure.grid = SubplotGrid(
      nrows: shape.nrows, ncols: shape.ncols, widthRatios: widths, heightRatios: heights,
      wspace: shape.wspace,
      hspace: shape.hspace)
    (figure.sharex, figure.sharey) = (shape.sharex, shape.sharey)
    guard let mosaic = shape.mosaic else { return }
    guard !mosaic.specs.isEmpty else {
      error("the mosaic has no label", at: node.position)
      return
    }
    figure.subplotspecs = mosaic.specs
    figure.labels = mosaic.labels
  }

  /// The ratios if they are as many as there are sides.
  private mutating func ratios(
    _ ratios: [Double]?, _ count: Int, _ key: String, _ sides: String, _ node: YAMLNode
  ) -> [Double]? {
    guard let ratios, ratios.count != count else { return ratios }
    error("\"\(key)\" has \(ratios.count) numbers, but there are \(count) \(sides)", at: node.position)
    return nil
  }
}
