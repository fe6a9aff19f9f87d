internal import Charts
internal import YAMLTree

// The keys about what sets of lines look like.

extension SegmentLook {
  /// What sets of lines have.
  static var fields: [Field<SegmentLook>] {
    [
      Field("colors", .colors, \.colors, "Colours of the lines in turn; the first of the cycle unless said."),
      Field(
        "linestyles", .linestyles, \.linestyles, "How the lines are broken up, in turn; solid unless said."),
      Field(
        "linewidths", .oneOrMore(of: .points), \.linewidths,
        "Widths of the lines in turn, in points; 1.5 unless said."),
      Field("alpha", .share, \.alpha, "How opaque they are, from 0 to 1; 1 unless said."),
      Field(
        "label", .written, \.label, "What the legend calls them; without one the legend leaves them out."),
      Field("zorder", .finite, \.zorder, "What is higher is drawn over what is lower; 2 unless said."),
    ]
  }
}

extension Reader where Value == [LineStyle] {
  /// A line style, or a list of such; a list that begins with a number is one of dashes.
  static var linestyles: Reader {
    let one = Reader<LineStyle>.linestyle
    return Reader(.either([one.schema, .list(of: one.schema)])) { node, name, checker in
      let isDashes = node.sequence?.first.map {
        $0.sequence == nil && LineStyle($0.scalar?.text ?? "") == nil
      }
      guard node.sequence != nil, isDashes != true else {
        return one.read(node, name, &checker).map { [$0] }
      }
      return Reader<[LineStyle]>.list(of: one).read(node, name, &checker)
    }
  }
}
