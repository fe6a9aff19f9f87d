/// Lets schemas that occur more than once stand once, among the definitions, so that editors have less to read.
struct SchemaSharing {
  private var counts: [String: Int] = [:]
  private var names: [String: String] = [:]
  /// The schemas that are shared, in the order in which they occur first.
  private(set) var definitions: [(String, JSON)] = []

  /// Whether a part takes less room once, with references to it, than each time it occurs.
  private static func isWorthSharing(length: Int, count: Int) -> Bool {
    count * (length - referenceLength) > length + nameLength
  }

  /// What a reference takes: `{"$ref":"#/$defs/1a"}`, and a little more.
  private static let referenceLength = 24
  /// What a definition takes besides its text.
  private static let nameLength = 10

  /// The root of a schema with its definitions.
  static func shared(_ root: [(String, JSON)], definitions: [(String, JSON)]) -> JSON {
    var sharing = SchemaSharing()
    let schemas = definitions.map(\.1) + [.object(root)]
    for schema in schemas { sharing.countParts(of: schema) }
    let members = sharing.sharingParts(of: .object(root))
    let own = definitions.map { ($0.0, sharing.sharingParts(of: $0.1)) }
    guard case .object(let members) = members else { return .object(root) }
    return .object(members + [("$defs", .object(own + sharing.definitions))])
  }

  private mutating func countParts(of schema: JSON) {
    _ = Self.mapParts(of: schema) { part in
      let text = part.line
      counts[text, default: 0] += 1
      // Of what is the same as a whole only one stays.
      if counts[text] == 1, let bare = part.undescribed?.bare { counts[bare.line, default: 0] += 1 }
      countParts(of: part)
      return part
    }
  }

  /// The schema with a reference in place of each part that occurs elsewhere, too.
  private mutating func sharingParts(of schema: JSON) -> JSON {
    Self.mapParts(of: schema) { part in
      let text = part.line
      guard Self.isWorthSharing(length: text.utf8.count, count: counts[text, default: 0]) else {
        return sharing(part)
      }
      return .object([JSON.reference(to: define(part, text) { $0.sharing(part) })])
    }
  }

  /// A part that stands once: what it says beside its description may occur elsewhere.
  private mutating func sharing(_ part: JSON) -> JSON {
    guard let (description, bare) = part.undescribed else { return sharingParts(of: part) }
    let text = bare.line
    let (count, length) = (counts[text, default: 0], text.utf8.count)
    guard count > 1, count * (length - Self.referenceLength) > length else { return sharingParts(of: part) }
    return .object([description, JSON.reference(to: define(bare, text) { $0.sharingParts(of: bare) })])
  }

  /// The name of the definition of a part, which is made where it is not there yet.
  private mutating func define(
    _ part: JSON, _ text: String, _ makeContent: (inout SchemaSharing) -> JSON
  ) -> String {
    if let name = names[text] { return name }
    // Short names: there are thousands of references.
    let name = String(names.count + 1, radix: 36)
    names[text] = name
    let index = definitions.count
    definitions.append((name, part))
    definitions[index].1 = makeContent(&self)
    return name
  }

  /// Changes the schemas that a schema is made of.
  private static func mapParts(of schema: JSON, _ change: (JSON) -> JSON) -> JSON {
    guard case .object(let members) = schema else { return schema }
    return .object(
      members.map { key, value in
        switch (key, value) {
        case ("properties", .object(let parts)), ("patternProperties", .object(let parts)):
          (key, .object(parts.map { ($0.0, change($0.1)) }))
        case ("anyOf", .list(let parts)), ("allOf", .list(let parts)): (key, .list(parts.map(change)))
        case ("items", .object), ("additionalProperties", .object), ("if", .object), ("then", .object):
          (key, change(value))
        default: (key, value)
        }
      })
  }
}

extension JSON {
  /// A schema's description, and the schema without it; `nil` if it has none, or is a reference already.
  fileprivate var undescribed: (description: (String, JSON), bare: JSON)? {
    guard case .object(let members) = self, let first = members.first, first.0 == "description",
      case .text = first.1, members.count > 1, !members.contains(where: { $0.0 == "$ref" })
    else { return nil }
    return (first, .object(Array(members.dropFirst())))
  }

  /// The member that stands for a definition. Draft-07 calls their place "definitions", but lets a reference lead anywhere; the
  /// name that later drafts gave it is shorter, which counts for thousands of references.
  static func reference(to definition: String) -> (String, JSON) {
    ("$ref", .text("#/$defs/\(definition)"))
  }
}
