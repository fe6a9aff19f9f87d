// Blocks of lines: the box by its formulas, and places against matplotlib's.

import Geometry
import Testing

@testable import Typography

/// A block anchored at (200, 75), 10 points at 100 dpi; where matplotlib puts its box and its lines.
struct BlockCase: CustomTestStringConvertible {
  let text: String
  let horizontal: HorizontalAlignment
  let vertical: VerticalAlignment
  let rotation: Double
  let mode: RotationMode
  let bounds: [Double]
  let origins: [Point]

  init(
    _ text: String, _ horizontal: HorizontalAlignment, _ vertical: VerticalAlignment, _ rotation: Double,
    _ mode: RotationMode, bounds: [Double], origins: [(Double, Double)]
  ) {
    self.text = text
    self.horizontal = horizontal
    self.vertical = vertical
    self.rotation = rotation
    self.mode = mode
    self.bounds = bounds
    self.origins = origins.map { Point(x: $0.0, y: $0.1) }
  }

  var testDescription: String {
    "\"\(text.split(separator: "\n").joined(separator: "|"))\" \(horizontal) \(vertical) \(rotation)° \(mode)"
  }
}

@Suite("Text blocks")
struct TextBlockTests {
  private static func isClose(_ a: Double, _ b: Double) -> Bool { abs(a - b) < 1e-9 }

  @Test("a block lies where matplotlib puts it", arguments: BlockCase.matplotlib)
  func places(_ example: BlockCase) throws {
    let font = try FontLibrary().font(points: 10, dpi: 100)
    let block = try TextBlock(example.text, font: font, lineAlignment: example.horizontal)
    let placed = block.placed(
      at: Point(x: 200, y: 75), horizontal: example.horizontal, vertical: example.vertical,
      rotation: example.rotation, mode: example.mode)
    let box = [placed.bounds.minX, placed.bounds.minY, placed.bounds.maxX, placed.bounds.maxY]
    #expect(zip(box, example.bounds).allSatisfy(Self.isClose), "\(box)")
    #expect(placed.lines.count == example.origins.count)
    for (line, origin) in zip(placed.lines, example.origins) {
      #expect(line.origin.distance(to: origin) < 1e-9, "\(line.origin) ≠ \(origin)")
    }
  }

  /// Typographic ascent, descent and line gap of DejaVu Sans in pixels.
  private static func metrics(points: Double, dpi: Double) -> (ascent: Double, descent: Double, gap: Double) {
    let unit = points * dpi / 72 / 2048
    return (1556 * unit, 492 * unit, 410 * unit)
  }

  @Test("one line is as high as its ink or the font's typographic height", arguments: [8.0, 10, 12, 24])
  func oneLine(points: Double) throws {
    let font = try FontLibrary().font(points: points, dpi: 100)
    let metrics = Self.metrics(points: points, dpi: 100)
    for text in ["x", "lp", "_", "(Åg)", "", "'"] {
      let run = try TextLine(text, font: font)
      let block = try TextBlock(text, font: font)
      #expect(block.width == run.width)
      #expect(Self.isClose(block.ascent, max(run.ascent, metrics.ascent)))
      #expect(Self.isClose(block.descent, max(run.descent, metrics.descent)))
      #expect(Self.isClose(block.height, block.ascent + block.descent))
    }
  }

  @Test("several lines stand below each other with the font's line gap")
  func threeLines() throws {
    let font = try FontLibrary().font(points: 10, dpi: 100)
    let metrics = Self.metrics(points: 10, dpi: 100)
    let block = try TextBlock("Åg\n\nx", font: font)
    let runs = try ["Åg", "", "x"].map { try TextLine($0, font: font) }
    var y = 0.0
    for (line, run) in zip(block.lines, runs) {
      y -= max(run.ascent, metrics.ascent) + metrics.gap / 2
      #expect(Self.isClose(line.baseline, y))
      y -= max(run.descent, metrics.descent) + metrics.gap / 2
    }
    #expect(block.lines.count == 3)
    #expect(Self.isClose(block.height, -y))
    #expect(block.width == runs[0].width)
  }

  @Test(
    "shorter lines lie at the left, in the middle or at the right", arguments: HorizontalAlignment.allCases)
  func lineAlignment(_ alignment: HorizontalAlignment) throws {
    let block = try TextBlock(
      "wide line\ni", font: FontLibrary().font(points: 10, dpi: 100), lineAlignment: alignment)
    let free = block.width - block.lines[1].content.width
    let share = [HorizontalAlignment.left: 0, .center: 0.5, .right: 1][alignment] ?? .nan
    #expect(block.lines[0].x == 0)
    #expect(block.lines[1].x == free * share)
  }

  @Test("no turn is exact, and a quarter turn swaps width and height")
  func turns() throws {
    let block = try TextBlock("text", font: FontLibrary().font(points: 10, dpi: 100))
    let level = block.placed(at: .zero, horizontal: .left, vertical: .bottom)
    #expect(level.bounds == Rect(minX: 0, minY: 0, maxX: block.width, maxY: block.height))
    let upright = block.placed(at: .zero, horizontal: .left, vertical: .bottom, rotation: 90)
    #expect(Self.isClose(upright.bounds.width, block.height))
    #expect(Self.isClose(upright.bounds.height, block.width))
    #expect(Turn(degrees: 0).cosine == 1)
    #expect(Turn(degrees: 0).sine == 0)
  }

  @Test("a block moves as a whole")
  func translation() throws {
    let block = try TextBlock("a\nb", font: FontLibrary().font(points: 10, dpi: 100))
    let placed = block.placed(at: .zero, horizontal: .center, vertical: .top)
    let moved = placed.translated(by: Point(x: 3, y: -4))
    #expect(moved.bounds == placed.bounds.translated(by: Point(x: 3, y: -4)))
    #expect(moved.lines.map(\.origin) == placed.lines.map { $0.origin + Point(x: 3, y: -4) })
  }
}
