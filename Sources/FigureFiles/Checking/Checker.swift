internal import Expressions
internal import YAMLTree

/// Collects what is wrong while a tree is read, so that one run reports everything.
struct Checker {
  let file: String
  private(set) var diagnostics: [Diagnostic] = []
  /// What the expressions of the file may call besides the functions that are always there.
  var functions = UserFunctions()
  /// What the expressions of the figure have done.
  var work = WorkMeter.ofFigure()
  /// How the texts of what is being read are set.
  var writing = WritingContext()
  /// The texts so far that may need more than the DejaVu fonts.
  var written: [WrittenText] = []
  /// Along which axes the artist that is being added had dates for single numbers.
  private(set) var dates = (x: false, y: false)
  /// The data files that all figures of the file share.
  var data: [DataFileDescription] = []

  /// Where keys stand that are not known.
  private var unknownKeys: Set<SourcePosition> = []
  /// The keys that were offered for unknown ones, by where their mappings stand.
  private var offered: [SourcePosition: Set<String>] = [:]

  init(file: String) { self.file = file }

  /// More mistakes than these tell nobody more; the last one says so.
  static let mistakeLimit = 1000

  /// Whether looking further is of no use.
  var hasTooManyMistakes: Bool { diagnostics.count > Self.mistakeLimit }

  /// Reports a mistake, unless the key there is not known: such a key has no other fault.
  mutating func error(_ message: String, at position: SourcePosition) {
    guard !hasTooManyMistakes, !unknownKeys.contains(position) else { return }
    let isLast = diagnostics.count == Self.mistakeLimit
    let message = isLast ? Self.tooManyMistakes : message
    diagnostics.append(Diagnostic(file: file, position: position, message: message))
  }

  static let tooManyMistakes = "more than \(mistakeLimit) mistakes; what follows was not looked at"

  mutating func warning(_ message: String, at position: SourcePosition) {
    guard diagnostics.count < Self.mistakeLimit else { return }
    diagnostics.append(Diagnostic(.warning, file: file, position: position, message: message))
  }

  /// Begins messages with the name of what they are about, where they do not give it.
  ///
  /// - Parameter count: how many diagnostics there were before those that are meant.
  mutating func name(_ thing: String, since count: Int) {
    for index in diagnostics.indices.dropFirst(count) {
      let told = diagnostics[index]
      guard let position = told.position, !told.message.contains("\"\(thing)\"") else { continue }
      diagnostics[index] = Diagnostic(
        told.severity, file: file, position: position, message: "\"\(thing)\": \(told.message)")
    }
  }

  /// Remembers that a place was given by dates.
  mutating func noteDates(x: Bool, y: Bool) {
    if x { dates.x = true }
    if y { dates.y = true }
  }

  /// What was remembered, which is then forgotten.
  mutating func takeDates() -> (x: Bool, y: Bool) {
    defer { dates = (false, false) }
    return dates
  }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
  var errorCount: Int { diagnostics.count { $0.severity == .error } }

  /// Whether all names that expressions may use are known: those of variables and of the columns of data files.
  private(set) var knowsAllNames = true

  /// Reads what gives names to expressions, and remembers whether it could be read.
  mutating func readingNames<Result>(_ read: (inout Checker) -> Result) -> Result {
    let before = errorCount
    let result = read(&self)
    if errorCount > before { knowsAllNames = false }
    return result
  }
}

/// One key of a mapping: its name, what it is for, what its value may be, and how that changes what is being
/// described.
struct Field<Target>: Sendable {
  let name: String
  /// A line for authors of figure files: the meaning, the unit, the default.
  let summary: String
  private let makeSchema: @Sendable () -> Schema
  /// Whether a mapping without the key is an error.
  private(set) var isRequired = false
  /// Whether hints for misspelt keys may be this one.
  private(set) var isOffered = true
  let read: @Sendable (YAMLNode, inout Target, inout Checker) -> Void

  init(
    _ name: String, _ schema: @autoclosure @escaping @Sendable () -> Schema, _ summary: String,
    _ read: @escaping @Sendable (YAMLNode, inout Target, inout Checker) -> Void
  ) {
    self.name = name
    makeSchema = schema
    self.summary = summary
    self.read = read
  }

