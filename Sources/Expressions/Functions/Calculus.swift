// Slopes, areas, convolutions: what is made of a row and its neighbours.

internal import Arrays

extension Function {
  static let calculus: [Function] = [
    Function(
      "gradient(f, *varargs, axis=None, edge_order=1)",
      "The slopes, with one distance for all or the places along a dimension; of a table one array a dimension."
    ) { call throws(ExpressionError) in try call.gradient() },
    Function("trapezoid(y, x=None, dx=1.0, axis=-1)", "The area under the straight lines through points.") {
      call throws(ExpressionError) in try call.trapezoid()
    },
    Function("convolve(a, v, mode='full')", "The sums of a row weighted by another one that is moved along it.") {
      call throws(ExpressionError) in
      try call.convolution(modes: ["full", "same", "valid"])
    },
    Function("correlate(a, v, mode='valid')", "As convolve, the second row not turned round.") {
      call throws(ExpressionError) in
      try call.convolution(modes: ["valid", "full", "same"], isCorrelation: true)
    },
    Function("ediff1d(ary)", "The differences between neighbours in one row.") { call throws(ExpressionError) in
      .array(try call.array("ary").raveled.differences(axis: 0))
    },
  ]
}

extension Call {
  fileprivate mutating func gradient() throws(ExpressionError) -> Value {
    let f = try array("f")
    let order = try wholeNumber("edge_order") ?? 1
    guard (1...2).contains(order) else { throw error("edge_order is \(order); it must be 1 or 2", for: "edge_order") }
    guard !f.isScalar else { throw error("a single value has no slopes", for: "f") }
    let axes = try axis(of: f).map { [$0] } ?? Array(f.shape.indices)
    try checkHeld(axes.count, each: f.count)
    let spacings = self["varargs"] == nil ? [] : try arrays("varargs")
    guard spacings.isEmpty || spacings.count == 1 && spacings[0].isScalar || spacings.count == axes.count else {
      throw error("\(spacings.count) distances for \(axes.count) dimensions", for: "varargs")
    }
    var results: [Value] = []
    for (index, axis) in axes.enumerated() {
      let length = f.shape[axis]
      guard length > order else {
        throw error("axis \(axis) has \(length) elements; \(order + 1) are the least", for: "f")
      }
      let given = spacings.count == 1 ? spacings[0] : spacings.isEmpty ? NDArray(1.0) : spacings[index]
      let (distances, isEven) = try distances(given, count: length, for: "varargs")
      let (numbers, shape) = Lanes(of: f.shape, axis: axis).map(f.doubles) {
        slopes($0, spacing: distances, isEven: isEven, edgeOrder: order)
      }
      results.append(.array(NDArray(numbers, shape: shape)))
    }
    return results.count == 1 ? results[0] : .tuple(results)
  }

  /// The distances between neighbours: one for all, or those of places.
  private func distances(
    _ given: NDArray, count: Int, for parameter: String
  ) throws(ExpressionError) -> ([Double], isEven: Bool) {
    if given.isScalar { return (Array(repeating: given.doubles[0], count: count - 1), true) }
    guard given.shape == [count] else {
      throw error("\(given.count) places for \(count) elements", for: parameter)
    }
    let places = given.doubles
    let distances = zip(places, places.dropFirst()).map { $1 - $0 }
    return (distances, distances.allSatisfy { $0 == distances[0] })
  }

  fileprivate func trapezoid() throws(ExpressionError) -> Value {
    let y = try array("y")
    guard !y.isScalar else { throw error("a single value has no area", for: "y") }
    let axis = try axis(of: y) ?? y.ndim - 1
    let length = y.shape[axis]
    let distances: [Double]
    if has("x") {
      let x = try array("x")
      guard x.shape == [length] else {
        throw error("x has the shape \(shapeText(x.shape)) and y \(length) elements along the axis", for: "x")
      }
      distances = zip(x.doubles, x.doubles.dropFirst()).map { $1 - $0 }
    } else {
      distances = Array(repeating: try number("dx") ?? 1, count: max(length - 1, 0))
    }
    // Between booleans the sum is true where one of them is.
    let greatest = y.dtype == .bool ? 1 : Double.infinity
    let (numbers, shape) = Lanes(of: y.shape, axis: axis).map(y.doubles) { run in
      distances.indices.map { distances[$0] * Function.minimum(run[$0 + 1] + run[$0], greatest) / 2 }
    }
    return .array(NDArray(numbers, shape: shape).sum(axis: axis, keepsDimensions: false))
  }

  fileprivate mutating func convolution(
    modes: [String], isCorrelation: Bool = false
  ) throws(ExpressionError) -> Value {
    let (a, v) = (try array("a"), try array("v"))
    for (array, parameter) in [(a, "a"), (v, "v")] {
      guard array.ndim <= 1 else { throw error("\(parameter) must have one dimension", for: parameter) }
      guard array.count > 0 else { throw error("\(parameter) is empty", for: parameter) }
    }
    let word = try word("mode", oneOf: modes)
    let (product, overflow) = a.count.multipliedReportingOverflow(by: v.count)
    try charge(overflow ? .max : product)
    let turned = isCorrelation ? v.raveled.gathering((0..<v.count).reversed(), shape: [v.count]) : v
    return .array(
      .convolution(a, turned, ConvolutionMode(rawValue: word) ?? .full, isMirrored: isCorrelation))
  }
}
