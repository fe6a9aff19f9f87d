public import Geometry
internal import RealModule

/// Which part of an arrow is drawn.
public enum ArrowSide: String, CaseIterable, Hashable, Sendable {
  case full, left, right
}

extension PatchShape {
  /// An arrow from (`x`, `y`), as wide and long as data values are: it is slanted where units differ. It has an
  /// outline.
  ///
  /// - Parameters:
  ///   - dx, dy: how far it goes, without its head.
  ///   - width: of its shaft.
  ///   - headWidth, headLength: three times the width, and one and a half times as long as wide, by default.
  ///   - lengthIncludesHead: whether the head ends where the arrow goes to.
  ///   - side: whether only one half of it is drawn.
  ///   - overhang: how far the back of the head is swept forwards, as a share of its length.
  ///   - headStartsAtZero: whether the arrow is moved forwards by half its head.
  public static func arrow(
    x: Double, y: Double, dx: Double, dy: Double, width: Double = 0.001, headWidth: Double? = nil,
    headLength: Double? = nil, lengthIncludesHead: Bool = false, side: ArrowSide = .full,
    overhang: Double = 0,
    headStartsAtZero: Bool = false
  ) -> PatchShape {
    let headWidth = headWidth ?? 3 * width
    let head = headLength ?? 1.5 * headWidth
    let distance = Double.hypot(dx, dy)
    let length = lengthIncludesHead ? distance : distance + head
    let shift = (lengthIncludesHead ? 0 : head) + (headStartsAtZero ? head / 2 : 0)
    // Pointing to the right, with its tip at 0 or moved forwards.
    let left = [
      Point(x: 0, y: 0), Point(x: -head, y: -headWidth / 2), Point(x: -head * (1 - overhang), y: -width / 2),
      Point(x: -length, y: -width / 2), Point(x: -length, y: 0),
    ].map { Point(x: $0.x + shift, y: $0.y) }
    let right = left.map { Point(x: $0.x, y: -$0.y) }
    let corners: [Point]
    switch side {
    case .full: corners = left.dropLast() + right.dropLast().reversed()
    case .left: corners = left
    case .right: corners = right
    }
    let direction = distance == 0 ? Point(x: 0, y: 1) : Point(x: dx / distance, y: dy / distance)
    var shape = polygon(
      corners.map { corner in
        Point(
          x: corner.x * direction.x - corner.y * direction.y + (x + dx),
          y: corner.x * direction.y + corner.y * direction.x + (y + dy))
      })
    shape.hasEdge = true
    return shape
  }

  /// Any outline, in data values. It is drawn even where no colour is given for it.
  public static func path(_ path: Path) -> PatchShape {
    var shape = PatchShape(path)
    shape.hasEdge = true
    return shape
  }
}
