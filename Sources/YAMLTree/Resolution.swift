// What a scalar stands for: its tag decides, then its quotes, then the core schema.

/// The value of a scalar, and what is wrong with its tag.
struct Resolution: Equatable {
  let value: YAMLScalar.Value
  /// A sentence, when the tag is unknown or does not fit the text; the value is a string then.
  let problem: String?

  /// - Parameter tag: The tag in full, or `nil` when the scalar has none.
  init(of text: String, _ style: YAMLScalar.Style, tag: String?) {
    guard let tag else {
      value = style == .plain ? CoreSchema.value(of: text) : .string
      problem = nil
      return
    }
    if let kind = Tag.coreKinds[tag] {
      let tagged = kind.value(text)
      value = tagged ?? .string
      problem =
        tagged == nil ? "\"\(text)\" is not \(kind.name), as its tag \(Tag.shortened(tag)) demands" : nil
    } else {
      value = .string
      problem =
        "unknown tag \(Tag.shortened(tag)): only !!null, !!bool, !!int, !!float and !!str are understood"
    }
  }
}

/// The tags of the core schema.
enum Tag {
  /// What `!!` stands for.
  private static let corePrefix = "tag:yaml.org,2002:"
  /// A lone `!`, which says that a node is what its form shows: a string, a sequence or a mapping.
  static let nonSpecific = "!"
  static let sequence = corePrefix + "seq"
  static let mapping = corePrefix + "map"

  /// A kind of scalar: how to call one, and how to read it.
  struct ScalarKind: Sendable {
    let name: String
    /// The value of a text, or `nil` when the text is of another kind.
    let value: @Sendable (_ text: String) -> YAMLScalar.Value?
  }

  static let coreKinds: [String: ScalarKind] = [
    nonSpecific: ScalarKind(name: "a string") { _ in .string },
    corePrefix + "str": ScalarKind(name: "a string") { _ in .string },
    corePrefix + "null": ScalarKind(name: "null") { CoreSchema.isNull($0) ? .null : nil },
    corePrefix + "bool": ScalarKind(name: "true or false") { CoreSchema.boolean($0).map { .boolean($0) } },
    corePrefix + "float": ScalarKind(name: "a number") { CoreSchema.float($0).map { .float($0) } },
    corePrefix + "int": ScalarKind(name: "an integer of at most 64 bits") { text in
      if case .integer(let integer) = CoreSchema.integer(text) { .integer(integer) } else { nil }
    },
  ]

  /// A tag as an author would write it.
  static func shortened(_ tag: String) -> String {
    tag.hasPrefix(corePrefix) ? "!!" + tag.dropFirst(corePrefix.count) : tag
  }
}
