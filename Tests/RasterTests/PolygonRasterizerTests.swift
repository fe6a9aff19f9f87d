// Coverage against a slow reference: random shapes within the error that rounding explains, shapes on the
// grid of 1/256 pixel exactly.

import Geometry
import Raster
import SeededRandom
import Testing

/// Shapes made from a seed.
struct RandomShape: CustomTestStringConvertible {
  enum Kind: CaseIterable {
    case triangle, star, tangle, tiny, sliver, outside, huge, two
  }

  let kind: Kind
  let seed: UInt64
  let rule: FillRule

  var testDescription: String { "\(kind) \(seed), \(rule)" }

  static let all: [RandomShape] = Kind.allCases.flatMap { kind in
    (0..<16).map { RandomShape(kind: kind, seed: $0, rule: $0.isMultiple(of: 2) ? .nonZero : .evenOdd) }
  }

  var polygons: [[Point]] {
    var random = SplitMix64(seed: seed)
    func points(_ count: Int, x: ClosedRange<Double>, y: ClosedRange<Double>) -> [Point] {
      (0..<count).map { _ in Point(x: .random(in: x, using: &random), y: .random(in: y, using: &random)) }
    }
    switch kind {
    case .triangle: return [points(3, x: 0...24, y: 0...16)]
    case .star:
      // Every second corner of a ring of seven: the middle is wound around twice.
      let center = points(1, x: 8...16, y: 6...10)[0]
      let radius = Double.random(in: 2...9, using: &random)
      let corners: [(Double, Double)] = [
        (1, 0), (-0.222521, 0.974928), (-0.900969, -0.433884), (0.62349, -0.781831), (0.62349, 0.781831),
        (-0.900969, 0.433884), (-0.222521, -0.974928),
      ]
      return [corners.map { center + Point(x: $0.0, y: $0.1) * radius }]
    case .tangle: return [points(9, x: 0...24, y: 0...16)]
    case .tiny: return [points(4, x: 11.9...12.2, y: 7.8...8.1)]
    case .sliver:
      let ends = points(2, x: 0...24, y: 0...16)
      return [[ends[0], ends[1], ends[1] + Point(x: 0.01, y: 0.013), ends[0] + Point(x: 0.004, y: -0.02)]]
    case .outside: return [points(5, x: -40...60, y: -30...50)]
    case .huge: return [points(4, x: -1e8...1e8, y: -1e8...1e8)]
    case .two: return [points(3, x: 0...24, y: 0...16), points(4, x: 0...24, y: 0...16)]
    }
  }
}

@Suite("Polygon rasterizer")
struct PolygonRasterizerTests {
  private static let clip = PixelRect(minX: 0, minY: 0, maxX: 24, maxY: 16)

  private static func grid(
    _ polygons: [[Point]], rule: FillRule = .nonZero, clip: PixelRect = clip
  ) -> CoverageGrid {
    var rasterizer = PolygonRasterizer()
    return CoverageGrid(rasterizer.coverage(of: polygons, rule: rule, clip: clip), in: clip)
  }

  @Test("a pixel is covered as far as the shape's area in it says", arguments: RandomShape.all)
  func areas(_ shape: RandomShape) {
    let reference = ReferenceRasterizer(polygons: shape.polygons)
    let grid = Self.grid(shape.polygons, rule: shape.rule)
    for (x, y) in Self.clip.pixels {
      let expected = reference.coverage(x: x, y: y, rule: shape.rule)
      let difference = abs(Double(grid[x, y]) - expected)
      #expect(difference <= reference.tolerance(x: x, y: y), "\(grid[x, y]) ≠ \(expected) at (\(x), \(y))")
    }
  }

