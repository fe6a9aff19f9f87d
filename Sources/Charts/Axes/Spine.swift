public import Colors
internal import Geometry

/// A line at one side of the axes, from which its ticks and labels hang.
public struct Spine: Hashable, Sendable {
  /// Where a spine lies.
  public enum Position: Hashable, Sendable {
    /// At the edge of the axes, moved outwards by so many points.
    case outward(Double)
    /// At a value of the axis across.
    case data(Double)
    /// At a share of the axes' width or height, from the lower or left edge.
    case axes(Double)
  }

  /// Whether the line is drawn; its ticks are in any case.
  public var isVisible = true
  /// Where the line lies.
  public var position = Position.outward(0)
  /// The colour; `nil` for the style's.
  public var color: ColorSpecification?
  /// The width in points; `nil` for the style's.
  public var linewidth: Double?

  /// A line as the style has it.
  public init() {}
}

/// The spines of an axes.
public struct Spines: Hashable, Sendable {
  /// The lines at the sides.
  public var left = Spine(), right = Spine(), bottom = Spine(), top = Spine()

  /// Lines at all four sides.
  public init() {}

  /// Lines at the sides that a style says.
  public init(_ settings: Style.SpineSettings) {
    left.isVisible = settings.left
    right.isVisible = settings.right
    bottom.isVisible = settings.bottom
    top.isVisible = settings.top
  }

  /// All four at once.
  public mutating func setAll(_ change: (inout Spine) -> Void) {
    for side in [\Spines.left, \.right, \.bottom, \.top] { change(&self[keyPath: side]) }
  }

  /// Where the spines lie, in pixels.
  func places(_ transform: DataTransform, _ context: LayoutContext) -> SpinePlaces {
    let box = transform.box
    func place(
      _ spine: Spine, _ edge: Double, outwards: Double, from start: Double, _ size: Double,
      _ data: (Double) -> Double
    ) -> Double {
      switch spine.position {
      case .outward(let points): points == 0 ? edge : edge + outwards * context.pixels(points)
      case .data(let value): data(value).isFinite ? data(value) : edge
      case .axes(let share): start + share * size
      }
    }
    return SpinePlaces(
      left: place(left, box.minX, outwards: -1, from: box.minX, box.width, transform.x),
      right: place(right, box.maxX, outwards: 1, from: box.minX, box.width, transform.x),
      bottom: place(bottom, box.minY, outwards: -1, from: box.minY, box.height, transform.y),
      top: place(top, box.maxY, outwards: 1, from: box.minY, box.height, transform.y))
  }
}

/// Where the spines of an axes lie, in pixels.
struct SpinePlaces {
  let left, right, bottom, top: Double
}
