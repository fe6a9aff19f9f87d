internal import Geometry

/// Finds the places of the axes of a figure, in shares of it, before aspects narrow them down.
///
/// Axes are placed in the order in which they were added. Colour bars take room from axes that are placed
/// already. Insets lie in the boxes that their axes are drawn with, so these come later.
struct AxesBoxes {
  private let figure: Figure
  /// The place of each axes; `nil` for those that lie in another one.
  private(set) var boxes: [Rect?] = []
  /// The axes on each place, by the one whose place it is.
  private let places: [Int: [Int]]

  /// - Parameters:
  ///   - parameters: where the grid lies.
  ///   - first: where it lay when the axes were added: colour bars of several axes stay there, and their
  ///     axes fill their cells again.
  init(_ figure: Figure, _ parameters: SubplotParameters, addedAt first: SubplotParameters) {
    self.figure = figure
    places = Dictionary(figure.places.map { ($0[0], $0) }, uniquingKeysWith: { first, _ in first })
    guard parameters != first, figure.placements.contains(where: { $0.isBesideSeveral }) else {
      place(parameters, bars: [])
      return
    }
    place(first, bars: [])
    let bars = boxes
    boxes = []
    place(parameters, bars: bars)
  }

  /// - Parameter bars: the boxes of colour bars outside of the grid that have their place already; empty if they
  ///   are to find it.
  private mutating func place(_ parameters: SubplotParameters, bars: [Rect?]) {
    for (index, placement) in figure.placements.enumerated() {
      switch placement {
      case .subplot(let spec): boxes.append(parameters.box(of: spec, in: figure.grid))
      case .free(let bounds): boxes.append(Rect(bounds))
      case .twin(let other, _): boxes.append(boxes[figure.placeHolder(other)])
      case .inset, .secondary: boxes.append(nil)
      case .colorBar(let bar):
        if figure.isInGrid(bar) {
          placeInCell(bar)
        } else if index < bars.count {
          boxes.append(bars[index])
        } else {
          placeBeside(bar)
        }
      }
    }
  }

  /// Moves an axes and those that lie upon it.
  private mutating func move(_ index: Int, to box: Rect) {
    for other in places[figure.placeHolder(index)] ?? [] where other < boxes.count { boxes[other] = box }
  }

  /// A bar and its only axes share the cell that the axes had.
  private mutating func placeInCell(_ bar: ColorBarPlacement) {
    guard let cell = boxes[bar.parents[0]] else { return }
    var inner = SubplotParameters()
    (inner.left, inner.right, inner.bottom, inner.top) = (cell.minX, cell.maxX, cell.minY, cell.maxY)
    let pad = bar.usedPad
    let gap = 2 * pad / (1 - pad)
    let anchor = bar.usedAnchor
    let free = 1 - bar.shrink
    let across = [1 - bar.fraction - pad, bar.fraction]
    // The bar is the middle one of three parts along the side.
    if bar.location.isVertical {
      (inner.wspace, inner.hspace) = (gap, 0)
      let along = [(1 - anchor.y) * free, bar.shrink, anchor.y * free]
      let isLeft = bar.location == .left
      let widths = isLeft ? across.reversed() : across
      let column = isLeft ? 0 : 1
      move(bar.parents[0], to: inner.box(rows: 0..<3, columns: 1 - column..<2 - column, along, widths))
      boxes.append(inner.box(rows: 1..<2, columns: column..<column + 1, along, widths))
    } else {
      (inner.wspace, inner.hspace) = (0, gap)
      let along = [anchor.x * free, bar.shrink, (1 - anchor.x) * free]
      let isTop = bar.location == .top
      let heights = isTop ? across.reversed() : across
      let row = isTop ? 0 : 1
      move(bar.parents[0], to: inner.box(rows: 1 - row..<2 - row, columns: 0..<3, heights, along))
      boxes.append(inner.box(rows: row..<row + 1, columns: 1..<2, heights, along))
    }
  }

  /// The box around all parents is split between them and the bar.
  private mutating func placeBeside(_ bar: ColorBarPlacement) {
    let parents = Set(bar.parents.map(figure.placeHolder)).sorted()
    guard let whole = Rect.union(parents.compactMap(box)) else {
      return boxes.append(Rect(AxesBounds(0, 0, 1, 1)))
    }
    let parts = bar.split(whole, pad: figure.layout == .constrained ? bar.pad ?? 0.05 : bar.usedPad)
    for parent in parents {
      guard let old = boxes[parent] else { continue }
      move(parent, to: old.carried(from: whole, to: parts.axes))
    }
    boxes.append(parts.bar)
  }

