// The names that stand for a value without being set by anyone.

internal import Arrays

/// The constants of NumPy, the truth values of Python, and the kinds of element.
let constants: [(name: String, value: Value)] = [
  ("pi", .scalar(.pi)),
  ("e", .scalar(0x1.5bf0a8b145769p1)),
  ("inf", .scalar(.infinity)),
  ("nan", .scalar(.nan)),
  ("True", .array(NDArray(true))),
  ("False", .array(NDArray(false))),
  ("euler_gamma", .scalar(0x1.2788cfc6fb619p-1)),
  ("None", .none),
  ("newaxis", .none),
  ("int", .dtype(.int64)),
  ("float", .dtype(.float64)),
  ("bool", .dtype(.bool)),
  ("int64", .dtype(.int64)),
  ("float64", .dtype(.float64)),
]

/// The constant of that name, if there is one.
func constant(named name: String) -> Value? {
  constants.first { $0.name == name }?.value
}
