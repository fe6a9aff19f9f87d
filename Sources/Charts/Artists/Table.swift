internal import Colors
internal import Geometry
internal import Typography

/// Texts in rows and columns of cells, beside or inside an axes.
public struct Table: Sendable {
  /// Where a table lies in its axes. Raw values are matplotlib's words.
  public enum Location: String, CaseIterable, Hashable, Sendable {
    case best, upperRight = "upper right", upperLeft = "upper left", lowerLeft = "lower left"
    case lowerRight = "lower right", centerLeft = "center left", centerRight = "center right"
    case lowerCenter = "lower center", upperCenter = "upper center", center
    case topRight = "top right", topLeft = "top left", bottomLeft = "bottom left"
    case bottomRight = "bottom right", right, left, top, bottom
  }

  /// Which sides of cells are lines.
  public struct Edges: OptionSet, Hashable, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let bottom = Edges(rawValue: 1)
    public static let right = Edges(rawValue: 2)
    public static let top = Edges(rawValue: 4)
    public static let left = Edges(rawValue: 8)
    /// None; then the cells have no colour, either.
    public static let open: Edges = []
    /// All four.
    public static let closed: Edges = [.bottom, .right, .top, .left]
    /// Those above and below.
    public static let horizontal: Edges = [.bottom, .top]
    /// Those to the left and to the right.
    public static let vertical: Edges = [.left, .right]
  }

  /// A box of shares of the axes that a table is stretched to.
  public struct Box: Hashable, Sendable {
    /// The lower left corner, and the size.
    public var x, y, width, height: Double

    /// A box.
    public init(x: Double, y: Double, width: Double, height: Double) {
      (self.x, self.y, self.width, self.height) = (x, y, width, height)
    }
  }

  /// A cell; columns are counted from 0, that of labels is -1.
  struct Cell: Sendable {
    let row, column: Int
    var text: String
    var facecolor: Color?
    var alignment: HorizontalAlignment
    /// As a share of the axes; 0 fits the widest text of its column.
    var width: Double
  }

  /// In matplotlib's order: the cells of the table, then the labels of columns and of rows.
  var cells: [Cell]
  var location = Location.bottom
  var box: Box?
  var edges = Edges.closed
  /// Points, from where on texts shrink until all fit; `nil` is the usual size.
  var fontsize: Double?
  /// How many times as wide and high cells are.
  var scale = (x: 1.0, y: 1.0)
  var zorder = 0.0
  let style: Style

  /// Larger texts would take long to shrink.
  static let largestFontsize = 500.0
}

// MARK: - Laying out

extension Table: Writing {
  func layouts(_ frame: TextFrame, _ context: LayoutContext) throws(TextError) -> [ColoredText] {
    guard let box = frame.transform?.box, box.width > 0, box.height > 0 else { return [] }
    var layout = try TableLayout(self, box, context)
    try layout.update()
    return try layout.placedCells()
  }
}

/// The measures of a table in shares of its axes.
private struct TableLayout {
  private let table: Table
  private let axes: Rect
  private let context: LayoutContext
  private var fontsize: Double
  private var widths: [Double]
  private var heights: [Double]
  private var corners: [Point]

  private static let usualFontsize = 10.0
  /// The room to either side of a text, as a share of its cell or of itself.
  private static let padding = 0.1
  /// The distance of a table from the edges of its axes.
  private static let margin = 0.02
  /// Texts stop shrinking at this size or below it.
  private static let smallestFontsize = 1.0
  /// Below this size there is nothing to see at any resolution.
  private static let leastFontsize = 0.1

  init(_ table: Table, _ axes: Rect, _ context: LayoutContext) throws(TextError) {
    (self.table, self.axes, self.context) = (table, axes, context)
    fontsize = min(table.fontsize ?? context.style.font.size, Table.largestFontsize)
    let height = Self.usualFontsize / 72 * context.dpi / axes.height * 1.2
    widths = table.cells.map { $0.width * table.scale.x }
    heights = table.cells.map { _ in height * table.scale.y }
    corners = table.cells.map { _ in Point.zero }
  }

