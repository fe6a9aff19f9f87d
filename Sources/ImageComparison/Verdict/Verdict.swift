/// What a comparison of two pictures ends with. Raw values are the words of reports.
public enum Verdict: String, CaseIterable, Codable, Hashable, Sendable {
  /// Every pixel is the same.
  case equal
  /// Pixels differ, within the limits.
  case withinLimits = "within-limits"
  /// Pixels differ beyond a limit.
  case pixels
  /// Width or height differ.
  case layout
  /// Two vector drawings differ.
  case drawing
  /// There is nothing to compare with the expected picture.
  case missing
  /// There is no expected picture.
  case extra
  /// The new picture has one colour: whatever drew it drew nothing, so it is no evidence of anything.
  case flat
  /// One of the files cannot be read as a picture.
  case unreadable

  /// Whether the pictures may be taken for the same.
  public var isPass: Bool { self == .equal || self == .withinLimits }
}
