public import Colors
public import Typography

/// Where the marks of ticks run from the edge of the axes.
public enum TickDirection: String, CaseIterable, Hashable, Sendable {
  case `in`, out, `inout`
}

/// Which ticks of an axis something is about.
public enum TickKind: String, CaseIterable, Hashable, Sendable {
  case major, minor, both
}

/// The look of ticks and of their labels, by matplotlib's names; what is `nil` stays as it was.
public struct TickParameters: Hashable, Sendable {
  /// Where the marks run from the edge of the axes.
  public var direction: TickDirection?
  /// The length and the width of the marks, and the distance of labels from them, in points.
  public var length, width, pad: Double?
  /// The colour of the marks.
  public var color: ColorSpecification?
  /// The font size of the labels, in points.
  public var labelsize: Double?
  /// The colour of the labels.
  public var labelcolor: ColorSpecification?
  /// The angle of the labels in degrees, counter-clockwise.
  public var labelrotation: Double?
  /// Which point of a label's box is put at its place.
  public var horizontalAlignment: HorizontalAlignment?
  /// Which point of a label's box is put at its place.
  public var verticalAlignment: VerticalAlignment?
  /// Whether a turned label is aligned before or after it is turned.
  public var rotationMode: RotationMode?
  /// Whether there are marks at the sides of the axes.
  public var bottom, top, left, right: Bool?
  /// Whether there are labels at the sides of the axes.
  public var labelbottom, labeltop, labelleft, labelright: Bool?
  /// The colour of the grid lines, and how they are broken up.
  public var gridColor: ColorSpecification?
  /// How grid lines are broken up.
  public var gridLinestyle: LineStyle?
  /// The width of grid lines in points, and their alpha.
  public var gridLinewidth, gridAlpha: Double?

  /// Changes nothing until a property is set.
  public init() {}

  /// Takes over what others say.
  mutating func merge(_ other: TickParameters) {
    func take<Value>(_ property: WritableKeyPath<TickParameters, Value?>) {
      if let value = other[keyPath: property] { self[keyPath: property] = value }
    }
    take(\.direction)
    for property in [\TickParameters.length, \.width, \.pad, \.labelsize, \.labelrotation] { take(property) }
    for property in [\TickParameters.gridLinewidth, \.gridAlpha] { take(property) }
    for property in [\TickParameters.color, \.labelcolor, \.gridColor] { take(property) }
    take(\.horizontalAlignment)
    take(\.verticalAlignment)
    take(\.rotationMode)
    for property in [\TickParameters.bottom, \.top, \.left, \.right] { take(property) }
    for property in [\TickParameters.labelbottom, \.labeltop, \.labelleft, \.labelright] { take(property) }
    take(\.gridLinestyle)
  }
}

/// The major or the minor ticks of an axis.
public struct TickGroup: Sendable {
  /// Where the ticks stand; `nil` leaves it to the scale.
  public var locator: (any Locator)?
  /// What is written at them; `nil` leaves it to the scale.
  public var formatter: (any Formatter)?
  /// Whether lines across the axes are drawn at the ticks.
  public var hasGrid = false
  /// How ticks and labels look, where not as the style has it.
  public var parameters = TickParameters()

  /// Ticks as the scale and the style have them.
  public init() {}
}
