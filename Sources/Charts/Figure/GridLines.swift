/// The columns of a grid, or its rows, with the room about them, from the left or the bottom edge of the figure to
/// the other. All lengths are shares of the figure.
///
/// Like in matplotlib, what the axes of all lines have inside of their margins keeps to the ratios of the grid.
struct GridLines {
  /// What stands about a line: at its lower edge (that of smaller coordinates) and at the upper one, for what belongs
  /// to the axes, and outside of that.
  enum Margin: Int, CaseIterable { case low, high, lowOuter, highOuter }

  /// The size of each margin.
  struct Margins {
    private var sizes = [0.0, 0.0, 0.0, 0.0]

    subscript(margin: Margin) -> Double {
      get { sizes[margin.rawValue] }
      set { sizes[margin.rawValue] = newValue }
    }
  }

  private let ratios: [Double]
  /// Whether they are counted from the upper edge, as rows are.
  private let isReversed: Bool
  private var solver = LayoutSolver()
  /// The margins of each line, as they were asked for.
  private var margins: [Margins]
  /// The margins of the figure.
  private var edges = Margins()
  private var lineSymbols: [Symbols] = []
  private var edgeSymbols: [LayoutSolver.Symbol] = []
  /// What the solver's symbols were at the last update; 0 before.
  private var values: [Double] = []

  private struct Symbols {
    var margins: [LayoutSolver.Symbol] = []
    var low = 0, high = 0
  }

  init(_ ratios: [Double], isReversed: Bool = false) {
    self.ratios = ratios
    self.isReversed = isReversed
    margins = [Margins](repeating: Margins(), count: ratios.count)
    lineSymbols = [Symbols](repeating: Symbols(), count: ratios.count)
    if isSolved {
      let ends = addFigure()
      addLines()
      addEnds(ends)
      addShares()
      values = [Double](repeating: 0, count: solver.values.count)
    } else {
      numberPlaces()
    }
  }

  /// The most lines whose equations are solved, which takes time with the third power of their number.
  private static let mostSolvedLines = 48

  /// Whether edges are matplotlib's to the last bit. Those of more lines are measured off one after the other.
  private var isSolved: Bool { count <= Self.mostSolvedLines }

  /// Gives each margin and end of a line a place of its own among the values.
  private mutating func numberPlaces() {
    let margins = Margin.allCases.count
    for line in ratios.indices {
      let first = line * (margins + 2)
      lineSymbols[line] = Symbols(
        margins: Array(first..<first + margins), low: first + margins, high: first + margins + 1)
    }
    values = [Double](repeating: 0, count: count * (margins + 2))
  }

  /// The number of lines.
  var count: Int { ratios.count }
}

// MARK: - The equations

extension GridLines {
  private typealias Term = (symbol: LayoutSolver.Symbol, factor: Double)

  /// Lets the figure reach from 0 to 1.
  private mutating func addFigure() -> (low: LayoutSolver.Symbol, high: LayoutSolver.Symbol) {
    edgeSymbols = [solver.makeEditVariable(), solver.makeEditVariable()]
    let (low, high) = (solver.makeVariable(), solver.makeVariable())
    solver.require([(low, 1)])
    solver.require([(high, 1)], plus: -1)
    return (low, high)
  }

  private mutating func addLines() {
    for _ in Margin.allCases {
      for line in ratios.indices { lineSymbols[line].margins.append(solver.makeEditVariable()) }
    }
    for line in ratios.indices {
      lineSymbols[line].high = solver.makeVariable()
      lineSymbols[line].low = solver.makeVariable()
    }
    for line in lineSymbols {
      solver.requireNotNegative([(line.high, 1), (line.low, -1)])
      solver.requireNotNegative(inside(line, low: 1))
    }
  }

  /// Lets the outermost lines end at the margins of the figure.
  private mutating func addEnds(_ ends: (low: LayoutSolver.Symbol, high: LayoutSolver.Symbol)) {
    let (first, last) = (lineSymbols[0], lineSymbols[count - 1])
    solver.require([((isReversed ? last : first).low, 1), (ends.low, -1), (edgeSymbols[0], -1)])
    solver.require([((isReversed ? first : last).high, 1), (ends.high, -1), (edgeSymbols[1], 1)])
  }

  /// Lets lines have their shares, and begin where the one before ends.
  private mutating func addShares() {
    for line in ratios.indices.dropFirst() {
      let (before, this) = (lineSymbols[line - 1], lineSymbols[line])
      let first = inside(lineSymbols[0], low: -1).map { term -> Term in
        (term.symbol, -(term.factor * (1 / ratios[0]) * ratios[line]))
      }
      solver.ask(inside(this, low: -1) + first)
      solver.ask(isReversed ? [(before.low, 1), (this.high, -1)] : [(before.high, 1), (this.low, -1)])
    }
  }

  /// What a line has between its margins.
  ///
  /// - Parameter low: the sign of the lower ones. matplotlib has them added where it says that nothing is negative.
  private func inside(_ line: Symbols, low: Double) -> [Term] {
    func symbol(_ margin: Margin) -> LayoutSolver.Symbol { line.margins[margin.rawValue] }
    return [
      (line.high, 1), (symbol(.high), -1), (symbol(.highOuter), -1), (line.low, -1), (symbol(.low), low),
      (symbol(.lowOuter), low),
    ]
  }
}

// MARK: - Room

