import Geometry
import Testing
import Typography

@testable import Charts

/// Axes outside of the grid, at matplotlib's places: edges left, lower, right, upper in pixels.
@Suite("Added axes")
struct AddedAxesTests {
  @Test("a bar at the right takes a fifth of its axes")
  func right() throws {
    var figure = Figure()
    figure.addColorBarAxes(ColorBarPlacement(parents: [0]))
    try expect(figure, [[80, 52.8, 476.8, 422.4], [501.6, 52.8, 520.08, 422.4]])
  }

  @Test("bars at other sides have their own room and anchors")
  func sides() throws {
    var left = ColorBarPlacement(parents: [0], location: .left)
    left.shrink = 0.6
    var figure = Figure()
    figure.addColorBarAxes(left)
    try expect(figure, [[204, 52.8, 576, 422.4], [143.312, 126.72, 154.4, 348.48]])

    var top = ColorBarPlacement(parents: [0], location: .top)
    (top.shrink, top.anchor) = (0.6, AxesAnchor(0, 0.5))
    figure = Figure()
    figure.addColorBarAxes(top)
    try expect(figure, [[80, 52.8, 576, 348.48], [80, 387.24, 377.6, 402.12]])

    var bottom = ColorBarPlacement(parents: [0], location: .bottom)
    (bottom.pad, bottom.fraction, bottom.aspect) = (0.2, 0.1, 10)
    figure = Figure()
    figure.addColorBarAxes(bottom)
    try expect(figure, [[80, 163.68, 576, 422.4], [143.2, 52.8, 512.8, 89.76]])
  }

  @Test("a second bar takes from what the first has left")
  func two() throws {
    var figure = Figure()
    figure.addColorBarAxes(ColorBarPlacement(parents: [0]))
    figure.addColorBarAxes(ColorBarPlacement(parents: [0], location: .left))
    try expect(
      figure,
      [[179.2, 52.8, 476.8, 422.4], [501.6, 52.8, 520.08, 422.4], [121.04, 52.8, 139.52, 422.4]])
  }

  @Test("a bar of several axes narrows all of them")
  func several() throws {
    var figure = Figure(grid: SubplotGrid(nrows: 2, ncols: 2))
    var bar = ColorBarPlacement(parents: [0, 1, 2, 3])
    bar.shrink = 0.7
    figure.addColorBarAxes(bar)
    let (a, b, c, d) = (80.0, 260.3636363636364, 296.4363636363636, 476.8)
    try expect(
      figure,
      [
        [a, 254.4, b, 422.4], [c, 254.4, d, 422.4], [a, 52.8, b, 220.8], [c, 52.8, d, 220.8],
        [501.6, 108.24, 514.536, 366.96],
      ])
  }

  @Test("axes with an aspect lie close to their bar")
  func aspect() throws {
    var figure = Figure(grid: SubplotGrid(nrows: 1, ncols: 2))
    figure[0].aspect = .equal
    figure.addColorBarAxes(ColorBarPlacement(parents: [0, 1], location: .bottom))
    try expect(
      figure,
      [
        [80, 163.68, 305.45454545454544, 389.13454545454545], [350.5454545454545, 163.68, 576, 422.4],
        [80, 83.44, 576, 108.24],
      ])
  }

  @Test("the tight layout counts bars and twins with their axes")
  func tight() throws {
    var figure = Figure(grid: SubplotGrid(nrows: 1, ncols: 2), layout: .tight)
    let bar = figure.addColorBarAxes(ColorBarPlacement(parents: [0]))
    figure[bar].xticks([])
    figure.twinx(1)
    let boxes = try layouts(figure).map(\.box)
    // The labels of a bar are not its own yet; the twin's decide the right margin.
    #expect(boxes[3] == boxes[1])
    #expect(abs(boxes[1].maxX - 593.2777777777777) < 1e-9)
  }

  @Test("a twin shares the view of one axis, insets lie in shares or in data")
  func twin() throws {
    var figure = Figure()
    figure[0].plot([0, 1], [0, 2])
    let twin = figure.twinx()
    figure[twin].plot([0, 3], [5, 6])
    figure.insetAxes(0, AxesBounds(0.5, 0.5, 0.4, 0.3))
    figure.insetAxes(0, AxesBounds(0.5, 0.5, 1, 0.5), coordinates: .data)
    let layouts = try layouts(figure)
    let whole = [80, 52.8, 576, 422.4]
    try expect(
      figure,
      [
        whole, whole, [328, 237.6, 526.4, 348.48], [177.69696969696975, 153.6, 328, 237.6],
      ])
    for layout in layouts[0...1] {
      #expect(layout.axes.xaxis.limits == Interval(-0.15000000000000002, 3.15))
    }
    #expect(layouts[0].axes.yaxis.limits == Interval(-0.1, 2.1))
    #expect(layouts[1].axes.yaxis.limits == Interval(4.95, 6.05))
    #expect(layouts[0].children.count == 2)
    #expect(layouts[0].axes.hasBackground && !layouts[1].axes.hasBackground)
    #expect(layouts[1].axes.lines.first?.color == layouts[0].axes.lines.first?.color)
  }

  @Test("an aspect of axes upon each other changes the limits that each has for itself")
  func twinAspect() throws {
    var figure = Figure()
    figure[0].plot([0, 1], [0, 2])
    let twin = figure.twinx()
    figure[twin].plot([0, 3], [5, 6])
    figure[0].aspect = .equal
    figure[twin].aspect = .ratio(2)
    let limits = try layouts(figure).map(\.axes.yaxis.limits)
    #expect(isClose([limits[0].first, limits[0].last], [-0.22951612903225804, 2.229516129032258], 1e-12))
    #expect(isClose([limits[1].first, limits[1].last], [4.8852419354838705, 6.1147580645161295], 1e-12))
  }

  @Test("the lower of two axes on one place has the background")
  func background() throws {
    var figure = Figure()
    figure.twinx(0, deltaZorder: -1)
    #expect(try layouts(figure).map(\.axes.hasBackground) == [false, true])
  }

  @Test("a figure may have free axes alone")
  func free() throws {
    var figure = Figure(subplotspecs: [])
    figure.addAxes(AxesBounds(0.25, 0.5, 0.5, 0.25))
    try expect(figure, [[160, 240, 480, 360]])
  }

  private func layouts(_ figure: Figure) throws -> [AxesLayout] {
    try figure.axesLayouts(LayoutContext(fonts: FontLibrary(), dpi: figure.dpi, style: figure.style))
  }

  private func expect(_ figure: Figure, _ boxes: [[Double]]) throws {
    let layouts = try layouts(figure)
    #expect(layouts.count == boxes.count)
    for (layout, expected) in zip(layouts, boxes) {
      #expect(isClose(layout.box.edges, expected, 1e-9), "\(layout.box.edges) ≠ \(expected)")
    }
  }

  private func isClose(_ a: [Double], _ b: [Double], _ tolerance: Double) -> Bool {
    zip(a, b).allSatisfy { abs($0 - $1) <= tolerance }
  }
}
