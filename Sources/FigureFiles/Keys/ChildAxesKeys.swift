internal import Charts
internal import YAMLTree

// The keys about where an axes lies, and about axes that belong to it.

extension AxesDescription {
  static var placeFields: [Field<AxesDescription>] {
    [
      Field(
        "position", .bounds, \.position,
        "A box of its own in place of the grid: left, bottom, width and height in shares of the figure."),
      Field("anchor", .axesAnchor, \.anchor, "Where the box lies in its place: C, SW, …, or shares [x, y]."),
      Field(
        "box_aspect", .positive, \.boxAspect, "How many times as high as wide the box is; free unless said."),
      Field("zorder", .finite, \.zorder, "Higher axes are drawn later; 0 unless said, 5 for insets."),
      Field("sharex", .axesIndex, \.sharex, "The axes, counted from 0, whose x axis it has too."),
      Field("sharey", .axesIndex, \.sharey, "The axes, counted from 0, whose y axis it has too."),
      children("twinx", .twinx, "An axes upon this one, with a y axis of its own at the right."),
      children("twiny", .twiny, "An axes upon this one, with an x axis of its own at the top."),
      children("inset_axes", .inset, "Axes inside of this one: a mapping with bounds, or a list of such."),
      children("secondary_xaxis", .secondaryX, "An axis with other values for the places along x."),
      children("secondary_yaxis", .secondaryY, "An axis with other values for the places along y."),
      Field(
        "indicate_inset", .oneOrMore(IndicatorDescription.schema),
        "Rectangles about parts of the data: a mapping with bounds, or a list of such."
      ) { node, axes, checker in
        for entry in node.sequence ?? [node] {
          if let indicator = checker.indicator(entry, "indicate_inset", needsBounds: true) {
            axes.indicators.append(indicator)
          }
        }
      },
    ]
  }

  /// A key for one axes or several that belong to this one.
  private static func children(
    _ name: String, _ kind: ChildAxesDescription.Kind, _ summary: String
  ) -> Field<AxesDescription> {
    Field(name, .oneOrMore(ChildAxesDescription.schema), summary) {
      node, axes, checker in
      for entry in node.sequence ?? [node] {
        var child = ChildAxesDescription(kind, axes.style, at: entry.position)
        checker.read(entry, named: "\"\(name)\"", into: &child, fields: ChildAxesDescription.fields(kind))
        if !child.functions.isEmpty && child.functions.count != 2 {
          checker.error(
            "\"functions\" of \"\(name)\" must be two: the expression of x, and the one that undoes it",
            at: entry.position)
        }
        axes.children.append(child)
      }
    }
  }
}

extension ChildAxesDescription {
  /// The keys of an axes, but for those that place it, and those of its kind.
  fileprivate static func fields(_ kind: Kind) -> [Field<ChildAxesDescription>] {
    let others: Set = ["subplotspec", "position", "sharex", "sharey"]
    let axes = AxesDescription.fields.filter { !others.contains($0.name) }.map {
      $0.lifted(\ChildAxesDescription.axes)
    }
    return own(kind) + axes
  }

  /// One schema for all kinds, so that it stays small: it has the keys of each.
  fileprivate static var schema: Schema {
    .deferred("child-axes") {
      var keys = fields(.inset).map(\.key)
      for field in fields(.twinx) + fields(.secondaryX) where !keys.contains(where: { $0.name == field.name })
      {
        keys.append(field.key)
      }
      return Schema.mapping(Schema.Mapping(keys: keys)).withoutRequiredKeys
    }
  }

  private static func own(_ kind: Kind) -> [Field<ChildAxesDescription>] {
    switch kind {
    case .twinx, .twiny:
      [
        Field(
          "delta_zorder", .finite, \.deltaZorder, "How much higher than its axes it is drawn; 0 unless said.")
      ]
    case .inset:
      [
        Field("bounds", .bounds, \.bounds, "Left, bottom, width and height.").required,
        Field("transform", .word, \.coordinates, "What the bounds mean: axes, or data; axes unless said."),
        Field(
          "indicate_inset_zoom", .either([.boolean, IndicatorDescription.schema]),
          "Whether a rectangle in the axes, and lines from it, show what the inset enlarges."
        ) { node, child, checker in
          if case .boolean(let isThere) = node.scalar?.value {
            if isThere { child.indicators.append(IndicatorDescription()) }
          } else if let indicator = checker.indicator(node, "indicate_inset_zoom", needsBounds: false) {
            child.indicators.append(indicator)
          }
        },
        Field(
          "indicate_inset", IndicatorDescription.schema,
          "A rectangle in the axes, and lines from it to the inset."
        ) { node, child, checker in
          if let indicator = checker.indicator(node, "indicate_inset", needsBounds: true) {
            child.indicators.append(indicator)
          }
        },
      ]
    case .secondaryX:
      [
        location(
          .location(("bottom", "top")), "bottom, top, or the share of the height below it; top unless said.")
      ]
        + secondary
    case .secondaryY:
      [
        location(
          .location(("left", "right")), "left, right, or the share of the width before it; right unless said."
        )
      ]
        + secondary
    }
  }

  private static func location(_ reader: Reader<Double>, _ summary: String) -> Field<ChildAxesDescription> {
    Field("location", reader, \.location, summary)
  }

