// Finding functions by name.

internal import Spelling

extension Activation {
  /// Every family of the catalogue.
  public static let all: [Activation] = [steps, rectifiers, shrinks, sigmoids, bells].flatMap { $0 }

  /// The family of that name or alias, with or without the prefix of a library; `nil` if there is none.
  public static func named(_ name: String) -> Activation? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 2, let library = Library(rawValue: String(parts[0])) {
      return library.preset(String(parts[1]))
    }
    return plain(name)
  }

  private static func plain(_ name: String) -> Activation? {
    all.first { $0.name == name || $0.aliases.contains(name) }
  }

  /// Every name and alias, in the catalogue's order, without those of libraries.
  public static let names: [String] = all.flatMap { [$0.name] + $0.aliases }

  /// A library of neural networks whose usual parameters may differ.
  public enum Library: String, Hashable, Sendable, CaseIterable {
    /// PyTorch 2.
    case pytorch
    /// Keras 3.
    case keras
    /// JAX.
    case jax

    /// The family as the library has it under that name; `nil` if neither it nor the catalogue has one.
    public func preset(_ name: String) -> Activation? {
      let plainName = differences[name]?.name ?? name
      guard var activation = Activation.plain(plainName) else { return nil }
      if let usual = differences[name]?.usual {
        activation.parameters = zip(activation.parameters, usual).map { parameter, value in
          Parameter(parameter.name, value, parameter.meaning, in: parameter.range)
        }
      }
      activation.name = "\(rawValue).\(name)"
      return activation
    }

    /// Where the library's function of a name is another one of the catalogue, or has other parameters.
    private var differences: [String: (name: String, usual: [Double]?)] {
      switch self {
      case .pytorch:
        [
          "hardsigmoid": ("hard_sigmoid", nil), "hardswish": ("hard_swish", nil), "hardtanh": ("hard_tanh", nil),
          "hardshrink": ("hard_shrink", nil), "softshrink": ("soft_shrink", nil),
          "tanhshrink": ("tanh_shrink", nil), "logsigmoid": ("log_sigmoid", nil),
        ]
      case .keras:
        ["leaky_relu": ("leaky_relu", [0.2]), "linear": ("identity", nil), "swish": ("silu", [1])]
      case .jax:
        ["gelu": ("gelu_tanh", nil), "hard_silu": ("hard_swish", nil)]
      }
    }
  }
}
