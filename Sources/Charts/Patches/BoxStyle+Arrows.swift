internal import Geometry
internal import RealModule

// Boxes that are arrows. The head begins where its slanted sides meet the corners of the box, so that the content
// fits; a head that is turned inside out stays within the length of the box.

extension BoxStyle {
  /// An arrow to the right around a padded box.
  func rightArrow(_ box: SizedBox) -> Path {
    let head = ArrowHead(self, box)
    let (left, bottom, right, top) = (box.minX, box.minY, box.maxX, box.maxY)
    guard head.pointsOutwards else {
      let reach = min(head.reach, box.width)
      return Self.closed([
        (left, bottom), (right - reach, head.inner(reach).low), (right, head.low), (right, head.high),
        (right - reach, head.inner(reach).high), (left, top),
      ])
    }
    let tip = right + head.tipDistance
    let shoulder = tip - head.length
    return Self.closed([
      (left, bottom), (shoulder, bottom), (shoulder, head.low), (tip, head.middle), (shoulder, head.high),
      (shoulder, top), (left, top),
    ])
  }

  /// An arrow in both directions around a padded box.
  func doubleArrow(_ box: SizedBox) -> Path {
    let head = ArrowHead(self, box)
    let (left, bottom, right, top) = (box.minX, box.minY, box.maxX, box.maxY)
    guard head.pointsOutwards else {
      let reach = min(head.reach, box.width / 2)
      let (low, high) = head.inner(reach)
      return Self.closed([
        (left, head.low), (left + reach, low), (right - reach, low), (right, head.low), (right, head.high),
        (right - reach, high), (left + reach, high), (left, head.high),
      ])
    }
    let tips = (left: left - head.tipDistance, right: right + head.tipDistance)
    let shoulders = (left: tips.left + head.length, right: tips.right - head.length)
    return Self.closed([
      (shoulders.left, top), (shoulders.left, head.high), (tips.left, head.middle),
      (shoulders.left, head.low), (shoulders.left, bottom), (shoulders.right, bottom),
      (shoulders.right, head.low), (tips.right, head.middle), (shoulders.right, head.high),
      (shoulders.right, top),
    ])
  }

  private static func closed(_ corners: [(Double, Double)]) -> Path {
    Path(polyline: corners.map { Point(x: $0.0, y: $0.1) }, closed: true)
  }
}

/// The measures of a head at the right end of a box.
private struct ArrowHead {
  private let box: SizedBox
  private let height: Double
  /// How far a side runs along the arrow while it falls by one.
  private let slope: Double
  /// Where the head is widest, and its middle.
  let low, high, middle: Double

  init(_ style: BoxStyle, _ box: SizedBox) {
    self.box = box
    height = style.headWidth * box.height
    slope = 1 / Double.tan(style.headAngle / 2 * (Double.pi / 180))
    middle = (box.minY + box.maxY) / 2
    low = middle - height / 2
    high = middle + height / 2
  }

  var pointsOutwards: Bool { slope > 0 }

  /// From the end of the box to the tip.
  var tipDistance: Double { slope * min(box.height, height) / 2 }

  /// From the tip back to where the head is widest.
  var length: Double { slope * height / 2 }

  /// How far a head that is turned inside out reaches back.
  var reach: Double { -slope * max(height - box.height, 0) / 2 }

  /// The height of the shaft where such a head ends.
  func inner(_ reach: Double) -> (low: Double, high: Double) {
    (min(low, box.minY) - reach / slope, max(high, box.maxY) + reach / slope)
  }
}
