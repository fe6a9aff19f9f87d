// Functions that make one value of many: sums, means, extremes and questions about all elements.

internal import Arrays

extension Function {
  static let reductions: [Function] = [
    .reduction("sum", "The sum of the elements.", rest: ", keepdims=False") { array, axis, keeps in
      array.sum(axis: axis, keepsDimensions: keeps)
    },
    .reduction("prod", "The product of the elements.", rest: ", keepdims=False") { array, axis, keeps in
      array.product(axis: axis, keepsDimensions: keeps)
    },
    .reduction("any", "Whether any element is true.", rest: ", keepdims=False", hasDType: false) {
      $0.any(axis: $1, keepsDimensions: $2)
    },
    .reduction("all", "Whether all elements are true.", rest: ", keepdims=False", hasDType: false) {
      $0.all(axis: $1, keepsDimensions: $2)
    },
    .reduction("count_nonzero", "How many elements are not 0.", rest: ", *, keepdims=False", hasDType: false)
    {
      $0.astype(.bool).sum(axis: $1, keepsDimensions: $2)
    },
    .reduction("mean", "The arithmetic mean of the elements.", rest: ", keepdims=False") {
      $0.mean(axis: $1, keepsDimensions: $2)
    },
    .spread("var", "The mean of the squared distances from the mean.") { $0 },
    .spread("std", "The standard deviation: the square root of the variance.") { $0.squareRoot() },
    .extreme("max", "The greatest element.", greatest: true, counterpart: "maximum"),
    .extreme("amax", "The greatest element.", greatest: true, counterpart: "maximum"),
    .extreme("min", "The least element.", greatest: false, counterpart: "minimum"),
    .extreme("amin", "The least element.", greatest: false, counterpart: "minimum"),
    .extremePlace("argmax", "Where the greatest element stands.", greatest: true),
    .extremePlace("argmin", "Where the least element stands.", greatest: false),
    Function("ptp(a, axis=None, *, keepdims=False)", "The greatest element less the least.") {
      call throws(ExpressionError) in
      let (array, axis, keeps) = try call.reduced(counterpart: nil)
      try call.requireElements(array, axis: axis)
      let high = array.extreme(greatest: true, axis: axis, keepsDimensions: keeps)
      let low = array.extreme(greatest: false, axis: axis, keepsDimensions: keeps)
      return .array(
        try call.locating { () throws(ArrayError) in try .arithmetic(.subtract, Operand(high), Operand(low)) }
      )
    },
  ]

  private static func reduction(
    _ name: String, _ summary: String, rest: String, hasDType: Bool = true,
    _ reduce: @escaping @Sendable (NDArray, Int?, Bool) -> NDArray
  ) -> Function {
    let dtype = hasDType ? ", dtype=None" : ""
    return Function("\(name)(a, axis=None\(dtype)\(rest))", summary) { call throws(ExpressionError) in
      let (array, axis, keeps) = try call.reduced(counterpart: nil)
      guard hasDType, let dtype = try call.dtype("dtype") else { return .array(reduce(array, axis, keeps)) }
      return .array(reduce(array.astype(dtype), axis, keeps).astype(dtype))
    }
  }

  private static func spread(
    _ name: String, _ summary: String, _ finish: @escaping @Sendable (Double) -> Double
  ) -> Function {
    Function("\(name)(a, axis=None, *, ddof=0, keepdims=False, correction=0)", summary) {
      call throws(ExpressionError) in
      let (array, axis, keeps) = try call.reduced(counterpart: nil)
      guard !call.has("ddof") || !call.has("correction") else {
        throw call.error("ddof and correction are the same; give one of them", for: "correction")
      }
      let ddof = try call.number(call.has("correction") ? "correction" : "ddof") ?? 0
      try call.charge(2 * array.count)
      let variance = array.variance(axis: axis, ddof: ddof, keepsDimensions: keeps)
      return .array(Operand(variance, isTemporary: true).map(finish))
    }
  }

  private static func extreme(
    _ name: String, _ summary: String, greatest: Bool, counterpart: String
  ) -> Function {
    Function("\(name)(a, axis=None, *, keepdims=False)", summary) { call throws(ExpressionError) in
      let (array, axis, keeps) = try call.reduced(counterpart: counterpart)
      try call.requireElements(array, axis: axis)
      return .array(array.extreme(greatest: greatest, axis: axis, keepsDimensions: keeps))
    }
  }

  private static func extremePlace(_ name: String, _ summary: String, greatest: Bool) -> Function {
    Function("\(name)(a, axis=None, *, keepdims=False)", summary) { call throws(ExpressionError) in
      let (array, axis, keeps) = try call.reduced(counterpart: nil)
      try call.requireElements(array, axis: axis)
      return .array(array.extremePlace(greatest: greatest, axis: axis, keepsDimensions: keeps))
    }
  }
}

extension Call {
  /// The array of a reduction, the dimension that goes and whether it stays with a length of 1.
  ///
  /// - Parameter counterpart: The function of two arrays that is often meant when an array stands for `axis`.
  fileprivate mutating func reduced(
    counterpart: String?
  ) throws(ExpressionError) -> (array: NDArray, axis: Int?, keepsDimensions: Bool) {
    let array = try array("a")
    if let counterpart, has("axis") {
      let given = try self.array("axis")
      guard given.isScalar, given.dtype == .int64 else {
        throw error("axis must be a whole number (did you mean \"\(counterpart)\"?)", for: "axis")
      }
    }
    try charge(array.count)
    return (array, try axis(of: array), try flag("keepdims", otherwise: false))
  }

  fileprivate func requireElements(_ array: NDArray, axis: Int?) throws(ExpressionError) {
    let lanes = Lanes(of: array.shape, axis: axis)
    guard lanes.length > 0 || lanes.count == 0 else { throw error("the array a is empty", for: "a") }
  }
}
