// The catalogue of activation functions, each under its name and its aliases: the function itself, its
// derivative (`sigmoid_derivative`) and its second derivative (`sigmoid_second_derivative`).

internal import Activations
internal import Arrays

extension Function {
  /// The activation function of that name, or a derivative of it.
  static func activation(named name: String) -> Function? {
    for order in DerivativeOrder.allCases where name.hasSuffix(order.rawValue) {
      guard let activation = Activation.named(String(name.dropLast(order.rawValue.count))) else { continue }
      return function(name, activation, order)
    }
    return nil
  }

  /// Which derivative a name asks for, by its ending; the longer endings come first.
  private enum DerivativeOrder: String, CaseIterable {
    case second = "_second_derivative"
    case first = "_derivative"
    case none = ""
  }

  private static func function(_ name: String, _ activation: Activation, _ order: DerivativeOrder) -> Function {
    let parameters = activation.parameters.map { parameter in
      parameter.usual.map { ", \(parameter.name)=\(NDArray($0).repr)" } ?? ", \(parameter.name)"
    }
    let summary =
      switch order {
      case .none: activation.formula
      case .first: "the derivative of \(activation.formula)"
      case .second: "the second derivative of \(activation.formula)"
      }
    let bend = Bend.following("x", from: activation.parameters.map(\.name)) { values in
      guard let features = try? activation.function(values).features else { return [] }
      return features.kinks + features.jumps.map(\.x)
    }
    return Function("\(name)(x\(parameters.joined()))", summary, bends: [bend]) { call throws(ExpressionError) in
      let function = try call.activationFunction(activation)
      let x = try call.operand("x")
      return switch order {
      case .none: .array(x.map { function($0) })
      case .first: .array(x.map { function.derivative($0) })
      case .second: .array(x.map { function.secondDerivative($0) })
      }
    }
  }
}

extension Call {
  /// The function of a family that the call's other arguments choose.
  fileprivate func activationFunction(_ activation: Activation) throws(ExpressionError) -> ActivationFunction {
    var values: [Double?] = []
    for parameter in activation.parameters { values.append(try number(parameter.name)) }
    do throws(ActivationError) {
      return try activation.function(values)
    } catch {
      throw self.error(error.message)
    }
  }
}
