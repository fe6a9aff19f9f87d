import Geometry
import Testing
import Typography

@testable import Charts

/// The constrained layout's boxes, at matplotlib's places: edges left, lower, right, upper in pixels.
@Suite("Constrained layout")
struct ConstrainedLayoutTests {
  @Test("a bar beside several axes")
  func several() throws {
    var figure = Figure(grid: SubplotGrid(nrows: 2, ncols: 2), layout: .constrained)
    var bar = ColorBarPlacement(parents: [0, 1, 2, 3])
    bar.shrink = 0.7
    figure.addColorBarAxes(bar)
    try expect(
      figure,
      [
        [35.88922222222222, 267.7781111111111, 265.5911220724826, 470.55684982638894],
        [316.6473442947049, 267.7781111111111, 546.3492441449654, 470.55684982638894],
        [35.88922222222222, 27.778111111111116, 265.5911220724826, 230.5568498263889],
        [316.6473442947049, 27.778111111111116, 546.3492441449654, 230.5568498263889],
        [614.5944674633247, 94.19492191840281, 630.0917233183594, 404.14003901909723],
      ])
  }

  @Test("bars at all sides, and two at one")
  func sides() throws {
    var figure = Figure(grid: SubplotGrid(nrows: 1, ncols: 2), layout: .constrained)
    figure.addColorBarAxes(ColorBarPlacement(parents: [0]))
    var second = ColorBarPlacement(parents: [0])
    second.pad = 0.1
    figure.addColorBarAxes(second)
    var bottom = ColorBarPlacement(parents: [1], location: .bottom)
    (bottom.fraction, bottom.aspect) = (0.2, 10)
    figure.addColorBarAxes(bottom)
    figure.addColorBarAxes(ColorBarPlacement(parents: [1], location: .top))
    var left = ColorBarPlacement(parents: [0, 1], location: .left)
    (left.anchor, left.shrink) = (AxesAnchor(0, 0), 0.5)
    figure.addColorBarAxes(left)
    try expect(
      figure,
      [
        [114.5301730804135, 85.32162764756946, 283.2042363389757, 420.8718100576073],
        [456.15893674143774, 85.32162764756946, 624.833, 420.8718100576073],
        [400.38909198858704, 85.32162764756946, 417.1666011090889, 420.8718100576073],
        [342.79386488705416, 85.32162764756946, 359.57137400755596, 420.8718100576073],
        [456.15893674143774, 38.14228053296633, 624.833, 55.00968685882256],
        [456.15893674143774, 466.5365804628315, 624.833, 474.97028362575963],
        [46.32315865402069, 85.32162764756946, 54.71191321427163, 253.0967188525884],

      ])
  }

  @Test("where nothing would be left for the axes they stay")
  func collapsed() throws {
    var figure = Figure(grid: SubplotGrid(nrows: 1, ncols: 2), layout: .constrained)
    figure.constrainedPads.wPad = 5
    #expect(try layouts(figure)[0].place.minX == 0.125)
  }

  private func layouts(_ figure: Figure) throws -> [AxesLayout] {
    try figure.axesLayouts(LayoutContext(fonts: FontLibrary(), dpi: figure.dpi, style: figure.style))
  }

  private func expect(_ figure: Figure, _ boxes: [[Double]]) throws {
    let layouts = try layouts(figure)
    #expect(layouts.count == boxes.count)
    for (layout, expected) in zip(layouts, boxes) {
      #expect(
        zip(layout.box.edges, expected).allSatisfy { abs($0 - $1) <= 1e-9 },
        "\(layout.box.edges) ≠ \(expected)")
    }
  }
}
