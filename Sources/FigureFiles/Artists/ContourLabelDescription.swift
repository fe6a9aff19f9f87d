internal import Charts
internal import Expressions
internal import Typography
internal import YAMLTree

/// What is written on contour lines.
struct ContourLabelDescription: Sendable {
  let position: SourcePosition
  var levels: DataSource?
  var manual: PointsSource?
  var labels = ContourLabels()
}

extension ContourLabelDescription {
  private static var fields: [Field<ContourLabelDescription>] {
    [
      Field("levels", .data, \.levels, "The levels that have labels; all unless said."),
      Field("fontsize", .fontsize, \.labels.fontsize, "Their size in points or by name; 10 unless said."),
      Field(
        "inline", .boolean, \.labels.inline, "Whether lines are broken where labels stand; true unless said."),
      Field(
        "inline_spacing", .points, \.labels.inlineSpacing,
        "What of a line is broken away on either side, in pixels; 5 unless said."),
      Field(
        "fmt", .contourLabelFormat, \.labels.fmt,
        "How levels are written: such as %.2f or {x:.1e}, a formatter, or a mapping of levels to texts."),
      Field(
        "colors", .oneOrMore(of: .color, single: .spelledColor), \.labels.colors,
        "The colours of labels in turn, level by level; those of the lines unless said."),
      Field(
        "use_clabeltext", .boolean, \.labels.useClabeltext,
        "Whether they turn with the lines if the axes are stretched later."),
      Field(
        "manual", .points, \.manual, "Labels stand where lines are nearest to these points, and nowhere else."
      ),
      Field(
        "rightside_up", .boolean, \.labels.rightsideUp, "Whether none stands on its head; true unless said."),
      Field("zorder", .finite, \.labels.zorder, "What is higher is drawn over what is lower."),
    ]
  }

  static var schema: Schema { .named("clabel", .either([.boolean, .oneOrMore(.keys(fields))])) }

  fileprivate static func read(_ node: YAMLNode, _ checker: inout Checker) -> ContourLabelDescription? {
    var labels = ContourLabelDescription(position: node.position)
    if case .boolean(let isWanted) = node.scalar?.value { return isWanted ? labels : nil }
    checker.read(node, named: "\"clabel\"", into: &labels, fields: fields)
    return labels
  }
}

extension Checker {
  /// `true`, a mapping, or a list of mappings.
  mutating func contourLabels(_ node: YAMLNode) -> [ContourLabelDescription] {
    (node.sequence ?? [node]).compactMap { ContourLabelDescription.read($0, &self) }
  }

  /// Writes on contour lines.
  mutating func label(
    _ contours: ContourSet, _ descriptions: [ContourLabelDescription], on axes: inout Axes, _ scope: Scope
  ) {
    for description in descriptions {
      var labels = description.labels
      if let source = description.levels {
        guard let levels = source.values(in: scope, &self) else { return }
        labels.levels = levels
      }
      if let source = description.manual {
        guard let points = source.points(in: scope, &self) else { return }
        labels.manual = points.map { ($0.x, $0.y) }
      }
      do throws(PlaneError) {
        try axes.clabel(contours, labels)
      } catch {
        self.error("\"clabel\": \(error)", at: description.levels?.position ?? description.position)
      }
    }
  }
}

extension Reader where Value == ContourLabels.Format {
  /// A format in the style of C or of Python, a formatter, or a text for each level.
  fileprivate static var contourLabelFormat: Reader {
    let texts = Schema.mapping(Schema.Mapping(others: .text, otherNames: "^[-+.0-9]"))
    let format = Reader<any Formatter>.tickFormat
    return Reader(.either([texts, format.schema])) { node, name, checker in
      if let entries = node.mapping?.entries, let first = entries.first, Double(first.key) != nil {
        return checker.texts(of: entries, name).map(ContourLabels.Format.texts)
      }
      return format.read(node, name, &checker).map(ContourLabels.Format.formatter)
    }
  }
}

extension Checker {
  /// The texts of levels, which are the keys.
  fileprivate mutating func texts(of entries: [YAMLMapping.Entry], _ name: String) -> [Double: String]? {
    var texts: [Double: String] = [:]
    for entry in entries {
      guard let level = Double(entry.key), level.isFinite else {
        error("the keys of \"\(name)\" must be levels, not \"\(entry.key)\"", at: entry.keyPosition)
        return nil
      }
      guard let text = Reader<String>.written.read(entry.value, name, &self) else { return nil }
      texts[level] = text
    }
    return texts
  }
}
