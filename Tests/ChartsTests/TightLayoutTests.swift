import Geometry
import Testing
import Typography

@testable import Charts

/// The tight layout's boxes, in shares of the figure, at matplotlib's places to the last bit.
@Suite("Tight layout")
struct TightLayoutTests {
  @Test("rows with bars above and below")
  func rows() throws {
    var figure = Figure(
      figsize: FigureSize(width: 3.5, height: 8.6), grid: SubplotGrid(nrows: 4, ncols: 1), layout: .tight)
    figure.supxlabel("below")
    figure[2].title("T")
    var bar = ColorBarPlacement(parents: [0], location: .bottom)
    bar.fraction = 0.1
    figure.addColorBarAxes(bar)
    bar = ColorBarPlacement(parents: [2], location: .top)
    (bar.shrink, bar.pad) = (0.7, 0.02)
    figure.addColorBarAxes(bar)
    try expect(
      figure,
      [
        (0.1592063492063492, 0.8374448002462855, 0.9257142857142854, 0.9764230811934755),
        (0.1592063492063492, 0.5547826328326875, 0.9257142857142855, 0.7400870074289406),
        (0.1592063492063492, 0.3184465590681527, 0.9257142857142854, 0.47224918998304277),
        (0.1592063492063492, 0.08211048530361786, 0.9257142857142855, 0.267414859899871),
        (0.1592063492063492, 0.7911187065972223, 0.9257142857142854, 0.8096491440568476),
        (0.27418253968253964, 0.47595527747496785, 0.8107380952380949, 0.5037509336644058),
      ])
  }

  @Test("a bar at the left that does not fill its part of the cell")
  func left() throws {
    var figure = Figure(
      figsize: FigureSize(width: 6, height: 3), grid: SubplotGrid(nrows: 1, ncols: 2), layout: .tight)
    figure[0].title("T")
    var bar = ColorBarPlacement(parents: [1], location: .left)
    (bar.shrink, bar.pad) = (0.8, 0.1)
    figure.addColorBarAxes(bar)
    try expect(
      figure,
      [
        (0.07787037037037038, 0.12870370370370376, 0.4878871212121212, 0.8800130208333332),
        (0.6491541035353534, 0.12870370370370376, 0.9566666666666666, 0.8800130208333332),
        (0.5466499158249157, 0.2038346354166667, 0.6081524284511783, 0.8048820891203703),
      ])
  }

  @Test("axes that an aspect made narrow may have cells that overlap")
  func narrow() throws {
    var figure = Figure(
      figsize: FigureSize(width: 5, height: 3), grid: SubplotGrid(nrows: 1, ncols: 2), layout: .tight)
    for index in 0...1 {
      figure[index].aspect = .ratio(3)
      figure[index].yticks([])
    }
    try expect(
      figure,
      [
        (0.030000000000000006, 0.12870370370370376, 0.5751363636363637, 0.95),
        (0.42486363636363644, 0.12870370370370376, 0.9700000000000001, 0.95),
      ])
  }

  private func expect(_ figure: Figure, _ places: [(Double, Double, Double, Double)]) throws {
    let context = try LayoutContext(fonts: FontLibrary(), dpi: figure.dpi, style: figure.style)
    let expected = places.map { Rect(minX: $0.0, minY: $0.1, maxX: $0.2, maxY: $0.3) }
    #expect(try figure.axesLayouts(context).map(\.place) == expected)
  }
}
