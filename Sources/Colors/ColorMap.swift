/// Turns numbers from 0 to 1 into colours: matplotlib's `Colormap`.
///
/// A map is a list of levels; the numbers from 0 to 1 are cut into as many equal steps. What lies below,
/// above or is no number at all has colours of its own.
public struct ColorMap: Hashable, Sendable {
  /// What the map is called.
  public let name: String
  /// The colours in order, at least one; most maps have 256.
  public let colors: [Color]
  /// The colour of numbers below 0; `nil` takes the first level.
  public var under: Color?
  /// The colour of numbers above 1; `nil` takes the last level.
  public var over: Color?
  /// The colour of NaN; transparent by default.
  public var bad = Color.black.withAlpha(0)

  /// A map of listed colours, as matplotlib's `ListedColormap`.
  ///
  /// - Precondition: there is at least one colour.
  public init(name: String, colors: [Color]) {
    precondition(!colors.isEmpty, "a colour map needs at least one colour")
    self.name = name
    self.colors = colors
  }

  /// The colour of a number: 0 is the first level, 1 the last.
  public func color(at value: Double) -> Color {
    guard !value.isNaN else { return bad }
    let count = Double(colors.count)
    let place = value * count
    if place < 0 { return under ?? colors[0] }
    if place == count { return colors[colors.count - 1] }
    return place > count ? over ?? colors[colors.count - 1] : colors[Int(place)]
  }

  /// The colour of a number with another alpha; a transparent black `bad` stays transparent, as in
  /// matplotlib.
  ///
  /// - Parameter alpha: 0 … 1; `nil` keeps the map's own.
  public func color(at value: Double, alpha: Double?) -> Color {
    let color = color(at: value)
    guard let alpha, !(value.isNaN && color == Color.black.withAlpha(0)) else { return color }
    return color.withAlpha(alpha)
  }

  /// The colour of a number as bytes cut off downwards: `cmap(x, bytes=True)`, which images are made of.
  ///
  /// `Color.bytes`, which everything else is painted with, rounds to the nearest instead.
  public func bytes(at value: Double) -> (red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8) {
    let color = color(at: value)
    return (
      UInt8(color.red * 255), UInt8(color.green * 255), UInt8(color.blue * 255), UInt8(color.alpha * 255)
    )
  }
}
