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
      if old == nil, newValue != nil { names.append(name) }
      if old != nil, newValue == nil { names.removeAll { $0 == name } }
    }
  }
}

extension [String: Value] {
  /// Sets or removes the value of a key and returns the one it had.
  fileprivate mutating func updateValue(_ value: Value?, forKey key: String) -> Value? {
    guard let value else { return removeValue(forKey: key) }
    return updateValue(value, forKey: key)
  }
}
