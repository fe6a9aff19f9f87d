internal import Charts
internal import YAMLTree

// The keys about what error bars look like.

extension ErrorBarProperties {
  static var fields: [Field<ErrorBarProperties>] {
    [
      Field("ecolor", .color, \.ecolor, "The colour of error bars; the line's unless said, black on bars."),
      Field("elinewidth", .points, \.elinewidth, "Their width in points; the line's unless said."),
      Field("elinestyle", .linestyle, \.elinestyle, "How they are broken up; solid unless said."),
      Field("capsize", .points, \.capsize, "Half the length of their caps in points; none unless said."),
      Field("capthick", .points, \.capthick, "The width of their caps in points; 1 unless said."),
      Field("barsabove", .boolean, \.barsabove, "Whether they lie above the line; false unless said."),
      Field("lolims", .perItem(.boolean), \.lolims, "Whether values of y are least ones, all or each."),
      Field("uplims", .perItem(.boolean), \.uplims, "Whether values of y are greatest ones, all or each."),
      Field("xlolims", .perItem(.boolean), \.xlolims, "Whether values of x are least ones, all or each."),
      Field("xuplims", .perItem(.boolean), \.xuplims, "Whether values of x are greatest ones, all or each."),
      Field(
        "errorevery", .errorEvery, \.errorevery,
        "Which values have error bars: every so many, or [first, every so many]; all unless said."),
    ]
  }

  /// The keys where the bars are described by themselves.
  static var ownFields: [Field<ErrorBarProperties>] {
    fields + [
      Field("alpha", .share, \.alpha, "How opaque they are, from 0 to 1; 1 unless said."),
      Field("zorder", .finite, \.zorder, "What is higher is drawn over what is lower; 2 unless said."),
    ]
  }
}

extension Reader where Value == ErrorBarProperties.Every {
  /// A step, or a list of first one and step.
  fileprivate static var errorEvery: Reader {
    let step = Reader<Int>.integer(in: 1...Int(Int32.max))
    let start = Reader<Int>.integer(in: 0...Int(Int32.max))
    return Reader(.either([step.schema, .list(of: start.schema, length: 2...2)])) { node, name, checker in
      guard let parts = node.sequence else {
        return step.read(node, name, &checker).map { ErrorBarProperties.Every($0) }
      }
      guard parts.count == 2 else {
        checker.error("\"\(name)\" must be a step, or a list of the first one and a step", at: node.position)
        return nil
      }
      guard let first = start.read(parts[0], name, &checker), let count = step.read(parts[1], name, &checker)
      else { return nil }
      return ErrorBarProperties.Every(count, from: first)
    }
  }
}
