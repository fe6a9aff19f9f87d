// What can be called on a generator of random numbers, under NumPy's names.

internal import Arrays
internal import RandomNumbers
internal import Spelling

/// A way of drawing random numbers.
struct RandomMethod: Sendable {
  /// Which of NumPy's two generators have it.
  enum Owner: Sendable { case legacy, modern, both }

  /// The name and the parameters in Python's notation.
  let notation: String
  let owner: Owner
  let summary: String
  let body: @Sendable (RandomSource, inout Call) throws(ExpressionError) -> Value

  var signature: Signature { Signature(notation) }

  var name: String { String(notation.prefix { $0 != "(" }) }

  static func named(_ name: String) -> RandomMethod? {
    let beginning = name + "("
    return all.first { $0.notation.hasPrefix(beginning) }
  }

  /// Carries out the call on what stands before the point.
  func call(_ receiver: Value, _ call: inout Call) throws(ExpressionError) -> Value {
    guard case .generator(let source) = receiver else {
      throw ExpressionError(
        "\(name) belongs to a generator of random numbers, not to \(receiver.summary)", column: call.column)
    }
    guard owner == .both || (owner == .legacy) == source.isLegacy else {
      let names = Self.all.filter { $0.owner != owner }.map(\.name)
      let advice = Self.counterparts[name].map { "; write \($0)" } ?? suggestion(for: name, among: names)
      throw ExpressionError("\(source.description) has no \"\(name)\"\(advice)", column: call.column)
    }
    return try body(source, &call)
  }

  /// What the other generator calls it.
  private static let counterparts = [
    "rand": "random(size)", "randn": "standard_normal(size)", "random_sample": "random(size)",
    "randint": "integers(low, high, size)", "integers": "randint(low, high, size)",
  ]
}

extension RandomMethod {
  static let all: [RandomMethod] = [
    RandomMethod(
      notation: "rand(*shape)", owner: .legacy, summary: "Numbers evenly distributed in [0, 1)."
    ) { source, call throws(ExpressionError) in
      try call.reals(source, try call.shape(of: "shape")) { numbers, count throws(RandomError) in
        try numbers.random(count)
      }
    },
    RandomMethod(
      notation: "randn(*shape)", owner: .legacy, summary: "Normal numbers of mean 0 and deviation 1."
    ) { source, call throws(ExpressionError) in
      try call.reals(source, try call.shape(of: "shape")) { numbers, count throws(RandomError) in
        try numbers.standardNormal(count)
      }
    },
    RandomMethod(
      notation: "random_sample(size=None)", owner: .legacy, summary: "Numbers evenly distributed in [0, 1)."
    ) { source, call throws(ExpressionError) in
      try call.reals(source, try call.size()) { numbers, count throws(RandomError) in
        try numbers.random(count)
      }
    },
    RandomMethod(
      notation: "random(size=None)", owner: .both, summary: "Numbers evenly distributed in [0, 1)."
    ) { source, call throws(ExpressionError) in
      try call.reals(source, try call.size()) { numbers, count throws(RandomError) in
        try numbers.random(count)
      }
    },
    RandomMethod(
      notation: "standard_normal(size=None)", owner: .both,
      summary: "Normal numbers of mean 0 and deviation 1."
    ) { source, call throws(ExpressionError) in
      try call.reals(source, try call.size()) { numbers, count throws(RandomError) in
        try numbers.standardNormal(count)
      }
    },
    RandomMethod(
      notation: "normal(loc=0.0, scale=1.0, size=None)", owner: .both, summary: "Normal numbers."
    ) { source, call throws(ExpressionError) in
      let (loc, scale) = (try call.number("loc") ?? 0, try call.number("scale") ?? 1)
      return try call.reals(source, try call.size()) { numbers, count throws(RandomError) in
        try numbers.normal(loc, scale, count: count)
      }
    },
    RandomMethod(
      notation: "uniform(low=0.0, high=1.0, size=None)", owner: .both,
      summary: "Numbers evenly distributed in [low, high)."
    ) { source, call throws(ExpressionError) in
      let (low, high) = (try call.number("low") ?? 0, try call.number("high") ?? 1)
      return try call.reals(source, try call.size()) { numbers, count throws(RandomError) in
        try numbers.uniform(low, high, count: count)
      }
    },
    RandomMethod(
      notation: "lognormal(mean=0.0, sigma=1.0, size=None)", owner: .both,
      summary: "Numbers whose logarithms are normal."
    ) { source, call throws(ExpressionError) in
      let (mean, sigma) = (try call.number("mean") ?? 0, try call.number("sigma") ?? 1)
      return try call.reals(source, try call.size()) { numbers, count throws(RandomError) in
        try numbers.lognormal(mean, sigma, count: count)
      }
    },
    RandomMethod(
      notation: "laplace(loc=0.0, scale=1.0, size=None)", owner: .both,
      summary: "Numbers from the Laplace distribution."
    ) { source, call throws(ExpressionError) in
      let (loc, scale) = (try call.number("loc") ?? 0, try call.number("scale") ?? 1)
      return try call.reals(source, try call.size()) { numbers, count throws(RandomError) in
        try numbers.laplace(loc, scale, count: count)
      }
    },
    RandomMethod(
      notation: "exponential(scale=1.0, size=None)", owner: .legacy,
      summary: "Numbers from the exponential distribution."
    ) { source, call throws(ExpressionError) in
      let scale = try call.number("scale") ?? 1
      return try call.reals(source, try call.size()) { numbers, count throws(RandomError) in
        guard var state = numbers as? RandomState else { return [] }
        defer { numbers = state }
        return try state.exponential(scale, count: count)
      }
    },
    RandomMethod(
      notation: "gamma(shape, scale=1.0, size=None)", owner: .legacy,
      summary: "Numbers from the gamma distribution."
    ) { source, call throws(ExpressionError) in
      guard let shape = try call.number("shape") else { throw call.error("shape is missing") }
      let scale = try call.number("scale") ?? 1
      return try call.reals(source, try call.size()) { numbers, count throws(RandomError) in
        guard var state = numbers as? RandomState else { return [] }
        defer { numbers = state }
        return try state.gamma(shape, scale, count: count)
      }
    },
    RandomMethod(
      notation: "poisson(lam=1.0, size=None)", owner: .both,
      summary: "Whole numbers from the Poisson distribution."
    ) { source, call throws(ExpressionError) in
      let mean = try call.number("lam") ?? 1
      return .array(
        try call.integers(source, try call.size()) { numbers, count throws(RandomError) in
          try numbers.poisson(mean, count: count)
        })
    },
    RandomMethod(
      notation: "randint(low, high=None, size=None)", owner: .legacy,
      summary: "Whole numbers from low up to, but not including, high."
    ) { source, call throws(ExpressionError) in try call.wholeNumbers(source, endpoint: false) },
    RandomMethod(
      notation: "integers(low, high=None, size=None, *, endpoint=False)", owner: .modern,
      summary: "Whole numbers from low up to high."
    ) { source, call throws(ExpressionError) in
      try call.wholeNumbers(source, endpoint: try call.flag("endpoint", otherwise: false))
    },
    RandomMethod(
      notation: "choice(a, size=None, replace=True, p=None)", owner: .both, summary: "Some elements of a."
    ) { source, call throws(ExpressionError) in try call.choice(source) },
    RandomMethod(
      notation: "permutation(x)", owner: .both, summary: "The elements, or the rows, in random order."
    ) { source, call throws(ExpressionError) in try call.permutation(source) },
  ]
}