  /// The place of an axes; that of an inset as far as it is known.
  func box(_ index: Int) -> Rect? {
    guard case .inset(let parent, let bounds, let coordinates) = figure.placements[index] else {
      return boxes[index]
    }
    guard let outer = box(parent), coordinates == .axes else { return box(parent) }
    return Rect(
      x: outer.minX + bounds.x * outer.width, y: outer.minY + bounds.y * outer.height,
      width: bounds.width * outer.width, height: bounds.height * outer.height)
  }
}

extension AxesPlacement {
  fileprivate var isBesideSeveral: Bool {
    if case .colorBar(let bar) = self { bar.parents.count > 1 } else { false }
  }
}

extension Figure {
  /// The axes whose place is also that of another: of a twin the one that it lies upon.
  func placeHolder(_ index: Int) -> Int {
    if case .twin(let other, _) = placements[index] { placeHolder(other) } else { index }
  }

  /// Whether a colour bar shares the cell of its axes, and so moves with the grid.
  func isInGrid(_ bar: ColorBarPlacement) -> Bool {
    layout != .constrained && bar.parents.count == 1 && isInGrid(bar.parents[0])
  }

  /// Whether an axes moves with the grid.
  func isInGrid(_ index: Int) -> Bool {
    switch placements[placeHolder(index)] {
    case .subplot: true
    case .colorBar(let bar): isInGrid(bar)
    case .free, .inset, .secondary, .twin: false
    }
  }
}

extension ColorBarPlacement {
  /// The part of a box that is left to the axes, and the bar's.
  ///
  /// - Parameter pad: the room between the two, as a share of the box.
  func split(_ whole: Rect, pad: Double) -> (axes: Rect, bar: Rect) {
    var (axes, bar) = (whole, whole)
    let before = 1 - fraction
    // matplotlib computes the far edges anew, too.
    switch location {
    case .left:
      bar.maxX = whole.minX + fraction * whole.width
      (axes.minX, axes.maxX) = (whole.minX + (fraction + pad) * whole.width, whole.minX + whole.width)
    case .right:
      axes.maxX = whole.minX + (before - pad) * whole.width
      (bar.minX, bar.maxX) = (whole.minX + before * whole.width, whole.minX + whole.width)
    case .bottom:
      bar.maxY = whole.minY + fraction * whole.height
      (axes.minY, axes.maxY) = (whole.minY + (fraction + pad) * whole.height, whole.minY + whole.height)
    case .top:
      axes.maxY = whole.minY + (before - pad) * whole.height
      (bar.minY, bar.maxY) = (whole.minY + before * whole.height, whole.minY + whole.height)
    }
    let thin = location.isVertical ? bar.shrunk(1, shrink) : bar.shrunk(shrink, 1)
    return (axes, thin.anchored(usedAnchor, in: bar))
  }
}

extension Rect {
  init(_ bounds: AxesBounds) {
    self.init(x: bounds.x, y: bounds.y, width: bounds.width, height: bounds.height)
  }

  /// The part at the lower left corner that has shares of the width and height.
  func shrunk(_ x: Double, _ y: Double) -> Rect {
    Rect(minX: minX, minY: minY, maxX: minX + x * width, maxY: minY + y * height)
  }

  /// This box moved to its place in another one.
  func anchored(_ anchor: AxesAnchor, in whole: Rect) -> Rect {
    translated(
      by: Point(
        x: whole.minX + anchor.x * (whole.width - width) - minX,
        y: whole.minY + anchor.y * (whole.height - height) - minY))
  }

  /// The box that lies in `new` as this one lies in `old`.
  fileprivate func carried(from old: Rect, to new: Rect) -> Rect {
    let (x, y) = (new.width / old.width, new.height / old.height)
    let (dx, dy) = (new.minX - old.minX * x, new.minY - old.minY * y)
    return Rect(minX: x * minX + dx, minY: y * minY + dy, maxX: x * maxX + dx, maxY: y * maxY + dy)
  }
}
