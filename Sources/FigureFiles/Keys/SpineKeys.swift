internal import Charts
internal import Spelling
internal import YAMLTree

// The lines at the sides of an axes.

extension Checker {
  /// `false` for none, or a mapping of sides, one or several such as `top, right`, or
  /// `all`, to what is set for them.
  mutating func spines(_ node: YAMLNode, _ spines: inout Spines) {
    if case .boolean(let isVisible) = node.scalar?.value {
      spines.setAll { $0.isVisible = isVisible }
      return
    }
    guard let entries = node.mapping?.entries else {
      error("\"spines\" must be a mapping of sides, not \(node.summary)", at: node.position)
      return
    }
    for entry in entries {
      for name in entry.key.split(whereSeparator: { $0 == "," || $0 == " " }) {
        let sides = name == "all" ? Side.allCases : Side(rawValue: String(name)).map { [$0] }
        guard let sides else {
          let hint = suggestion(for: String(name), among: Side.names)
          let known = hint.isEmpty ? "; it is one of \(Side.names.joined(separator: ", "))" : hint
          error("unknown side \"\(name)\" in \"spines\"\(known)", at: entry.keyPosition)
          break
        }
        // A mistake is told once.
        let before = diagnostics.count
        for side in sides where diagnostics.count == before {
          spine(entry.value, entry.key, &spines[keyPath: side.property])
        }
      }
    }
  }

  private mutating func spine(_ node: YAMLNode, _ name: String, _ spine: inout Spine) {
    if case .boolean(let isVisible) = node.scalar?.value {
      spine.isVisible = isVisible
      return
    }
    read(node, named: "\"\(name)\"", into: &spine, fields: Spine.fields)
  }
}

extension Spine {
  fileprivate static var fields: [Field<Spine>] {
    [
      Field("visible", .boolean, \.isVisible, "Whether the line is drawn."),
      Field("position", .spinePosition, \.position, "Where it is: zero, center, or [outward, 10]."),
      Field("color", .color, \.color, "The colour of the line."),
      Field("linewidth", .points, \.linewidth, "The width of the line in points."),
      Field("arrow", .boolean, \.hasArrow, "Whether it ends in an arrow to the right or upwards."),
    ]
  }

  /// `false`, or a mapping of sides, one or several, to what is set for them.
  static var sidesSchema: Schema {
    let sides = Side.names.joined(separator: "|")
    let spine = Schema.either([.boolean, .keys(fields)])
    return .either([
      .boolean,
      .mapping(Schema.Mapping(others: spine, otherNames: "^[, ]*(\(sides))([, ]+(\(sides)))*[, ]*$")),
    ])
  }
}

private enum Side: String, CaseIterable {
  case left, right, bottom, top

  /// What a key may name: the sides, and `all` of them.
  static var names: [String] { allCases.map(\.rawValue) + ["all"] }

  var property: WritableKeyPath<Spines, Spine> {
    switch self {
    case .left: \.left
    case .right: \.right
    case .bottom: \.bottom
    case .top: \.top
    }
  }
}

extension Reader where Value == Spine.Position {
  /// `zero`, `center`, or a kind with a number: `[outward, 10]`, `[data, 0]`, `[axes, 0.5]`.
  fileprivate static var spinePosition: Reader {
    Reader(.either([.words(["zero", "center"]), .list(of: .types([.string, .number]), length: 2...2)])) {
      node, name, checker in
      switch node.scalar?.text {
      case "zero": return .data(0)
      case "center": return .axes(0.5)
      default: break
      }
      guard let parts = node.sequence, parts.count == 2, let kind = parts[0].scalar?.text,
        ["outward", "data", "axes"].contains(kind)
      else {
        checker.error(
          "\"\(name)\" must be zero, center, or one of outward, data and axes with a number, such as [outward, 10], "
            + "not \(node.summary)", at: node.position)
        return nil
      }
      let reader =
        kind == "data"
        ? Reader<Double>.finite
        : .number("a number from -10000 to 10000", in: NumberBounds(minimum: -10_000, maximum: 10_000))
      guard let number = reader.read(parts[1], name, &checker) else { return nil }
      return kind == "outward" ? .outward(number) : kind == "data" ? .data(number) : .axes(number)
    }
  }
}
