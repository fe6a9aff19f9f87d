/// What decides where an axes lies in its figure.
public enum AxesPlacement: Sendable {
  /// Cells of the figure's grid.
  case subplot(SubplotSpec)
  /// A box of its own, in shares of the figure.
  case free(AxesBounds)
  /// Upon another axes, with which it has one axis in common.
  case twin(of: Int, sharing: SharedAxis)
  /// Inside another axes, which draws it among its own artists.
  case inset(in: Int, AxesBounds, BoundsCoordinates)
  /// Along another axes, which draws it, with values of its own for the same places.
  case secondary(SecondaryAxisPlacement)
  /// Beside axes that make room for it.
  case colorBar(ColorBarPlacement)

  /// The axis that two axes on one place have in common.
  public enum SharedAxis: String, CaseIterable, Hashable, Sendable {
    case x, y
  }

  /// What the place of an axes in another one means.
  public enum BoundsCoordinates: String, CaseIterable, Hashable, Sendable {
    /// Shares of that axes.
    case axes
    /// Values along that axes.
    case data
  }

  /// The axes that draws this one; `nil` if the figure does.
  var parent: Int? {
    switch self {
    case .inset(let parent, _, _): parent
    case .secondary(let secondary): secondary.parent
    case .subplot, .free, .twin, .colorBar: nil
    }
  }

  /// The cells of the grid, if these say where the axes lies.
  var subplotspec: SubplotSpec? { if case .subplot(let spec) = self { spec } else { nil } }
}

/// The box of an axes: its lower left corner, and how far it reaches from there.
public struct AxesBounds: Hashable, Sendable {
  /// The corner and the extent.
  public var x, y, width, height: Double

  /// A box; what its numbers are measured in is said where it is used.
  public init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }
}

/// Where an axes lies in its place when it does not fill it: 0 is left or below, 1 is right or above.
public struct AxesAnchor: Hashable, Sendable {
  /// Shares of the room that is left over.
  public var x, y: Double

  /// An anchor at shares of the room that is left over.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  /// In the middle.
  public static let center = AxesAnchor(0.5, 0.5)

  /// The spellings by compass points, and their anchors.
  public static let names: [(name: String, anchor: AxesAnchor)] = [
    ("C", .center), ("SW", AxesAnchor(0, 0)), ("S", AxesAnchor(0.5, 0)), ("SE", AxesAnchor(1, 0)),
    ("E", AxesAnchor(1, 0.5)), ("NE", AxesAnchor(1, 1)), ("N", AxesAnchor(0.5, 1)), ("NW", AxesAnchor(0, 1)),
    ("W", AxesAnchor(0, 0.5)),
  ]
}
