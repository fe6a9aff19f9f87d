// Neurons, the gates that the book makes of them, and functions of whole rows: softmax and its kin.

internal import Activations
internal import Arrays

extension Function {
  static let neurons: [Function] = [
    Function(
      "neuron(*x, weights, bias=0.0, activation='step')",
      "h(bias + w1 x1 + … + wn xn), with an activation function of the catalogue as h.", body: neuron),
    gate("AND", "1 where both inputs are 1: the book's perceptron with the weights 0.5, 0.5.") {
      (columns) throws(NeuronError) in try Neuron.and(columns: columns)
    },
    gate("NAND", "0 where both inputs are 1: the book's perceptron with the weights -0.5, -0.5.") {
      (columns) throws(NeuronError) in try Neuron.nand(columns: columns)
    },
    gate("OR", "1 where an input is 1: the book's perceptron with the weights 0.5, 0.5.") {
      (columns) throws(NeuronError) in try Neuron.or(columns: columns)
    },
    gate("XOR", "1 where just one input is 1: NAND and OR, joined by AND.") {
      (columns) throws(NeuronError) in try Network.xor(columns: columns)[0]
    },
    Function(
      "decision_line(x1, weights, bias=0.0)",
      "The second input at which a neuron of two inputs changes its mind, for each first one."
    ) { call throws(ExpressionError) in
      let weights = try call.row("weights")
      guard weights.count == 2 else {
        throw call.error("weights must be two numbers, not \(weights.count)", for: "weights")
      }
      let neuron = Neuron(weights: weights, bias: try call.number("bias") ?? 0)
      guard let line = neuron.decisionLine else {
        throw call.error("with both weights 0 there is no line", for: "weights")
      }
      return .array(try call.operand("x1").map { line.x2(at: $0) })
    },
    alongAxis("softmax", "exp(x) / sum(exp(x)): shares that add up to 1.", softmax),
    alongAxis("log_softmax", "The logarithm of the softmax.", logSoftmax),
    alongAxis("sparsemax", "The nearest shares that add up to 1, many of them 0.", sparsemax),
    Function("maxout(x, group_size)", "The greatest of each group of neighbours along the last axis.") {
      call throws(ExpressionError) in
      let x = try call.array("x")
      let size = try call.wholeNumber("group_size") ?? 1
      guard let length = x.shape.last, size > 0, length % size == 0 else {
        throw call.error("\(x.shape.last ?? 1) elements make no groups of \(size)", for: "group_size")
      }
      return .array(
        NDArray(maxout(x.doubles, groupSize: size), shape: x.shape.dropLast() + [length / size]))
    },
    Function("glu(x)", "The first half of each row times the sigmoid of the second half.") {
      call throws(ExpressionError) in
      let x = try call.array("x")
      guard let length = x.shape.last, length % 2 == 0 else {
        throw call.error("a row of \(x.shape.last ?? 1) has no halves", for: "x")
      }
      let numbers = x.doubles
      let rows = stride(from: 0, to: length == 0 ? 0 : numbers.count, by: max(length, 1)).flatMap {
        glu(Array(numbers[$0..<$0 + length]))
      }
      return .array(NDArray(rows, shape: x.shape.dropLast() + [length / 2]))
    },
  ]

  // MARK: Neurons

  @Sendable
  private static func neuron(_ call: inout Call) throws(ExpressionError) -> Value {
    let weights = try call.row("weights")
    let neuron = Neuron(
      weights: weights, bias: try call.number("bias") ?? 0, activation: try call.activation("activation"))
    return try call.answers { (columns) throws(NeuronError) in try neuron(columns: columns) }
  }

  private static func gate(
    _ name: String, _ summary: String,
    _ answer: @escaping @Sendable ([[Double]]) throws(NeuronError) -> [Double]
  ) -> Function {
    Function("\(name)(x1, x2)", summary) { call throws(ExpressionError) in
      let columns = [try call.array("x1"), try call.array("x2")]
      return try call.answers(to: columns, answer)
    }
  }

  // MARK: Rows

  /// A function of a row, applied to every row along an axis, the last if none is given.
  private static func alongAxis(
    _ name: String, _ summary: String, _ function: @escaping @Sendable ([Double]) -> [Double]
  ) -> Function {
    Function("\(name)(x, axis=-1)", summary) { call throws(ExpressionError) in
      let x = try call.array("x")
      guard !x.isScalar else { throw call.error("a single value is no row of numbers", for: "x") }
      let axis = try call.axis(of: x) ?? x.ndim - 1
      let length = x.shape[axis]
      let stride = x.shape[(axis + 1)...].reduce(1, *)
      var numbers = x.doubles
      for start in numbers.indices where length > 0 && start / stride % length == 0 {
        let places = (0..<length).map { start + $0 * stride }
        for (place, value) in zip(places, function(places.map { numbers[$0] })) { numbers[place] = value }
      }
      return .array(NDArray(numbers, shape: x.shape))
    }
  }
}

extension Call {
  /// A neuron's answers to the call's inputs.
  fileprivate mutating func answers(
    _ answer: ([[Double]]) throws(NeuronError) -> [Double]
  ) throws(ExpressionError) -> Value {
    guard self["x"] != nil else { throw error("there are no inputs") }
    return try answers(to: try arrays("x"), answer)
  }

  /// A neuron's answers to inputs, broadcast to one shape.
  fileprivate func answers(
    to inputs: [NDArray], _ answer: ([[Double]]) throws(NeuronError) -> [Double]
  ) throws(ExpressionError) -> Value {
    let shape = try locating { () throws(ArrayError) in
      var shape: [Int] = []
      for input in inputs { shape = try NDArray.broadcastShape(shape, input.shape) }
      return shape
    }
    try checkHeld(inputs.count, each: shape.reduce(1, *))
    let columns = try locating { () throws(ArrayError) in
      try inputs.map { input throws(ArrayError) in try input.broadcast(to: shape) }
    }
    do throws(NeuronError) {
      return .array(NDArray(try answer(columns.map(\.doubles)), shape: columns.first?.shape ?? []))
    } catch {
      throw self.error(error.description)
    }
  }

  /// A function of the catalogue by its name, with its usual parameters; the step when it is left out.
  fileprivate func activation(_ parameter: String) throws(ExpressionError) -> ActivationFunction {
    guard has(parameter) else { return .step }
    let name = try word(parameter, oneOf: Activation.names)
    guard let activation = Activation.named(name) else { return .step }
    do throws(ActivationError) {
      return try activation([:])
    } catch {
      throw self.error(error.message, for: parameter)
    }
  }
}
