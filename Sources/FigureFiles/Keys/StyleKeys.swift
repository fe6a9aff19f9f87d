internal import Charts
internal import YAMLTree

// The style that a figure is drawn with: names of style sheets and settings of its own, one laid over the other.

extension Checker {
  /// A name, a mapping of settings, or a list of these; `nil` is the default style.
  mutating func style(_ node: YAMLNode?) -> Style {
    var style = Style()
    guard let node else { return style }
    for part in node.sequence ?? [node] { lay(part, over: &style) }
    return style
  }

  private mutating func lay(_ node: YAMLNode, over style: inout Style) {
    guard let mapping = node.mapping else {
      guard let name = Reader<String>.text.read(node, "style", &self) else { return }
      attempt(at: node.position) { () throws(StyleError) in try style.apply(named: name) }
      return
    }
    // Colours may name places in the cycle.
    let (cycles, others) = (
      mapping.entries.filter { $0.key == "axes.prop_cycle" },
      mapping.entries.filter { $0.key != "axes.prop_cycle" }
    )
    for entry in cycles + others {
      let position = StyleSetting.named(entry.key) == nil ? entry.keyPosition : entry.value.position
      attempt(at: position) { () throws(StyleError) in
        try style.set(entry.key, StyleValue(entry.value))
      }
    }
  }

  private mutating func attempt(at position: SourcePosition, _ body: () throws(StyleError) -> Void) {
    do throws(StyleError) {
      try body()
    } catch {
      self.error("\(error)", at: position)
    }
  }
}

extension StyleValue {
  /// The value as a figure file has it.
  fileprivate init(_ node: YAMLNode) {
    switch node.kind {
    case .sequence(let elements): self = .list(elements.map(StyleValue.init))
    case .mapping(let mapping):
      self = .mapping(mapping.entries.map { Entry(key: $0.key, value: StyleValue($0.value)) })
    case .scalar(let scalar):
      switch scalar.value {
      case .null: self = .text("None")
      case .boolean(let value): self = .text(value ? "True" : "False")
      case .integer, .float, .string: self = .text(scalar.text)
      }
    }
  }
}

// MARK: - For editors

extension Style {
  /// What `style` may be in a figure file.
  static var schema: Schema {
    let usual = Style()
    let settings = StyleSetting.all.map { setting in
      let value = setting.text(in: usual)
      return Schema.Mapping.Key(
        name: setting.name, summary: "\(value.isEmpty ? "Empty" : value) unless said.",
        schema: setting.kind.schema, isRequired: false)
    }
    let part = Schema.either([.words(Style.names), .mapping(Schema.Mapping(keys: settings))])
    return .named("style", .oneOrMore(.named("style-part", part)))
  }
}

extension StyleSetting.Kind {
  fileprivate var schema: Schema {
    switch self {
    case .boolean:
      .named("style-boolean", .either([.boolean, .words(["True", "true", "False", "false"])]))
    case .number(let bounds, _):
      .number(
        NumberBounds(
          minimum: bounds.minimum, maximum: bounds.maximum, isMinimumExcluded: bounds.isMinimumExcluded))
    case .integer(let range): .either([.integer(range), .pattern("^\\s*-?[0-9]+(\\.0*)?\\s*$")])
    case .color: Self.colorSchema
    case .words(let words): Self.wordsSchema(words)
    case .text: .text
    case .list(let element, let count):
      .either([
        .types([.string]), .list(of: element.schema, length: count.map { $0...$0 }),
        count == nil ? element.schema : .types([.string]),
      ])
    case .linestyle: .named("linestyle", Reader<LineStyle>.linestyle.schema)
    case .cycle: Self.cycleSchema
    case .either(let kinds): .either(kinds.map(\.schema))
    }
  }

  /// Hexadecimal digits stand without their sign, too; such as have no letters are numbers.
  private static var colorSchema: Schema {
    .named(
      "style-color",
      .either([
        .color, .pattern("^[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?$"), .types([.number]),
      ]))
  }

  private static func wordsSchema(_ words: [String]) -> Schema {
    var types: [Schema.ValueType] = []
    if words.contains("None") { types.append(.null) }
    if words.contains("True") { types.append(.boolean) }
    return types.isEmpty ? .words(words) : .either([.words(words), .types(types)])
  }

  private static var cycleSchema: Schema {
    let values = Schema.either([.list(of: .types([.string, .number, .array])), .types([.string])])
    let keys = PropertyCycle.propertyNames.map {
      Schema.Mapping.Key(name: $0, summary: "What lines take in turn.", schema: values, isRequired: false)
    }
    return .either([values, .mapping(Schema.Mapping(keys: keys))])
  }
}
