// Sorting.

internal import Arrays

extension Function {
  static let ordering: [Function] = [
    Function("sort(a, axis=-1, kind=None, *, stable=None)", "The elements in ascending order, NaN last.") {
      call throws(ExpressionError) in
      try call.checkKind()
      let (array, axis) = try call.ordered()
      return .array(array.sorted(axis: axis))
    },
    Function("argsort(a, axis=-1, kind=None, *, stable=None)", "Where each element of the sorted array stands in the array.") {
      call throws(ExpressionError) in
      try call.checkKind()
      // NumPy sorts a single value only here, as a row of one.
      if try call.array("a").isScalar, call["axis"] == nil { return .array(NDArray([0])) }
      let (array, axis) = try call.ordered()
      return .array(array.sortedPlaces(axis: axis))
    },
    Function("searchsorted(a, v, side='left')", "Where v belongs in the ascending row a.") {
      call throws(ExpressionError) in
      let (row, values) = (try call.array("a"), try call.array("v"))
      guard row.ndim == 1 else { throw call.error("a must have one dimension, not \(row.ndim)", for: "a") }
      let side = try call.word("side", oneOf: ["left", "right"])
      try call.charge(row.count + values.count * (Int.bitWidth - row.count.leadingZeroBitCount))
      return .array(row.insertionPlaces(of: values, afterEqual: side == "right"))
    },
  ]
}

extension Call {
  /// Every kind of sorting gives the same here, where equal elements keep their order.
  fileprivate func checkKind() throws(ExpressionError) {
    guard has("kind") else { return }
    _ = try word("kind", oneOf: ["quicksort", "mergesort", "heapsort", "stable"])
  }

  /// The array and the dimension to sort along, the last one unless the call says `None`.
  fileprivate mutating func ordered() throws(ExpressionError) -> (array: NDArray, axis: Int?) {
    let array = try array("a")
    // A sort looks at each element about as often as its number has binary digits.
    try charge(array.count * (Int.bitWidth - array.count.leadingZeroBitCount))
    if self["axis"] != nil { return (array, try axis(of: array)) }
    guard !array.isScalar else { throw error("a single value cannot be sorted", for: "a") }
    return (array, array.ndim - 1)
  }
}
