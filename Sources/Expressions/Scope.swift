// The variables that an expression may name, in the order in which they were set, and the functions that a
// user defined.

/// Variables by name, and functions.
///
/// The order of first setting is kept, so that hints and listings come out the same on every run.
public struct Scope: Sendable {
  /// The names of the variables, in the order in which they were first set.
  public private(set) var names: [String] = []
  /// The functions that expressions in this scope may call.
  public let functions: UserFunctions
  private var values: [String: Value] = [:]
  /// The columns of data files by their names, which need not be names for expressions.
  private var columns: [String: Value] = [:]
  private var refusals: [String: String] = [:]

  /// A scope without variables.
  ///
  /// - Parameter functions: The functions that the user defined; none if not given.
  public init(functions: UserFunctions = UserFunctions()) {
    self.functions = functions
  }

  /// The variable of that name; `nil` if there is none. Setting `nil` removes it.
  ///
  /// A variable may bear the name of a constant or a function. It then hides the constant; a function is
  /// still called by that name, since only a name followed by parentheses is a call.
  public subscript(name: String) -> Value? {
    get { values[name] }
    set {
      let old = values.updateValue(newValue, forKey: name)
      refusals[name] = nil
      if old == nil, newValue != nil { names.append(name) }
      if old != nil, newValue == nil { names.removeAll { $0 == name } }
    }
  }
}

extension Scope {
  /// The names of the columns that `col["…"]` may name, sorted.
  public var columnNames: [String] { columns.keys.sorted() }

  /// Sets what `col["…"]` stands for.
  public mutating func setColumn(_ name: String, _ value: Value) {
    columns[name] = value
    refusals[Self.key(ofColumn: name)] = nil
  }

  /// What `col["…"]` stands for; `nil` if there is no such column.
  func column(_ name: String) -> Value? { columns[name] }

  /// Lets every expression that names a variable fail, until the variable is set anew.
  ///
  /// - Parameters:
  ///   - name: The variable.
  ///   - reason: A message for the author.
  public mutating func refuse(_ name: String, because reason: String) { refusals[name] = reason }

  /// The same for `col["…"]`.
  public mutating func refuseColumn(_ name: String, because reason: String) {
    refusals[Self.key(ofColumn: name)] = reason
  }

  func refusal(of name: String) -> String? { refusals[name] }

  /// What stands for a column where names do; no name has a bracket.
  static func key(ofColumn name: String) -> String { "col[\(name)]" }
}

extension [String: Value] {
  /// Sets or removes the value of a key and returns the one it had.
  fileprivate mutating func updateValue(_ value: Value?, forKey key: String) -> Value? {
    guard let value else { return removeValue(forKey: key) }
    return updateValue(value, forKey: key)
  }
}
