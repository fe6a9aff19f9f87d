/// What a comparison says of one pixel.
public enum PixelClass: UInt8, Hashable, Sendable {
  /// The same in both pictures, to the bit.
  case equal
  /// In an ignored region, whatever it holds.
  case ignored
  /// Different, but by no more than the threshold.
  case slight
  /// Different, but only as antialiasing differs; only where that is asked for.
  case antialiased
  /// Different.
  case different
}
