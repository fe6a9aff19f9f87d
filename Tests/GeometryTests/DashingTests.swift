// Dashes, one test for each rule of SVG 2, section 13.5.6 ("Dashing strokes"), with exact numbers.

import Geometry
import SeededRandom
import Testing

@Suite("Dashing")
struct DashingTests {
  private static func dashes(
    _ points: [(Double, Double)], closed: Bool = false, _ lengths: [Double], offset: Double = 0
  ) throws -> [[Point]] {
    Polyline(points: points.map { p($0.0, $0.1) }, isClosed: closed)
      .dashed(try DashPattern(lengths, offset: offset)).map(\.points)
      // A dash that ends where it starts is never drawn: strokes leave it out.
      .filter { length(of: [$0]) > 0 }
  }

  /// Dashes of a level line from x = 0, by their ends.
  private static func level(_ length: Double, _ lengths: [Double], offset: Double = 0) throws -> [[Double]] {
    try dashes([(0, 0), (length, 0)], lengths, offset: offset).map { $0.map(\.x) }
  }

  @Test(
    "dash and gap lengths take turns",
    arguments: [
      (10, [3, 2], [[0, 3], [5, 8]]), (11, [3, 2], [[0, 3], [5, 8], [10, 11]]), (2, [3, 2], [[0, 2]]),
      (3, [3, 2], [[0, 3]]), (12, [4, 1, 1, 1], [[0, 4], [5, 6], [7, 11]]),
    ] as [(Double, [Double], [[Double]])])
  func turns(length: Double, lengths: [Double], expected: [[Double]]) throws {
    #expect(try Self.level(length, lengths) == expected)
  }

  @Test(
    "an inverted pattern draws what the pattern skips",
    arguments: [
      ([3, 2], 0), ([3, 2], 1), ([3, 2], 4), ([4, 1, 1, 1], 5), ([1, 2, 3], 7),
    ] as [([Double], Double)])
  func inverted(lengths: [Double], offset: Double) throws {
    let pattern = try DashPattern(lengths, offset: offset)
    let inverted = pattern.inverted
    let ends = try Self.level(20, lengths, offset: offset)
    let gaps = try Self.level(20, inverted.lengths, offset: inverted.offset)
    #expect((ends + gaps).map { $0[1] - $0[0] }.reduce(0, +) == 20)
    #expect((ends + gaps).sorted { $0[0] < $1[0] }.reduce(0.0) { $0 == $1[0] ? $1[1] : -1 } == 20)
    #expect(inverted.offset < inverted.lengths.reduce(0, +))
  }

  @Test("an odd number of lengths is repeated to an even one")
  func odd() throws {
    #expect(try DashPattern([5]).lengths == [5, 5])
    #expect(try DashPattern([1, 2, 3]).lengths == [1, 2, 3, 1, 2, 3])
    #expect(try Self.level(12, [1, 2, 3]) == [[0, 1], [3, 6], [7, 9]])
  }

  @Test(
    "the offset says how far into the pattern the line starts",
    arguments: [
      (1, [[0, 2], [4, 7], [9, 10]]), (3, [[2, 5], [7, 10]]), (4, [[1, 4], [6, 9]]),
      (5, [[0, 3], [5, 8]]), (11, [[0, 2], [4, 7], [9, 10]]),
    ] as [(Double, [[Double]])])
  func offsets(offset: Double, expected: [[Double]]) throws {
    #expect(try Self.level(10, [3, 2], offset: offset) == expected)
  }

  @Test(
    "a negative offset starts so far before the pattern",
    arguments: [(-1.0, 4.0), (-4, 1), (-5, 0), (-12, 3)])
  func negative(offset: Double, equal: Double) throws {
    let dashes = try Self.level(10, [3, 2], offset: offset)
    #expect(try Self.level(10, [3, 2], offset: equal) == dashes)
    #expect(try DashPattern([3, 2], offset: offset).offset == equal)
  }

  @Test("an offset that is no number counts as none", arguments: [Double.nan, .infinity, -.infinity])
  func badOffset(_ offset: Double) throws {
    #expect(try DashPattern([3, 2], offset: offset).offset == 0)
  }

  @Test("lengths must be finite and not negative, and not all zero")
  func errors() {
    #expect(throws: DashPatternError.badLength(index: 1, value: -2)) { try DashPattern([3, -2]) }
    #expect(throws: DashPatternError.badLength(index: 0, value: .infinity)) { try DashPattern([.infinity]) }
    #expect(throws: DashPatternError.self) { try DashPattern([1, .nan]) }
    #expect(throws: DashPatternError.zeroLength) { try DashPattern([]) }
    #expect(throws: DashPatternError.zeroLength) { try DashPattern([0, 0]) }
    #expect(throws: DashPatternError.self) { try DashPattern([1e308, 1e308]) }
  }

  @Test("a closed polyline of two points is walked there and back, also where a point is repeated")
  func twoPoints() throws {
    let pattern = try DashPattern([3, 2])
    for points in [[p(0, 0), p(4, 0)], [p(0, 0), p(0, 0), p(4, 0), p(4, 0), p(0, 0)]] {
      let dashes = Polyline(points: points, isClosed: true).dashed(pattern)
      #expect(dashes.map(\.points) == [[p(0, 0), p(3, 0)], [p(3, 0), p(0, 0)]])
    }
  }

