internal import Charts
internal import Files
internal import SystemPackage
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
      if Style.isFile(name) { return lay(file: name, at: node.position, over: &style) }
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

  /// Lays the settings of a file over a style. Those that pictures do not follow are only told, since the file may
  /// be meant for matplotlib, too.
  private mutating func lay(file name: String, at position: SourcePosition, over style: inout Style) {
    do {
      guard let path = Style.path(name, at: position, in: file) else {
        return error("the name of a style sheet must not hold the character \\0", at: position)
      }
      let bytes = try FileReading.bytes(of: path, limit: 1 << 20)
      for entry in try StyleSheet(parsing: String(decoding: bytes, as: UTF8.self)).ordered {
        do throws(StyleError) {
          try style.set(entry.key, entry.value)
        } catch .unknownSetting(let setting) {
          warning("\(name): \(StyleError.unknownSetting(setting))", at: position)
        } catch {
          self.error("\(name): \(error)", at: position)
        }
      }
    } catch let error as StyleError {
      self.error("\(name): \(error)", at: position)
    } catch {
      self.error("\(error)", at: position)
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

extension Style {
  /// Whether a name is that of a file.
  static func isFile(_ name: String) -> Bool { name.hasSuffix(".mplstyle") }

  /// Where a file of a style is; `nil` for a name that no file can have.
  ///
  /// - Parameter file: the figure file, if the position does not say.
  static func path(_ name: String, at position: SourcePosition, in file: String) -> FilePath? {
    guard !name.unicodeScalars.contains("\0") else { return nil }
    return FilePath(position.file ?? file).removingLastComponent().pushing(FilePath(name))
  }

  /// The files that a style names.
  static func files(of node: YAMLNode?, in file: String) -> [FilePath] {
    (node?.sequence ?? [node].compactMap(\.self)).compactMap { part in
      part.scalar.flatMap { isFile($0.text) ? path($0.text, at: part.position, in: file) : nil }
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
      Schema.Mapping.Key(
        name: setting.name, summary: setting.text(in: usual).shortened, schema: setting.kind.namedSchema,
        isRequired: false)
    }
    let part = Schema.either([
      .words(Style.names), .pattern("\\.mplstyle$"), .mapping(Schema.Mapping(keys: settings)),
    ])
    return .named("style", .oneOrMore(.named("style-part", part)))
  }
}

extension String {
  /// What fits on a line of an editor.
  fileprivate var shortened: String { count > 40 ? prefix(39) + "…" : self }
}

extension StyleSetting.Kind {
  /// The schema under a name of its own: many settings have the same.
  fileprivate var namedSchema: Schema { .named("style-" + name, schema) }

  /// What the kind is called in references, which hold small letters, digits and hyphens.
  private var name: String {
    switch self {
    case .boolean: "boolean"
    case .number(let bounds, _):
      (["number"] + [bounds.minimum, bounds.maximum].compactMap(\.self).map { Self.plain("\($0)") })
        .joined(separator: "-") + (bounds.isMinimumExcluded ? "-above" : "")
    case .integer(let range): "integer-\(Self.plain("\(range.lowerBound)"))-\(range.upperBound)"
    case .color: "color"
    case .words(let words):
      words.count > 12 ? "words-\(words.count)" : words.map(Self.plain).joined(separator: "-")
    case .text: "text"
    case .list(let element, let count): "list-\(count.map { "\($0)-" } ?? "")\(element.name)"
    case .linestyle: "linestyle"
    case .cycle: "cycle"
    case .either(let kinds): kinds.map(\.name).joined(separator: "-or-")
    }
  }

  private static func plain(_ text: String) -> String {
    text.replacing("-", with: "minus").lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private var schema: Schema {
    switch self {
    case .boolean: .either([.boolean, .words(["True", "true", "False", "false"])])
    case .number(let bounds, _):
      .number(
        NumberBounds(
          minimum: bounds.minimum, maximum: bounds.maximum, isMinimumExcluded: bounds.isMinimumExcluded))
    case .integer(let range): .either([.integer(range), .pattern("^\\s*-?[0-9]+(\\.0*)?\\s*$")])
    // Hexadecimal digits stand without their sign, too; such as have no letters are numbers.
    case .color:
      .either([.color, .pattern("^[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?$"), .types([.number])])
    case .words(let words): Self.schema(words)
    case .text: .text
    case .list(let element, let count): Self.schema(listOf: element.schema, count)
    case .linestyle: Reader<LineStyle>.linestyle.schema
    case .cycle: Self.cycleSchema
    case .either(let kinds): .either(kinds.map(\.schema))
    }
  }

  private static func schema(_ words: [String]) -> Schema {
    var types: [Schema.ValueType] = []
    if words.contains("None") { types.append(.null) }
    if words.contains("True") { types.append(.boolean) }
    return types.isEmpty ? .words(words) : .either([.words(words), .types(types)])
  }

  /// A list, or a text with commas; where one value is enough it may stand alone.
  private static func schema(listOf element: Schema, _ count: Int?) -> Schema {
    guard let count else { return .either([.list(of: element), .types([.string]), element]) }
    return .either([.list(of: element, length: count...count), .types([.string])])
  }

  private static var cycleSchema: Schema {
    let values = Schema.either([.list(of: .types([.string, .number, .array])), .types([.string])])
    let keys = PropertyCycle.propertyNames.map {
      Schema.Mapping.Key(name: $0, summary: "What lines take in turn.", schema: values, isRequired: false)
    }
    return .either([values, .mapping(Schema.Mapping(keys: keys))])
  }
}
