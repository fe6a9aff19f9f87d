// Where lines in steps have their corners.

import Geometry
import Testing

@testable import Charts

@Suite("Lines in steps")
struct DrawStyleTests {
  private static func points(_ pairs: [[Double]]) -> [Point] { pairs.map { Point(x: $0[0], y: $0[1]) } }

  @Test(
    "each style has its corners",
    arguments: [
      (.default, [[0, 1], [2, 5], [3, 4]]),
      (.steps, [[0, 1], [0, 5], [2, 5], [2, 4], [3, 4]]),
      (.stepsPre, [[0, 1], [0, 5], [2, 5], [2, 4], [3, 4]]),
      (.stepsPost, [[0, 1], [2, 1], [2, 5], [3, 5], [3, 4]]),
      (.stepsMid, [[0, 1], [1, 1], [1, 5], [2.5, 5], [2.5, 4], [3, 4]]),
    ] as [(DrawStyle, [[Double]])])
  func corners(style: DrawStyle, expected: [[Double]]) {
    #expect(style.corners(of: Self.points([[0, 1], [2, 5], [3, 4]])) == Self.points(expected))
  }

  @Test("a single point and none have no steps", arguments: DrawStyle.allCases)
  func few(style: DrawStyle) {
    #expect(style.corners(of: []).isEmpty)
    #expect(Set(style.corners(of: Self.points([[1, 2]]))) == Set(Self.points([[1, 2]])))
  }
}
