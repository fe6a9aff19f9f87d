internal import Charts
internal import Colors
internal import YAMLTree

/// What the markers of a line have; without a value the style decides.
struct MarkerLook: Sendable {
  var marker: MarkerStyle?
  var markersize: Double?
  var markerfacecolor: ColorSpecification?
  var markeredgecolor: ColorSpecification?
  var markeredgewidth: Double?
  var markerfacecoloralt: ColorSpecification?
  var fillstyle: FillStyle?
  var markevery: MarkEveryDescription?
}

/// Which points have markers.
enum MarkEveryDescription: Sendable {
  /// Numbers or truth values that are written out.
  case fixed(MarkEvery, at: SourcePosition)
  /// An expression: a step, a pair of first one and step, a list of numbers or of truth values.
  case source(DataSource)
}

extension MarkerLook {
  /// Shape, size and colours.
  static var plainFields: [Field<MarkerLook>] {
    [
      Field("marker", .word, \.marker, "The shape at each point, such as \"o\"; none unless said."),
      Field("markersize", .points, \.markersize, "The size of markers in points; 6 unless said."),
      Field(
        "markerfacecolor", .color, \.markerfacecolor, "The colour inside markers; the line's unless said."),
      Field(
        "markeredgecolor", .color, \.markeredgecolor, "The colour of marker edges; the line's unless said."),
      Field(
        "markeredgewidth", .points, \.markeredgewidth, "The width of marker edges in points; 1 unless said."
      ),
    ]
  }

  static var fields: [Field<MarkerLook>] {
    plainFields + [
      Field(
        "fillstyle", .word, \.fillstyle, "Which part of markers has their face colour; full unless said."),
      Field(
        "markerfacecoloralt", .color, \.markerfacecoloralt, "The colour of the other part; none unless said."),
      Field(
        "markevery", .markevery, \.markevery,
        "Which points have markers: every so many, at a distance in shares of the diagonal, or listed ones."),
    ]
  }
}
