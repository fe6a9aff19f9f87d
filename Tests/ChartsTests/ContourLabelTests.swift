// Labels of contour lines: their texts, and what keeps them from being written.

import Colors
import Drawing
import Geometry
import Sampling
import Testing
import Typography

@testable import Charts

@Suite("Labels of contour lines")
struct ContourLabelTests {
  /// A hill over 21 × 21 places.
  private static var hill: Grid {
    let sides = (0..<21).map { Double($0) / 5 - 2 }
    return Grid(
      rows: 21, columns: 21, elements: sides.flatMap { y in sides.map { x in 10 - x * x - y * y } })
  }

  /// The labels of a drawing, as they are laid out.
  private static func labels(_ draw: (inout Axes) throws -> Void) throws -> [Text] {
    var figure = Figure()
    try draw(&figure.axes)
    _ = try figure.laidOut(fonts: try FontLibrary())
    let sheet = Rect(minX: 0, minY: 0, maxX: 640, maxY: 480)
    let context = LayoutContext(
      fonts: try FontLibrary(), dpi: 100, style: Style(), figure: sheet, sheet: (640, 480))
    return try figure.withContourLabels(context).axes.texts
  }

  @Test("each level is written once on its line, all with as many decimals")
  func texts() throws {
    let labels = try Self.labels { axes in
      try axes.clabel(try axes.contour(Self.hill, levels: [7, 7.5, 9]))
    }
    #expect(labels.map(\.text) == ["7.0", "7.5", "9.0"])
    #expect(labels.allSatisfy { $0.clipOn && $0.zorder == 4 })
    #expect(labels.allSatisfy { abs($0.properties.rotation ?? 200) <= 90 })
  }

  @Test("formats, texts and chosen levels")
  func formats() throws {
    let labels = try Self.labels { axes in
      let contours = try axes.contour(Self.hill, levels: [7, 7.5, 9])
      try axes.clabel(contours, levels: [9, 7], fmt: .template(FormatTemplate(printf: "%d m")))
      try axes.clabel(contours, levels: [7.5], fmt: .texts([7.5: "middle"]), manual: [(10, 15)])
    }
    #expect(labels.map(\.text) == ["7 m", "9 m", "middle"])
  }

  @Test("a level that there is not, and filled contours, are refused")
  func refusals() throws {
    var axes = Figure().axes
    let lines = try axes.contour(Self.hill, levels: [5, 9])
    #expect(throws: PlaneError.unknownLevel(8, levels: [5, 9])) { try axes.clabel(lines, levels: [8]) }
    #expect(throws: PlaneError.unknownLevel(1, levels: [5, 9])) {
      try axes.clabel(lines, fmt: .texts([1: "one"]))
    }
    let bands = try axes.contourf(Self.hill)
    #expect(throws: PlaneError.filledContoursLabelled) { try axes.clabel(bands) }
    #expect(
      "\(PlaneError.unknownLevel(8, levels: [5, 9]))" == "there is no contour level 8.0; the nearest is 9.0")
  }

  @Test("lines that are too short, and none at all, have no labels")
  func short() throws {
    let flat = Grid(rows: 3, columns: 3, elements: [Double](repeating: 1, count: 9))
    let empty = Grid(rows: 3, columns: 3, elements: [Double](repeating: .nan, count: 9))
    for grid in [flat, empty] {
      let labels = try Self.labels { axes in try axes.clabel(try axes.contour(grid)) }
      #expect(labels.isEmpty)
    }
    let huge = try Self.labels { axes in
      try axes.clabel(try axes.contour(Self.hill), fontsize: 10_000)
    }
    #expect(huge.isEmpty)
  }

  @Test("places that are no numbers, and lines that leave a logarithmic axis, do no harm")
  func hostile() throws {
    let labels = try Self.labels { axes in
      axes.xscale(.log(nonpositive: .mask))
      let contours = try axes.contour(Self.hill, levels: [2, 9])
      try axes.clabel(contours, manual: [(.nan, 1), (.infinity, 0), (-1, -1), (1e300, 1e300)])
      try axes.clabel(contours, inlineSpacing: 10_000)
      try axes.clabel(contours)
    }
    #expect(labels.allSatisfy { $0.x.isFinite && $0.y.isFinite })
  }

  @Test("tiny and huge coordinates", arguments: [1e-100, 1e-12, 1e12, 1e150])
  func scales(_ scale: Double) throws {
    let sides = (0..<21).map { scale * Double($0) }
    let labels = try Self.labels { axes in
      try axes.clabel(try axes.contour(sides, sides, Self.hill, levels: [7, 8]))
    }
    #expect(labels.map(\.text) == ["7", "8"])
  }

  @Test("a colour bar does not move labels that were there before it")
  func colorBar() throws {
    var before = Figure()
    let contours = try before.axes.contour(Self.hill, levels: [7, 8])
    try before.axes.clabel(contours)
    var after = before
    after.colorbar(contours)
    let sheet = Rect(minX: 0, minY: 0, maxX: 640, maxY: 480)
    let context = LayoutContext(
      fonts: try FontLibrary(), dpi: 100, style: Style(), figure: sheet, sheet: (640, 480))
    let labels = try [before, after].map { try $0.withContourLabels(context).axes.texts }
    #expect(labels[0] == labels[1])
    #expect(labels[0].count == 2)
  }
}
