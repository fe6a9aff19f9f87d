import Egaku
import Testing
import Typography

/// Figures that no one draws on purpose: they may look odd, but they end, and they do not trap.
@Suite("Hostile figures")
struct HostileFigureTests {
  private func draw(_ figure: Figure) throws {
    let fonts = try FontLibrary()
    #expect(try !figure.picture(.png, fonts: fonts).isEmpty)
    #expect(try !figure.picture(.svg, fonts: fonts).isEmpty)
  }

  @Test(
    "data at the edges of a double",
    arguments: [
      [1e308, -1e308], [-Double.greatestFiniteMagnitude, Double.greatestFiniteMagnitude],
      [Double.leastNonzeroMagnitude, Double.leastNonzeroMagnitude * 2],
      [1e17, 1e17], [.nan, 1], [.infinity, 1], [1, 1e300], [123456789.1, 123456789.2], [], [3], [0, 0],
    ])
  func data(_ y: [Double]) throws {
    var figure = Figure()
    figure.axes.plot(y.indices.map(Double.init), y, "o--", label: "y")
    figure.axes.axhline(1)
    figure.axes.grid()
    figure.axes.legend()
    try draw(figure)
  }

  @Test(
    "limits that leave no room",
    arguments: [
      (0.0, Double.leastNonzeroMagnitude), (1e308, -1e308), (1, 1), (1e12, 1e12 + 1),
      (-Double.leastNormalMagnitude, Double.leastNormalMagnitude), (0, .infinity),
    ])
  func limits(_ first: Double, _ last: Double) throws {
    var figure = Figure()
    figure.axes.plot([0, 1], [0, 1])
    figure.axes.xlim(first, last)
    figure.axes.ylim(last, first)
    try draw(figure)
  }

  @Test(
    "lines too fine or too wide to see as such",
    arguments: [
      (1e-9, LineStyle.dotted), (0.001, .dashed), (9000, .dashed), (9000, .solid), (0, .solid), (-1, .solid),
    ])
  func widths(_ width: Double, _ style: LineStyle) throws {
    var figure = Figure()
    figure.axes.plot(
      [0, 1, 0], [0, 1, 1], linewidth: width, linestyle: style, marker: .star, markersize: 500)
    try draw(figure)
  }

  @Test(
    "dashes that are none",
    arguments: [
      LineStyle.dashes([]), .dashes([0, 0]), .dashes([-1, 2]), .dashes([.nan, 1]), .dashes([1e300, 1e300]),
      .dashes([1e-300]), .dashes([1], offset: .infinity), .dashes([5, 1], offset: -1e300),
    ])
  func dashes(_ style: LineStyle) throws {
    var figure = Figure()
    figure.axes.plot([0, 1, 0], [0, 1, 1], linewidth: 5, linestyle: style, gapcolor: .cycle(1))
    try draw(figure)
  }

  @Test("sizes that are none, or without bounds", arguments: [Double.nan, .infinity, 1e300, -1, 0, 1e-300])
  func sizes(_ size: Double) throws {
    var figure = Figure()
    figure.axes.plot(
      [0, 1], [0, 1], linewidth: size, marker: .circle, markersize: size, markeredgewidth: size,
      fillstyle: .left)
    figure.axes.plot([0, 1], [0, 1], marker: .pixel, markersize: size, alpha: size)
    try draw(figure)
  }

  @Test(
    "choices of points that there are not",
    arguments: [
      MarkEvery.every(0), .every(-3, from: 2), .every(2, from: 99), .every(2, from: -99),
      .every(.max, from: .min), .indices([7, -7, .max, .min]), .mask([]),
      .mask([true, true, true, true, true]),
      .distance(0),
      .distance(.nan), .distance(1e-300), .distance(0.1, from: .infinity), .distance(0.1, from: -1e300),
      .distance(1e300),
    ])
  func choices(_ choice: MarkEvery) throws {
    for y in [[0, 1, .nan, 2], [], [.nan], [1e308, -1e308, 1e308]] {
      var figure = Figure()
      figure.axes.plot(y.indices.map(Double.init), y, "o-", markevery: choice, drawstyle: .stepsMid)
      try draw(figure)
    }
  }

  @Test("sheets too small for their texts")
  func sheets() throws {
    for size in [FigureSize(width: 0.02, height: 0.02), FigureSize(width: 300, height: 0.1)] {
      var figure = Figure(figsize: size, grid: SubplotGrid(nrows: 2, ncols: 2), layout: .tight)
      figure[1, 1].plot([0, 1], [0, 1], label: "a")
      figure[1, 1].title("A title\nof two lines")
      figure[1, 1].legend()
      try draw(figure)
    }
  }

  @Test(
    "scales and data that do not go together",
    arguments: [
      Scale.log(), .log(base: 1e300), .log(base: 1.0000001), .log(nonpositive: .mask), .symlog(),
      .symlog(base: 1.5, linthresh: 1e-300), .symlog(linthresh: 1e300), .logit(), .logit(nonpositive: .clip),
      .function(forward: { _ in .nan }, inverse: { $0 }), .function(forward: { $0 * $0 }, inverse: { $0 }),
    ])
  func scales(_ scale: Scale) throws {
    for y in [[0, 0], [-2, -1], [1e-300, 1e300], [.nan, .infinity], [0.5, 0.5], [-1e300, 1e-300, 1]] {
      var figure = Figure()
      figure.axes.plot(y, y)
      figure.axes.xscale(scale)
      figure.axes.yscale(scale)
      figure.axes.minorticksOn()
      figure.axes.grid(which: .both)
      try draw(figure)
      figure.axes.xaxis.holdsDates = true
      figure.axes.ylim(-1, 1e300)
      try draw(figure)
    }
  }
}
