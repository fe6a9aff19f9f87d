public import Drawing

/// Where contours of values lie whose places are not given.
public enum ContourOrigin: String, CaseIterable, Hashable, Sendable {
  /// In the middles of the cells of an image whose first row lies at the bottom.
  case lower
  /// In the middles of the cells of an image whose first row lies at the top.
  case upper
  /// As images lie unless said otherwise: as `upper`.
  case image
}

/// How contours are found, and what of their look is rarely wanted.
public struct ContourOptions: Sendable {
  /// Whether values without places lie as those of an image; `nil` counts columns and rows from 0.
  public var origin: ContourOrigin?
  /// What values without places cover; with an origin the edges of their cells, otherwise the outermost places.
  public var extent: ImageExtent?
  /// Whether a cell with a single corner that is not finite keeps the half that lies away from it.
  public var cornerMask = true
  /// Chooses levels that are not given; `nil` leaves that to the norm. A `LogLocator` makes the norm logarithmic
  /// unless there is another one.
  public var locator: (any Locator)?
  /// What filled contours are hatched with in turn, band by band; empty for nothing.
  public var hatches: [Hatch?] = []
  /// Whether pixels that are covered in part are painted in part; by default those of lines.
  public var antialiased: Bool?

  /// Contours at given places, or at their columns and rows counted from 0.
  public init() {}
}
