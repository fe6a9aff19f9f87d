internal import Geometry

/// The triangles or rectangles at the ends of a colour bar, for values beyond its own. The bar becomes so much
/// shorter that it and they together are as long as it would be without.
struct ColorBarExtensions: Hashable {
  /// Whether the bar stands upright.
  let isVertical: Bool
  /// Their lengths as shares of the bar's; 0 where there is none.
  let lower, upper: Double

  private var shrink: Double { 1 / (lower + upper + 1) }

  /// The box of the bar in a place for all of it.
  func shrunk(_ place: Rect) -> Rect {
    let offset = lower / (lower + upper + 1)
    var box = place
    if isVertical {
      let height = shrink * place.height
      let shift = offset * place.height
      (box.minY, box.maxY) = (place.minY + shift, place.minY + height + shift)
    } else {
      let width = shrink * place.width
      let shift = offset * place.width
      (box.minX, box.maxX) = (place.minX + shift, place.minX + width + shift)
    }
    return box
  }

  /// How many times as high as wide the bar is without them; `nil` if its place decides.
  func boxAspect(of axes: Axes) -> Double? {
    guard let aspect = axes.boxAspect else { return nil }
    return isVertical ? aspect * shrink : 1 / (1 / aspect * shrink)
  }
}
