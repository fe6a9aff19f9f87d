// Which points of a line have markers.

import Geometry
import Testing

@testable import Charts

@Suite("Which points have markers")
struct MarkEveryTests {
  /// Eleven points a pixel apart, on axes with a diagonal of ten.
  private func marked(_ choice: MarkEvery, count: Int = 11) -> [Int] {
    choice.indices(in: (0..<count).map { Point(x: Double($0), y: 3) }, diagonal: 10)
  }

  @Test("steps, from a point on or from the end")
  func steps() {
    #expect(marked(.every(5)) == [0, 5, 10])
    #expect(marked(.every(4, from: 3)) == [3, 7])
    #expect(marked(.every(1, from: -2)) == [9, 10])
    #expect(marked(.every(4, from: -99)) == [0, 4, 8])
    #expect(marked(.every(4, from: 11)).isEmpty)
    #expect(marked(.every(0, from: 2)) == [2])
    #expect(marked(.every(5), count: 0).isEmpty)
  }

  @Test("numbers in their order, from the end below zero; those of no point are left out")
  func indices() {
    #expect(marked(.indices([3, 1, -1, 3])) == [3, 1, 10, 3])
    #expect(marked(.indices([11, -12, .max, .min])).isEmpty)
    #expect(marked(.indices([])).isEmpty)
  }

  @Test("truth values, as many as there are of both")
  func mask() {
    #expect(marked(.mask([true, false, true])) == [0, 2])
    #expect(marked(.mask([Bool](repeating: true, count: 20))).count == 11)
  }

  @Test("distances along the line, each at the nearest point, the first of two as near")
  func distances() {
    #expect(marked(.distance(0.3)) == [0, 3, 6, 9])
    #expect(marked(.distance(0.25)) == [0, 2, 5, 7])
    #expect(marked(.distance(0.5, from: 0.14)) == [1, 6])
    #expect(marked(.distance(1e-12)) == Array(0...10))
    #expect(marked(.distance(0)).isEmpty)
    #expect(marked(.distance(0.3), count: 0).isEmpty)
    #expect(marked(.distance(0.3), count: 1).isEmpty)
  }

  @Test("points that are not finite have no distance")
  func gaps() {
    let points = [Point(x: .nan, y: 0), Point(x: 0, y: 0), Point(x: 1, y: .infinity), Point(x: 4, y: 0)]
    #expect(MarkEvery.distance(0.2).indices(in: points, diagonal: 10) == [1])
    #expect(MarkEvery.distance(0.39).indices(in: points, diagonal: 10) == [1, 3])
  }
}
