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

  /// A map of colours that are mixed in between, as matplotlib's `LinearSegmentedColormap.from_list`.
  ///
  /// - Parameters:
  ///   - colors: at least two.
  ///   - places: where they are, rising from 0 to 1; at even steps by default.
  ///   - levels: how many the map has, at least 2.
  /// - Precondition: as said.
  public init(name: String, mixing colors: [Color], at places: [Double]? = nil, levels: Int = 256) {
    precondition(colors.count > 1 && levels > 1, "a mixed colour map needs two colours and two levels")
    precondition(
      places.map { $0.count == colors.count && $0.first == 0 && $0.last == 1 } ?? true,
      "the colours of a map lie from 0 to 1")
    let channels = [\Color.red, \.green, \.blue, \.alpha].map { channel in
      let values = colors.map { $0[keyPath: channel] }
      return places.map { ColorMapChannel(values, at: $0) } ?? ColorMapChannel(evenSteps: values)
    }.map { $0.levels(count: levels) }
    self.init(
      name: name,
      colors: (0..<levels).map {
        Color(red: channels[0][$0], green: channels[1][$0], blue: channels[2][$0], alpha: channels[3][$0])
      })
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

  /// The colour of a number from 0 up to the number of levels; others are below or above.
  public func color(level: Int) -> Color {
    if level < 0 { return under ?? colors[0] }
    return level < colors.count ? colors[level] : over ?? colors[colors.count - 1]
  }

  /// The colour of a data value.
  public func color(of value: Double, by norm: any Normalization) -> Color {
    guard !value.isNaN else { return bad }
    if let level = norm.level(of: value, count: colors.count) { return color(level: level) }
    return color(at: norm(value))
  }

  /// The colour of a data value with another alpha; a transparent black `bad` stays transparent.
  ///
  /// - Parameter alpha: 0 … 1; `nil` keeps the map's own.
  public func color(of value: Double, by norm: any Normalization, alpha: Double?) -> Color {
    guard let alpha else { return color(of: value, by: norm) }
    let color = color(of: value, by: norm)
    let isBad = value.isNaN || (norm.level(of: value, count: colors.count) == nil && norm(value).isNaN)
    return isBad && color == Color.black.withAlpha(0) ? color : color.withAlpha(alpha)
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
