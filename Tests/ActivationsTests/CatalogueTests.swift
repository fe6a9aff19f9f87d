// What the catalogue says of each function, held against the function's values.

import Activations
import Testing

@Suite("Catalogue")
struct CatalogueTests {
  /// Every family with its usual parameters, and those with parameters with others as well.
  static let functions: [ActivationFunction] = {
    let others: [(String, [String: Double])] = [
      ("leaky_relu", ["alpha": 0.3]), ("prelu", ["alpha": -0.5]), ("prelu", ["alpha": 1]),
      ("rrelu", ["lower": 0, "upper": 0]), ("elu", ["alpha": 0.5]), ("elu", ["alpha": 0]), ("celu", ["alpha": 2.5]),
      ("threshold", ["theta": 1, "value": -2]), ("threshold", ["theta": 1, "value": 3]),
      ("threshold", ["theta": 0.5, "value": 0.5]), ("squareplus", ["b": 0.25]), ("squareplus", ["b": 0]),
      ("hard_shrink", ["lambd": 2]), ("hard_shrink", ["lambd": 0]), ("soft_shrink", ["lambd": 0.1]),
      ("softplus", ["beta": 3]), ("silu", ["beta": 2]), ("silu", ["beta": 0]), ("snake", ["a": 2.5]),
    ]
    let usual = Activation.all.filter { $0.name != "threshold" }.compactMap { try? $0([:]) }
    return usual + others.compactMap { try? Activation.named($0.0)?($0.1) }
  }()

  /// Evenly spaced numbers around 0, without those at or beside a kink or jump.
  private static func smoothPoints(_ function: ActivationFunction) -> [Double] {
    let breaks = function.features.kinks + function.features.jumps.map(\.x)
    return (-800...800).map { Double($0) / 100 + 0.0037 }.filter { x in !breaks.contains { abs($0 - x) < 0.01 } }
  }

  @Test("every family is there, and can be made")
  func complete() {
    #expect(Activation.all.count == 35)
    #expect(Self.functions.count == 34 + 19)
    #expect(Set(Activation.names).count == Activation.names.count)
    #expect(Activation.all.allSatisfy { !$0.formula.isEmpty && !$0.title.isEmpty && !$0.source.isEmpty })
    #expect(Activation.all.allSatisfy { $0.mathtext.hasPrefix("$") && $0.mathtext.hasSuffix("$") })
  }

  @Test("derivatives are what differences say", arguments: functions)
  func derivatives(function: ActivationFunction) {
    for x in Self.smoothPoints(function) {
      let h = 1e-5
      let slope = (function(x + h) - function(x - h)) / (2 * h)
      #expect(abs(function.derivative(x) - slope) < 1e-7, "at \(x)")
      let bend = (function.derivative(x + h) - function.derivative(x - h)) / (2 * h)
      #expect(abs(function.secondDerivative(x) - bend) < 1e-6, "at \(x)")
    }
  }

  @Test("at a kink the slope leaps, at a jump the value, and nowhere else", arguments: functions)
  func breaks(function: ActivationFunction) {
    let h = 1e-9
    for x in function.features.kinks {
      #expect(abs(function.derivative(x + h) - function.derivative(x - h)) > 1e-3, "kink at \(x)")
      #expect(abs(function(x + h) - function(x - h)) < 1e-7, "kink at \(x)")
    }
    for jump in function.features.jumps {
      #expect(abs(function(jump.x.nextDown) - jump.left) < 1e-12)
      #expect(abs(function(jump.x.nextUp) - jump.right) < 1e-12)
      #expect(function(jump.x) == jump.value)
      #expect(jump.left != jump.right)
    }
    let x = Self.smoothPoints(function)
    for (a, b) in zip(x, x.dropFirst()) where b - a < 0.011 {
      #expect(abs(function(b) - function(a)) < 0.05, "between \(a) and \(b)")
      #expect(abs(function.derivative(b) - function.derivative(a)) < 0.1, "between \(a) and \(b)")
    }
  }

  @Test("an extremum is where the slope changes its sign", arguments: functions)
  func extrema(function: ActivationFunction) {
    for extremum in function.features.extrema {
      #expect(abs(function(extremum.x) - extremum.y) <= 4 * extremum.y.ulp)
      let isMinimum = extremum.kind == .minimum
      #expect((function.derivative(extremum.x - 1e-6) < 0) == isMinimum)
      #expect((function.derivative(extremum.x + 1e-6) > 0) == isMinimum)
    }
  }

