internal import Geometry

/// How a line is broken up.
public enum LineStyle: Hashable, Sendable {
  case solid, dashed, dashdot, dotted
  /// Draws no line (markers only).
  case none
  /// Dashes of one's own: drawn and skipped lengths in turn, in line widths, and how far into them a line starts.
  ///
  /// An odd number of lengths counts twice. Lengths that make no pattern (none above zero, or one that is negative
  /// or not finite; see `isDrawable`) draw a solid line.
  case dashes([Double], offset: Double = 0)

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

  /// Whether the line has gaps by its kind, which also decides how its ends look.
  var isDashed: Bool {
    switch self {
    case .solid, .none: false
    case .dashed, .dashdot, .dotted, .dashes: true
    }
  }

  /// Whether lengths of one's own make a pattern; true for all other styles.
  public var isDrawable: Bool {
    guard case .dashes(let lengths, let offset) = self else { return true }
    return offset.isFinite && (try? DashPattern(lengths)) != nil
  }

  /// Dash and gap lengths in line widths; `nil` for a line without gaps.
  private func lengths(_ settings: Style.DashSettings) -> [Double]? {
    switch self {
    case .solid, .none: nil
    case .dashed: settings.dashed
    case .dashdot: settings.dashdot
    case .dotted: settings.dotted
    case .dashes(let lengths, _): lengths
    }
  }

  /// How far into the pattern a line starts, in line widths: less than the lengths as they are given.
  ///
  /// It is reduced before it is scaled, in matplotlib's order, so that the last bit is the same.
  private var offset: Double {
    guard case .dashes(let lengths, let offset) = self else { return 0 }
    let reduced = offset.truncatingRemainder(dividingBy: lengths.reduce(0, +))
    return reduced < 0 ? reduced + lengths.reduce(0, +) : reduced
  }

  /// The width of a line in pixels as it is drawn: dashes that are not antialiased have a whole number of pixels.
  static func strokeWidth(_ pixels: Double, _ dashes: DashPattern?, isAntialiased: Bool) -> Double {
    guard dashes != nil, !isAntialiased else { return pixels }
    return max((pixels + 0.5).rounded(.down), 0.5)
  }

  /// The pattern for a line of a width in points, in pixels.
  ///
  /// - Parameters:
  ///   - settings: what the words stand for.
  ///   - isAntialiased: whether the line is; one that is not has lengths of whole pixels and a half.
  func dashes(
    linewidth: Double, dpi: Double, _ settings: Style.DashSettings = Style.DashSettings(),
    isAntialiased: Bool = true
  ) -> DashPattern? {
    guard let lengths = lengths(settings), linewidth > 0 else { return nil }
    let scale = dpi / 72
    let unit = settings.areScaled ? linewidth : 1
    let pixels = lengths.map { $0 * unit * scale }
    return try? DashPattern(
      isAntialiased ? pixels : pixels.map { $0.rounded(.down) + 0.5 }, offset: offset * unit * scale)
  }

  /// Dashes of this style for lines of a width in points, as dashes of one's own.
  func stretched(linewidth: Double, _ settings: Style.DashSettings) -> LineStyle {
    guard let lengths = lengths(settings), settings.areScaled else { return self }
    return .dashes(lengths.map { $0 * linewidth }, offset: offset * linewidth)
  }
}
