// Which pixel a marker is put on.

import Geometry
import Testing

@testable import Drawing

@Suite("Places of markers")
struct MarkerPlaceTests {
  private func place(_ point: Point, _ transform: AffineTransform) -> [Int]? {
    let toDevice = DevicePath.markerTransform(transform, height: 300)
    return DevicePath.markerOrigin(toDevice.apply(point)).map { [$0.x, $0.y] }
  }

  @Test("half-way between two pixels the last bit of the whole way decides, as in matplotlib")
  func halves() {
    // The tick at 0.04 of a single point's axes, 4 by 3 inches large.
    let axes = AffineTransform(a: 1, b: 0, c: 0, d: 2100, tx: 0, ty: 148.5)
    #expect(place(Point(x: 10, y: 0.04000000000000001), axes) == [10, 67])
    #expect(place(Point(x: 10.5, y: 232.5), .identity) == [11, 68])
  }

  @Test("what is not near has no place")
  func far() {
    #expect(place(Point(x: .nan, y: 1), .identity) == nil)
    #expect(place(Point(x: 1, y: 1e300), .scale(x: 1, y: 1e300)) == nil)
  }
}