  @Test("the function stays in its range and comes near the bounds", arguments: functions)
  func range(function: ActivationFunction) {
    let range = function.features.range
    let values = (hostileArguments + function.features.extrema.map(\.x)).map { function($0) }
    // A value may round to a bound that the function only comes near to.
    #expect(values.allSatisfy { $0 >= range.lower && $0 <= range.upper })
    for (bound, isLower) in [(range.lower, true), (range.upper, false)] {
      let extreme = isLower ? values.min() : values.max()
      #expect(bound.isFinite ? abs((extreme ?? .nan) - bound) < 1e-9 : abs(extreme ?? 0) > 1e8)
    }
  }

  @Test("the function runs as the catalogue says", arguments: functions)
  func monotonicity(function: ActivationFunction) {
    let x = (-1000...1000).map { Double($0) / 100 }
    let steps = zip(x, x.dropFirst()).map { function($1) - function($0) }
    // Where rounding leaves nothing of a slope, a rising function may look level.
    switch function.features.monotonicity {
    case .increasing: #expect(steps.allSatisfy { $0 >= 0 } && steps.contains { $0 > 0 })
    case .nonDecreasing: #expect(steps.allSatisfy { $0 >= 0 } && steps.contains(0))
    case .neither: #expect(steps.contains { $0 < 0 } && steps.contains { $0 > 0 })
    }
  }

  @Test("far out the function runs along its asymptotes", arguments: functions)
  func asymptotes(function: ActivationFunction) {
    for asymptote in function.features.asymptotes {
      let x = asymptote.end == .plusInfinity ? 1e7 : -1e7
      #expect(abs(function(x) - (asymptote.slope * x + asymptote.intercept)) < 1e-5)
      let atInfinity = function(asymptote.end == .plusInfinity ? .infinity : -.infinity)
      let limit =
        asymptote.slope == 0
        ? asymptote.intercept : (asymptote.slope * (x < 0 ? -1 : 1)) * Double.infinity
      #expect(atInfinity == limit)
    }
  }

  @Test("NaN stays NaN, save in the step, where it is not above 0", arguments: functions)
  func notANumber(function: ActivationFunction) {
    #expect(function(.nan).isNaN == (function.activation.name != "step"))
    #expect(function.derivative(.nan).isNaN)
    #expect(function.secondDerivative(.nan).isNaN)
  }

  @Test("odd functions that are 0 at 0 keep the sign of zero")
  func negativeZero() throws {
    for name in [
      "identity", "sign", "relu", "leaky_relu", "elu", "selu", "celu", "silu", "mish", "gelu", "gelu_tanh", "tanh",
      "softsign", "hard_tanh", "tanh_shrink", "arctan", "snake", "bent_identity",
    ] {
      let function = try #require(try Activation.named(name)?([:]))
      #expect(function(-0.0).sign == .minus && function(-0.0) == 0 || name == "sign", "\(name)")
    }
  }

  @Test("over an array a function is what it is over its numbers")
  func arrays() throws {
    let function = try #require(try Activation.named("mish")?([:]))
    #expect(function([-1, 0, 2]) == [function(-1), function(0), function(2)])
    #expect(function([]) == [])
  }
}

@Suite("Choosing functions")
struct ChoosingTests {
  @Test("a family is found by its name and its aliases, in that spelling only")
  func names() {
    #expect(Activation.named("swish")?.name == "silu")
    #expect(Activation.named("linear")?.name == "identity")
    #expect(Activation.named("Sigmoid") == nil)
    #expect(Activation.named("") == nil)
    #expect(Activation.named(".sigmoid") == nil)
    #expect(Activation.named("torch.sigmoid") == nil)
  }

  @Test(
    "libraries differ in what they call a function and in its parameters",
    arguments: [
      ("keras.leaky_relu", -1, -0.2), ("pytorch.leaky_relu", -1, -0.01), ("jax.leaky_relu", -1, -0.01),
      ("pytorch.gelu", 1, 0.8413447460685429), ("keras.gelu", 1, 0.8413447460685429),
      ("jax.gelu", 1, 0.8411919906082768), ("keras.linear", 3, 3), ("pytorch.hardtanh", 3, 1),
      ("jax.hard_silu", 3, 3), ("keras.swish", 0, 0), ("pytorch.relu", -1, 0),
    ])
  func presets(name: String, x: Double, y: Double) throws {
    let activation = try #require(Activation.named(name))
    #expect(activation.name == name)
    #expect(abs(try activation([:])(x) - y) < 1e-15)
  }

