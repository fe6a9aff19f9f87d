internal import Charts
internal import Colors
internal import Expressions
internal import Typography

/// A text at a place of the data.
struct TextDescription: Sendable {
  var x: NumberSource?
  var y: NumberSource?
  var text = ""
  var color = ColorSpecification.color(.black)
  var fontsize: Double?
  var ha = HorizontalAlignment.left
  var va = VerticalAlignment.baseline
  var rotation = 0.0
  var zorder = 3.0
}

extension Checker {
  mutating func addText(_ text: TextDescription, to axes: inout Axes, _ scope: Scope) {
    guard let x = text.x?.value(in: scope, &self), let y = text.y?.value(in: scope, &self) else { return }
    axes.text(
      x, y, text.text, color: text.color, fontsize: text.fontsize, ha: text.ha, va: text.va,
      rotation: text.rotation, zorder: text.zorder)
  }
}

extension TextDescription {
  static var fields: [Field<TextDescription>] {
    [
      Field("x", .numberSource, \.x, "Where it stands along x.").required,
      Field("y", .numberSource, \.y, "Where it stands along y.").required,
      Field("s", .text, \.text, "What it says.").required,
      Field("ha", .word, \.ha, "Which side of it is at the place; left unless said."),
      Field("va", .word, \.va, "Which height of it is at the place; baseline unless said."),
      Field("color", .color, \.color, "Its colour; black unless said."),
      Field("fontsize", .points, \.fontsize, "Its size in points; 10 unless said."),
      Field("rotation", .finite, \.rotation, "Its turn in degrees, counter-clockwise; 0 unless said."),
      Field("zorder", .finite, \.zorder, "What is higher is drawn over what is lower; 3 unless said."),
    ]
  }
}
