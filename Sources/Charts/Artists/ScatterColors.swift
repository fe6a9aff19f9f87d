public import Colors

/// What colours the points of a scatter plot.
public enum ScatterColors: Hashable, Sendable {
  /// One colour for all.
  case color(ColorSpecification)
  /// A colour for each point.
  case colors([ColorSpecification])
  /// A value for each point, which a colour map turns into its colour.
  case values([Double])
}

/// The colours of the edges of shapes.
public enum EdgeColorSpecification: Hashable, Sendable {
  /// Those of the insides.
  case face
  /// Taken in turn; `none` alone draws no edges.
  case colors([ColorSpecification])
}

extension Style {
  /// The colours of a list of shapes: a single `none` paints nothing at all, one in a list leaves a shape
  /// unpainted.
  func colors(_ specifications: [ColorSpecification]) -> [Color] {
    if specifications == [.none] { return [] }
    return specifications.map { color($0) ?? Color.black.withAlpha(0) }
  }
}
