internal import Geometry

/// The room that the constrained layout leaves between axes, and around them.
public struct ConstrainedPads: Hashable, Sendable {
  /// The room around each axes with all that belongs to it, in inches.
  public var wPad = 0.04167, hPad = 0.04167
  /// The room for all gaps between columns, or rows, in shares of the figure; where the pads make wider gaps, these
  /// count.
  public var wspace = 0.02, hspace = 0.02

  /// matplotlib's pads.
  public init() {}

  /// The room around axes in shares of a figure.
  func shares(of size: FigureSize) -> (x: Double, y: Double) { (wPad / size.width, hPad / size.height) }
}

/// Finds the places of axes so that their texts and colour bars just have room and that all axes of a grid are
/// alike. All lengths are shares of the figure.
///
/// Since texts change with the size of their axes it is done twice. Edges are matplotlib's to the last bit if room is
/// made in its order (`_constrained_layout.py`), and taken back between the two: every change is rounded.
struct ConstrainedLayout {
  let figure: Figure
  /// The room around axes.
  let pad: (x: Double, y: Double)
  /// What legends and texts of the figure take at its edges, in matplotlib's order.
  var edges: [(edge: Edge, size: Double)] = []

  /// An edge of the figure.
  enum Edge { case left, right, top, bottom }

  private var columns: GridLines
  private var rows: GridLines
  /// The colour bars of each axes, in the order in which they were added.
  private let bars: [[(index: Int, bar: ColorBarPlacement)]]

  init(_ figure: Figure) {
    self.figure = figure
    pad = figure.constrainedPads.shares(of: figure.figsize)
    columns = GridLines(figure.grid.widthRatios)
    rows = GridLines(figure.grid.heightRatios, isReversed: true)
    var bars = figure.placements.map { _ in [(index: Int, bar: ColorBarPlacement)]() }
    for (index, placement) in figure.placements.enumerated() {
      guard case .colorBar(let bar) = placement, figure.ownSpec(of: bar.parents[0]) != nil else { continue }
      for parent in Set(bar.parents) { bars[parent].append((index, bar)) }
    }
    self.bars = bars
  }

  /// Moves axes once.
  ///
  /// - Parameters:
  ///   - boxes: their places before.
  ///   - tight: with all that belongs to them.
  /// - Returns: their new places; `nil` if nothing would be left of them.
  mutating func step(_ boxes: [Rect?], tight: [Rect]) -> [Rect?]? {
    for (index, box) in boxes.enumerated() {
      guard let box, let spec = figure.ownSpec(of: index) else { continue }
      addMargins(of: index, spec, box, tight)
    }
    for (edge, size) in edges { addEdge(edge, size) }
    let specs = boxes.indices.compactMap(figure.ownSpec)
    columns.matchSubmerged(specs.map(\.columns))
    rows.matchSubmerged(specs.map(\.rows))
    columns.update()
    rows.update()
    defer {
      columns.reset()
      rows.reset()
    }
    return columns.isOpen && rows.isOpen ? place(boxes, tight) : nil
  }

  /// The room that an axes and its colour bars need.
  private mutating func addMargins(of index: Int, _ spec: SubplotSpec, _ box: Rect, _ tight: [Rect]) {
    let outer = tight[index]
    var x = columns.pads(spec.columns, pad.x, figure.grid.wspace ?? figure.constrainedPads.wspace)
    var y = rows.pads(spec.rows, pad.y, figure.grid.hspace ?? figure.constrainedPads.hspace)
    x[.low] += box.minX - outer.minX
    x[.high] += outer.maxX - box.maxX
    y[.low] += box.minY - outer.minY
    y[.high] += outer.maxY - box.maxY
    for (barIndex, bar) in bars[index] {
      let parents = figure.span(of: bar)
      let around = tight[barIndex]
      let gap = barPad(bar)
      let isFirstColumn = parents.columns.lowerBound == spec.columns.lowerBound
      let isLastColumn = parents.columns.upperBound == spec.columns.upperBound
      let isFirstRow = parents.rows.lowerBound == spec.rows.lowerBound
      let isLastRow = parents.rows.upperBound == spec.rows.upperBound
      switch bar.location {
      case .right: if isLastColumn { x[.highOuter] += around.width + gap }
      case .left: if isFirstColumn { x[.lowOuter] += around.width + gap }
      case .top: if isFirstRow { y[.highOuter] += around.height + gap }
      case .bottom: if isLastRow { y[.lowOuter] += around.height + gap }
      }
      // A bar longer than its axes, with its labels, needs room at their ends.
      if bar.location.isVertical {
        if isLastRow { y[.low] += max(0, outer.minY - around.minY) }
        if isFirstRow { y[.high] += max(0, around.maxY - outer.maxY) }
      } else {
        if isFirstColumn { x[.low] += max(0, outer.minX - around.minX) }
        if isLastColumn { x[.high] += max(0, around.maxX - outer.maxX) }
      }
    }
    columns.add(x, to: spec.columns)
    rows.add(y, to: spec.rows)
  }

