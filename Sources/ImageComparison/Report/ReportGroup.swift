/// What belongs together on a page, in the order in which one wants to see it.
enum ReportGroup: String, CaseIterable {
  case failed, new, missing, passed

  /// The verdicts of the group, the gravest first.
  var verdicts: [Verdict] {
    switch self {
    case .failed: [.pixels, .drawing, .layout, .flat, .unreadable]
    case .new: [.extra]
    case .missing: [.missing]
    case .passed: [.withinLimits, .equal]
    }
  }

  /// A heading.
  var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// What the group holds, in a line.
  var explanation: String {
    switch self {
    case .failed: "differ beyond a limit, or could not be compared"
    case .new: "have no expected picture yet"
    case .missing: "have an expected picture only"
    case .passed: "are equal, or differ within the limits"
    }
  }
}

extension Verdict {
  /// The verdict as a page says it.
  var label: String {
    switch self {
    case .equal: "equal"
    case .withinLimits: "within limits"
    case .pixels: "pixels differ"
    case .drawing: "drawing differs"
    case .layout: "size differs"
    case .missing: "no new picture"
    case .extra: "no expected picture"
    case .flat: "one flat colour"
    case .unreadable: "unreadable"
    }
  }
}
