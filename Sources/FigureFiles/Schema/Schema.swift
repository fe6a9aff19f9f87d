/// What a value of a figure file may be, for those who do not read the file themselves: editors.
///
/// It stands beside the code that reads the value, and is never stricter than that code. Where it cannot say all
/// that the code knows (an expression that does not parse, a limit that does not fit another) it lets the value
/// pass.
indirect enum Schema: Sendable {
  /// Any value of one of these types.
  case types([ValueType])
  /// A whole number.
  case integer(ClosedRange<Int>)
  /// A number, or a string that is an expression of one.
  case number(NumberBounds)
  /// A number as it is written, no expression.
  case literal(NumberBounds)
  /// A string that matches a regular expression; ECMAScript's and Python's must read it alike.
  case pattern(String)
  /// One of some words.
  case words([String])
  /// A list; without a length of any length.
  case list(of: Schema, length: ClosedRange<Int>? = nil)
  case mapping(Mapping)
  case either([Schema])
  /// A mapping that has only some of its keys once it has a certain one.
  case restricted(Schema, having: String, to: [String])
  /// What a figure holds: its texts and keys may have placeholders of a matrix.
  case inFigure(Schema)
  /// A schema with a name stands once in the whole, wherever it is used.
  case named(String, Schema)
  /// A schema with a name that may hold itself.
  case deferred(String, @Sendable () -> Schema)

  /// JSON's types; YAML's core schema has no others.
  enum ValueType: String, Sendable {
    case null, boolean, number, string, array, object
  }

  /// A mapping with known keys, with keys that its author makes up, or both.
  struct Mapping: Sendable {
    struct Key: Sendable {
      let name: String
      /// A line for the reader of the file.
      let summary: String
      let schema: Schema
      let isRequired: Bool
    }

    var keys: [Key] = []
    /// What stands under all other keys; `nil` where there are none.
    var others: Schema?
    /// What the other keys look like.
    var otherNames: String?
    var length: ClosedRange<Int>?
    /// Sets of keys of which one must be there.
    var alternatives: [String] = []
  }
}

/// The range of a number.
struct NumberBounds: Sendable {
  var minimum: Double?
  var maximum: Double?
  /// Whether the number must be more than the minimum.
  var isMinimumExcluded = false

  static let none = NumberBounds()

  func contains(_ number: Double) -> Bool {
    if let minimum, isMinimumExcluded ? number <= minimum : number < minimum { return false }
    if let maximum, number > maximum { return false }
    return !number.isNaN
  }
}

extension Schema {
  /// Any scalar but nothing, taken as it is written.
  static let text = types([.string, .number, .boolean])
  static let boolean = types([.boolean])
  /// A number, or a string that is an expression.
  static let expression = types([.number, .string])
  /// A list of numbers or of dates, a number, or a string that is an expression.
  static let data = either([
    expression, list(of: types([.number])), list(of: either([date, types([.number, .null])])),
  ])
  /// A date, of which check sees whether it exists.
  private static let date = pattern("^[0-9]{4}[-/][0-9]{1,2}([-/ T].*)?$")
  /// Data along an axis: the same, or a list of words.
  static let positions = either([data, list(of: types([.string]))])
  /// Sets of numbers: data, or a list of data.
  static let dataSets = either([data, list(of: data)])
  /// What expressions can name.
  static let variableName = pattern(variableNamePattern)
  static let variableNamePattern = "^\(name)$"
  /// A regular expression for names, with the blanks around them that their reader overlooks.
  ///
  /// Every character beyond ASCII passes for a letter: JavaScript has no short word for the letters of all
  /// alphabets.
  static let name = "\\s*[^\\u0000-@\\[-\\^`{-\\u007f][^\\u0000-/:-@\\[-\\^`{-\\u007f]*\\s*"

  /// A mapping with known keys.
  static func keys<Target>(_ fields: [Field<Target>]) -> Schema {
    mapping(Mapping(keys: fields.map(\.key)))
  }

  /// A single value, or a list of such.
  static func oneOrMore(_ element: Schema) -> Schema { either([element, list(of: element)]) }

  /// The schema without keys that must be there: for a mapping that is laid over another one, which may have
  /// them.
  var withoutRequiredKeys: Schema {
    switch self {
    case .mapping(var mapping):
      mapping.keys = mapping.keys.map {
        Mapping.Key(name: $0.name, summary: $0.summary, schema: $0.schema, isRequired: false)
      }
      return .mapping(mapping)
    default: return self
    }
  }
}

extension Field {
  /// The field as a mapping's schema has it.
  var key: Schema.Mapping.Key {
    Schema.Mapping.Key(name: name, summary: summary, schema: schema, isRequired: isRequired)
  }
}