  /// A key whose value goes to one property.
  init<Value>(
    _ name: String, _ reader: Reader<Value>, _ property: any WritableKeyPath<Target, Value> & Sendable,
    _ summary: String
  ) {
    self.init(name, reader.schema, summary) { node, target, checker in
      if let value = reader.read(node, name, &checker) { target[keyPath: property] = value }
    }
  }

  /// A key whose value goes to one property that has no value without it.
  init<Value>(
    _ name: String, _ reader: Reader<Value>, _ property: any WritableKeyPath<Target, Value?> & Sendable,
    _ summary: String
  ) {
    self.init(name, reader.schema, summary) { node, target, checker in
      if let value = reader.read(node, name, &checker) { target[keyPath: property] = value }
    }
  }

  /// A key that is read elsewhere, because others depend on it.
  init(_ name: String, _ schema: @autoclosure @escaping @Sendable () -> Schema, readBefore summary: String) {
    self.init(name, schema(), summary) { _, _, _ in }
  }

  /// A key that is known but does not fit what the mapping describes; no hint offers it.
  init(_ name: String, refusing message: String, _ schema: Schema) {
    self.init(name, schema, "") { node, _, checker in checker.error(message, at: node.position) }
    isOffered = false
  }

  /// What `read` takes, for editors; made when it is asked for, since reading a figure never does.
  var schema: Schema { makeSchema() }

  /// The same key where it must be there.
  var required: Field {
    var field = self
    field.isRequired = true
    return field
  }

  /// The same key for something that holds the target.
  func lifted<Whole>(_ part: any WritableKeyPath<Whole, Target> & Sendable) -> Field<Whole> {
    var field = Field<Whole>(name, schema, summary) { node, whole, checker in
      read(node, &whole[keyPath: part], &checker)
    }
    field.isRequired = isRequired
    return field
  }
}

extension Checker {
  /// Reads a mapping key by key.
  ///
  /// - Parameter name: what the mapping is, for messages: `"plot"`.
  mutating func read<Target>(
    _ node: YAMLNode, named name: String, into target: inout Target, fields: [Field<Target>]
  ) {
    guard let mapping = node.mapping else {
      error("\(name) must be a mapping of keys to values, not \(node.summary)", at: node.position)
      return
    }
    let outer = writing
    defer { writing = outer }
    if let own = writing.changed(by: mapping) { writing = own }
    for entry in mapping.entries {
      guard !hasTooManyMistakes else { return }
      if let field = fields.first(where: { $0.name == entry.key }) {
        field.read(entry.value, &target, &self)
      } else {
        unknownKey(entry, in: name, at: node.position, among: fields.filter(\.isOffered).map(\.name))
      }
    }
    for field in fields where field.isRequired { require(field.name, of: name, in: node) }
  }

  private mutating func unknownKey(
    _ entry: YAMLMapping.Entry, in name: String, at position: SourcePosition, among known: [String]
  ) {
    let hint = Self.hint(for: entry.key, in: name, among: known)
    error("unknown key \"\(entry.key)\" in \(name)\(hint)", at: entry.keyPosition)
    unknownKeys.insert(entry.keyPosition)
    offered[position, default: []].formUnion(known.filter { hint.contains("\"\($0)\"") && $0 != entry.key })
  }

  /// Reports what comes of a missing key, unless another key was taken for a slip of it.
  mutating func error(_ message: String, ofMissing key: String, in node: YAMLNode) {
    guard offered[node.position]?.contains(key) != true else { return }
    error(message, at: node.position)
  }

  /// Says that a key is missing unless the mapping has it, or another key was taken for a slip of it.
  ///
  /// - Parameter isNeedless: whether it need not be there.
  mutating func require(_ key: String, of name: String, in node: YAMLNode, unless isNeedless: Bool = false) {
    guard let mapping = node.mapping, mapping[key] == nil, !isNeedless else { return }
    error("\(name) needs \"\(key)\"", ofMissing: key, in: node)
  }
}

extension YAMLNode {
  /// The value in a few words, for messages.
  var summary: String {
    switch kind {
    case .sequence(let elements): "a list of \(elements.count)"
    case .mapping: "a mapping"
    case .scalar(let scalar):
      switch scalar.value {
      case .null: "nothing"
      case .boolean, .integer, .float: scalar.text
      case .string: "\"\(scalar.text.prefix(60))\""
      }
    }
  }
}