  @Test(
    "parameters are checked",
    arguments: [
      ("relu", ["alpha": 1], "relu: there is no parameter \"alpha\""),
      ("elu", ["alhpa": 1], "elu: there is no parameter \"alhpa\" (did you mean \"alpha\"?)"),
      ("elu", ["alpha": .nan], "elu: alpha is nan; it must be finite"),
      ("celu", ["alpha": 0], "celu: alpha is 0.0; it must be above 0"),
      ("hard_shrink", ["lambd": -1], "hard_shrink: lambd is -1.0; it must be 0.0 or above"),
      ("threshold", ["theta": 1], "threshold: value is missing: the value elsewhere"),
    ] as [(String, [String: Double], String)])
  func parameters(name: String, values: [String: Double], message: String) throws {
    let activation = try #require(Activation.named(name))
    let error = #expect(throws: ActivationError.self) { try activation(values) }
    #expect(error?.description == message)
  }
}

@Suite("Functions of rows")
struct VectorFunctionTests {
  @Test("softmax gives shares, also of large and infinite numbers")
  func softmaxShares() {
    #expect(softmax([0, 0]) == [0.5, 0.5])
    #expect(softmax([1000, 1000, -1000]) == [0.5, 0.5, 0])
    #expect(softmax([0, -.infinity]) == [1, 0])
    #expect(softmax([]) == [])
    #expect(softmax([1, .nan]).allSatisfy { $0.isNaN })
    #expect(abs(logSoftmax([0, -2000])[1] + 2000) < 1e-9)
    #expect(softmaxSlice(3, against: 3) == 0.5)
  }

  @Test("sparsemax gives the nearest shares")
  func sparsemaxShares() {
    #expect(sparsemax([1, 2, 3]) == [0, 0, 1])
    #expect(sparsemax([0, 0, 0, 0]) == [0.25, 0.25, 0.25, 0.25])
    #expect(sparsemax([0.5, 1]) == [0.25, 0.75])
    #expect(sparsemax([1e300, 0]) == [1, 0])
    #expect(sparsemax([1, .infinity]).allSatisfy { $0.isNaN })
  }

  @Test("maxout takes the greatest of each group, the gated unit multiplies halves")
  func groups() {
    #expect(maxout([1, 5, -2, -3], groupSize: 2) == [5, -2])
    #expect(glu([2, 4, 0, 0]) == [1, 2])
  }
}

@Suite("Neurons")
struct NeuronTests {
  static let inputs: [[Double]] = [[0, 0], [1, 0], [0, 1], [1, 1]]

  @Test("the gates answer as their truth tables say")
  func gates() throws {
    #expect(try Self.inputs.map { try Neuron.and($0) } == [0, 0, 0, 1])
    #expect(try Self.inputs.map { try Neuron.nand($0) } == [1, 1, 1, 0])
    #expect(try Self.inputs.map { try Neuron.or($0) } == [0, 1, 1, 1])
    #expect(try Self.inputs.map { try Network.xor($0) } == [[0], [1], [1], [0]])
    #expect(try Network.xor(columns: [[0, 1, 0, 1], [0, 0, 1, 1]]) == [[0, 1, 1, 0]])
  }

  @Test("a neuron is its activation function of a weighted sum")
  func sum() throws {
    let neuron = Neuron(weights: [1, 2], bias: -1, activation: .sigmoid)
    #expect(try neuron.weightedSum([3, 0.5]) == 3)
    #expect(try neuron([3, 0.5]) == sigmoid(3))
    #expect(try neuron(columns: [[3, 0], [0.5, 0]]) == [sigmoid(3), sigmoid(-1)])
    #expect(try Neuron(weights: [], bias: 1)([]) == 1)
  }

  @Test("inputs that do not fit are refused")
  func misfits() {
    #expect(throws: NeuronError.inputCount(1, weights: 2)) { try Neuron.and([1]) }
    #expect(throws: NeuronError.columnLengths(1, 2)) { try Neuron.and(columns: [[1], [1, 2]]) }
    #expect(NeuronError.inputCount(1, weights: 2).description == "a neuron of 2 weights cannot take 1 input")
  }

  @Test("the decision line is where the weighted sum is 0")
  func line() throws {
    let line = try #require(Neuron.or.decisionLine)
    #expect(abs(line.x2(at: 0) - 0.4) < 1e-15)
    #expect(abs(line.x1(at: 0) - 0.4) < 1e-15)
    let segment = try #require(line.segment(x1: 0...1, x2: 0...1))
    #expect(segment.start.x1 == 0 && segment.end.x2 == 0)
    #expect(line.segment(x1: 2...3, x2: 2...3) == nil)
    let upright = try #require(Neuron(weights: [2, 0], bias: -1).decisionLine?.segment(x1: 0...1, x2: 0...1))
    #expect(upright.start == (x1: 0.5, x2: 0) && upright.end == (x1: 0.5, x2: 1))
    #expect(Neuron(weights: [0, 0], bias: 1).decisionLine == nil)
    #expect(Neuron(weights: [1], bias: 1).decisionLine == nil)
  }
}
