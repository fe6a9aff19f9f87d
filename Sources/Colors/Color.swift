/// A colour in sRGB with straight alpha; each component runs from 0 to 1.
///
/// Guarantee after `init`: every component is in 0 … 1.
public struct Color: Hashable, Sendable {
  /// The components, 0 … 1.
  public let red, green, blue, alpha: Double

  /// - Parameters: components are limited to 0 … 1; NaN becomes 0.
  public init(red: Double, green: Double, blue: Double, alpha: Double = 1) {
    self.red = Self.limited(red)
    self.green = Self.limited(green)
    self.blue = Self.limited(blue)
    self.alpha = Self.limited(alpha)
  }

  /// A colour from a number of the form 0xRRGGBB.
  public init(hex: UInt32) {
    self.init(
      red: Double(hex >> 16 & 255) / 255, green: Double(hex >> 8 & 255) / 255,
      blue: Double(hex & 255) / 255)
  }

  /// A level of grey, 0 black to 1 white.
  public init(gray: Double) { self.init(red: gray, green: gray, blue: gray) }

  /// No light.
  public static let black = Color(gray: 0)
  /// All light.
  public static let white = Color(gray: 1)
  /// Transparent black: what `none` is in a list of colours.
  public static let transparent = Color(red: 0, green: 0, blue: 0, alpha: 0)

  /// The same colour with another alpha.
  public func withAlpha(_ alpha: Double) -> Color {
    Color(red: red, green: green, blue: blue, alpha: alpha)
  }

  private static func limited(_ component: Double) -> Double {
    component > 0 ? min(component, 1) : 0
  }
}

extension Color {
  /// The components as bytes, rounded with halves upwards, as matplotlib's Agg canvas does.
  public var bytes: (red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8) {
    (Self.byte(red), Self.byte(green), Self.byte(blue), Self.byte(alpha))
  }

  private static func byte(_ component: Double) -> UInt8 { UInt8(component * 255 + 0.5) }
}
