// From schemas to JSON Schema, draft-07: the draft that the YAML language server and VS Code's JSON support
// implement in full; of later drafts they know parts. Nothing here needs a later one. What stands beside a `$ref`
// takes no part in validation, so these are descriptions only, which editors show all the same.

/// Writes schemas, those with names apart.
struct SchemaWriter {
  /// Whether texts may have placeholders of a matrix: inside figures, but not around them.
  private var allowsPlaceholders = false
  /// What `$ref` refers to, by name.
  private(set) var definitions: [String: JSON] = [:]

  /// A placeholder anywhere in a text: `{name}`, `{name:.2f}`.
  private static let placeholder = "\\{[A-Za-z_][A-Za-z0-9_]*(:[^{}]*)?\\}"

  /// A schema as JSON; the definitions that it refers to are added to `definitions`.
  mutating func json(_ schema: Schema) -> JSON { .object(members(of: schema)) }

  private typealias Members = [(String, JSON)]

  private mutating func members(of schema: Schema) -> Members {
    switch schema {
    case .types(let types): [type(types)]
    case .integer(let range):
      [
        ("type", .text("integer")), ("minimum", .number(Double(range.lowerBound))),
        ("maximum", .number(Double(range.upperBound))),
      ]
    case .number(let bounds): [type([.number, .string])] + members(of: bounds)
    case .literal(let bounds): [type([.number])] + members(of: bounds)
    case .pattern(let pattern): [type([.string]), ("pattern", .text(self.pattern(pattern)))]
    case .words(let words): members(of: words)
    case .list(let element, let length):
      [type([.array]), ("items", json(element))] + limits(length, "minItems", "maxItems")
    case .mapping(let mapping): members(of: mapping)
    case .either(let schemas): either(schemas)
    case .restricted(let schema, let key, let names):
      [
        (
          "allOf",
          .list([
            json(schema),
            .object([
              ("if", .object([type([.object]), ("required", .texts([key]))])),
              ("then", .object([("propertyNames", json(.words(names)))])),
            ]),
          ])
        )
      ]
    case .inFigure(let schema): membersInFigure(schema)
    case .named(let name, let schema): [JSON.reference(to: define(name) { schema })]
    case .deferred(let name, let schema): [JSON.reference(to: define(name, schema))]
    }
  }

  private mutating func membersInFigure(_ schema: Schema) -> Members {
    let outer = allowsPlaceholders
    allowsPlaceholders = true
    defer { allowsPlaceholders = outer }
    return members(of: schema)
  }

  private func type(_ types: [Schema.ValueType]) -> (String, JSON) {
    ("type", types.count == 1 ? .text(types[0].rawValue) : .texts(types.map(\.rawValue)))
  }

  private func members(of bounds: NumberBounds) -> Members {
    var members: Members = []
    if let minimum = bounds.minimum {
      members.append((bounds.isMinimumExcluded ? "exclusiveMinimum" : "minimum", .number(minimum)))
    }
    if let maximum = bounds.maximum { members.append(("maximum", .number(maximum))) }
    return members
  }

  private func limits(_ length: ClosedRange<Int>?, _ minimum: String, _ maximum: String) -> Members {
    guard let length else { return [] }
    var members: Members = [(minimum, .number(Double(length.lowerBound)))]
    if length.upperBound < .max { members.append((maximum, .number(Double(length.upperBound)))) }
    return members
  }

  private func pattern(_ pattern: String) -> String {
    allowsPlaceholders ? "(?:\(pattern))|\(Self.placeholder)" : pattern
  }

  /// Words that look like numbers are numbers when they are not in quotes.
  private mutating func members(of words: [String]) -> Members {
    let numbers = words.compactMap { Int($0) }.map { JSON.number(Double($0)) }
    let members: Members = [("enum", .list(words.map(JSON.text) + numbers))]
    guard allowsPlaceholders else { return members }
    definitions["placeholder"] = .object([type([.string]), ("pattern", .text(Self.placeholder))])
    return [("anyOf", .list([.object(members), .object([JSON.reference(to: "placeholder")])]))]
  }

  private mutating func members(of mapping: Schema.Mapping) -> Members {
    var members = [type([.object])]
    if !mapping.keys.isEmpty {
      members.append(("properties", .object(mapping.keys.map { ($0.name, json($0)) })))
    }
    let required = mapping.keys.filter(\.isRequired).map(\.name)
    if !required.isEmpty { members.append(("required", .texts(required))) }
    if let names = mapping.otherNames {
      members.append(("propertyNames", .object([("pattern", .text(pattern(names)))])))
    }
    if let others = mapping.others {
      members.append(("additionalProperties", json(others)))
    } else {
      if allowsPlaceholders {
        // Any brace will do for keys: every mapping has this.
        members.append(("patternProperties", .object([("[{]", .object([]))])))
      }
      members.append(("additionalProperties", .flag(false)))
    }
    if !mapping.alternatives.isEmpty {
      let choices = mapping.alternatives.map { JSON.object([("required", .texts([$0]))]) }
      members.append(("anyOf", .list(choices)))
    }
    return members + limits(mapping.length, "minProperties", "maxProperties")
  }

  private mutating func json(_ key: Schema.Mapping.Key) -> JSON {
    .object([("description", .text(key.summary))] + members(of: key.schema))
  }

  /// Alternatives of types of their own need no `anyOf`: most keywords look at one type only, and editors tell more
  /// about what is wrong with a value without it.
  private mutating func either(_ schemas: [Schema]) -> Members {
    var choices: [Members] = []
    for schema in schemas {
      let members = members(of: schema)
      if members.count == 1, members[0].0 == "anyOf", case .list(let inner) = members[0].1 {
        choices += inner.compactMap { if case .object(let members) = $0 { members } else { nil } }
        continue
      }
      if let index = choices.firstIndex(where: { Self.canMerge($0, members) }) {
        choices[index] = Self.merged(choices[index], members)
      } else {
        choices.append(members)
      }
    }
    return choices.count == 1 ? choices[0] : [("anyOf", .list(choices.map(JSON.object)))]
  }

  private static func canMerge(_ first: Members, _ second: Members) -> Bool {
    let (types, others) = (types(of: first), types(of: second))
    guard !types.isEmpty, !others.isEmpty, Set(types).isDisjoint(with: others) else { return false }
    // These look at every type.
    let names = (first + second).map(\.0)
    return !names.contains("enum") && !names.contains("anyOf") && !names.contains("$ref")
  }

  private static func merged(_ first: Members, _ second: Members) -> Members {
    [("type", .texts(types(of: first) + types(of: second)))] + first.filter { $0.0 != "type" }
      + second.filter { $0.0 != "type" }
  }

  private static func types(of members: Members) -> [String] {
    switch members.first(where: { $0.0 == "type" })?.1 {
    case .text(let type): [type]
    case .list(let types): types.compactMap { if case .text(let type) = $0 { type } else { nil } }
    default: []
    }
  }

  /// Writes a definition if it is not there yet.
  ///
  /// - Returns: its name: outside figures one of its own, since it has no placeholders there.
  private mutating func define(_ name: String, _ schema: () -> Schema) -> String {
    let name = allowsPlaceholders ? name : name + "-outside-figures"
    guard definitions[name] == nil else { return name }
    // Whatever it holds may refer to it already.
    definitions[name] = .object([])
    definitions[name] = json(schema())
    return name
  }
}
