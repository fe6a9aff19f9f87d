// Elements chosen by conditions or positions.

internal import Arrays

extension Function {
  static let choices: [Function] = [
    Function("select(condlist, choicelist, default=0)", "The first choice whose condition is true, element by element.") {
      call throws(ExpressionError) in
      let (conditions, choices) = (try call.arrays("condlist"), try call.arrays("choicelist"))
      guard conditions.count == choices.count, !conditions.isEmpty else {
        throw call.error("\(conditions.count) conditions need as many choices, not \(choices.count)", for: "choicelist")
      }
      let otherwise = call.has("default") ? try call.array("default") : NDArray(0)
      return .array(try call.chosen(conditions, choices, otherwise: otherwise))
    },
    Function("piecewise(x, condlist, funclist)", "A value for each condition, 0 or a last one elsewhere.") {
      call throws(ExpressionError) in
      let x = try call.array("x")
      let (conditions, values) = (try call.arrays("condlist"), try call.arrays("funclist"))
      guard values.count == conditions.count || values.count == conditions.count + 1 else {
        throw call.error(
          "\(conditions.count) conditions need \(conditions.count) or \(conditions.count + 1) values, "
            + "not \(values.count)", for: "funclist")
      }
      let otherwise = values.count > conditions.count ? values[conditions.count] : NDArray(0)
      // The last condition that is true decides.
      let chosen = try call.chosen(
        conditions.reversed(), values.prefix(conditions.count).reversed(), otherwise: otherwise)
      return .array(
        try call.locating { () throws(ArrayError) in try chosen.broadcast(to: x.shape) }.astype(x.dtype))
    },
    Function("take(a, indices, axis=None)", "The elements at positions, of a whole array or along a dimension.") {
      call throws(ExpressionError) in
      let a = try call.array("a")
      let axis = try call.axis(of: a)
      let indices = try call.array("indices")
      guard indices.dtype == .int64 || indices.count == 0 else {
        throw call.error("indices must be whole numbers", for: "indices")
      }
      return .array(
        try call.locating { () throws(ArrayError) in
          let slices = repeatElement(ArrayIndex.slice(start: nil, stop: nil, step: 1), count: axis ?? 0)
          let index: ArrayIndex = indices.isScalar ? .position(indices.integers[0]) : .array(indices)
          return try (axis == nil ? a.raveled : a).indexed(slices + [index])
        })
    },
    Function("compress(condition, a)", "The elements of a row where a condition is true.") {
      call throws(ExpressionError) in try call.extracted("condition", "a")
    },
    Function("extract(condition, arr)", "The elements where a condition is true, in one row.") {
      call throws(ExpressionError) in try call.extracted("condition", "arr")
    },
    Function("nonzero(a)", "Where the elements that are not 0 stand, a row for each dimension.") {
      call throws(ExpressionError) in
      let a = try call.array("a")
      guard !a.isScalar else { throw call.error("a single value has no positions", for: "a") }
      try call.checkHeld(a.ndim, each: a.truths.count { $0 })
      return .tuple(a.nonzero().map(Value.array))
    },
    Function("flatnonzero(a)", "Where the elements that are not 0 stand in the array as one row.") {
      call throws(ExpressionError) in .array(try call.array("a").raveled.nonzero()[0])
    },
    Function("argwhere(a)", "Where the elements that are not 0 stand, a row for each.") {
      call throws(ExpressionError) in
      let a = try call.array("a")
      try call.checkHeld(a.ndim, each: a.truths.count { $0 })
      return .array(
        try call.locating { () throws(ArrayError) in
          a.isScalar
            ? NDArray([Int](), shape: [a.truths[0] ? 1 : 0, 0]) : try NDArray.stacking(a.nonzero()).transposed
        })
    },
    Function("isin(element, test_elements)", "Whether each element is among others.") {
      call throws(ExpressionError) in
      .array(try call.array("element").isIn(try call.array("test_elements")))
    },
  ]
}

extension Call {
  /// Of several choices the first whose condition is true, element by element.
  fileprivate func chosen(
    _ conditions: [NDArray], _ choices: [NDArray], otherwise: NDArray
  ) throws(ExpressionError) -> NDArray {
    let dtype = choices.reduce(otherwise.dtype) { max($0, $1.dtype) }
    return try locating { () throws(ArrayError) in
      var shape = otherwise.shape
      for array in conditions + choices { shape = try NDArray.broadcastShape(shape, array.shape) }
      var result = try otherwise.astype(dtype).broadcast(to: shape)
      for (condition, choice) in zip(conditions, choices).reversed() {
        let truths = try condition.broadcast(to: shape).truths
        result = try choice.astype(dtype).broadcast(to: shape).replacing(result, where: truths.map { !$0 })
      }
      return result
    }
  }

  fileprivate func extracted(_ condition: String, _ array: String) throws(ExpressionError) -> Value {
    let (truths, row) = (try self.array(condition).raveled.truths, try self.array(array).raveled)
    guard truths.count <= row.count else {
      throw error("the condition has \(truths.count) elements and the array \(row.count)", for: condition)
    }
    return .array(row.gathering(truths.indices.filter { truths[$0] }, shape: [truths.count { $0 }]))
  }
}

extension NDArray {
  /// The elements, those of another array of the same shape and kind where a condition is true.
  fileprivate func replacing(_ other: NDArray, where truths: [Bool]) -> NDArray {
    switch (elements, other.elements) {
    case (.bool(let a), .bool(let b)): NDArray(truths.indices.map { truths[$0] ? b[$0] : a[$0] }, shape: shape)
    case (.int64(let a), .int64(let b)): NDArray(truths.indices.map { truths[$0] ? b[$0] : a[$0] }, shape: shape)
    default:
      NDArray(
        zip(truths, zip(doubles, other.doubles)).map { truth, pair in truth ? pair.1 : pair.0 }, shape: shape)
    }
  }
}
