internal import Typography

/// A text above an axes.
public struct Title: Hashable, Sendable {
  /// What is written; empty for nothing.
  public var text: String
  /// The look.
  public var properties: TextProperties

  /// A text; what its look leaves open the style decides.
  public init(_ text: String = "", _ properties: TextProperties = TextProperties()) {
    self.text = text
    self.properties = properties
  }
}

/// What the label of an axis looks like, and where it stands.
public struct AxisLabelLook: Hashable, Sendable {
  /// The look.
  public var properties = TextProperties()
  /// The distance from the tick labels in points; `nil` takes the style's.
  public var labelpad: Double?
  /// Where along its axis the label stands, for y the left being the bottom; `nil` takes the style's.
  public var location: HorizontalLocation?

  /// A look; what is `nil` the style decides.
  public init(
    properties: TextProperties = TextProperties(), labelpad: Double? = nil,
    location: HorizontalLocation? = nil
  ) {
    self.properties = properties
    self.labelpad = labelpad
    self.location = location
  }
}

/// Where a title or the label of x stands along its edge of the axes.
public enum HorizontalLocation: String, CaseIterable, Hashable, Sendable {
  case left, center, right

  /// How the text is aligned at its place.
  var alignment: HorizontalAlignment {
    switch self {
    case .left: .left
    case .center: .center
    case .right: .right
    }
  }

  /// The share of the edge that lies before its place.
  var share: Double {
    switch self {
    case .left: 0
    case .center: 0.5
    case .right: 1
    }
  }
}

/// Where the label of y stands along its edge of the axes.
public enum VerticalLocation: String, CaseIterable, Hashable, Sendable {
  case bottom, center, top

  /// The same place along the turned text.
  public var alongText: HorizontalLocation {
    switch self {
    case .bottom: .left
    case .center: .center
    case .top: .right
    }
  }
}
