internal import Charts
internal import Expressions

/// A text inside an axes.
struct TextDescription: Sendable {
  var x: NumberSource?
  var y: NumberSource?
  /// All but the place.
  var text = Text(0, 0, "")
}

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

extension Checker {
  mutating func addText(_ description: TextDescription, to axes: inout Axes, _ scope: Scope) {
    guard let x = description.x?.value(in: scope, &self), let y = description.y?.value(in: scope, &self)
    else {
      return
    }
    var text = description.text
    (text.x, text.y) = (x, y)
    axes.addArtist(text)
  }
}
