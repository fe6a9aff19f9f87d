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
      try call.reals(source, try call.shape(of: "shape")) { kind, count throws(RandomError) in
        try kind.random(count)
      }
    },
    RandomMethod(
      notation: "randn(*shape)", owner: .legacy, summary: "Normal numbers of mean 0 and deviation 1."
    ) { source, call throws(ExpressionError) in
      try call.reals(source, try call.shape(of: "shape")) { kind, count throws(RandomError) in
        try kind.standardNormal(count)
      }
    },
    RandomMethod(
      notation: "random_sample(size=None)", owner: .legacy, summary: "Numbers evenly distributed in [0, 1)."
    ) { source, call throws(ExpressionError) in
      try call.reals(source, try call.size()) { kind, count throws(RandomError) in try kind.random(count) }
    },
    RandomMethod(
      notation: "random(size=None)", owner: .both, summary: "Numbers evenly distributed in [0, 1)."
    ) { source, call throws(ExpressionError) in
      try call.reals(source, try call.size()) { kind, count throws(RandomError) in try kind.random(count) }
    },
    RandomMethod(
      notation: "standard_normal(size=None)", owner: .both,
      summary: "Normal numbers of mean 0 and deviation 1."
    ) { source, call throws(ExpressionError) in
      try call.reals(source, try call.size()) { kind, count throws(RandomError) in
        try kind.standardNormal(count)
      }
    },
    RandomMethod(
      notation: "normal(loc=0.0, scale=1.0, size=None)", owner: .both, summary: "Normal numbers."
    ) { source, call throws(ExpressionError) in
      let (loc, scale) = (try call.number("loc") ?? 0, try call.number("scale") ?? 1)
      return try call.reals(source, try call.size()) { kind, count throws(RandomError) in
        try kind.normal(loc, scale, count)
      }
    },
    RandomMethod(
      notation: "uniform(low=0.0, high=1.0, size=None)", owner: .both,
      summary: "Numbers evenly distributed in [low, high)."
    ) { source, call throws(ExpressionError) in
      let (low, high) = (try call.number("low") ?? 0, try call.number("high") ?? 1)
      return try call.reals(source, try call.size()) { kind, count throws(RandomError) in
        try kind.uniform(low, high, count)
      }
    },
    RandomMethod(
      notation: "lognormal(mean=0.0, sigma=1.0, size=None)", owner: .both,
      summary: "Numbers whose logarithms are normal."
    ) { source, call throws(ExpressionError) in
      let (mean, sigma) = (try call.number("mean") ?? 0, try call.number("sigma") ?? 1)
      return try call.reals(source, try call.size()) { kind, count throws(RandomError) in
        switch kind {
        case .legacy(var state):
          defer { kind = .legacy(state) }
          return try state.lognormal(mean, sigma, count: count)
        case .modern(var generator):
          defer { kind = .modern(generator) }
          return try generator.lognormal(mean, sigma, count: count)
        }
      }
    },
    RandomMethod(
      notation: "laplace(loc=0.0, scale=1.0, size=None)", owner: .both,
      summary: "Numbers from the Laplace distribution."
    ) { source, call throws(ExpressionError) in
      let (loc, scale) = (try call.number("loc") ?? 0, try call.number("scale") ?? 1)
      return try call.reals(source, try call.size()) { kind, count throws(RandomError) in
        switch kind {
        case .legacy(var state):
          defer { kind = .legacy(state) }
          return try state.laplace(loc, scale, count: count)
        case .modern(var generator):
          defer { kind = .modern(generator) }
          return try generator.laplace(loc, scale, count: count)
        }
      }
    },
    RandomMethod(
      notation: "exponential(scale=1.0, size=None)", owner: .legacy,
      summary: "Numbers from the exponential distribution."
    ) { source, call throws(ExpressionError) in
      let scale = try call.number("scale") ?? 1
      return try call.reals(source, try call.size()) { kind, count throws(RandomError) in
        guard case .legacy(var state) = kind else { return [] }
        defer { kind = .legacy(state) }
        return try state.exponential(scale, count: count)
      }
    },
    RandomMethod(
      notation: "gamma(shape, scale=1.0, size=None)", owner: .legacy,
      summary: "Numbers from the gamma distribution."
    ) { source, call throws(ExpressionError) in
      guard let shape = try call.number("shape") else { throw call.error("shape is missing") }
      let scale = try call.number("scale") ?? 1
      return try call.reals(source, try call.size()) { kind, count throws(RandomError) in
        guard case .legacy(var state) = kind else { return [] }
        defer { kind = .legacy(state) }
        return try state.gamma(shape, scale, count: count)
      }
    },
    RandomMethod(
      notation: "poisson(lam=1.0, size=None)", owner: .both,
      summary: "Whole numbers from the Poisson distribution."
    ) { source, call throws(ExpressionError) in
      let mean = try call.number("lam") ?? 1
      return .array(
        try call.integers(source, try call.size()) { kind, count throws(RandomError) in
          switch kind {
          case .legacy(var state):
            defer { kind = .legacy(state) }
            return try state.poisson(mean, count: count)
          case .modern(var generator):
            defer { kind = .modern(generator) }
            return try generator.poisson(mean, count: count)
          }
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

// MARK: - Drawing

extension Call {
  /// Real numbers in a shape; `nil` is a single one.
  fileprivate func reals(
    _ source: RandomSource, _ shape: [Int]?,
    _ body: (inout RandomSource.Kind, Int) throws(RandomError) -> [Double]
  ) throws(ExpressionError) -> Value {
    let shape = shape ?? []
    let count = try count(of: shape)
    let numbers = try drawing(source) { kind throws(RandomError) in try body(&kind, count) }
    return .array(NDArray(numbers, shape: shape))
  }

  /// Whole numbers between bounds, in NumPy's way: one bound alone is the upper one.
  fileprivate func wholeNumbers(_ source: RandomSource, endpoint: Bool) throws(ExpressionError) -> Value {
    guard let first = try wholeNumber("low") else { throw error("low is missing") }
    let second = try wholeNumber("high")
    let (low, high) = second.map { (first, $0) } ?? (0, first)
    return .array(
      try integers(source, try size()) { kind, count throws(RandomError) in
        try kind.wholeNumbers(low, high, endpoint: endpoint, count: count)
      })
  }

  fileprivate func choice(_ source: RandomSource) throws(ExpressionError) -> Value {
    let population = try array("a")
    let replacing = try flag("replace", otherwise: true)
    let probabilities = has("p") ? try row("p") : nil
    let indices = population.isScalar ? try wholeNumber("a") ?? 0 : population.shape[0]
    let places = try integers(source, try size()) { kind, count throws(RandomError) in
      try kind.choice(indices, count: count, replacing: replacing, probabilities: probabilities)
    }
    guard !population.isScalar else { return .array(places) }
    return .array(
      try locating { () throws(ArrayError) in
        try population.indexed([places.isScalar ? .position(places.integers[0]) : .array(places)])
      })
  }

  fileprivate func permutation(_ source: RandomSource) throws(ExpressionError) -> Value {
    let elements = try array("x")
    let count = elements.isScalar ? try wholeNumber("x") ?? 0 : elements.shape[0]
    let order = try integers(source, [max(count, 0)]) { kind, _ throws(RandomError) in
      try kind.permutation(count)
    }
    guard !elements.isScalar else { return .array(order) }
    return .array(try locating { () throws(ArrayError) in try elements.indexed([.array(order)]) })
  }

  /// Whole numbers in a shape; `nil` is a single one.
  fileprivate func integers(
    _ source: RandomSource, _ shape: [Int]?,
    _ body: (inout RandomSource.Kind, Int) throws(RandomError) -> [Int]
  ) throws(ExpressionError) -> NDArray {
    let shape = shape ?? []
    let count = try count(of: shape)
    let integers = try drawing(source) { kind throws(RandomError) in try body(&kind, count) }
    return NDArray(integers, shape: shape)
  }

  private func drawing<Result>(
    _ source: RandomSource, _ body: (inout RandomSource.Kind) throws(RandomError) -> Result
  ) throws(ExpressionError) -> Result {
    do throws(RandomError) {
      return try source.draw(body)
    } catch {
      throw ExpressionError(error.description, column: column)
    }
  }

  private func count(of shape: [Int]) throws(ExpressionError) -> Int {
    try locating { () throws(ArrayError) in try NDArray.checkedCount(of: shape) }
  }

  // MARK: How many

  /// The shape that `size` asks for; `nil` for a single number.
  fileprivate func size() throws(ExpressionError) -> [Int]? {
    has("size") ? try shape("size") : nil
  }

  /// The shape that any number of arguments ask for; `nil` for a single number.
  fileprivate func shape(of variadic: String) throws(ExpressionError) -> [Int]? {
    self[variadic] == nil ? nil : try shape(variadic)
  }
}

// MARK: - Either generator

extension RandomSource.Kind {
  fileprivate mutating func random(_ count: Int) throws(RandomError) -> [Double] {
    switch self {
    case .legacy(var state):
      defer { self = .legacy(state) }
      return try state.rand(count)
    case .modern(var generator):
      defer { self = .modern(generator) }
      return try generator.random(count)
    }
  }

  fileprivate mutating func standardNormal(_ count: Int) throws(RandomError) -> [Double] {
    switch self {
    case .legacy(var state):
      defer { self = .legacy(state) }
      return try state.randn(count)
    case .modern(var generator):
      defer { self = .modern(generator) }
      return try generator.standardNormal(count)
    }
  }

  fileprivate mutating func normal(
    _ loc: Double, _ scale: Double, _ count: Int
  ) throws(RandomError) -> [Double] {
    switch self {
    case .legacy(var state):
      defer { self = .legacy(state) }
      return try state.normal(loc, scale, count: count)
    case .modern(var generator):
      defer { self = .modern(generator) }
      return try generator.normal(loc, scale, count: count)
    }
  }

  fileprivate mutating func uniform(
    _ low: Double, _ high: Double, _ count: Int
  ) throws(RandomError) -> [Double] {
    switch self {
    case .legacy(var state):
      defer { self = .legacy(state) }
      return try state.uniform(low, high, count: count)
    case .modern(var generator):
      defer { self = .modern(generator) }
      return try generator.uniform(low, high, count: count)
    }
  }

  fileprivate mutating func wholeNumbers(
    _ low: Int, _ high: Int, endpoint: Bool, count: Int
  ) throws(RandomError) -> [Int] {
    switch self {
    case .legacy(var state):
      defer { self = .legacy(state) }
      return try state.randint(low, high, count: count)
    case .modern(var generator):
      defer { self = .modern(generator) }
      return try generator.integers(low, high, endpoint: endpoint, count: count)
    }
  }

  fileprivate mutating func choice(
    _ population: Int, count: Int, replacing: Bool, probabilities: [Double]?
  ) throws(RandomError) -> [Int] {
    switch self {
    case .legacy(var state):
      defer { self = .legacy(state) }
      return try state.choice(population, count: count, replacing: replacing, probabilities: probabilities)
    case .modern(var generator):
      defer { self = .modern(generator) }
      return try generator.choice(population, count: count, replacing: replacing, probabilities: probabilities)
    }
  }

  fileprivate mutating func permutation(_ count: Int) throws(RandomError) -> [Int] {
    switch self {
    case .legacy(var state):
      defer { self = .legacy(state) }
      return try state.permutation(count)
    case .modern(var generator):
      defer { self = .modern(generator) }
      return try generator.permutation(count)
    }
  }
}
