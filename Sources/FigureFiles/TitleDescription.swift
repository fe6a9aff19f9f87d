internal import Charts

/// A title, and where it stands.
struct TitleDescription: Sendable {
  var title = Title()
  /// `nil` takes the style's.
  var location: HorizontalLocation?
  /// Points; `nil` takes the style's.
  var pad: Double?
}

/// The label of an axis.
struct AxisLabelDescription: Sendable {
  var text = ""
  var look = AxisLabelLook()
}
