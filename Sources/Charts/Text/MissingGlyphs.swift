/// What becomes of characters that no font has.
public enum MissingGlyphs: String, CaseIterable, Hashable, Sendable {
  /// The figure is not drawn.
  case error
  /// A box stands in their place.
  case box
}
