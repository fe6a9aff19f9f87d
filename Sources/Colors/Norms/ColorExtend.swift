/// Which values beyond those of a list of levels have colours of their own. Raw values are matplotlib's words.
public enum ColorExtend: String, CaseIterable, Hashable, Sendable {
  /// None.
  case neither
  /// Those below the first level.
  case min
  /// Those above the last level.
  case max
  /// Both.
  case both

  /// Whether those below have.
  public var below: Bool { self == .min || self == .both }
  /// Whether those above have.
  public var above: Bool { self == .max || self == .both }
}
