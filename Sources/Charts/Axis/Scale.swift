/// How data values are spread along an axis.
///
/// Layout and drawing know a scale only by its two functions, which undo each other.
public enum Scale: String, CaseIterable, Hashable, Sendable {
  /// In equal steps.
  case linear

  /// A data value on the scale.
  func forward(_ value: Double) -> Double {
    switch self {
    case .linear: value
    }
  }

  /// The data value at a place of the scale.
  func inverse(_ value: Double) -> Double {
    switch self {
    case .linear: value
    }
  }
}
