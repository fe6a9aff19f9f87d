// The catalogue of activation functions: one row per function, its name, its formula and its values.
//
// The functions themselves stand in files by family (Sigmoids.swift, Rectifiers.swift), each as a plain
// function over a number and over an array. A new function is such a pair and a row here.

/// An activation function of one variable, as the catalogue lists it.
public struct Activation: Sendable {
  /// The function's name in lower case with underscores, as in Python: `leaky_relu`.
  public let name: String
  /// Other names for the same function; none for most.
  public let aliases: [String]
  /// The definition in plain text, in `x`: `1 / (1 + exp(-x))`.
  public let formula: String

  private let function: @Sendable (Double) -> Double

  init(
    _ name: String, aliases: [String] = [], formula: String,
    _ function: @escaping @Sendable (Double) -> Double
  ) {
    self.name = name
    self.aliases = aliases
    self.formula = formula
    self.function = function
  }

  /// The function's value at `x`.
  public func callAsFunction(_ x: Double) -> Double {
    function(x)
  }

  /// The function's value at every element of `x`.
  public func callAsFunction(_ x: [Double]) -> [Double] {
    x.map(function)
  }
}

extension Activation {
  /// Every function of the catalogue.
  public static let all: [Activation] = [
    Activation("step", formula: "1 if x > 0, else 0") { step($0) },
    Activation("sigmoid", formula: "1 / (1 + exp(-x))") { sigmoid($0) },
    Activation("tanh", formula: "tanh(x)") { tanh($0) },
    Activation("relu", formula: "max(0, x)") { relu($0) },
    Activation("leaky_relu", formula: "x if x >= 0, else 0.01 x") { leakyReLU($0) },
    Activation("elu", formula: "x if x > 0, else exp(x) - 1") { elu($0) },
    Activation("softplus", formula: "log(1 + exp(x))") { softplus($0) },
    Activation("silu", aliases: ["swish"], formula: "x / (1 + exp(-x))") { silu($0) },
  ]

  /// The function of that name or alias, in the catalogue's spelling; `nil` if there is none.
  public static func named(_ name: String) -> Activation? {
    all.first { $0.name == name || $0.aliases.contains(name) }
  }

  /// Every name and alias, in the catalogue's order.
  public static var names: [String] {
    all.flatMap { [$0.name] + $0.aliases }
  }
}