  private mutating func addEdge(_ edge: Edge, _ size: Double) {
    switch edge {
    case .left: columns.addEdge(.low, size)
    case .right: columns.addEdge(.high, size)
    case .top: rows.addEdge(.high, size)
    case .bottom: rows.addEdge(.low, size)
    }
  }

  /// The gap before a colour bar: a share of the boxes of its axes as they are known. At first they are not.
  private func barPad(_ bar: ColorBarPlacement) -> Double {
    let inner = inner(figure.span(of: bar))
    return (bar.pad ?? 0.05) * (bar.location.isVertical ? inner.width : inner.height)
  }

  /// The box of axes over some cells.
  private func inner(_ spec: SubplotSpec) -> Rect {
    let (x, y) = (columns.inner(spec.columns), rows.inner(spec.rows))
    return Rect(minX: x.low, minY: y.low, maxX: x.high, maxY: y.high)
  }

  private func place(_ boxes: [Rect?], _ tight: [Rect]) -> [Rect?] {
    var places = boxes
    for index in boxes.indices {
      guard let spec = figure.ownSpec(of: index) else { continue }
      places[index] = inner(spec)
      // Several bars at a side lie one beyond the other, the last one nearest.
      var used: [ColorBarPlacement.Location: Double] = [:]
      for (barIndex, bar) in bars[index].reversed() where bar.parents[0] == index {
        guard let old = boxes[barIndex] else { continue }
        let offset = used[bar.location] ?? 0
        places[barIndex] = barBox(bar, old, tight[barIndex], offset)
        let size = bar.location.isVertical ? tight[barIndex].width : tight[barIndex].height
        used[bar.location] = offset + (size + barPad(bar))
      }
    }
    return places
  }

  /// The new place of a colour bar beside all of its axes and their texts.
  private func barBox(_ bar: ColorBarPlacement, _ old: Rect, _ around: Rect, _ offset: Double) -> Rect {
    let parents = figure.span(of: bar)
    let inner = inner(parents)
    let (x, y) = (columns.outer(parents.columns), rows.outer(parents.rows))
    let gap = barPad(bar)
    let size = bar.location.isVertical ? (bar.fraction, bar.shrink) : (bar.shrink, bar.fraction)
    let box = inner.shrunk(size.0, size.1).anchored(bar.usedAnchor, in: inner)
    // What of the bar's texts lies before it keeps its distance, too.
    let (dx, dy) = (old.minX - around.minX, old.minY - around.minY)
    let way =
      switch bar.location {
      case .right: Point(x: x.high - box.minX + offset + (gap + dx), y: 0)
      case .left: Point(x: x.low - box.minX + (-around.width - gap + dx - offset), y: 0)
      case .top: Point(x: 0, y: y.high - box.minY + offset + (gap + dy))
      case .bottom: Point(x: 0, y: y.low - box.minY + (-around.height - gap + dy - offset))
      }
    return box.translated(by: way)
  }
}

extension Figure {
  /// The cells of the grid that an axes covers, itself or upon another one.
  fileprivate func ownSpec(of index: Int) -> SubplotSpec? { placements[placeHolder(index)].subplotspec }

  /// The cells around all axes of a colour bar.
  fileprivate func span(of bar: ColorBarPlacement) -> SubplotSpec {
    let specs = bar.parents.compactMap(ownSpec)
    return SubplotSpec(
      rows: (specs.map(\.rows.lowerBound).min() ?? 0)..<(specs.map(\.rows.upperBound).max() ?? 1),
      columns: (specs.map(\.columns.lowerBound).min() ?? 0)..<(specs.map(\.columns.upperBound).max() ?? 1))
  }
}
