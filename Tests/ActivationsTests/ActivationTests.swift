// The activation functions against correctly rounded values, at both infinities, and as a catalogue.

import Activations
import Testing

@Suite("Activation functions")
struct ActivationTests {
  @Test("values are within two units in the last place of the true ones", arguments: activationValues)
  func accuracy(name: String, values: [Double]) throws {
    let activation = try #require(Activation.named(name))
    for (x, expected) in zip(activationPoints, values) {
      // Where a factor is subnormal, its last place is that of the smallest number, times the other factor.
      let tolerance = 2 * max(expected.ulp, max(1, abs(x)) * .leastNonzeroMagnitude)
      #expect(abs(activation(x) - expected) <= tolerance, "\(name)(\(x)) = \(activation(x)), not \(expected)")
    }
  }

  @Test("every function of the catalogue is among the tested ones")
  func complete() {
    #expect(Activation.all.map(\.name) == activationValues.map(\.name))
  }

  @Test(
    "at the infinities every function has its limit",
    arguments: [
      ("step", 0, 1), ("sigmoid", 0, 1), ("tanh", -1, 1), ("relu", 0, .infinity),
      ("leaky_relu", -.infinity, .infinity), ("elu", -1, .infinity), ("softplus", 0, .infinity),
      ("silu", 0, .infinity),
    ] as [(String, Double, Double)])
  func limits(name: String, below: Double, above: Double) throws {
    let activation = try #require(Activation.named(name))
    #expect(activation(-.infinity) == below)
    #expect(activation(.infinity) == above)
  }

  @Test("NaN stays NaN, save in the step, where it is not above 0", arguments: Activation.names)
  func notANumber(name: String) throws {
    let activation = try #require(Activation.named(name))
    #expect(activation(.nan).isNaN == (name != "step"))
    if name == "step" { #expect(activation(.nan) == 0) }
  }

  @Test("at 0 the step is 0 and the sigmoid one half")
  func zero() {
    #expect(step(0) == 0)
    #expect(step(-0.0) == 0)
    #expect(step(.leastNonzeroMagnitude) == 1)
    #expect(sigmoid(0) == 0.5)
    #expect(relu(-0.0).sign == .minus)
  }

  @Test("over an array every function is what it is over its numbers")
  func arrays() {
    let x = activationPoints
    #expect(step(x) == x.map { step($0) })
    #expect(sigmoid(x) == x.map { sigmoid($0) })
    #expect(Activations.tanh(x) == x.map { Activations.tanh($0) })
    #expect(relu(x) == x.map { relu($0) })
    #expect(leakyReLU(x) == x.map { leakyReLU($0) })
    #expect(elu(x) == x.map { elu($0) })
    #expect(softplus(x) == x.map { softplus($0) })
    #expect(silu(x) == x.map { silu($0) })
    #expect(swish(x) == x.map { silu($0) })
    #expect(sigmoid([] as [Double]) == [])
  }

  @Test("the catalogue's rows compute what the functions of their names do")
  func rows() throws {
    let functions: [(String, (Double) -> Double)] = [
      ("step", { step($0) }), ("sigmoid", { sigmoid($0) }), ("tanh", { Activations.tanh($0) }),
      ("relu", { relu($0) }), ("leaky_relu", { leakyReLU($0) }), ("elu", { elu($0) }),
      ("softplus", { softplus($0) }), ("silu", { silu($0) }), ("swish", { swish($0) }),
    ]
    #expect(functions.map(\.0) == Activation.names)
    for (name, function) in functions {
      let activation = try #require(Activation.named(name))
      #expect(activation(activationPoints) == activationPoints.map(function))
    }
  }

  @Test("the slope and the depth below 0 can be given")
  func parameters() {
    #expect(leakyReLU(-2, alpha: 0.25) == -0.5)
    #expect(leakyReLU([-2, 3], alpha: 0.25) == [-0.5, 3])
    #expect(elu(-.infinity, alpha: 2) == -2)
    #expect(elu([-.infinity, 3], alpha: 2) == [-2, 3])
  }

  @Test("a function is found by its name and its aliases, in that spelling only")
  func lookup() {
    #expect(Activation.named("silu")?.name == "silu")
    #expect(Activation.named("swish")?.name == "silu")
    #expect(Activation.named("Sigmoid") == nil)
    #expect(Activation.named("") == nil)
    #expect(Activation.all.allSatisfy { !$0.formula.isEmpty })
    #expect(Set(Activation.names).count == Activation.names.count)
  }
}
