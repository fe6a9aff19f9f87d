internal import Charts
internal import YAMLTree

// Which cells of the grid each axes covers.

/// The rows and columns of an axes as the file gives them.
struct SubplotSpecDescription: Sendable {
  let position: SourcePosition
  let rows, columns: CellSlice
}

/// One row or column, or several: Python's `2`, `-1`, `1:3`, `:`.
struct CellSlice: Sendable {
  private let start: Int?
  /// The one after the last.
  private let end: Int?

  init?(_ node: YAMLNode) {
    if case .integer(let index) = node.scalar?.value {
      (start, end) = (index, index == -1 ? nil : index &+ 1)
      return
    }
    let parts = node.scalar?.text.split(separator: ":", omittingEmptySubsequences: false) ?? []
    guard parts.count == 2, parts.allSatisfy({ $0.isEmpty || Int($0) != nil }) else { return nil }
    (start, end) = (Int(parts[0]), Int(parts[1]))
  }

  /// The cells among so many; `nil` if there are none, or some that are not there.
  func cells(of count: Int) -> Range<Int>? {
    func index(_ index: Int) -> Int { index < 0 ? index &+ count : index }
    let (first, end) = (start.map(index) ?? 0, self.end.map(index) ?? count)
    guard first >= 0, first < end, end <= count else { return nil }
    return first..<end
  }
}

extension Reader where Value == SubplotSpecDescription {
  /// `[row, column]`, each a number or a slice.
  static var subplotspec: Reader {
    Reader(.list(of: .types([.number, .string]), length: 2...2)) { node, name, checker in
      guard let parts = node.sequence, parts.count == 2, let rows = CellSlice(parts[0]),
        let columns = CellSlice(parts[1])
      else {
        checker.error(
          "\"\(name)\" must be a list of a row and a column, each a number or a slice such as \"0:2\"",
          at: node.position)
        return nil
      }
      return SubplotSpecDescription(position: node.position, rows: rows, columns: columns)
    }
  }
}

extension Checker {
  /// Finds out which cells the axes cover, and whether there are as many as axes.
  mutating func placeAxes(of figure: inout FigureDescription, at position: SourcePosition) {
    if figure.axes.contains(where: { $0.subplotspec != nil }) { placeBySpec(&figure, at: position) }
    let count = figure.subplotspecs?.count ?? figure.grid.count
    let listed = figure.axes.filter { $0.position == nil }.count
    if listed > count {
      error("the figure has \(listed) axes, but \"subplots\" makes \(count)", at: position)
    }
    for axes in figure.axes {
      if let other = [axes.sharex, axes.sharey].compactMap({ $0 }).first(where: { $0 >= figure.axes.count }) {
        error("there is no axes \(other) to share with; they are counted from 0", at: position)
      }
    }
  }

  private mutating func placeBySpec(_ figure: inout FigureDescription, at position: SourcePosition) {
    let descriptions = figure.axes.compactMap(\.subplotspec)
    guard descriptions.count == figure.axes.filter({ $0.position == nil }).count else {
      error("either all axes have a \"subplotspec\" or none", at: position)
      return
    }
    var specs: [SubplotSpec] = []
    for description in descriptions {
      guard let rows = cells(description.rows, of: figure.grid.nrows, "rows", description.position),
        let columns = cells(description.columns, of: figure.grid.ncols, "columns", description.position)
      else { return }
      specs.append(SubplotSpec(rows: rows, columns: columns))
    }
    figure.subplotspecs = specs
  }

  private mutating func cells(
    _ slice: CellSlice, of count: Int, _ name: String, _ position: SourcePosition
  ) -> Range<Int>? {
    if let cells = slice.cells(of: count) { return cells }
    error("\"subplotspec\" names \(name) that are not there; the grid has \(count)", at: position)
    return nil
  }
}
