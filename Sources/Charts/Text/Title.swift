internal import Typography

/// A text above an axes, or a label beside it.
public struct Title: Hashable, Sendable {
  /// What is written; empty for nothing.
  public var text: String
  /// The look.
  public var properties = TextProperties()
  /// The distance in points; `nil` takes the style's.
  public var pad: Double?

  /// A text in the style's look.
  public init(_ text: String = "") { self.text = text }
}

/// Where a title stands along the upper edge of its axes.
public enum TitleLocation: String, CaseIterable, Hashable, Sendable {
  case left, center, right

  /// How the text is aligned at its place.
  var alignment: HorizontalAlignment {
    switch self {
    case .left: .left
    case .center: .center
    case .right: .right
    }
  }

  /// The share of the axes' width that lies left of its place.
  var share: Double {
    switch self {
    case .left: 0
    case .center: 0.5
    case .right: 1
    }
  }
}
