import Geometry
import Testing
import Typography

@testable import Charts

/// The constrained layout's boxes, at matplotlib's places: edges left, lower, right, upper in pixels.
@Suite("Constrained layout")
struct ConstrainedLayoutTests {
  @Test(
    "lines too many to be solved for are laid out alike, but for the last bits", arguments: [false, true])
  func manyLines(isReversed: Bool) {
    for count in [48, 49] {
      var lines = GridLines((0..<count).map { Double($0 % 3 + 1) }, isReversed: isReversed)
      for line in 0..<count {
        var room = GridLines.Margins()
        (room[.low], room[.high]) = (0.001 * Double(line % 4 + 1), 0.002)
        lines.add(room, to: line..<line + 1)
      }
      lines.addEdge(.low, 0.05)
      lines.addEdge(.high, 0.1)
      lines.update()
      let inner = (0..<count).map { lines.inner($0..<$0 + 1) }
      let rooms = (0..<count).map { 0.001 * Double($0 % 4 + 1) + 0.002 }
      let ratios = (0..<count).map { Double($0 % 3 + 1) }
      let unit = (0.85 - rooms.reduce(0, +)) / ratios.reduce(0, +)
      for (box, ratio) in zip(inner, ratios) { #expect(abs(box.high - box.low - unit * ratio) < 1e-12) }
      let ordered = isReversed ? inner.reversed() : inner
      #expect(
        abs((ordered.first?.low ?? 0) - 0.05 - (isReversed ? 0.001 * Double((count - 1) % 4 + 1) : 0.001))
          < 1e-12)
      #expect(abs((ordered.last?.high ?? 0) - 0.898) < 1e-12)
    }
  }

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

  @Test("edges of grids are matplotlib's to the last bit")
  func grids() throws {
    var square = Figure(figsize: FigureSize(width: 6, height: 6.4), grid: SubplotGrid(nrows: 3, ncols: 3))
    square[1, 1].title("T")
    square[2, 0].ylabel("y")
    try expectLines(
      square,
      columns: [
        (0.09222277777777779, 0.3296599382716049), (0.4147536419753086, 0.6521908024691357),
        (0.7372845061728394, 0.9747216666666666),
      ],
      rows: [
        (0.7182574358904803, 0.9852450778537326), (0.3685491613317418, 0.6355368032949941),
        (0.04340329861111111, 0.31039094057436334),
      ])
    try expectLines(
      Figure(figsize: FigureSize(width: 4, height: 7), grid: SubplotGrid(nrows: 5, ncols: 1)),
      columns: [(0.08972305555555556, 0.9620825)],
      rows: [
        (0.8396830158730153, 0.98650978546627), (0.6396830158730159, 0.7865097854662694),
        (0.4396830158730159, 0.5865097854662701), (0.23968301587301585, 0.38650978546626985),
        (0.03968301587301586, 0.1865097854662698),
      ])
  }

  @Test("edges of grids with ratios are matplotlib's to the last bit")
  func ratios() throws {
    let grid = SubplotGrid(nrows: 2, ncols: 2, widthRatios: [3, 1], heightRatios: [1, 4])
    try expectLines(
      Figure(figsize: FigureSize(width: 7, height: 5), grid: grid),
      columns: [(0.051270317460317454, 0.6918641269841275), (0.7648015873015872, 0.9783328571428571)],
      rows: [(0.8108907086805557, 0.9811136996527778), (0.05555622222222223, 0.7364481861111113)])
  }

  @Test("axes over several cells are at matplotlib's places to the last bit")
  func spans() throws {
    var figure = Figure(
      figsize: FigureSize(width: 8, height: 3.63), mosaic: try SubplotMosaic("AAA;BBC"), layout: .constrained)
    figure.supylabel("beside")
    figure["C"].title("T")
    let expected = [
      Rect(minX: 0.08778391059027778, minY: 0.5981765369126875, maxX: 0.97541625, maxY: 0.9739858121939088),
      Rect(
        minX: 0.08778391059027778, minY: 0.07652372206917661, maxX: 0.6545153776041668,
        maxY: 0.45233299735039795),
      Rect(minX: 0.7295856553819444, minY: 0.07652372206917661, maxX: 0.97541625, maxY: 0.45233299735039795),
    ]
    #expect(try layouts(figure).map(\.place) == expected)
  }

  @Test("texts of the figure move edges to matplotlib's places to the last bit")
  func texts() throws {
    var figure = Figure(figsize: FigureSize(width: 9, height: 4.5), grid: SubplotGrid(nrows: 2, ncols: 4))
    figure.suptitle("A title")
    figure.supxlabel("below")
    figure[0, 1].title("T")
    try expectLines(
      figure,
      columns: [
        (0.03987691358024691, 0.22814777777777812), (0.28987691358024725, 0.47814777777777784),
        (0.539876913580247, 0.7281477777777783), (0.7898769135802471, 0.9781477777777777),
      ],
      rows: [(0.5442625318287038, 0.8877755555555553), (0.11803559413580247, 0.46154861786265433)])
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

  private func expectLines(
    _ figure: Figure, columns: [(Double, Double)], rows: [(Double, Double)]
  ) throws {
    var figure = figure
    figure.layout = .constrained
    let expected = rows.flatMap { row in
      columns.map { Rect(minX: $0.0, minY: row.0, maxX: $0.1, maxY: row.1) }
    }
    #expect(try layouts(figure).map(\.place) == expected)
  }

  private func expect(_ figure: Figure, _ boxes: [[Double]]) throws {
    let layouts = try layouts(figure)
    #expect(layouts.count == boxes.count)
    for (layout, expected) in zip(layouts, boxes) {
      #expect(layout.box.edges == expected)
    }
  }
}
