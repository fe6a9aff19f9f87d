internal import Charts
internal import Colors
internal import Typography
internal import YAMLTree

/// Texts in rows and columns of cells.
struct TableDescription: ArtistDescription {
  static let name = "table"
  static let summary = "Texts in rows and columns of cells, beside or inside the axes."

  private let position: SourcePosition
  private var cellText: [[String]]?
  private var cellColours: [[ColorSpecification]]?
  private var cellLoc = HorizontalAlignment.right
  private var colWidths: [Double]?
  private var rowLabels: [String]?
  private var rowColours: [ColorSpecification]?
  private var rowLoc = HorizontalAlignment.left
  private var colLabels: [String]?
  private var colColours: [ColorSpecification]?
  private var colLoc = HorizontalAlignment.center
  private var loc = Table.Location.bottom
  private var bbox: [Double]?
  private var edges = Table.Edges.closed
  private var fontsize: Double?
  private var scale: [Double]?
  private var zorder: Double?

  static var fields: [Field<TableDescription>] {
    [
      Field("cellText", .list(of: .list(of: .written)), \.cellText, "The texts, row by row."),
      Field(
        "cellColours", .list(of: .list(of: .color)), \.cellColours, "The cells' colours; white unless said."),
      Field("cellLoc", .word, \.cellLoc, "Where texts lie in their cells; right unless said."),
      Field("colWidths", .list(of: .positive), \.colWidths, "How wide columns are, as shares of the axes."),
      Field("rowLabels", .list(of: .written), \.rowLabels, "The texts of cells to the left of the rows."),
      Field("rowColours", .list(of: .color), \.rowColours, "Their colours; white unless said."),
      Field("rowLoc", .word, \.rowLoc, "Where their texts lie; left unless said."),
      Field("colLabels", .list(of: .written), \.colLabels, "The texts of cells above the columns."),
      Field("colColours", .list(of: .color), \.colColours, "Their colours; white unless said."),
      Field("colLoc", .word, \.colLoc, "Where their texts lie; center unless said."),
      Field("loc", .word, \.loc, "Where the table lies; bottom, below the axes, unless said."),
      Field(
        "bbox", .tableBox, \.bbox,
        "The box to stretch it to: left, bottom, width and height in shares of the axes."),
      Field(
        "edges", .tableEdges, \.edges,
        "Which sides are lines: closed, open, horizontal, vertical, or of B, R, T and L; closed unless said."),
      Field("fontsize", .points, \.fontsize, "The size of texts in points, which shrink to fit; 10."),
      Field("scale", .tableScale, \.scale, "How many times as wide and high cells are; [1, 1] unless said."),
      Field("zorder", .finite, \.zorder, "What is higher is drawn over what is lower; 0 unless said."),
    ]
  }

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    let box = bbox.map { Table.Box(x: $0[0], y: $0[1], width: $0[2], height: $0[3]) }
    checker.reporting(Self.name, at: position) { () throws(DataError) in
      try axes.table(
        cellText: cellText, cellColours: cellColours, cellLoc: cellLoc, colWidths: colWidths,
        rowLabels: rowLabels, rowColours: rowColours, rowLoc: rowLoc, colLabels: colLabels,
        colColours: colColours, colLoc: colLoc, loc: loc, bbox: box, edges: edges, fontsize: fontsize,
        scale: scale.map { ($0[0], $0[1]) } ?? (1, 1), zorder: zorder)
    }
  }
}

extension Reader where Value == [Double] {
  /// Left, bottom, width, height.
  fileprivate static var tableBox: Reader { numbers(4, "left, bottom, width and height") }

  /// Across and up.
  fileprivate static var tableScale: Reader { numbers(2, "two numbers") }

  private static func numbers(_ count: Int, _ words: String) -> Reader {
    Reader(.list(of: Reader<Double>.finite.schema, length: count...count)) { node, name, checker in
      guard node.sequence?.count == count else {
        checker.error("\"\(name)\" must be a list of \(words), not \(node.summary)", at: node.position)
        return nil
      }
      return Reader<[Double]>.list(of: .finite).read(node, name, &checker)
    }
  }
}

extension Reader where Value == Table.Edges {
  /// A word for several, or letters of single sides.
  fileprivate static var tableEdges: Reader {
    let words: [String: Table.Edges] = [
      "open": .open, "closed": .closed, "horizontal": .horizontal, "vertical": .vertical,
    ]
    let letters: [Character: Table.Edges] = ["B": .bottom, "R": .right, "T": .top, "L": .left]
    return Reader(.pattern("^(open|closed|horizontal|vertical|[BRTL]*)$")) { node, name, checker in
      if let text = node.scalar?.text {
        if let edges = words[text] { return edges }
        let sides = text.compactMap { letters[$0] }
        if sides.count == text.count { return Table.Edges(sides) }
      }
      checker.error(
        "\"\(name)\" must be closed, open, horizontal, vertical, or of the letters B, R, T and L, not \(node.summary)",
        at: node.position)
      return nil
    }
  }
}