  mutating func update() throws(TextError) {
    try fitLabels()
    try shrinkTexts()
    // The second time the labels are already as small as the other texts.
    if context.measuresFirst { try fitLabels() }
    align()
    let grid = self.grid
    guard let box = table.box else { return place(grid) }
    let (x, y) = (box.width / (grid.maxX - grid.minX), box.height / (grid.maxY - grid.minY))
    widths = widths.map { $0 * x }
    heights = heights.map { $0 * y }
    align()
    move(box.x - grid.minX, box.y - grid.minY)
  }

  /// How wide a cell must be for its text.
  private func requiredWidth(_ cell: Table.Cell, _ fontsize: Double) throws(TextError) -> Double {
    let width = try text(cell, fontsize, at: .zero)?.text.width ?? 0
    return width / axes.width * (1 + 2 * Self.padding)
  }

  private func text(_ cell: Table.Cell, _ fontsize: Double, at anchor: Point) throws(TextError)
    -> ColoredText?
  {
    var text = Text(0, 0, cell.text)
    text.horizontalalignment = cell.alignment
    text.verticalalignment = .center
    text.properties.fontsize = .points(fontsize)
    text.zorder = table.zorder
    return try text.layout(at: anchor, context)
  }

  private mutating func fitLabels() throws(TextError) {
    let labels = table.cells.indices.filter { table.cells[$0].width == 0 }
    var width = 0.0
    for index in labels { width = max(width, try requiredWidth(table.cells[index], fontsize)) }
    for index in labels { widths[index] = width }
  }

  private mutating func shrinkTexts() throws(TextError) {
    var smallest = fontsize
    for (index, cell) in table.cells.enumerated() where cell.width != 0 {
      var size = fontsize
      while size > Self.smallestFontsize, try requiredWidth(cell, size) > widths[index] { size -= 1 }
      smallest = min(smallest, size)
    }
    fontsize = max(smallest, Self.leastFontsize)
  }

  /// Puts the cells beside and above each other, the last row at 0.
  private mutating func align() {
    var columns: [Int: Double] = [:]
    var rows: [Int: Double] = [:]
    for (index, cell) in table.cells.enumerated() {
      columns[cell.column] = max(columns[cell.column] ?? 0, widths[index])
      rows[cell.row] = max(rows[cell.row] ?? 0, heights[index])
    }
    func starts(_ lengths: [Int: Double], _ order: [Int]) -> [Int: Double] {
      var place = 0.0
      var result: [Int: Double] = [:]
      for key in order {
        result[key] = place
        place += lengths[key] ?? 0
      }
      return result
    }
    let lefts = starts(columns, columns.keys.sorted())
    let bottoms = starts(rows, rows.keys.sorted(by: >))
    corners = table.cells.map { Point(x: lefts[$0.column] ?? 0, y: bottoms[$0.row] ?? 0) }
  }

  /// The box of the cells but for the labels of rows.
  private var grid: Rect {
    let boxes = table.cells.indices.filter { table.cells[$0].column >= 0 }.map { index in
      Rect(x: corners[index].x, y: corners[index].y, width: widths[index], height: heights[index])
    }
    return Rect.union(boxes) ?? Rect(x: 0, y: 0, width: 1, height: 1)
  }

  private mutating func place(_ grid: Rect) {
    let (width, height) = (grid.maxX - grid.minX, grid.maxY - grid.minY)
    var x = (0.5 - width / 2) - grid.minX
    var y = (0.5 - height / 2) - grid.minY
    switch table.location.side {
    case .left?: x = Self.margin - grid.minX
    case .right?: x = 1 - (grid.minX + width + Self.margin)
    case .beforeLeft?: x = -(grid.minX + width)
    case .behindRight?: x = 1 - grid.minX
    case nil: break
    }
    switch table.location.level {
    case .upper?: y = 1 - (grid.minY + height + Self.margin)
    case .lower?: y = Self.margin - grid.minY
    case .above?: y = 1 - grid.minY
    case .below?: y = -(grid.minY + height)
    case nil: break
    }
    move(x, y)
  }

