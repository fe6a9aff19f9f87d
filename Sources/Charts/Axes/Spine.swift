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

  /// Whether the line ends in an arrow, to the right or upwards, in its colour.
  public var hasArrow = false

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
      _ spine: Spine, _ side: Double, from start: Double, _ size: Double, _ data: (Double) -> Double
    ) -> SpinePlace {
      switch spine.position {
      case .outward(let points):
        let outwards = points == 0 ? 0 : (2 * side - 1) * context.translation(points)
        return SpinePlace(extent: side * size, start: start + outwards)
      case .data(let value):
        return data(value).isFinite
          ? SpinePlace(extent: 0, start: data(value)) : SpinePlace(extent: side * size, start: start)
      case .axes(let share): return SpinePlace(extent: 0, start: start + share * size)
      }
    }
    return SpinePlaces(
      left: place(left, 0, from: box.minX, box.width, transform.x),
      right: place(right, 1, from: box.minX, box.width, transform.x),
      bottom: place(bottom, 0, from: box.minY, box.height, transform.y),
      top: place(top, 1, from: box.minY, box.height, transform.y),
      box: box, spines: self)
  }
}

/// Where one spine lies across its axis, in pixels.
struct SpinePlace {
  /// The part of the axes' side that lies before it.
  let extent: Double
  /// Where that part begins, with what the spine is moved.
  let start: Double

  /// A place moved by a distance, with matplotlib's order of operations: what a layout makes of texts hangs on the
  /// last bit.
  func moved(by distance: Double) -> Double { extent + (start + distance) }
}

/// Where the spines of an axes lie, in pixels.
struct SpinePlaces {
  /// With the way to get there.
  let leftPlace, rightPlace, bottomPlace, topPlace: SpinePlace
  let left, right, bottom, top: Double

  /// A spine that is not moved lies at the edge of the box to the last bit.
  init(
    left: SpinePlace, right: SpinePlace, bottom: SpinePlace, top: SpinePlace, box: Rect, spines: Spines
  ) {
    (leftPlace, rightPlace, bottomPlace, topPlace) = (left, right, bottom, top)
    func place(_ place: SpinePlace, _ spine: Spine, _ edge: Double) -> Double {
      spine.position == .outward(0) ? edge : place.moved(by: 0)
    }
    self.left = place(left, spines.left, box.minX)
    self.right = place(right, spines.right, box.maxX)
    self.bottom = place(bottom, spines.bottom, box.minY)
    self.top = place(top, spines.top, box.maxY)
  }
}
