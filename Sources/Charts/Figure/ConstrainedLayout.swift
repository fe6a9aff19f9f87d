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
/// matplotlib states this as a problem for a solver; what it asks for can be computed line by line. Since texts
/// change with the size of their axes it is done twice.
struct ConstrainedLayout {
  let figure: Figure
  /// The room around axes.
  let pad: (x: Double, y: Double)
  /// What texts and legends of the figure take at its edges.
  var edges = EdgeRoom()

  /// Room at the edges of the figure.
  struct EdgeRoom {
    var left = 0.0, right = 0.0, top = 0.0, bottom = 0.0
  }

  /// The colour bars of each axes, in the order in which they were added.
  private let bars: [[SpannedBar]]

  /// A colour bar with the cells around all of its axes.
  private struct SpannedBar {
    let index: Int
    let bar: ColorBarPlacement
    let span: SubplotSpec
  }

  /// The columns and rows after the first pass; `nil` before.
  private var lines: (columns: GridLines, rows: GridLines)?

  init(_ figure: Figure) {
    self.figure = figure
    pad = figure.constrainedPads.shares(of: figure.figsize)
    var bars = [[SpannedBar]](repeating: [], count: figure.placements.count)
    for (index, placement) in figure.placements.enumerated() {
      guard case .colorBar(let bar) = placement, figure.ownSpec(of: bar.parents[0]) != nil else { continue }
      let spanned = SpannedBar(index: index, bar: bar, span: figure.span(of: bar))
      for parent in Set(bar.parents) { bars[parent].append(spanned) }
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
    var columns = GridLines(figure.grid.widthRatios)
    var rows = GridLines(figure.grid.heightRatios)
    for (index, box) in boxes.enumerated() {
      guard let box, let spec = figure.ownSpec(of: index) else { continue }
      addMargins(&columns, &rows, of: index, spec, box, boxes, tight)
    }
    let specs = boxes.indices.compactMap(figure.ownSpec)
    columns.matchSubmerged(specs.map(\.columns))
    rows.matchSubmerged(specs.map(\.rows))
    columns.place(from: edges.left, to: 1 - edges.right)
    // Rows are counted from the top.
    rows.place(from: edges.top, to: 1 - edges.bottom)
    guard columns.isOpen, rows.isOpen else { return nil }
    lines = (columns, rows)
    return place(boxes, tight, columns, rows)
  }

  /// The room that an axes and its colour bars need.
  private func addMargins(
    _ columns: inout GridLines, _ rows: inout GridLines, of index: Int, _ spec: SubplotSpec, _ box: Rect,
    _ boxes: [Rect?], _ tight: [Rect]
  ) {
    let outer = tight[index]
    var x = columns.pads(spec.columns, pad.x, figure.grid.wspace ?? figure.constrainedPads.wspace)
    var y = rows.pads(spec.rows, pad.y, figure.grid.hspace ?? figure.constrainedPads.hspace)
    x.before += box.minX - outer.minX
    x.after += outer.maxX - box.maxX
    y.after += box.minY - outer.minY
    y.before += outer.maxY - box.maxY
    for spanned in bars[index] {
      let (bar, parents) = (spanned.bar, spanned.span)
      let around = tight[spanned.index]
      let gap = barPad(spanned)
      switch bar.location {
      case .right:
        if parents.columns.upperBound == spec.columns.upperBound { x.outerAfter += around.width + gap }
      case .left:
        if parents.columns.lowerBound == spec.columns.lowerBound { x.outerBefore += around.width + gap }
      case .top: if parents.rows.lowerBound == spec.rows.lowerBound { y.outerBefore += around.height + gap }
      case .bottom: if parents.rows.upperBound == spec.rows.upperBound { y.outerAfter += around.height + gap }
      }
      // A bar longer than its axes, with its labels, needs room at their ends.
      if bar.location.isVertical {
        if parents.rows.upperBound == spec.rows.upperBound { y.after += max(0, outer.minY - around.minY) }
        if parents.rows.lowerBound == spec.rows.lowerBound { y.before += max(0, around.maxY - outer.maxY) }
      } else {
        if parents.columns.lowerBound == spec.columns.lowerBound {
          x.before += max(0, outer.minX - around.minX)
        }
        if parents.columns.upperBound == spec.columns.upperBound {
          x.after += max(0, around.maxX - outer.maxX)
        }
      }
    }
    columns.add(x, to: spec.columns)
    rows.add(y, to: spec.rows)
  }

  /// The gap before a colour bar: a share of the boxes of its axes as they are known. At first they are not.
  private func barPad(_ spanned: SpannedBar) -> Double {
    guard let lines else { return 0 }
    let (bar, parents) = (spanned.bar, spanned.span)
    let size =
      bar.location.isVertical
      ? lines.columns.inner(parents.columns).extent : lines.rows.inner(parents.rows).extent
    return (bar.pad ?? 0.05) * size
  }

  private func place(
    _ boxes: [Rect?], _ tight: [Rect], _ columns: GridLines, _ rows: GridLines
  ) -> [Rect?] {
    var places = boxes
    for index in boxes.indices {
      guard let spec = figure.ownSpec(of: index) else { continue }
      let (x, y) = (columns.inner(spec.columns), rows.inner(spec.rows))
      places[index] = Rect(minX: x.start, minY: 1 - y.end, maxX: x.end, maxY: 1 - y.start)
      // Several bars at a side lie one beyond the other, the last one nearest.
      var used: [ColorBarPlacement.Location: Double] = [:]
      for spanned in bars[index].reversed() where spanned.bar.parents[0] == index {
        let (bar, around) = (spanned.bar, tight[spanned.index])
        guard let old = boxes[spanned.index] else { continue }
        let offset = used[bar.location] ?? 0
        places[spanned.index] = barBox(spanned, old, around, offset, columns, rows)
        let size = bar.location.isVertical ? around.width : around.height
        used[bar.location] = offset + size + barPad(spanned)
      }
    }
    return places
  }

  /// The new place of a colour bar beside all of its axes and their texts.
  private func barBox(
    _ spanned: SpannedBar, _ old: Rect, _ around: Rect, _ offset: Double, _ columns: GridLines,
    _ rows: GridLines
  ) -> Rect {
    let (bar, parents) = (spanned.bar, spanned.span)
    let (x, y) = (columns.inner(parents.columns), rows.inner(parents.rows))
    let inner = Rect(minX: x.start, minY: 1 - y.end, maxX: x.end, maxY: 1 - y.start)
    let (outerX, outerY) = (columns.outer(parents.columns), rows.outer(parents.rows))
    let gap = barPad(spanned)
    let size =
      bar.location.isVertical
      ? (bar.fraction * inner.width, bar.shrink * inner.height)
      : (bar.shrink * inner.width, bar.fraction * inner.height)
    let box = inner.anchored(bar.usedAnchor, width: size.0, height: size.1)
    // What of the bar's texts lies before it keeps its distance, too.
    switch bar.location {
    case .right:
      return box.translated(
        by: Point(x: outerX.end - box.minX + offset + gap + (old.minX - around.minX), y: 0))
    case .left:
      return box.translated(
        by: Point(x: outerX.start - box.minX - around.width - gap + (old.minX - around.minX) - offset, y: 0))
    case .top:
      return box.translated(
        by: Point(x: 0, y: 1 - outerY.start - box.minY + offset + gap + (old.minY - around.minY)))
    case .bottom:
      return box.translated(
        by: Point(
          x: 0, y: 1 - outerY.end - box.minY - around.height - gap + (old.minY - around.minY) - offset))
    }
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

/// The columns of a grid, or its rows, with the room about them.
private struct GridLines {
  /// Room at either side of the axes: for what belongs to them, and outside of that.
  struct Margins {
    var before = 0.0, after = 0.0, outerBefore = 0.0, outerAfter = 0.0
  }

  let ratios: [Double]
  private var margins: [Margins]
  private var starts: [Double] = []
  private var ends: [Double] = []
  private var sizes: [Double] = []

  init(_ ratios: [Double]) {
    self.ratios = ratios
    margins = [Margins](repeating: Margins(), count: ratios.count)
  }

  /// The room around axes that has nothing in it.
  func pads(_ cells: Range<Int>, _ pad: Double, _ space: Double) -> Margins {
    var result = Margins(outerBefore: pad, outerAfter: pad)
    let gap = space / 2 / Double(ratios.count)
    if gap > pad {
      if cells.lowerBound > 0 { result.outerBefore = gap }
      if cells.upperBound < ratios.count { result.outerAfter = gap }
    }
    return result
  }

  /// Makes sure of room about some cells.
  mutating func add(_ room: Margins, to cells: Range<Int>) {
    let (first, last) = (cells.lowerBound, cells.upperBound - 1)
    margins[first].before = max(margins[first].before, room.before)
    margins[first].outerBefore = max(margins[first].outerBefore, room.outerBefore)
    margins[last].after = max(margins[last].after, room.after)
    margins[last].outerAfter = max(margins[last].outerAfter, room.outerAfter)
  }

  /// Makes the gaps inside of axes over several cells as wide as each other.
  mutating func matchSubmerged(_ spans: [Range<Int>]) {
    func before(_ cells: Range<Int>) -> Double {
      cells.dropFirst().map { margins[$0].before + margins[$0].outerBefore }.max() ?? 0
    }
    func after(_ cells: Range<Int>) -> Double {
      cells.dropLast().map { margins[$0].after + margins[$0].outerAfter }.max() ?? 0
    }
    let wide = spans.filter { $0.count > 1 }
    var (widestBefore, widestAfter) = (wide.map(before).max() ?? 0, wide.map(after).max() ?? 0)
    for span in wide {
      for cell in span.dropFirst() {
        margins[cell].before = max(margins[cell].before, widestBefore - margins[cell].outerBefore)
      }
      for cell in span.dropLast() {
        margins[cell].after = max(margins[cell].after, widestAfter - margins[cell].outerAfter)
      }
      // Rounding may have made one of these the widest.
      (widestBefore, widestAfter) = (max(widestBefore, before(span)), max(widestAfter, after(span)))
    }
  }

  /// Lays the cells side by side.
  mutating func place(from start: Double, to end: Double) {
    let taken = margins.map { $0.before + $0.after + $0.outerBefore + $0.outerAfter }
    let unit = (end - start - taken.reduce(0, +)) / ratios.reduce(0, +)
    var place = start
    for (margin, ratio) in zip(taken, ratios) {
      starts.append(place)
      sizes.append(unit * ratio)
      place += margin + unit * ratio
      ends.append(place)
    }
  }

  /// Whether something is left for every cell.
  var isOpen: Bool { sizes.allSatisfy { $0 > 0 } }

  /// The box of axes over some cells.
  func inner(_ cells: Range<Int>) -> (start: Double, end: Double, extent: Double) {
    let (first, last) = (cells.lowerBound, cells.upperBound - 1)
    let start = starts[first] + margins[first].before + margins[first].outerBefore
    let end = ends[last] - margins[last].after - margins[last].outerAfter
    return (start, end, end - start)
  }

  /// The same with all that belongs to the axes.
  func outer(_ cells: Range<Int>) -> (start: Double, end: Double) {
    let (first, last) = (cells.lowerBound, cells.upperBound - 1)
    return (starts[first] + margins[first].outerBefore, ends[last] - margins[last].outerAfter)
  }
}
