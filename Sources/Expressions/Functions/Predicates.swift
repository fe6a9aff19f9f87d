// Questions about numbers; the answers are booleans.

extension Function {
  static let predicates: [Function] = [
    .predicate("isnan") { $0.isNaN },
    .predicate("isfinite") { $0.isFinite },
    .predicate("isinf") { $0.isInfinite },
  ]
}