  private static var secondary: [Field<ChildAxesDescription>] {
    [
      Field(
        "functions", .list(of: .expression), \.functions,
        "The expression of x that gives the other value, and the one that undoes it; none are needed for equal values."
      ),
      Field(
        "transform", .word, \.coordinates,
        "What a location in numbers means: axes, or data; axes unless said."),
    ]
  }
}

extension IndicatorDescription {
  fileprivate static var fields: [Field<IndicatorDescription>] {
    PatchProperties.shapeFields.filter { !["label", "clip_on"].contains($0.name) }.map { $0.lifted(\.look) }
  }

  fileprivate static var schema: Schema {
    .named("indicate-inset", Schema.keys(fieldsWithBounds).withoutRequiredKeys)
  }

  fileprivate static var fieldsWithBounds: [Field<IndicatorDescription>] {
    [Field("bounds", .bounds, \.bounds, "Left, bottom, width and height in data values.").required] + fields
  }
}

extension Checker {
  fileprivate mutating func indicator(
    _ node: YAMLNode, _ name: String, needsBounds: Bool
  ) -> IndicatorDescription? {
    let before = diagnostics.count
    var indicator = IndicatorDescription()
    read(
      node, named: "\"\(name)\"", into: &indicator,
      fields: needsBounds ? IndicatorDescription.fieldsWithBounds : IndicatorDescription.fields)
    return diagnostics.count == before ? indicator : nil
  }
}

// MARK: - Values

extension Reader where Value == AxesBounds {
  /// `[left, bottom, width, height]`, the last two not below zero.
  static var bounds: Reader {
    Reader(.list(of: Reader<Double>.finite.schema, length: 4...4)) { node, name, checker in
      guard node.sequence?.count == 4 else {
        checker.error(
          "\"\(name)\" must be a list of left, bottom, width and height, not \(node.summary)",
          at: node.position)
        return nil
      }
      let range = NumberBounds(minimum: -1e12, maximum: 1e12)
      let number = Reader<Double>.number("a number from -1e12 to 1e12", in: range)
      guard let parts = Reader<[Double]>.list(of: number).read(node, name, &checker) else { return nil }
      guard parts[2] >= 0, parts[3] >= 0 else {
        checker.error("the width and the height of \"\(name)\" must not be negative", at: node.position)
        return nil
      }
      return AxesBounds(parts[0], parts[1], parts[2], parts[3])
    }
  }
}

extension Reader where Value == AxesAnchor {
  /// A point of the compass, or `[x, y]` in shares of the free room.
  static var axesAnchor: Reader {
    let named = word { text in
      AxesAnchor.names.first { $0.name == text }?.anchor
    } names: {
      AxesAnchor.names.map(\.name)
    }
    return Reader(.either([named.schema, .list(of: Reader<Double>.finite.schema, length: 2...2)])) {
      node, name, checker in
      guard node.sequence != nil else { return named.read(node, name, &checker) }
      let share = Reader<Double>.number(
        "a number from -10 to 10", in: NumberBounds(minimum: -10, maximum: 10))
      guard let parts = Reader<[Double]>.list(of: share).read(node, name, &checker) else { return nil }
      guard parts.count == 2 else {
        checker.error("\"\(name)\" must be a list of x and y, not \(node.summary)", at: node.position)
        return nil
      }
      return AxesAnchor(parts[0], parts[1])
    }
  }
}

extension Reader where Value == Int {
  /// The number of an axes in its list.
  fileprivate static var axesIndex: Reader { integer(in: 0...9999) }
}

extension Reader where Value == Double {
  /// One of two sides, or a number between or beyond them.
  fileprivate static func location(_ sides: (first: String, second: String)) -> Reader {
    let range = NumberBounds(minimum: -1e12, maximum: 1e12)
    let place = number("\(sides.first), \(sides.second) or a number", in: range)
    return Reader(.either([.words(["bottom", "top", "left", "right"]), .number(range)])) {
      node, name, checker in
      switch node.scalar?.text {
      case sides.first: return 0
      case sides.second: return 1
      case "bottom", "top", "left", "right":
        checker.error(
          "\"\(name)\" must be \(sides.first), \(sides.second) or a number, not \(node.summary)",
          at: node.position)
        return nil
      default: return place.read(node, name, &checker)
      }
    }
  }
}

extension Reader where Value == AxisSide {
  /// A side of the axes.
  ///
  /// - Parameter isX: whether it is about the x axis, which has a lower and an upper side.
  static func side(isX: Bool) -> Reader {
    let names = isX ? ["bottom", "top"] : ["left", "right"]
    return word { text in
      names.firstIndex(of: text).map { $0 == 0 ? .first : .second }
    } names: {
      names
    }
  }
}

extension Reader where Value == TicksPosition {
  /// A side of the axes, `both`, `none` or `default`.
  static func ticksPosition(isX: Bool) -> Reader {
    let sides = isX ? ["bottom", "top"] : ["left", "right"]
    return word { text in
      switch text {
      case sides[0]: .side(.first)
      case sides[1]: .side(.second)
      case "both": .both
      case "none": TicksPosition.none
      case "default": .default
      default: nil
      }
    } names: {
      sides + ["both", "none", "default"]
    }
  }
}
