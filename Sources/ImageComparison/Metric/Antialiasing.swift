// Which differences come from antialiasing alone (V. Vyšniauskas, "Anti-aliased pixel and intensity slope detector",
// 2009, as pixelmatch applies it): a pixel between a darker and a brighter neighbour, one of which belongs to an area
// of one colour in both pictures.

/// Two pictures of one size, as words of pixels.
struct PixelPair {
  let expected: UnsafeBufferPointer<UInt32>
  let actual: UnsafeBufferPointer<UInt32>
  let width, height: Int
}

extension PixelPair {
  /// Whether the pixel in column `x` and row `y` is an antialiased one in either picture.
  func isAntialiased(x: Int, y: Int, _ distance: inout ColorDistance) -> Bool {
    isAntialiased(in: expected, other: actual, x: x, y: y, &distance)
      || isAntialiased(in: actual, other: expected, x: x, y: y, &distance)
  }

  private func isAntialiased(
    in picture: UnsafeBufferPointer<UInt32>, other: UnsafeBufferPointer<UInt32>, x: Int, y: Int,
    _ distance: inout ColorDistance
  ) -> Bool {
    let own = distance.lightness(picture[y * width + x])
    // Beyond the edge of the picture its colours go on.
    var equalCount = isOnEdge(x: x, y: y) ? 1 : 0
    var darkest: (step: Float, x: Int, y: Int) = (0, x, y)
    var brightest: (step: Float, x: Int, y: Int) = (0, x, y)
    // Column by column, as pixelmatch goes: of equally dark or bright neighbours the first one counts.
    for column in max(x - 1, 0)...min(x + 1, width - 1) {
      for row in max(y - 1, 0)...min(y + 1, height - 1) where row != y || column != x {
        let step = distance.lightness(picture[row * width + column]) - own
        if step == 0 {
          equalCount += 1
          // Inside an area, or along an edge that is not blurred.
          guard equalCount <= 2 else { return false }
        }
        if step < darkest.step { darkest = (step, column, row) }
        if step > brightest.step { brightest = (step, column, row) }
      }
    }
    guard darkest.step < 0, brightest.step > 0 else { return false }
    return [darkest, brightest].contains { end in
      isInArea(of: picture, x: end.x, y: end.y) && isInArea(of: other, x: end.x, y: end.y)
    }
  }

  /// Whether at least three neighbours have the pixel's very colour.
  private func isInArea(of picture: UnsafeBufferPointer<UInt32>, x: Int, y: Int) -> Bool {
    let own = picture[y * width + x]
    var equalCount = isOnEdge(x: x, y: y) ? 1 : 0
    for row in max(y - 1, 0)...min(y + 1, height - 1) {
      for column in max(x - 1, 0)...min(x + 1, width - 1) where row != y || column != x {
        if picture[row * width + column] == own { equalCount += 1 }
      }
    }
    return equalCount > 2
  }

  private func isOnEdge(x: Int, y: Int) -> Bool {
    x == 0 || y == 0 || x == width - 1 || y == height - 1
  }
}
