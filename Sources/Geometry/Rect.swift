/// A rectangle with sides parallel to the axes, kept by its edges.
///
/// The edges are stored as given: a rectangle whose `maxX` is smaller than its `minX` is empty.
public struct Rect: Hashable, Sendable {
  /// The edges.
  public var minX, minY, maxX, maxY: Double

  /// The rectangle between four edges.
  public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  /// The rectangle with one corner at (`x`, `y`), extending by `width` and `height`.
  public init(x: Double, y: Double, width: Double, height: Double) {
    self.init(minX: x, minY: y, maxX: x + width, maxY: y + height)
  }

  /// From the left to the right edge; negative if they are swapped.
  public var width: Double { maxX - minX }
  /// From the lower to the upper value of y; negative if they are swapped.
  public var height: Double { maxY - minY }
  /// Half-way between the left and the right edge.
  public var midX: Double { (minX + maxX) / 2 }
  /// Half-way between the other two.
  public var midY: Double { (minY + maxY) / 2 }

  /// The smallest rectangle that holds both.
  public func union(_ other: Rect) -> Rect {
    Rect(
      minX: min(minX, other.minX), minY: min(minY, other.minY),
      maxX: max(maxX, other.maxX), maxY: max(maxY, other.maxY))
  }

  /// The smallest rectangle that holds all of `rects`; `nil` for none.
  public static func union(_ rects: some Sequence<Rect>) -> Rect? {
    rects.reduce(nil as Rect?) { $0?.union($1) ?? $1 }
  }

  /// The rectangle grown by `dx` on the left and right and `dy` above and below (negative values shrink it).
  public func expanded(dx: Double, dy: Double) -> Rect {
    Rect(minX: minX - dx, minY: minY - dy, maxX: maxX + dx, maxY: maxY + dy)
  }

  /// The rectangle moved by `offset`.
  public func translated(by offset: Point) -> Rect {
    Rect(
      minX: minX + offset.x, minY: minY + offset.y, maxX: maxX + offset.x, maxY: maxY + offset.y)
  }

  /// Whether the point lies inside, the edges not counted.
  public func strictlyContains(_ point: Point) -> Bool {
    minX < point.x && point.x < maxX && minY < point.y && point.y < maxY
  }

  /// Whether the two share an area or an edge.
  public func overlaps(_ other: Rect) -> Bool {
    minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY
  }
}
