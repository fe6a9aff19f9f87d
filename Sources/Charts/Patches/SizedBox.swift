internal import Geometry

/// A box kept by its lower left corner and its size.
///
/// Unlike that of a `Rect`, the size is exactly the one that it was given: whether a tooth more fits along a side
/// can hang on the last bit.
struct SizedBox {
  let minX, minY, width, height: Double

  init(x: Double, y: Double, width: Double, height: Double) {
    (minX, minY) = (x, y)
    (self.width, self.height) = (width, height)
  }

  init(_ rect: Rect) {
    self.init(x: rect.minX, y: rect.minY, width: rect.width, height: rect.height)
  }

  var maxX: Double { minX + width }
  var maxY: Double { minY + height }
  var rect: Rect { Rect(x: minX, y: minY, width: width, height: height) }
}