  private mutating func move(_ dx: Double, _ dy: Double) {
    corners = corners.map { Point(x: $0.x + dx, y: $0.y + dy) }
  }
}

// MARK: - Cells

extension TableLayout {
  /// The cells with their texts, row by row.
  func placedCells() throws(TextError) -> [ColoredText] {
    let order = table.cells.indices.sorted { first, second in
      let (a, b) = (table.cells[first], table.cells[second])
      return (a.row, a.column) < (b.row, b.column)
    }
    var result: [ColoredText] = []
    for index in order { if let cell = try placed(index) { result.append(cell) } }
    return result
  }

  /// A cell with its text; `nil` if it is too large to be drawn.
  private func placed(_ index: Int) throws(TextError) -> ColoredText? {
    let cell = table.cells[index]
    let toAxes = AffineTransform(
      a: axes.width, b: 0, c: 0, d: axes.height, tx: axes.minX, ty: axes.minY)
    let transform = AffineTransform(
      a: widths[index], b: 0, c: 0, d: heights[index], tx: corners[index].x, ty: corners[index].y
    ).concatenating(toAxes)
    let (low, high) = (transform.apply(Point(x: 0, y: 0)), transform.apply(Point(x: 1, y: 1)))
    let bounds = Rect(minX: low.x, minY: low.y, maxX: high.x, maxY: high.y)
    guard table.edges.path.applying(transform).isWithinReach else { return nil }
    let x =
      switch cell.alignment {
      case .left: bounds.minX + bounds.width * Self.padding
      case .center: bounds.minX + bounds.width / 2
      case .right: bounds.minX + bounds.width * (1 - Self.padding)
      }
    let written = try text(cell, fontsize, at: Point(x: x, y: bounds.minY + bounds.height / 2))
    // Others keep clear of the cell, not of its text.
    let placed = PlacedText(
      lines: written?.text.lines ?? [], turn: Turn(degrees: 0), bounds: bounds, corner: low,
      width: bounds.width, height: bounds.height)
    var look = PatchProperties(
      facecolor: cell.facecolor.map { .color($0) } ?? ColorSpecification.none, edgecolor: .color(.black),
      zorder: table.zorder)
    look.clipOn = false
    var result = ColoredText(text: placed, color: written?.color ?? .black, zorder: table.zorder)
    result.box = PlacedPatch(
      path: table.edges.path, transform: transform,
      patch: Patch(PatchShape(table.edges.path), look, table.style))
    result.isObstacle = false
    return result
  }
}

extension Table.Edges {
  /// The lines around a unit square from its lower left corner on.
  fileprivate var path: Path {
    guard self != .closed else { return Path(Rect(x: 0, y: 0, width: 1, height: 1)) }
    let corners = [(1.0, 0.0, Self.bottom), (1, 1, .right), (0, 1, .top), (0, 0, .left)]
    var path = Path()
    path.move(to: .zero)
    for (x, y, edge) in corners {
      if contains(edge) { path.line(to: Point(x: x, y: y)) } else { path.move(to: Point(x: x, y: y)) }
    }
    return path
  }
}

extension Table.Location {
  fileprivate enum Side { case left, right, beforeLeft, behindRight }
  fileprivate enum Level { case upper, lower, above, below }

  /// Where it lies across; in the middle without a value.
  fileprivate var side: Side? {
    switch self {
    case .upperLeft, .lowerLeft, .centerLeft: .left
    case .best, .upperRight, .lowerRight, .centerRight: .right
    case .topLeft, .bottomLeft, .left: .beforeLeft
    case .topRight, .bottomRight, .right: .behindRight
    case .lowerCenter, .upperCenter, .center, .top, .bottom: nil
    }
  }

  /// Where it lies up and down; in the middle without a value.
  fileprivate var level: Level? {
    switch self {
    case .best, .upperRight, .upperLeft, .upperCenter: .upper
    case .lowerLeft, .lowerRight, .lowerCenter: .lower
    case .topRight, .topLeft, .top: .above
    case .bottomLeft, .bottomRight, .bottom: .below
    case .centerLeft, .centerRight, .center, .right, .left: nil
    }
  }
}
