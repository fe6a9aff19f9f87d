/// The shadows of the pieces of a pie.
public struct PieShadow: Hashable, Sendable {
  /// How far they lie to the right and up, in data values at 72 pixels to the inch, and more at more.
  public var ox, oy: Double
  /// How much darker than the pieces they are, from 0 to 1, which is black.
  public var shade: Double

  /// Shadows to the lower left, unless said otherwise.
  public init(ox: Double = -0.02, oy: Double = -0.02, shade: Double = 0.7) {
    self.ox = ox
    self.oy = oy
    self.shade = min(max(shade, 0), 1)
  }
}
