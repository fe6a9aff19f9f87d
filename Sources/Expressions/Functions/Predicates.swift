// Questions about numbers; the answers are booleans.

extension Function {
  static let predicates: [Function] = [
    .predicate("isnan", "Whether x is not a number.") { $0.isNaN },
    .predicate("isfinite", "Whether x is neither infinite nor NaN.") { $0.isFinite },
    .predicate("isinf", "Whether x is infinite.") { $0.isInfinite },
  ]
}
