/// Where the axes of a colour bar lies: beside axes that make room for it.
public struct ColorBarPlacement: Hashable, Sendable {
  /// A side of the axes that the bar belongs to.
  public enum Location: String, CaseIterable, Hashable, Sendable {
    case left, right, top, bottom

    /// Whether the bar stands upright.
    public var isVertical: Bool { self == .left || self == .right }
  }

  /// The axes that make room.
  public var parents: [Int]
  /// The side at which the bar lies.
  public var location: Location
  /// The share of the axes' place that the bar takes.
  public var fraction = 0.15
  /// The length of the bar as a share of the side it lies at.
  public var shrink = 1.0
  /// How many times as long as wide the bar is.
  public var aspect = 20.0
  /// The room between the axes and the bar, as a share of the axes' place; `nil` takes the location's.
  public var pad: Double?
  /// Where the bar lies in its room; `nil` takes the location's: close to the axes.
  public var anchor: AxesAnchor?
  /// Where the axes lie in what is left to them; `nil` takes the location's: close to the bar.
  public var panchor: AxesAnchor?

  /// A bar beside axes.
  ///
  /// - Precondition: there is a parent.
  public init(parents: [Int], location: Location = .right) {
    precondition(!parents.isEmpty, "a colour bar needs axes that it belongs to")
    self.parents = parents
    self.location = location
  }

  /// The room between the axes and the bar where nothing lays them out.
  var usedPad: Double {
    if let pad { return pad }
    return switch location {
    case .right, .top: 0.05
    case .left: 0.1
    case .bottom: 0.15
    }
  }

  var usedAnchor: AxesAnchor {
    if let anchor { return anchor }
    return switch location {
    case .left: AxesAnchor(1, 0.5)
    case .right: AxesAnchor(0, 0.5)
    case .top: AxesAnchor(0.5, 0)
    case .bottom: AxesAnchor(0.5, 1)
    }
  }

  var usedPanchor: AxesAnchor {
    if let panchor { return panchor }
    return switch location {
    case .left: AxesAnchor(0, 0.5)
    case .right: AxesAnchor(1, 0.5)
    case .top: AxesAnchor(0.5, 1)
    case .bottom: AxesAnchor(0.5, 0)
    }
  }

  /// How many times as high as wide the bar is.
  var boxAspect: Double { location.isVertical ? aspect : 1 / aspect }
}