extension GridLines {
  /// The room around axes that has nothing in it.
  func pads(_ cells: Range<Int>, _ pad: Double, _ space: Double) -> Margins {
    var result = Margins()
    (result[.lowOuter], result[.highOuter]) = (pad, pad)
    let gap = space / 2 / Double(count)
    if gap > pad {
      if cells.lowerBound > 0 { result[isReversed ? .highOuter : .lowOuter] = gap }
      if cells.upperBound < count { result[isReversed ? .lowOuter : .highOuter] = gap }
    }
    return result
  }

  /// Makes sure of room about some cells.
  mutating func add(_ room: Margins, to cells: Range<Int>) {
    let order: [Margin] =
      isReversed ? [.high, .highOuter, .low, .lowOuter] : [.low, .lowOuter, .high, .highOuter]
    for margin in order { widen(margin, of: line(margin, cells), to: room[margin]) }
  }

  /// Makes sure of room at an edge of the figure.
  mutating func addEdge(_ margin: Margin, _ size: Double) {
    if size > edges[margin] { setEdge(margin, size) }
  }

  /// Makes the gaps inside of axes over several cells as wide as each other.
  mutating func matchSubmerged(_ spans: [Range<Int>]) {
    let wide = spans.filter { $0.count > 1 }
    let sides: [(inner: Margin, outer: Margin)] = [(.low, .lowOuter), (.high, .highOuter)]
    // matplotlib's order: those before the cells, then those after them.
    let ordered = isReversed ? sides.reversed() : sides
    func widest(_ spans: [Range<Int>]) -> [Double] {
      ordered.map { side in
        spans.flatMap { submerged($0, side.inner) }
          .map { margins[$0][side.inner] + margins[$0][side.outer] }.max() ?? 0
      }
    }
    var sizes = widest(wide)
    for span in wide {
      for (side, size) in zip(ordered, sizes) {
        for cell in submerged(span, side.inner) {
          widen(side.inner, of: cell, to: size - margins[cell][side.outer])
        }
      }
      // Rounding may have made one of these the widest.
      sizes = zip(sizes, widest([span])).map { max($0, $1) }
    }
  }

  /// Takes all room back. What rounding leaves stays.
  mutating func reset() {
    for margin in Margin.allCases {
      for line in ratios.indices { set(margin, of: line, 0) }
    }
    setEdge(.low, 0)
    setEdge(.high, 0)
  }

  /// The cells of a span that have a margin inside of it.
  private func submerged(_ span: Range<Int>, _ margin: Margin) -> Range<Int> {
    (margin == .low) == isReversed ? span.dropLast() : span.dropFirst()
  }

  private mutating func widen(_ margin: Margin, of line: Int, to size: Double) {
    if size > margins[line][margin] { set(margin, of: line, size) }
  }

  private mutating func set(_ margin: Margin, of line: Int, _ size: Double) {
    margins[line][margin] = size
    if isSolved { solver.suggest(size, for: lineSymbols[line].margins[margin.rawValue]) }
  }

  private mutating func setEdge(_ margin: Margin, _ size: Double) {
    edges[margin] = size
    if isSolved { solver.suggest(size, for: edgeSymbols[margin.rawValue]) }
  }
}

// MARK: - Places

extension GridLines {
  /// Takes over the places that the room about the lines leads to.
  mutating func update() {
    if isSolved { values = solver.values } else { measure() }
  }

  /// Lays the lines side by side.
  private mutating func measure() {
    let taken = margins.map { room in Margin.allCases.reduce(0) { $0 + room[$1] } }
    let unit = (1 - edges[.low] - edges[.high] - taken.reduce(0, +)) / ratios.reduce(0, +)
    var place = edges[.low]
    for step in ratios.indices {
      let line = isReversed ? count - 1 - step : step
      let symbols = lineSymbols[line]
      for margin in Margin.allCases { values[symbols.margins[margin.rawValue]] = margins[line][margin] }
      values[symbols.low] = place
      place += taken[line] + unit * ratios[line]
      values[symbols.high] = place
    }
  }

  /// Whether something is left for every cell.
  var isOpen: Bool {
    ratios.indices.allSatisfy {
      let (low, high) = inner($0..<$0 + 1)
      return high - low > 0
    }
  }

  /// The box of axes over some cells.
  func inner(_ cells: Range<Int>) -> (low: Double, high: Double) {
    let (low, high) = (lineSymbols[line(.low, cells)], lineSymbols[line(.high, cells)])
    return (
      values[low.low] + value(.low, low) + value(.lowOuter, low),
      values[high.high] - value(.high, high) - value(.highOuter, high)
    )
  }

  /// The same with all that belongs to the axes.
  func outer(_ cells: Range<Int>) -> (low: Double, high: Double) {
    let (low, high) = (lineSymbols[line(.low, cells)], lineSymbols[line(.high, cells)])
    return (values[low.low] + value(.lowOuter, low), values[high.high] - value(.highOuter, high))
  }

  private func value(_ margin: Margin, _ line: Symbols) -> Double { values[line.margins[margin.rawValue]] }

  /// The line of some cells that a margin of them all belongs to.
  private func line(_ margin: Margin, _ cells: Range<Int>) -> Int {
    let isLow = margin == .low || margin == .lowOuter
    return isLow != isReversed ? cells.lowerBound : cells.upperBound - 1
  }
}
