// Nets of cells and areas without antialiasing, on both canvases.

import Colors
import Geometry
import Raster
import Testing

@testable import Drawing

@Suite("Coloured cells")
struct ColoredCellsTests {
  private static let red = Color(hex: 0xFF0000)
  private static let blue = Color(hex: 0x0000FF)

  /// A regular net of the given sides.
  private static func net(_ x: [Double], _ y: [Double], _ colors: [Color]) -> ColoredCells {
    ColoredCells(
      rows: y.count - 1, columns: x.count - 1, corners: y.flatMap { y in x.map { p($0, y) } }, colors: colors)
  }

  private static func raster(_ cells: ColoredCells, clip: Rect? = nil) -> [String] {
    let canvas = RasterCanvas(width: 8, height: 6)
    canvas.draw(cells, transform: .identity, clip: clip)
    return (0..<6).map { y in
      String(
        (0..<8).map { x in
          switch canvas.bitmap[x, y] {
          case .transparentWhite: "."
          case PixelColor(red): "r"
          case PixelColor(blue): "b"
          default: "?"
          }
        })
    }
  }

  /// The paths and their group.
  private static func svg(_ cells: ColoredCells, clip: Rect? = nil) -> [String] {
    let canvas = SVGCanvas(width: 8, height: 6)
    canvas.draw(cells, transform: .identity, clip: clip)
    let document = String(decoding: canvas.document(title: "", description: ""), as: UTF8.self)
    return document.split(separator: "\n").map { line in String(line.drop { $0 == " " }) }
      .filter { $0.hasPrefix("<path") || $0.hasPrefix("<g") }
  }

  @Test("the sides of a regular net lie between the nearest pixels, and rows count from below")
  func regular() {
    let cells = Self.net([1.4, 3.6, 5.5], [0.7, 2.2, 4.4], [Self.red, Self.blue, Self.blue, Self.red])
    #expect(Self.raster(cells) == ["........", "........", ".bbbrr..", ".bbbrr..", ".rrrbb..", "........"])
  }

  @Test("cells that run the other way, or whose rows are columns, are the same")
  func directions() {
    let colors = [Self.red, Self.blue, Self.blue, Self.red]
    let cells = Self.net([1, 3, 5], [1, 3, 5], colors)
    let falling = Self.net([5, 3, 1], [5, 3, 1], colors)
    let turned = ColoredCells(
      rows: 2, columns: 2, corners: cells.corners.map { p($0.y, $0.x) }, colors: colors)
    #expect(Self.raster(falling) == Self.raster(cells))
    #expect(Self.raster(turned) == Self.raster(cells))
  }

  @Test("a clip rectangle and the canvas cut cells, and cells without a colour leave nothing")
  func clips() {
    let cells = Self.net(
      [-1e300, 2, 4, 1e9], [-5, 3, 90],
      [Self.red, Self.blue, Self.red, Self.blue, Color.black.withAlpha(0), Self.blue])
    let clip = Rect(minX: 1, minY: 1, maxX: 7, maxY: 5)
    #expect(
      Self.raster(cells, clip: clip) == [
        "........", ".b..bbb.", ".b..bbb.", ".rbbrrr.", ".rbbrrr.", "........",
      ])
    #expect(
      Self.svg(cells, clip: clip) == [
        "<g shape-rendering=\"crispEdges\">",
        "<path fill=\"#f00\" d=\"M1 3h1v2h-1zM4 3h3v2h-3z\"/>",
        "<path fill=\"#00f\" d=\"M2 3h2v2h-2zM1 1h1v2h-1zM4 1h3v2h-3z\"/>",
      ])
  }

  @Test("a slanted cell paints every pixel that it touches, wholly")
  func slanted() {
    let cells = ColoredCells(
      rows: 1, columns: 1, corners: [p(1, 1), p(5, 2), p(2, 5), p(6, 6)], colors: [Self.red])
    #expect(Self.raster(cells) == ["..rrrr..", ".rrrrr..", ".rrrrr..", ".rrrrr..", ".rrrr...", "........"])
    #expect(
      Self.svg(cells, clip: Rect(minX: 0, minY: 0, maxX: 4, maxY: 4)) == [
        "<g shape-rendering=\"crispEdges\" clip-path=\"url(#clip-0-2-4-4)\">",
        "<path fill=\"#f00\" d=\"M1 5l1-4 4-1-1 4-4 1\"/>",
      ])
  }

  @Test("equal neighbours are one rectangle in SVG, beside and above each other")
  func merged() {
    let colors = [Self.red, Self.red, Self.blue, Self.red, Self.red, Self.red]
    #expect(
      Self.svg(Self.net([0, 2, 4, 6], [0, 2, 4], colors)) == [
        "<g shape-rendering=\"crispEdges\">", "<path fill=\"#f00\" d=\"M0 4h4v2h-4zM0 2h6v2h-6z\"/>",
        "<path fill=\"#00f\" d=\"M4 4h2v2h-2z\"/>",
      ])
    #expect(
      Self.svg(
        Self.net([0, 3, 6], [0, 2, 4, 6], [Self.red, Self.blue, Self.red, Self.blue, Self.red, Self.red]))
        == [
          "<g shape-rendering=\"crispEdges\">",
          "<path fill=\"#f00\" d=\"M0 2h3v4h-3zM0 0h6v2h-6z\"/>",
          "<path fill=\"#00f\" d=\"M3 2h3v4h-3z\"/>",
        ])
  }

  @Test("where cells may lie above others, SVG keeps their order")
  func folded() {
    let cells = Self.net([0, 4, 2, 6], [0, 2], [Self.red, Self.blue, Self.red])
    #expect(Self.raster(cells)[4...] == ["rrrrrr..", "rrrrrr.."])
    #expect(
      Self.svg(cells) == [
        "<g shape-rendering=\"crispEdges\">", "<path fill=\"#f00\" d=\"M0 4h4v2h-4z\"/>",
        "<path fill=\"#00f\" d=\"M2 4h2v2h-2z\"/>", "<path fill=\"#f00\" d=\"M2 4h4v2h-4z\"/>",
      ])
  }

  @Test("corners that are no numbers leave out what they belong to")
  func hostile() {
    for bad in [Double.nan, .infinity, -.infinity, 1e308] {
      let cells = Self.net([1, bad, 5], [1, 3, bad], [Self.red, Self.blue, Self.red, Self.blue])
      #expect(Self.raster(cells).count == 6)
      #expect(Self.svg(cells).count < 6)
    }
  }

  @Test("an area without antialiasing paints pixels wholly or not at all, and says so in SVG")
  func sharp() {
    let triangle = Path(polyline: [p(0.3, 0.2), p(7.4, 1.1), p(3.1, 5.8)], closed: true)
    let canvas = RasterCanvas(width: 8, height: 6)
    canvas.draw(triangle, PathPaint(face: Self.red, isAntialiased: false), clip: nil)
    let alphas = Set(stride(from: 3, to: canvas.bitmap.pixels.count, by: 4).map { canvas.bitmap.pixels[$0] })
    #expect(alphas == [0, 255])
    let svg = SVGCanvas(width: 8, height: 6)
    svg.draw(triangle, PathPaint(face: Self.red, isAntialiased: false), clip: nil)
    let document = String(decoding: svg.document(title: "", description: ""), as: UTF8.self)
    #expect(document.contains("shape-rendering=\"crispEdges\""))
  }
}
