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
    return specifications.map { color($0) ?? .transparent }
  }

  /// The colours of a list that matplotlib turns into numbers before it applies an alpha: with one, `none` is black.
  func colors(_ specifications: [ColorSpecification], underAlpha hasAlpha: Bool) -> [Color] {
    colors(specifications).map { $0 == .transparent && hasAlpha ? .black : $0 }
  }

  /// The colour of a hatch; `nil` takes that of the edges.
  func hatchColor(_ look: PatchProperties) -> Color? {
    (look.color ?? look.hatchcolor).map { color($0) ?? .transparent } ?? hatch.color
  }
}

extension PerItem<ColorSpecification> {
  /// The colour of an item; see `Style.colors(_:underAlpha:)`.
  func inTurn(_ index: Int, underAlpha hasAlpha: Bool) -> ColorSpecification? {
    let color = inTurn(index)
    guard case .each = self, color == ColorSpecification.none || color == .color(.transparent) else {
      return color
    }
    return .color(hasAlpha ? .black : .transparent)
  }
}