  @Test("rounding errors do not add up in one direction", arguments: RandomShape.Kind.allCases)
  func bias(_ kind: RandomShape.Kind) {
    var total = 0.0
    var edgePixels = 0
    for shape in RandomShape.all where shape.kind == kind {
      let reference = ReferenceRasterizer(polygons: shape.polygons)
      let grid = Self.grid(shape.polygons, rule: shape.rule)
      for (x, y) in Self.clip.pixels {
        let expected = reference.coverage(x: x, y: y, rule: shape.rule)
        guard expected > 0.01, expected < 255.99 else { continue }
        total += Double(grid[x, y]) - expected
        edgePixels += 1
      }
    }
    // Taking off the fraction costs half a unit in the mean.
    #expect(abs(total / Double(max(1, edgePixels)) + 0.5) < 1)
  }

  @Test(
    "upright rectangles on the grid of 1/256 pixel are covered exactly", arguments: 0..<100 as Range<UInt64>)
  func rectangles(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func place(_ range: Range<Int>) -> Double { Double(Int.random(in: range, using: &random)) / 256 }
    let (left, top) = (place(-512..<5000), place(-512..<3000))
    let rect = Rect(x: left, y: top, width: place(1..<3000), height: place(1..<2000))
    let corners = [
      Point(x: rect.minX, y: rect.minY), Point(x: rect.minX, y: rect.maxY), Point(x: rect.maxX, y: rect.maxY),
      Point(x: rect.maxX, y: rect.minY),
    ]
    let forwards = Self.grid([corners])
    let backwards = Self.grid([corners.reversed()])
    for (x, y) in Self.clip.pixels {
      let width = max(0, min(rect.maxX, Double(x) + 1) - max(rect.minX, Double(x)))
      let height = max(0, min(rect.maxY, Double(y) + 1) - max(rect.minY, Double(y)))
      let units = width * height * 256
      // The fraction is cut off with the left side downwards, and filled up the other way around.
      #expect(forwards[x, y] == min(255, Int(units)))
      #expect(backwards[x, y] == min(255, Int(units.rounded(.up))))
    }
  }

  @Test("a shape wound around twice is covered once by the non-zero rule and not at all by the even-odd rule")
  func rules() {
    let square = [(2.0, 2.0), (10, 2), (10, 10), (2, 10)].map { Point(x: $0.0, y: $0.1) }
    let hole = [(4.0, 4.0), (4, 8), (8, 8), (8, 4)].map { Point(x: $0.0, y: $0.1) }
    #expect(Self.grid([square, square])[5, 5] == 255)
    #expect(Self.grid([square, square], rule: .evenOdd)[5, 5] == 0)
    #expect(Self.grid([square, square, square], rule: .evenOdd)[5, 5] == 255)
    #expect(Self.grid([square, hole])[5, 5] == 0)
    #expect(Self.grid([square, hole], rule: .evenOdd)[5, 5] == 0)
    #expect(Self.grid([square, hole.reversed()])[5, 5] == 255)
    #expect(Self.grid([square, hole.reversed()], rule: .evenOdd)[5, 5] == 0)
    #expect(Self.grid([square, hole])[3, 3] == 255)
  }

  @Test("cutting at a box is the same as masking, but for rounding at the cuts", arguments: RandomShape.all)
  func clipping(_ shape: RandomShape) {
    let whole = Self.grid(shape.polygons, rule: shape.rule)
    let reference = ReferenceRasterizer(polygons: shape.polygons)
    let box = PixelRect(minX: 5, minY: 3, maxX: 15, maxY: 11)
    let part = Self.grid(shape.polygons, rule: shape.rule, clip: box)
    for (x, y) in box.pixels {
      // Both are as near to the truth as the bound says; an untouched pixel must not differ at all.
      let tolerance = reference.tolerance(x: x, y: y)
      let bound = tolerance > 2 ? 2 * tolerance : 0
      #expect(abs(Double(part[x, y] - whole[x, y])) <= bound)
    }
  }

