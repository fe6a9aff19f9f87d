// Values over a plane: what is refused, what hostile numbers do, and the order of what is drawn.

import Colors
import Drawing
import Geometry
import Sampling
import Testing
import Typography

@testable import Charts

@Suite("Values over a plane")
struct PlaneTests {
  private static let square = Grid(rows: 2, columns: 2, elements: [0, 1, 2, 3])

  /// What a drawing is refused with; `nil` if it is not.
  private static func refusal(_ draw: (inout Axes) throws -> Void) -> String? {
    var axes = Figure().axes
    do {
      try draw(&axes)
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test("a mesh of shapes that do not fit is refused, and says which")
  func meshShapes() {
    let square = Self.square
    #expect(Self.refusal { try $0.pcolormesh([0, 1, 2], [0, 1, 2], square) } == nil)
    #expect(Self.refusal { try $0.pcolormesh([0, 1], [0, 1], square) } == nil)
    #expect(
      Self.refusal { try $0.pcolormesh([0, 1, 2], [0, 1], square) }
        == "x of shape (3,) and y of shape (2,) do not fit values of shape (2, 2)")
    #expect(
      Self.refusal { try $0.pcolormesh([0, 1], [0, 1], square, shading: .flat) }
        == "x of shape (2,) and y of shape (2,) do not fit values of shape (2, 2)")
    #expect(
      Self.refusal { try $0.pcolormesh([0, 1, 2], [0, 1, 2], square, shading: .nearest) }
        == "x of shape (3,) and y of shape (3,) do not fit values of shape (2, 2)")
    let long = [Double](repeating: 1, count: 100_000)
    #expect(
      Self.refusal { try $0.pcolormesh(long, long, square) }
        == "x of shape (100000,) and y of shape (100000,) do not fit values of shape (2, 2)")
    let tall = Grid(rows: 3, columns: 2, elements: [0, 1, 2, 3, 4, 5])
    #expect(
      Self.refusal { try $0.pcolormesh(tall, square, square) }
        == "x of shape (3, 2) and y of shape (2, 2) do not fit values of shape (2, 2)")
    #expect(
      Self.refusal { try $0.pcolormesh(Grid(rows: 0, columns: 3, elements: [])) }
        == "values of shape (0, 3) are too few; the least is (1, 1)")
  }

  @Test("a list and a grid may be mixed where their shapes agree")
  func mixed() throws {
    var lists = Figure().axes
    try lists.pcolormesh([0, 1, 2], [0, 3, 5], Self.square)
    var mixed = Figure().axes
    let y = Grid(rows: 3, columns: 3, elements: [0, 0, 0, 3, 3, 3, 5, 5, 5])
    try mixed.pcolormesh([0, 1, 2], y, Self.square)
    let corners = [lists, mixed].map { ($0.artists[0] as? QuadMesh)?.corners }
    #expect(corners[0] != nil)
    #expect(corners[0] == corners[1])
  }

  @Test("coordinates that are no numbers and limits the wrong way round are refused")
  func numbers() {
    let square = Self.square
    #expect(
      Self.refusal { try $0.pcolormesh([0, .nan], [0, 1], square) }
        == "x holds nan; coordinates must be finite")
    #expect(
      Self.refusal { try $0.contour([0, 1], [0, .infinity], square) }
        == "y holds inf; coordinates must be finite")
    #expect(
      Self.refusal { try $0.pcolormesh(square, vmin: 2, vmax: 1) } == "vmin 2.0 must not lie above vmax 1.0")
    #expect(Self.refusal { try $0.pcolormesh(square, vmin: 5) } == "vmin 5.0 must not lie above vmax 3.0")
    #expect(
      Self.refusal { try $0.contourf(square, levels: [0, 1], vmax: -1) }
        == "vmin 0.0 must not lie above vmax -1.0")
  }

  @Test("contours of levels or shapes that cannot be are refused")
  func contours() {
    let square = Self.square
    #expect(
      Self.refusal { try $0.contour(square, levels: [0, 1, 1]) }
        == "contour levels must rise; 1.0 follows 1.0")
    #expect(
      Self.refusal { try $0.contour(square, levels: [0, .nan]) }
        == "contour levels must rise; nan follows 0.0")
    #expect(
      Self.refusal { try $0.contourf(square, levels: [1]) }
        == "filled contours need at least 2 levels, not 1")
    #expect(Self.refusal { try $0.contour(square, levels: [1]) } == nil)
    #expect(Self.refusal { try $0.contour(square, levels: []) } == nil)
    #expect(
      Self.refusal { try $0.contour(square, colors: [.cycle(0)], cmap: .viridis) }
        == "colors and cmap exclude each other")
    #expect(
      Self.refusal { try $0.contour([0, 1, 2], [0, 1], square) }
        == "x of shape (3,) and y of shape (2,) do not fit values of shape (2, 2)")
    #expect(
      Self.refusal { try $0.contour([0, 1], square, square) }
        == "x of shape (2,) and y of shape (2, 2) do not fit values of shape (2, 2)")
    #expect(
      Self.refusal { try $0.contourf(Grid(rows: 1, columns: 3, elements: [0, 1, 2])) }
        == "values of shape (1, 3) are too few; the least is (2, 2)")
  }

  @Test("values of any size and kind can be drawn", arguments: 0..<60 as Range<Int>)
  func hostile(seed: Int) throws {
    let values: [Double] = [
      0, -0.0, 1, -3, 1e-300, 0x1p-1074, 1e15, -1e18, 1e155, 1e300, -1.7e308, 1.7e308, .nan, .infinity,
      -.infinity,
    ]
    let grid = Grid(rows: 5, columns: 6, elements: (0..<30).map { values[($0 * $0 + seed * ($0 + 7)) % 15] })
    let sides = (0..<6).map { [0.0, 1, 1, 1e300, -1.7e308, 0x1p-1074, -5][($0 * seed + 3) % 7] }
    var axes = Figure().axes
    try axes.pcolormesh(sides, Array(sides.prefix(5)), grid, shading: .nearest)
    try axes.contour(sides, Array(sides.prefix(5)), grid, linestyles: [.dashed])
    try axes.contourf(sides, Array(sides.prefix(5)), grid, extend: .both)
    var figure = Figure()
    figure.axes = axes
    let canvas = RasterCanvas(width: 640, height: 480)
    try figure.draw(on: canvas, fonts: FontLibrary())
    #expect(canvas.bitmap[0, 0].alpha == 255)
  }

  @Test("where no value is finite there are no levels, and nothing is drawn")
  func nothing() throws {
    let empty = Grid(rows: 2, columns: 2, elements: [.nan, .infinity, .nan, -.infinity])
    var axes = Figure().axes
    #expect(try axes.contour(empty).levels == [])
    #expect(try axes.contourf(empty).levels == [])
    #expect(axes.xaxis.limits == Interval(0, 1))
  }

  @Test("artists keep the order of their calls, and lines can still be told from the rest")
  func order() throws {
    var axes = Figure().axes
    axes.plot([0, 1], [0, 1])
    try axes.pcolormesh(Self.square)
    try axes.contour(Self.square)
    try axes.contourf(Self.square)
    axes.plot([0, 1], [1, 0])
    #expect(axes.artists.map(\.zorder) == [2, 1, 2, 1, 2])
    #expect(axes.lines.count == 2)
  }

  @Test("limits that follow the data stop at the edges of a mesh, until something reaches beyond")
  func stickyEdges() throws {
    var axes = Figure().axes
    try axes.pcolormesh([1, 2, 4], [0, 1, 2], Self.square)
    #expect(axes.xaxis.limits == Interval(1, 4))
    axes.plot([2, 3], [1, 1])
    #expect(axes.xaxis.limits == Interval(1, 4))
    axes.plot([2, 11], [1, 1])
    #expect(axes.xaxis.limits == Interval(1, 11.5))
    #expect(axes.yaxis.limits == Interval(0, 2))
  }

  @Test("a figure says in words what it shows")
  func description() throws {
    var figure = Figure()
    figure.axes.title("Neuron")
    try figure.axes.pcolormesh([1, 2, 4], [1, 2, 3], Self.square.map { $0 + 1 })
    try figure.axes.contour([1, 3], [1, 2], Self.square.map { $0 + 1 }, levels: [1.5, 2.5])
    figure.axes.plot([1, 2], [1, 2], label: "path")
    #expect(
      figure.accessibleDescription == """
        Neuron: chart of 2 × 2 cells with values from 1 to 4, contour lines at 2 levels from 1.5 to 2.5, \
        1 line (path); x from 1 to 4, y from 1 to 3.
        """)
  }
}

