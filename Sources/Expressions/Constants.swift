// The names that stand for a value without being set by anyone.

/// The constants of NumPy and the truth values of Python.
let constants: [(name: String, value: Value)] = [
  ("pi", .scalar(.pi)),
  ("e", .scalar(0x1.5bf0a8b145769p1)),
  ("inf", .scalar(.infinity)),
  ("nan", .scalar(.nan)),
  ("True", .boolean(true)),
  ("False", .boolean(false)),
]

/// The constant of that name, if there is one.
func constant(named name: String) -> Value? {
  constants.first { $0.name == name }?.value
}
