internal import Geometry
internal import Typography

/// Where the legend and its entries lie, in pixels, y upwards.
struct LegendLayout {
  struct Entry {
    let handle: LegendHandle
    /// Left end of the handle, on the baseline of the text.
    let origin: Point
    let text: PlacedText
  }

  let frame: Rect
  let entries: [Entry]
}

extension Legend {
  /// Lays out the entries. Without any, a small empty frame remains, as in matplotlib.
  ///
  /// - Parameters:
  ///   - handles: those of the axes.
  ///   - axes: the box of the axes in pixels.
  func layout(
    handles: [LegendHandle], in axes: Rect, avoiding obstacles: LegendObstacles, _ context: LayoutContext
  ) throws(FontError) -> LegendLayout {
    var rows: [LegendRow] = []
    for (handle, label) in entries(of: handles) { rows.append(try LegendRow(handle, label, context)) }
    let settings = context.style.legend
    let fontsize = context.style.points(settings.fontsize)
    let unit = context.pixels(fontsize)
    let pad = settings.borderpad * unit
    let spacing = settings.labelspacing * unit
    let width = 2 * pad + (rows.map(\.width).max() ?? 0)
    let height = 2 * pad + rows.map(\.height).reduce(0, +) + Double(max(0, rows.count - 1)) * spacing
    let place = LegendPlacement(
      area: anchor(in: axes).expanded(dx: -settings.borderaxespad * unit, dy: -settings.borderaxespad * unit),
      width: width, height: height)
    let frame = place.frame(location, avoiding: obstacles)
    var top = frame.maxY - pad
    var entries: [LegendLayout.Entry] = []
    for row in rows {
      let baseline = top - row.ascent
      entries.append(row.placed(at: Point(x: frame.minX + pad, y: baseline)))
      top -= row.height + spacing
    }
    return LegendLayout(frame: frame, entries: entries)
  }

  /// The box that the legend stands in, in pixels.
  private func anchor(in axes: Rect) -> Rect {
    guard let anchor = bboxToAnchor else { return axes }
    return Rect(
      x: axes.minX + anchor.x * axes.width, y: axes.minY + anchor.y * axes.height,
      width: anchor.width * axes.width, height: anchor.height * axes.height)
  }
}

/// A handle and its text, on one baseline.
private struct LegendRow {
  let handle: LegendHandle
  let text: TextBlock
  let ascent, descent: Double
  let width: Double
  private let textStart: Double
  /// Where the last baseline of the text lies: several lines are centred beside the handle.
  private let textBaseline: Double

  init(_ handle: LegendHandle, _ label: String, _ context: LayoutContext) throws(FontError) {
    let settings = context.style.legend
    let fontsize = context.style.points(settings.fontsize)
    let unit = context.pixels(fontsize)
    self.handle = handle
    text = try context.text(label, size: fontsize)
    // Rows are as high as these two letters, so that they do not depend on the words.
    let reference = try GlyphRun(
      "lp",
      font: context.fonts.font(
        context.style.fontProperties().font, points: fontsize, dpi: context.dpi))
    let isCentred = text.lines.count > 1
    descent = isCentred ? 0.5 * text.height - 0.5 * reference.ascent : text.descent
    let above = isCentred ? text.height - descent : max(reference.ascent, text.ascent)
    ascent = max(above, settings.handleheight * unit)
    textBaseline = text.descent - descent
    textStart = (settings.handlelength + settings.handletextpad) * unit
    width = textStart + text.width
  }

  var height: Double { ascent + descent }

  func placed(at origin: Point) -> LegendLayout.Entry {
    let start = Point(x: origin.x + textStart, y: origin.y + textBaseline)
    return LegendLayout.Entry(
      handle: handle, origin: origin, text: text.placed(at: start, horizontal: .left, vertical: .baseline))
  }
}