/// A range of values, how many levels are asked for, and those that matplotlib takes.
struct ContourLevelCase: CustomTestStringConvertible {
  let low, high: Double
  let count: Int
  let extend: ContourExtend
  let levels: [Double]

  init(_ low: Double, _ high: Double, _ count: Int, _ extend: ContourExtend, _ levels: [Double]) {
    self.low = low
    self.high = high
    self.count = count
    self.extend = extend
    self.levels = levels
  }

  var testDescription: String { "\(count) levels, \(low) … \(high), \(extend)" }
}

@Suite("Contour levels")
struct ContourLevelTests {
  @Test("chosen levels are matplotlib's to the last bit", arguments: ContourLevelCase.matplotlib)
  func chosen(_ example: ContourLevelCase) throws {
    let values = Grid(rows: 1, columns: 2, elements: [example.low, example.high])
    let levels = try ContourLevels.count(example.count).resolved(for: values, extend: example.extend)
    #expect(levels == example.levels)
  }

  @Test("any number of levels can be asked for")
  func counts() throws {
    let values = Grid(rows: 1, columns: 2, elements: [0, 1])
    for count in [Int.min, -1, 0, 1, 900, 1_000_000, Int.max] {
      let levels = try ContourLevels.count(count).resolved(for: values, extend: .neither)
      #expect((1...1500).contains(levels.count))
    }
  }
}

