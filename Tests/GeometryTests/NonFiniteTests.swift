// NaN and infinity break a path.

import Geometry
import Testing

@Suite("Removing non-finite points")
struct NonFiniteTests {
  private static let nan = p(.nan, 0)

  @Test("a finite path is left as it is")
  func finite() {
    let path = polyline([(0, 0), (1, 1), (2, 0)], closed: true)
    #expect(path.removingNonFinite() == path)
  }

  @Test(
    "lines that touch a bad point are gone, and drawing resumes with a move",
    arguments: [
      (
        [p(0, 0), p(1, 1), nan, p(3, 3), p(4, 4)],
        [.move(p(0, 0)), .line(p(1, 1)), .move(p(3, 3)), .line(p(4, 4))]
      ),
      ([nan, p(1, 1), p(2, 2)], [.move(p(1, 1)), .line(p(2, 2))]),
      ([p(1, 1), p(2, 2), nan], [.move(p(1, 1)), .line(p(2, 2))]),
      ([p(1, 1), p(2, 2), nan, nan, p(5, 5)], [.move(p(1, 1)), .line(p(2, 2)), .move(p(5, 5))]),
      ([p(1, 1), p(.infinity, 2), p(3, 3), p(4, 4)], [.move(p(1, 1)), .move(p(3, 3)), .line(p(4, 4))]),
      ([p(1, 1), p(2, -.infinity), p(3, 3)], [.move(p(1, 1)), .move(p(3, 3))]),
      ([nan, nan], []),
    ] as [([Point], [PathElement])])
  func gaps(points: [Point], expected: [PathElement]) {
    #expect(Array(Path(polyline: points).removingNonFinite().elements) == expected)
  }

  @Test("a broken path is closed by a line to its start")
  func closing() {
    let path = Path(polyline: [p(0, 0), p(1, 0), Self.nan, p(1, 1), p(0, 1)], closed: true)
    #expect(
      Array(path.removingNonFinite().elements) == [
        .move(p(0, 0)), .line(p(1, 0)), .move(p(1, 1)), .line(p(0, 1)), .line(p(0, 0)),
      ])
  }

  @Test("a path broken at its start or at its end is not closed")
  func closingNothing() {
    let noStart = Path(polyline: [Self.nan, p(1, 0), p(1, 1)], closed: true)
    #expect(Array(noStart.removingNonFinite().elements) == [.move(p(1, 0)), .line(p(1, 1))])
    let noEnd = Path(polyline: [p(0, 0), p(1, 0), Self.nan], closed: true)
    #expect(Array(noEnd.removingNonFinite().elements) == [.move(p(0, 0)), .line(p(1, 0))])
  }

  @Test("a curve with any bad point is dropped as a whole")
  func curves() {
    var path = Path()
    path.move(to: p(0, 0))
    path.quadratic(Self.nan, to: p(2, 0))
    path.cubic(p(3, 1), p(.infinity, 1), to: p(5, 0))
    path.cubic(p(6, 1), p(7, 1), to: p(8, 0))
    path.quadratic(p(9, 1), to: Self.nan)
    path.line(to: p(11, 0))
    #expect(
      Array(path.removingNonFinite().elements) == [
        .move(p(0, 0)), .move(p(2, 0)), .move(p(5, 0)), .cubic(p(6, 1), p(7, 1), p(8, 0)), .move(p(11, 0)),
      ])
  }

  @Test("a second sub-path is not touched by a break in the first")
  func subpaths() {
    var path = Path(polyline: [p(0, 0), Self.nan, p(2, 0)])
    for element in polyline([(5, 5), (6, 5), (6, 6)], closed: true).elements { path.append(element) }
    #expect(
      Array(path.removingNonFinite().elements).suffix(4) == [
        .move(p(5, 5)), .line(p(6, 5)), .line(p(6, 6)), .close,
      ])
  }
}