  @Test("a corner inside a dash is kept, one inside a gap is not")
  func corners() throws {
    let inDash = try Self.dashes([(0, 0), (4, 0), (4, 6)], [5, 2])
    #expect(inDash == [[p(0, 0), p(4, 0), p(4, 1)], [p(4, 3), p(4, 6)]])
    let inGap = try Self.dashes([(0, 0), (4, 0), (4, 3)], [3, 2])
    #expect(inGap == [[p(0, 0), p(3, 0)], [p(4, 1), p(4, 3)]])
  }

  @Test("a dash that ends in a corner does not go around it")
  func cornerAtBoundary() throws {
    let dashes = try Self.dashes([(0, 0), (3, 0), (3, 5)], [3, 2])
    #expect(dashes.first == [p(0, 0), p(3, 0)] || dashes.first == [p(0, 0), p(3, 0), p(3, 0)])
    #expect(dashes.last == [p(3, 2), p(3, 5)])
  }

  @Test("on a closed line the walk includes the way back, and the last dash is not joined to the first")
  func seam() throws {
    let square: [(Double, Double)] = [(0, 0), (10, 0), (10, 10), (0, 10)]
    let dashes = try Self.dashes(square, closed: true, [8, 5])
    #expect(
      dashes == [
        [p(0, 0), p(8, 0)], [p(10, 3), p(10, 10), p(9, 10)], [p(4, 10), p(0, 10), p(0, 6)],
        [p(0, 1), p(0, 0)],
      ])
    #expect(try Self.dashes(square, closed: false, [8, 5]).last == [p(4, 10), p(0, 10)])
  }

  @Test("the pattern starts anew on every sub-path")
  func subpaths() {
    var path = polyline([(0, 0), (4, 0)])
    path.move(to: p(0, 9))
    path.line(to: p(4, 9))
    let shape = StrokeShape(width: 1, dashes: try? DashPattern([3, 2]))
    let outlines = path.strokeOutline(shape)
    #expect(outlines.count == 2)
    #expect(outlines[1] == outlines[0].map { p($0.x, $0.y + 9) })
  }

  @Test("a zero gap leaves no hole: the drawn length is the whole line's")
  func zeroGap() throws {
    let dashes = try Self.dashes([(0, 0), (10, 0)], [3, 0])
    #expect(Self.length(of: dashes) == 10)
  }

  @Test("a dash of no length is at most a point, and the gaps stay where they are")
  func zeroDash() throws {
    #expect(try Self.dashes([(0, 0), (10, 0)], [0, 3]).isEmpty)
    let shape = StrokeShape(width: 2, dashes: try DashPattern([0, 3]))
    #expect(polyline([(0, 0), (10, 0)]).strokeOutline(shape).isEmpty)
    #expect(try Self.dashes([(0, 0), (10, 0)], [0, 3, 2, 3]) == [[p(3, 0), p(5, 0)]])
  }

  @Test("the drawn length is the share that the pattern says", arguments: 0..<40 as Range<UInt64>)
  func share(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let points = (0..<8).map { _ in
      (Double.random(in: 0...50, using: &random), Double.random(in: 0...50, using: &random))
    }
    let lengths = (0..<Int.random(in: 1...5, using: &random)).map { _ in
      Double.random(in: 0.1...9, using: &random)
    }
    let pattern = try DashPattern(lengths, offset: .random(in: -30...30, using: &random))
    let isClosed = seed.isMultiple(of: 2)
    var corners = points.map { p($0.0, $0.1) }
    let dashes = Polyline(points: corners, isClosed: isClosed).dashed(pattern)
    if isClosed { corners.append(corners[0]) }
    let total = zip(corners, corners.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
    let expected =
      Self.drawn(upTo: pattern.offset + total, pattern) - Self.drawn(upTo: pattern.offset, pattern)
    #expect(abs(Self.length(of: dashes.map(\.points)) - expected) < 1e-9)
    #expect(dashes.allSatisfy { !$0.isClosed && $0.points.count >= 2 })
  }

  private static func length(of dashes: [[Point]]) -> Double {
    dashes.reduce(0) { $0 + zip($1, $1.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) } }
  }

  /// The drawn part of the first `distance` of the endless pattern.
  private static func drawn(upTo distance: Double, _ pattern: DashPattern) -> Double {
    var (place, drawn, index) = (0.0, 0.0, 0)
    while place < distance {
      let length = pattern.lengths[index % pattern.lengths.count]
      if index.isMultiple(of: 2) { drawn += min(length, distance - place) }
      place += length
      index += 1
    }
    return drawn
  }

  @Test("a single point and a repeated one have no dashes")
  func points() throws {
    #expect(try Self.dashes([(1, 1)], [3, 2]).isEmpty)
    #expect(try Self.dashes([(1, 1), (1, 1), (1, 1)], closed: true, [3, 2]).isEmpty)
  }

  @Test("a pattern too fine to see, or too fine to draw in any time, leaves the line whole")
  func tooFine() throws {
    #expect(try Self.level(10, [1e-9, 1e-9]) == [[0, 10]])
    #expect(try Self.level(1e300, [3, 2]) == [[0, 1e300]])
    #expect(try Self.level(1000, [0.25, 0.25]).count == 2000)
  }

  @Test("a pattern is scaled as a whole")
  func scaled() throws {
    let doubled = try DashPattern([2, 4, 6], offset: 8)
    #expect(try DashPattern([1, 2, 3], offset: 4).scaled(by: 2) == doubled)
  }
}