@Suite("Contour lines and bands")
struct ContourNetTests {
  private static func net(_ rows: Int, _ columns: Int, _ values: [Double]) throws -> ContourNet {
    let values = Grid(rows: rows, columns: columns, elements: values)
    let x = (0..<columns).map(Double.init)
    let y = (0..<rows).map(Double.init)
    return ContourNet(places: try PlaneNet(.list(x), .list(y), values: values), values: values)
  }

  @Test("a line runs with the larger values on its left, from border to border")
  func line() throws {
    let path = try Self.net(2, 2, [0, 4, 0, 4]).lines(level: 1)
    #expect(path == Path(polyline: [Point(x: 0.25, y: 1), Point(x: 0.25, y: 0)]))
  }

  @Test("around a peak runs a loop")
  func loop() throws {
    let path = try Self.net(3, 3, [0, 0, 0, 0, 2, 0, 0, 0, 0]).lines(level: 1)
    #expect(path.verbs == [.move, .line, .line, .line, .close])
    #expect(Set(path.points) == [p(1, 0.5), p(1.5, 1), p(1, 1.5), p(0.5, 1)])
  }

  @Test("a saddle falls to the side of its mean")
  func saddles() throws {
    let low = try Self.net(2, 2, [4, 0, 0, 4]).lines(level: 3)
    #expect(
      low.points == [p(0.25, 0), p(0, 0.25), p(0.75, 1), p(1, 0.75)] && low.verbs.count { $0 == .move } == 2)
    let high = try Self.net(2, 2, [4, 0, 0, 4]).lines(level: 1)
    #expect(high.points == [p(0.75, 0), p(1, 0.25), p(0.25, 1), p(0, 0.75)])
  }

  @Test("a value that is no number leaves the half of its cell that lies away from it")
  func holes() throws {
    let net = try Self.net(2, 2, [0, 4, 0, .nan])
    #expect(net.lines(level: 1).points == [p(0.25, 0.75), p(0.25, 0)])
    #expect(try Self.net(2, 2, [0, .nan, .nan, 4]).lines(level: 1).isEmpty)
    #expect(Set(net.band(lower: -1, upper: 9).points) == [p(0, 0), p(1, 0), p(0, 1)])
  }

  @Test("a band goes around what lies in it, and leaves out what does not")
  func band() throws {
    let ring = try Self.net(3, 3, [0, 0, 0, 0, 4, 0, 0, 0, 0]).band(lower: 1, upper: 3)
    #expect(ring.verbs.count { $0 == .close } == 2)
    let outer = try Self.net(3, 3, [0, 0, 0, 0, 4, 0, 0, 0, 0]).band(lower: -1, upper: 1)
    #expect(Set(outer.points).isSuperset(of: [p(0, 0), p(2, 0), p(2, 2), p(0, 2)]))
    #expect(try Self.net(2, 2, [0, 0, 0, 0]).band(lower: 1, upper: 2).isEmpty)
  }

  private func p(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }
}
