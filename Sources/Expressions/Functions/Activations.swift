// The catalogue of activation functions, each under its name and its aliases.

internal import Activations

extension Function {
  static let activations: [Function] = Activation.all.flatMap { activation in
    ([activation.name] + activation.aliases).map { name in .unary(name) { activation($0) } }
  }
}
