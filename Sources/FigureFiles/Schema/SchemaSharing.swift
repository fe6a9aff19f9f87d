/// Lets schemas that occur more than once stand once, among the definitions, so that editors have less to read.
struct SchemaSharing {
  private var counts: [String: Int] = [:]
  private var names: [String: String] = [:]
  /// The schemas that are shared, in the order in which they occur first.
  private(set) var definitions: [(String, JSON)] = []

  /// Shorter ones are no longer than what refers to them.
  private static let shortest = 40

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
      counts[part.line, default: 0] += 1
      countParts(of: part)
      return part
    }
  }

  /// The schema with a reference in place of each part that occurs elsewhere, too.
  private mutating func sharingParts(of schema: JSON) -> JSON {
    Self.mapParts(of: schema) { part in
      let text = part.line
      guard text.utf8.count > Self.shortest, counts[text, default: 0] > 1 else {
        return sharingParts(of: part)
      }
      if let name = names[text] { return .object([JSON.reference(to: name)]) }
      // Short names: there are thousands of references.
      let name = String(names.count + 1, radix: 36)
      names[text] = name
      let index = definitions.count
      definitions.append((name, part))
      definitions[index].1 = sharingParts(of: part)
      return .object([JSON.reference(to: name)])
    }
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
  /// The member that stands for a definition. Draft-07 calls their place "definitions", but lets a reference lead anywhere; the
  /// name that later drafts gave it is shorter, which counts for thousands of references.
  static func reference(to definition: String) -> (String, JSON) {
    ("$ref", .text("#/$defs/\(definition)"))
  }
}
