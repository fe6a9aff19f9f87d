internal import Charts

// The keys about what lines without markers look like.

extension LineLook {
  /// What all lines have.
  static var fields: [Field<LineLook>] {
    [
      Field("color", .color, \.color, "The colour of the line; the next of the cycle unless said."),
      Field("linewidth", .points, \.linewidth, "The width of the line in points; 1.5 unless said."),
      Field("linestyle", .linestyle, \.linestyle, "How the line is broken up; solid unless said."),
      Field("alpha", .share, \.alpha, "How opaque it is, from 0 to 1; 1 unless said."),
      Field("label", .written, \.label, "What the legend calls it; without one the legend leaves it out."),
      Field(
        "zorder", .finite, \.zorder, "What is higher is drawn over what is lower; 2 for lines unless said."),
    ]
  }
}
