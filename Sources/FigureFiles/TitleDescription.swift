internal import Charts

/// A title, and where it stands.
struct TitleDescription: Sendable {
  var title = Title()
  var location = HorizontalLocation.center
  /// Points; `nil` takes the style's.
  var pad: Double?
}

/// The label of an axis.
struct AxisLabelDescription: Sendable {
  var text = ""
  var look = AxisLabelLook()
}
