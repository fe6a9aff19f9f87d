// The catalogue of activation functions: what is known of each, as data, and its values.
//
// An `Activation` is a family: PReLU for any slope. Its parameters given, it is an `ActivationFunction`, which
// has values, derivatives and the features that depend on the parameters. The families stand in files by
// kinship (Catalogue/), each as a row.

internal import Spelling

/// A family of activation functions of one variable, as the catalogue lists it.
public struct Activation: Sendable {
  /// A number that chooses one function of the family.
  public struct Parameter: Hashable, Sendable {
    /// The name in formulas and in calls: `alpha`.
    public let name: String
    /// The usual value; `nil` where every call must give one.
    public let usual: Double?
    /// What it does, in a few words.
    public let meaning: String
    /// The values that make sense.
    public let range: ClosedRange<Double>

    init(
      _ name: String, _ usual: Double?, _ meaning: String,
      in range: ClosedRange<Double> = -.infinity ... .infinity
    ) {
      self.name = name
      self.usual = usual
      self.meaning = meaning
      self.range = range
    }
  }

  /// The name in lower case with underscores, as in Python: `leaky_relu`. With the prefix of a library where
  /// its usual parameters are meant: `keras.leaky_relu`.
  public internal(set) var name: String
  /// Other names for the same family; none for most.
  public let aliases: [String]
  /// The name for a reader: `Leaky ReLU`.
  public let title: String
  /// The parameters in the order of calls; none for most.
  public internal(set) var parameters: [Parameter]
  /// The definition in plain text, in `x` and the parameters: `1 / (1 + exp(-x))`.
  public let formula: String
  /// The definition in TeX's notation, as far as matplotlib's mathtext reads it.
  public let mathtext: String
  /// Where it was introduced, or which libraries have it.
  public let source: String

  let kernels: @Sendable ([Double]) -> Kernels
  let features: @Sendable ([Double]) -> Features

  init(
    _ name: String, aliases: [String] = [], _ title: String, parameters: [Parameter] = [], formula: String,
    mathtext: String, source: String, features: @escaping @Sendable ([Double]) -> Features,
    kernels: @escaping @Sendable ([Double]) -> Kernels
  ) {
    self.name = name
    self.aliases = aliases
    self.title = title
    self.parameters = parameters
    self.formula = formula
    self.mathtext = mathtext
    self.source = source
    self.kernels = kernels
    self.features = features
  }

  /// The value and the first two derivatives as functions of x.
  struct Kernels: Sendable {
    let value: @Sendable (Double) -> Double
    let derivative: @Sendable (Double) -> Double
    let secondDerivative: @Sendable (Double) -> Double
  }
}

// MARK: - Choosing a function of the family

extension Activation {
  /// The function with the given parameters; those that are left out have their usual values.
  ///
  /// - Throws: `ActivationError` for a parameter that the family does not have, one without a usual value that
  ///   is left out, and a value out of its range.
  public func callAsFunction(_ values: [String: Double]) throws(ActivationError) -> ActivationFunction {
    // In a fixed order, so that of several mistakes the same is told on every run.
    for name in values.keys.sorted() where !parameters.contains(where: { $0.name == name }) {
      let hint = suggestion(for: name, among: parameters.map(\.name))
      throw ActivationError(activation: self.name, message: "there is no parameter \"\(name)\"\(hint)")
    }
    return try function(parameters.map { values[$0.name] })
  }

  /// The function with parameters in their order, `nil` for the usual value.
  package func function(_ values: [Double?]) throws(ActivationError) -> ActivationFunction {
    var bound: [Double] = []
    for (parameter, value) in zip(parameters, values) {
      guard let value = value ?? parameter.usual else {
        throw ActivationError(activation: name, message: "\(parameter.name) is missing: \(parameter.meaning)")
      }
      guard parameter.range.contains(value), value.isFinite else {
        throw ActivationError(
          activation: name,
          message: "\(parameter.name) is \(value); it must \(parameter.range.text)")
      }
      bound.append(value)
    }
    return ActivationFunction(activation: self, values: bound)
  }
}

extension ClosedRange<Double> {
  fileprivate var text: String {
    switch (lowerBound.isFinite, upperBound.isFinite) {
    case (true, true): "lie in \(lowerBound)…\(upperBound)"
    // The least of the range stands for everything above 0.
    case (true, false) where lowerBound == .leastNormalMagnitude: "be above 0"
    case (true, false): "be \(lowerBound) or above"
    case (false, true): "be \(upperBound) or below"
    case (false, false): "be finite"
    }
  }
}

/// What is wrong with the parameters of an activation function.
public struct ActivationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The family's name.
  public let activation: String
  /// What is wrong, in one line.
  public let message: String

  public var description: String { "\(activation): \(message)" }
}

/// An activation function of one variable: a family with its parameters.
public struct ActivationFunction: Sendable {
  /// The family.
  public let activation: Activation
  /// The parameters' values, in the family's order.
  public let values: [Double]
  /// Where it bends and jumps, where it leads, what it reaches.
  public let features: Features
  let kernels: Activation.Kernels

  init(activation: Activation, values: [Double]) {
    self.activation = activation
    self.values = values
    features = activation.features(values)
    kernels = activation.kernels(values)
  }

  /// The function's value at `x`.
  public func callAsFunction(_ x: Double) -> Double { kernels.value(x) }

  /// The function's value at every element of `x`.
  public func callAsFunction(_ x: [Double]) -> [Double] { x.map(kernels.value) }

  /// The first derivative at `x`. At a kink or a jump the value that the libraries of neural networks take.
  public func derivative(_ x: Double) -> Double { kernels.derivative(x) }

  /// The second derivative at `x`; at a kink or a jump it is that of the piece that `derivative` belongs to.
  public func secondDerivative(_ x: Double) -> Double { kernels.secondDerivative(x) }
}
