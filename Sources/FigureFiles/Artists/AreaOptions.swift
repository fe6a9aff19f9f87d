internal import Charts
internal import Colors

/// What filled areas have; without a value the style decides.
struct AreaOptions: Sendable {
  var color: ColorSpecification?
  var facecolor: ColorSpecification?
  var edgecolor: ColorSpecification?
  var linewidth: Double?
  var linestyle = LineStyle.solid
  var alpha: Double?
  var label: String?
  var zorder: Double?
}

extension AreaOptions {
  static var fields: [Field<AreaOptions>] {
    [
      Field("color", .color, \.color, "The colour of inside and edge; the next of the cycle unless said."),
      Field("facecolor", .color, \.facecolor, "The colour of the inside alone."),
      Field("edgecolor", .color, \.edgecolor, "The colour of the edge; none unless said."),
      Field("linewidth", .points, \.linewidth, "The width of the edge in points; 1 unless said."),
      Field("linestyle", .linestyle, \.linestyle, "How the edge is broken up; solid unless said."),
      Field("alpha", .share, \.alpha, "How opaque it is, from 0 to 1; 1 unless said."),
      Field("label", .text, \.label, "What the legend says."),
      Field("zorder", .finite, \.zorder, "What is higher is drawn over what is lower; 1 unless said."),
    ]
  }
}