  @Test("what lies in the box is not changed by the box", arguments: RandomShape.all)
  func untouched(_ shape: RandomShape) {
    let inner = shape.polygons.map { $0.map { Point(x: min(max($0.x, 0), 24), y: min(max($0.y, 0), 16)) } }
    let wide = PixelRect(minX: -7, minY: -9, maxX: 40, maxY: 31)
    var rasterizer = PolygonRasterizer()
    let coverage = rasterizer.coverage(of: inner, rule: shape.rule, clip: wide)
    #expect(CoverageGrid(coverage, in: Self.clip) == Self.grid(inner, rule: shape.rule))
  }

  @Test("no run lies outside the box, none is empty, and no pixel is named twice", arguments: RandomShape.all)
  func runs(_ shape: RandomShape) {
    var rasterizer = PolygonRasterizer()
    let box = PixelRect(minX: 5, minY: 3, maxX: 15, maxY: 11)
    var last: (x: Int32, y: Int32) = (.min, .min)
    for run in rasterizer.coverage(of: shape.polygons, rule: shape.rule, clip: box).runs {
      #expect(run.length > 0 && run.value > 0)
      #expect(box.minX <= run.x && Int(run.x + run.length) <= box.maxX)
      #expect(box.minY <= run.y && run.y < box.maxY)
      #expect((last.y, last.x) <= (run.y, run.x))
      last = (run.x + run.length, run.y)
    }
  }

  @Test(
    "what has no area covers nothing",
    arguments: [
      [], [[]], [[(3, 4)]], [[(3, 4), (3, 4), (3, 4)]], [[(1, 1), (9, 7)]], [[(1, 1), (9, 7), (1, 1)]],
      [[(2, 5), (20, 5), (11, 5)]], [[(5, 2), (5, 14), (5, 7)]], [[(1, 1), (9, 9), (5, 5)]],
      [[(100, 100), (120, 100), (110, 130)]], [[(-9, 2), (-3, 2), (-5, 14)]], [[(30, 2), (40, 2), (35, 14)]],
      [[(2, -9), (12, -9), (7, -1)]], [[(3.0001, 3.0001), (3.0002, 3.0001), (3.0001, 3.0002)]],
    ] as [[[(Double, Double)]]])
  func nothing(_ polygons: [[(Double, Double)]]) {
    let polygons = polygons.map { $0.map { Point(x: $0.0, y: $0.1) } }
    #expect(Self.grid(polygons).values.allSatisfy { $0 == 0 })
  }

  @Test("an empty box is covered by nothing")
  func emptyBox() {
    var rasterizer = PolygonRasterizer()
    let square = [Point(x: 0, y: 0), Point(x: 9, y: 0), Point(x: 9, y: 9), Point(x: 0, y: 9)]
    let box = PixelRect(minX: 5, minY: 5, maxX: 5, maxY: 9)
    #expect(rasterizer.coverage(of: [square], clip: box).runs.isEmpty)
  }

  @Test("one rasterizer gives every shape the coverage that a new one gives it")
  func reuse() {
    var rasterizer = PolygonRasterizer()
    for shape in RandomShape.all {
      let coverage = rasterizer.coverage(of: shape.polygons, rule: shape.rule, clip: Self.clip)
      #expect(CoverageGrid(coverage, in: Self.clip) == Self.grid(shape.polygons, rule: shape.rule))
    }
  }

  @Test("a line of a width crosses a box of more columns than fit into 32 bits of 1/256 pixel")
  func wide() {
    var rasterizer = PolygonRasterizer()
    let clip = PixelRect(minX: 0, minY: 0, maxX: 40_000, maxY: 3)
    let band = [(0.0, 0.0), (40_000, 1), (40_000, 2), (0, 1)].map { Point(x: $0.0, y: $0.1) }
    let coverage = rasterizer.coverage(of: [band], clip: clip)
    let total = coverage.runs.reduce(0) { $0 + Int($1.value) * Int($1.length) }
    // 40,000 pixels of area; each of the two rows loses at most a few units of 256 a pixel.
    #expect(abs(Double(total) / 255 - 40_000) < 500)
  }
}
