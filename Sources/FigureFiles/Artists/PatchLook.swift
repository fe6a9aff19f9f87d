internal import Charts
internal import YAMLTree

// The keys about what areas look like.

extension PatchProperties {
  /// What all areas have.
  static var fields: [Field<PatchProperties>] {
    [
      Field("facecolor", .color, \.facecolor, "The colour of the inside."),
      Field("edgecolor", .color, \.edgecolor, "The colour of the outline; there is none unless said."),
      Field("linewidth", .points, \.linewidth, "The width of the outline in points; 1 unless said."),
      Field("label", .written, \.label, "What the legend calls it; without one the legend leaves it out."),
      Field("hatch", .hatch, \.hatch, "What it is hatched with, such as // or x*; nothing unless said."),
    ] + commonFields
  }

  /// What all areas have that are drawn one by one: `color`, too.
  static var shapeFields: [Field<PatchProperties>] {
    [Field("color", .color, \.color, "The colour of inside and outline.")] + fields
  }

  /// What areas have that are drawn as one: their inside is left out by `facecolor: none`.
  static var areaFields: [Field<PatchProperties>] { shapeFields.filter { $0.name != "fill" } }

  /// What even areas have whose colours, widths and labels are lists.
  static var commonFields: [Field<PatchProperties>] {
    [
      Field("linestyle", .linestyle, \.linestyle, "How the outline is broken up; solid unless said."),
      Field("capstyle", .word, \.capstyle, "The ends of dashes of the outline; butt unless said."),
      Field("joinstyle", .word, \.joinstyle, "The corners of the outline; miter unless said."),
      Field("hatchcolor", .color, \.hatchcolor, "The colour of the hatch; the outline's unless said."),
      Field(
        "hatch_linewidth", .points, \.hatchLinewidth, "The width of hatch lines in points; 1 unless said."),
      Field("alpha", .share, \.alpha, "How opaque it is, from 0 to 1; 1 unless said."),
      Field("fill", .boolean, \.fill, "Whether the inside is painted; true unless said."),
      Field("clip_on", .boolean, \.clipOn, "Whether it ends at the border of the axes; true unless said."),
      Field("zorder", .finite, \.zorder, "What is higher is drawn over what is lower; 1 unless said."),
    ]
  }
}
