public import Geometry

/// Where the anchor of a text lies across its box.
public enum HorizontalAlignment: String, CaseIterable, Hashable, Sendable {
  case left, center, right
}

/// Where the anchor of a text lies up and down its box.
public enum VerticalAlignment: String, CaseIterable, Hashable, Sendable {
  case bottom, baseline, center, top
  /// The middle between the top of the box and the last baseline.
  case centerBaseline = "center_baseline"
}

/// Whether a turned text is aligned by its turned box or before it is turned.
public enum RotationMode: String, CaseIterable, Hashable, Sendable {
  case `default`, anchor
}

/// One or more lines of text, laid out below each other.
///
/// Coordinates are pixels, y upwards, from the top left corner of the block. Every line is at least as high
/// as the font's typographic ascent and descent; between lines lies the font's line gap.
public struct TextBlock {
  /// A line and the place of its start on the baseline.
  public struct Line {
    /// The glyphs.
    public let content: TextLine
    /// From the block's upper left corner; `baseline` is negative.
    public let x, baseline: Double
  }

  /// The lines from the top down.
  public let lines: [Line]
  /// The size of the block in pixels.
  public let width, height: Double
  /// From the last baseline down to the lower edge.
  public let descent: Double

  /// Lays out `text`, which may hold line feeds.
  ///
  /// - Parameters:
  ///   - setting: how the text is read.
  ///   - lineAlignment: how shorter lines lie within the widest one.
  ///   - linespacing: the distance of lines in heights of the font; `nil` takes the font's own line gap, and makes
  ///     room for what is higher than the font's letters.
  /// - Throws: `TextError` if no font has a character, or a formula has a mistake.
  public init(
    _ text: String, font: TextFont, _ setting: TextSetting = TextSetting(),
    lineAlignment: HorizontalAlignment = .left, linespacing: Double? = nil
  ) throws(TextError) {
    let metrics = font.first.lineMetrics
    var contents: [TextLine] = []
    for line in text.lines { contents.append(try TextLine(line, font: font, setting)) }
    let gap = contents.count > 1 ? metrics.gap / 2 : 0
    let width = contents.map(\.width).max() ?? 0
    var y = 0.0
    var lines: [Line] = []
    var lastDescent = 0.0
    for content in contents {
      let (ascent, descent) =
        linespacing.map { content.extent(lineHeight: $0 * (metrics.ascent + metrics.descent)) }
        ?? (max(content.ascent, metrics.ascent) + gap, max(content.descent, metrics.descent) + gap)
      let baseline = y - ascent
      lastDescent = descent
      lines.append(
        Line(content: content, x: (width - content.width) * lineAlignment.share, baseline: baseline))
      y = baseline - lastDescent
    }
    self.lines = lines
    self.width = width
    height = -y
    descent = lastDescent
  }

  /// From the upper edge down to the last baseline.
  public var ascent: Double { height - descent }
}

extension TextLine {
  /// Ascent and descent in a line of a given height: what is left of it lies in equal parts above and below.
  fileprivate func extent(lineHeight: Double) -> (ascent: Double, descent: Double) {
    let leading = lineHeight - (ascent + descent)
    return (ascent + leading / 2, descent + leading / 2)
  }
}

extension String {
  /// The text between line feeds, with or without carriage returns before them.
  var lines: [String] {
    unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.last == "\r" ? line.dropLast() : line)
    }
  }
}

extension HorizontalAlignment {
  /// The share of a width that lies left of the anchor.
  fileprivate var share: Double {
    switch self {
    case .left: 0
    case .center: 0.5
    case .right: 1
    }
  }
}

extension TextBlock {
  /// The block put at an anchor point and turned.
  ///
  /// - Parameters:
  ///   - anchor: in pixels, y upwards.
  ///   - rotation: degrees counter-clockwise.
  public func placed(
    at anchor: Point, horizontal: HorizontalAlignment, vertical: VerticalAlignment,
    rotation: Double = 0, mode: RotationMode = .default
  ) -> PlacedText {
    let turn = Turn(degrees: rotation)
    let box = Rect(minX: 0, minY: -height, maxX: width, maxY: 0)
    let turnedBox = turn.bounds(of: box)
    let offset: Point
    switch mode {
    case .default:
      offset = Point(
        x: horizontal.position(in: turnedBox),
        y: vertical.position(in: turnedBox, baseline: turnedBox.minY + descent, ascent: ascent))
    case .anchor:
      offset = turn.apply(
        Point(
          x: horizontal.position(in: box),
          y: vertical.position(in: box, baseline: box.maxY - ascent, ascent: ascent)))
    }
    let origin = anchor - offset
    return PlacedText(
      lines: lines.map { line in
        PlacedText.Line(
          content: line.content, origin: origin + turn.apply(Point(x: line.x, y: line.baseline)))
      }, turn: turn, bounds: turnedBox.moved(back: offset, to: anchor),
      corner: anchor + (turn.apply(Point(x: box.minX, y: box.minY)) - offset), width: box.width,
      height: box.height)
  }
}

extension Rect {
  /// The box moved back by an offset and to an anchor, in matplotlib's order of additions: what is laid out
  /// around it hangs on the last bit.
  fileprivate func moved(back offset: Point, to anchor: Point) -> Rect {
    let (x, y) = (minX - offset.x, minY - offset.y)
    return Rect(
      minX: x + anchor.x, minY: y + anchor.y, maxX: x + (maxX - minX) + anchor.x,
      maxY: y + (maxY - minY) + anchor.y)
  }
}

extension HorizontalAlignment {
  fileprivate func position(in box: Rect) -> Double {
    switch self {
    case .left: box.minX
    case .center: (box.minX + box.maxX) / 2
    case .right: box.maxX
    }
  }
}

extension VerticalAlignment {
  fileprivate func position(in box: Rect, baseline: Double, ascent: Double) -> Double {
    switch self {
    case .bottom: box.minY
    case .top: box.maxY
    case .center: (box.minY + box.maxY) / 2
    case .baseline: baseline
    case .centerBaseline: box.maxY - ascent / 2
    }
  }
}
