internal import Colors
internal import Geometry
internal import Typography

/// Where the legend and its entries lie, in pixels, y upwards.
struct LegendLayout {
  struct Entry {
    let handle: LegendHandle
    /// Left end of the handle, on the baseline of the text.
    let origin: Point
    let text: PlacedText
    let color: Color
  }

  let frame: Rect
  let title: PlacedText?
  let entries: [Entry]
  let measures: LegendMeasures
}

extension Legend {
  /// Lays out the entries. Without any, a small empty frame remains, as in matplotlib.
  ///
  /// - Parameters:
  ///   - handles: those of the axes.
  ///   - box: the axes or the figure in pixels.
  func layout(
    handles: [LegendHandle], in box: Rect, _ frame: TextFrame, avoiding obstacles: LegendObstacles,
    _ context: LayoutContext
  ) throws(TextError) -> LegendLayout {
    let measures = LegendMeasures(self, context)
    let entries = entries(of: handles)
    var rows: [LegendRow] = []
    for (handle, label) in entries { rows.append(try LegendRow(handle, label, measures, context)) }
    let anchor = anchor(in: box, frame)
    // As wide as its box, a legend leaves the pads free.
    let width = mode == .expand ? anchor.width - 2 * (measures.borderaxespad + measures.borderpad) : nil
    let columns = PackedColumns(
      rows.split(into: rows.count < 2 ? 1 : max(1, ncols)), measures, width: width)
    let heading = try heading(measures, context)
    let content = PackedBoxes(
      inColumn: (heading.map { [$0.box] } ?? []) + [columns.all.box], gap: measures.labelspacing,
      alignment: alignment, width: width)
    let padded = content.box.expanded(dx: measures.borderpad, dy: measures.borderpad)
    let place = LegendPlacement(
      area: anchor.expanded(dx: -measures.borderaxespad, dy: -measures.borderaxespad), width: padded.width,
      height: padded.height)
    let position: Rect =
      if let corner {
        Rect(
          x: anchor.minX + anchor.width * corner.x, y: anchor.minY + anchor.height * corner.y,
          width: padded.width, height: padded.height)
      } else {
        place.frame(loc ?? context.style.legend.loc, avoiding: obstacles)
      }
    let origin = Point(x: position.minX - padded.minX, y: position.minY - padded.minY)
    let body = origin + content.origins[content.origins.count - 1]
    let colors = textColors(of: entries.map(\.handle), context)
    return LegendLayout(
      frame: position,
      title: heading.map {
        $0.text.placed(at: origin + content.origins[0], horizontal: .left, vertical: .baseline)
      },
      entries: zip(columns.places, zip(rows, colors)).map { place, row in
        row.0.placed(at: body + place, color: row.1, measures)
      }, measures: measures)
  }

  private func heading(
    _ measures: LegendMeasures, _ context: LayoutContext
  ) throws(TextError) -> (text: TextBlock, box: Rect)? {
    guard let title, !title.isEmpty else { return nil }
    let text = try context.text(title, size: measures.titleFontsize)
    let height = max(try context.letterAscent(measures.titleFontsize), text.ascent)
    return (text, Rect(minX: 0, minY: -text.descent, maxX: text.width, maxY: height))
  }

  /// The box that the legend stands in, in pixels.
  private func anchor(in box: Rect, _ frame: TextFrame) -> Rect {
    guard let anchor = bboxToAnchor else { return box }
    func point(_ x: Double, _ y: Double) -> Point {
      guard let bboxTransform else { return Point(x: box.minX + x * box.width, y: box.minY + y * box.height) }
      return frame.point(x, y, bboxTransform)
    }
    let start = point(anchor.x, anchor.y)
    let end = point(anchor.x + anchor.width, anchor.y + anchor.height)
    return Rect(minX: start.x, minY: start.y, maxX: end.x, maxY: end.y)
  }
}

extension LayoutContext {
  /// How high two letters are that rows are as high as, so that they do not depend on the words.
  ///
  /// - Parameter size: in points.
  fileprivate func letterAscent(_ size: Double) throws(TextError) -> Double {
    try TextLine("lp", font: fonts.font(style.fontProperties(), points: size, dpi: dpi)).ascent
  }
}

extension Array {
  /// The elements in so many parts, of which the first may have one more; empty ones are left out.
  fileprivate func split(into count: Int) -> [[Element]] {
    let (size, more) = self.count.quotientAndRemainder(dividingBy: count)
    var result: [[Element]] = []
    var start = 0
    while start < self.count {
      let end = start + size + (result.count < more ? 1 : 0)
      result.append(Array(self[start..<end]))
      start = end
    }
    return result
  }
}

/// Rows below each other in columns.
private struct PackedColumns {
  /// All columns together.
  let all: PackedBoxes
  /// The origins of the rows, column by column.
  let places: [Point]

  init(_ columns: [[LegendRow]], _ measures: LegendMeasures, width: Double?) {
    let packed = columns.map { rows in
      PackedBoxes(
        inColumn: rows.map(\.packed.box), gap: measures.labelspacing,
        alignment: measures.markerfirst ? nil : .right)
    }
    let all = PackedBoxes(inRow: packed.map(\.box), gap: measures.columnspacing, width: width)
    self.all = all
    places = zip(all.origins, packed).flatMap { origin, column in column.origins.map { origin + $0 } }
  }
}

/// A handle and its text, on one baseline.
private struct LegendRow {
  private let handle: LegendHandle
  private let text: TextBlock
  /// Where the last baseline of the text lies: several lines are centred beside the handle.
  private let textBaseline: Double
  /// The handle and the text, in their order.
  let packed: PackedBoxes

  init(
    _ handle: LegendHandle, _ label: String, _ measures: LegendMeasures, _ context: LayoutContext
  ) throws(TextError) {
    self.handle = handle
    text = try context.text(label, size: measures.fontsize)
    let letters = try context.letterAscent(measures.fontsize)
    let isCentred = text.lines.count > 1
    let descent = isCentred ? 0.5 * text.height - 0.5 * letters : text.descent
    let ascent = isCentred ? text.height - descent : max(letters, text.ascent)
    textBaseline = text.descent - descent
    let words = Rect(minX: 0, minY: -descent, maxX: text.width, maxY: ascent)
    let picture = Rect(
      minX: 0, minY: -measures.handleDescent, maxX: measures.handlelength,
      maxY: measures.handleheight - measures.handleDescent)
    packed = PackedBoxes(
      inRow: measures.markerfirst ? [picture, words] : [words, picture], gap: measures.handletextpad)
  }

  func placed(at origin: Point, color: Color, _ measures: LegendMeasures) -> LegendLayout.Entry {
    let places = packed.origins.map { origin + $0 }
    let (handlePlace, textPlace) = measures.markerfirst ? (places[0], places[1]) : (places[1], places[0])
    let start = Point(x: textPlace.x, y: textPlace.y + textBaseline)
    return LegendLayout.Entry(
      handle: handle, origin: handlePlace,
      text: text.placed(at: start, horizontal: .left, vertical: .baseline), color: color)
  }
}
