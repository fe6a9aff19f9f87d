// Running sums and products, and differences of neighbours.

internal import Arrays

extension Function {
  static let cumulations: [Function] = [
    Function("cumsum(a, axis=None, dtype=None)", "The sums of each element and all before it.") {
      call throws(ExpressionError) in
      let (array, axis) = try call.accumulated()
      return .array(array.runningSum(axis: axis))
    },
    Function("nancumsum(a, axis=None, dtype=None)", "As cumsum, NaN counted as 0.") { call throws(ExpressionError) in
      let (array, axis) = try call.accumulated()
      return .array(array.replacingNaN(with: 0).runningSum(axis: axis))
    },
    Function("cumprod(a, axis=None, dtype=None)", "The products of each element and all before it.") {
      call throws(ExpressionError) in
      let (array, axis) = try call.accumulated()
      return .array(array.runningProduct(axis: axis))
    },
    Function("diff(a, n=1, axis=-1, prepend=None, append=None)", "The differences of neighbours, taken n times.") {
      call throws(ExpressionError) in
      var array = try call.array("a")
      let times = try call.wholeNumber("n") ?? 1
      guard times >= 0 else { throw call.error("n is \(times); it must not be negative", for: "n") }
      guard times > 0 else { return .array(array) }
      guard !array.isScalar else { throw call.error("a must have at least one dimension", for: "a") }
      let axis = try call.axis(of: array) ?? array.ndim - 1
      array = try call.extended(array, axis: axis)
      let rounds = min(times, array.shape[axis])
      // Every round leaves one element less, so that of many rounds half the elements are met on average.
      let length = array.shape[axis]
      try call.charge((2 * rounds).steps(each: array.count / max(length, 1) * (length - rounds / 2)))
      for _ in 0..<rounds { array = array.differences(axis: axis) }
      return .array(array)
    },
  ]
}

extension Call {
  /// An array with what stands before and behind it along a dimension; a single value stands everywhere.
  fileprivate func extended(_ array: NDArray, axis: Int) throws(ExpressionError) -> NDArray {
    var parts = [array]
    for parameter in ["prepend", "append"] where has(parameter) {
      var part = try self.array(parameter)
      if part.isScalar {
        var shape = array.shape
        shape[axis] = 1
        part = try locating { [part, shape] () throws(ArrayError) in try part.broadcast(to: shape) }
      }
      parts.insert(part, at: parameter == "prepend" ? 0 : parts.count)
    }
    guard parts.count > 1 else { return array }
    return try locating(place(has("prepend") ? "prepend" : "append")) { [parts] () throws(ArrayError) in
      try .concatenate(parts, axis: axis)
    }
  }

  fileprivate mutating func accumulated() throws(ExpressionError) -> (array: NDArray, axis: Int?) {
    let array = try array("a")
    try charge(array.count)
    return (try dtype("dtype").map { array.astype($0) } ?? array, try axis(of: array))
  }
}
