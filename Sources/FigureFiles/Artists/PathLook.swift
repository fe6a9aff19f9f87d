internal import Charts
internal import Colors

/// How a line runs and what its ends and corners look like; without a value the style decides.
struct PathLook: Sendable {
  var drawstyle = DrawStyle.default
  var gapcolor: ColorSpecification?
  var solidCapstyle: CapStyle?
  var solidJoinstyle: JoinStyle?
  var dashCapstyle: CapStyle?
  var dashJoinstyle: JoinStyle?
  var clipOn = true
}

extension PathLook {
  static var fields: [Field<PathLook>] {
    [
      Field("drawstyle", .word, \.drawstyle, "How the line runs from point to point; straight unless said."),
      Field("gapcolor", .color, \.gapcolor, "The colour between the dashes; none unless said."),
      Field("solid_capstyle", .word, \.solidCapstyle, "The ends of a solid line; projecting unless said."),
      Field("solid_joinstyle", .word, \.solidJoinstyle, "The corners of a solid line; round unless said."),
      Field("dash_capstyle", .word, \.dashCapstyle, "The ends of dashes; butt unless said."),
      Field("dash_joinstyle", .word, \.dashJoinstyle, "The corners of dashes; round unless said."),
      Field("clip_on", .boolean, \.clipOn, "Whether it ends at the border of the axes; true unless said."),
    ]
  }
}
