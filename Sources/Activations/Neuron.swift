// A neuron: the perceptron of F. Rosenblatt (1958) with any activation function, and the logic gates that the
// book "ゼロから作る Deep Learning" (K. Saitō, 2016, chapter 2) makes of it.

/// h(b + w₁x₁ + … + wₙxₙ): a weighted sum of inputs, a bias, and an activation function.
public struct Neuron: Sendable {
  /// The weights of the inputs.
  public var weights: [Double]
  /// The bias b, which is there without any input.
  public var bias: Double
  /// The activation function h.
  public var activation: ActivationFunction

  /// A neuron.
  ///
  /// - Parameters:
  ///   - weights: One for each input; without any the neuron is a constant.
  ///   - bias: The bias. 0 if not given.
  ///   - activation: The activation function. The step if not given: a perceptron.
  public init(weights: [Double], bias: Double = 0, activation: ActivationFunction = .step) {
    self.weights = weights
    self.bias = bias
    self.activation = activation
  }

  /// The weighted sum b + w₁x₁ + … + wₙxₙ, added up from the left.
  ///
  /// - Throws: `NeuronError` unless there is one input for each weight.
  public func weightedSum(_ inputs: [Double]) throws(NeuronError) -> Double {
    guard inputs.count == weights.count else {
      throw .inputCount(inputs.count, weights: weights.count)
    }
    return zip(weights, inputs).reduce(bias) { $0 + $1.0 * $1.1 }
  }

  /// The neuron's answer to inputs.
  ///
  /// - Throws: `NeuronError` unless there is one input for each weight.
  public func callAsFunction(_ inputs: [Double]) throws(NeuronError) -> Double {
    activation(try weightedSum(inputs))
  }

  /// The neuron's answers to rows of inputs, given as columns: the first elements of all are the first row.
  ///
  /// - Throws: `NeuronError` unless there is one column for each weight and all are equally long.
  public func callAsFunction(columns: [[Double]]) throws(NeuronError) -> [Double] {
    guard columns.count == weights.count else {
      throw .inputCount(columns.count, weights: weights.count)
    }
    let count = columns.first?.count ?? 1
    if let other = columns.first(where: { $0.count != count }) {
      throw .columnLengths(count, other.count)
    }
    var sums = [Double](repeating: bias, count: count)
    for (weight, column) in zip(weights, columns) {
      for row in sums.indices { sums[row] += weight * column[row] }
    }
    return activation(sums)
  }

  /// The line b + w₁x₁ + w₂x₂ = 0 of a neuron of two inputs, where the weighted sum changes its sign.
  ///
  /// - Returns: `nil` unless there are two weights, not both 0.
  public var decisionLine: DecisionLine? {
    guard weights.count == 2, weights != [0, 0] else { return nil }
    return DecisionLine(weights: (weights[0], weights[1]), bias: bias)
  }
}

/// Why a neuron cannot answer.
public enum NeuronError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The inputs are not as many as the weights.
  case inputCount(Int, weights: Int)
  /// Two columns of inputs have different lengths.
  case columnLengths(Int, Int)

  public var description: String {
    switch self {
    case .inputCount(let count, let weights):
      "a neuron of \(weights) \(weights == 1 ? "weight" : "weights") cannot take \(count) "
        + (count == 1 ? "input" : "inputs")
    case .columnLengths(let a, let b): "the inputs are columns of different lengths, \(a) and \(b)"
    }
  }
}

/// A straight line in the plane of a neuron's two inputs: b + w₁x₁ + w₂x₂ = 0.
public struct DecisionLine: Sendable {
  private let weights: (Double, Double)
  private let bias: Double

  init(weights: (Double, Double), bias: Double) {
    self.weights = weights
    self.bias = bias
  }

  /// The second input on the line for a first one; infinite or NaN on an upright line.
  public func x2(at x1: Double) -> Double {
    -(bias + weights.0 * x1) / weights.1
  }

  /// The first input on the line for a second one; infinite or NaN on a level line.
  public func x1(at x2: Double) -> Double {
    -(bias + weights.1 * x2) / weights.0
  }

  /// The ends of the part of the line that lies in a rectangle; `nil` where it passes by.
  ///
  /// - Parameters:
  ///   - x1: The sides of the rectangle along the first input.
  ///   - x2: The sides along the second.
  public func segment(
    x1: ClosedRange<Double>, x2: ClosedRange<Double>
  ) -> (start: (x1: Double, x2: Double), end: (x1: Double, x2: Double))? {
    let crossings =
      [x1.lowerBound, x1.upperBound].map { (x1: $0, x2: self.x2(at: $0)) }.filter { x2.contains($0.x2) }
      + [x2.lowerBound, x2.upperBound].map { (x1: self.x1(at: $0), x2: $0) }.filter { x1.contains($0.x1) }
    // In order along the line; through a corner a line comes twice.
    let sorted = crossings.sorted { ($0.x1, $0.x2) < ($1.x1, $1.x2) }
    guard let start = sorted.first, let end = sorted.last else { return nil }
    return (start, end)
  }
}

// MARK: - Gates

extension Neuron {
  /// 1 if both inputs are 1, otherwise 0: the weights 0.5 and 0.5 with a bias of −0.7.
  public static let and = Neuron(weights: [0.5, 0.5], bias: -0.7)
  /// 0 if both inputs are 1, otherwise 1.
  public static let nand = Neuron(weights: [-0.5, -0.5], bias: 0.7)
  /// 1 if an input is 1, otherwise 0.
  public static let or = Neuron(weights: [0.5, 0.5], bias: -0.2)
}

/// Neurons in layers: the answers of each layer are the inputs of the next.
public struct Network: Sendable {
  /// The layers from the inputs on.
  public var layers: [[Neuron]]

  /// A network of layers.
  public init(layers: [[Neuron]]) {
    self.layers = layers
  }

  /// The last layer's answers to inputs.
  ///
  /// - Throws: `NeuronError` unless every neuron has one weight for each of its inputs.
  public func callAsFunction(_ inputs: [Double]) throws(NeuronError) -> [Double] {
    var signals = inputs
    for layer in layers {
      signals = try layer.map { neuron throws(NeuronError) in try neuron(signals) }
    }
    return signals
  }

  /// The last layer's answers to rows of inputs, all in columns.
  ///
  /// - Throws: `NeuronError` unless every neuron has one weight for each of its inputs.
  public func callAsFunction(columns: [[Double]]) throws(NeuronError) -> [[Double]] {
    var signals = columns
    for layer in layers {
      signals = try layer.map { neuron throws(NeuronError) in try neuron(columns: signals) }
    }
    return signals
  }

  /// 1 if just one of two inputs is 1, otherwise 0, which no single neuron can tell (M. Minsky and S. Papert,
  /// Perceptrons, 1969): NAND and OR, joined by AND.
  public static let xor = Network(layers: [[.nand, .or], [.and]])
}

extension ActivationFunction {
  /// The unit step.
  public static let step = plain("step")
  /// The logistic sigmoid.
  public static let sigmoid = plain("sigmoid")

  /// A function of the catalogue that has no parameters.
  private static func plain(_ name: String) -> ActivationFunction {
    guard let activation = Activation.named(name) else { preconditionFailure("\(name) is in the catalogue") }
    return ActivationFunction(activation: activation, values: [])
  }
}
