internal import Geometry

/// How a line is broken up.
public enum LineStyle: Hashable, Sendable {
  case solid, dashed, dashdot, dotted
  /// Draws no line (markers only).
  case none

  /// matplotlib's names and abbreviations, in the order in which they are suggested.
  public static let names: [(name: String, style: LineStyle)] = [
    ("-", .solid), ("--", .dashed), ("-.", .dashdot), (":", .dotted),
    ("solid", .solid), ("dashed", .dashed), ("dashdot", .dashdot), ("dotted", .dotted),
    ("none", .none), ("None", .none), ("", .none), (" ", .none),
  ]

  /// The style of one of `names`; `nil` for any other text.
  public init?(_ name: String) {
    guard let known = Self.names.first(where: { $0.name == name }) else { return nil }
    self = known.style
  }

  /// Dash and gap lengths in line widths; `nil` for a line without gaps.
  private var lengths: [Double]? {
    switch self {
    case .solid, .none: nil
    case .dashed: [3.7, 1.6]
    case .dashdot: [6.4, 1.6, 1, 1.6]
    case .dotted: [1, 1.65]
    }
  }

  /// The pattern for a line of a width in points, in pixels.
  func dashes(linewidth: Double, dpi: Double) -> DashPattern? {
    guard let lengths, linewidth > 0 else { return nil }
    // Lengths that are all positive make a pattern; the initializer cannot refuse them.
    return try? DashPattern(lengths.map { $0 * linewidth * (dpi / 72) })
  }
}
