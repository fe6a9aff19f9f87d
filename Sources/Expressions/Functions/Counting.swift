// Different elements, how often each is there, and into which bin each falls.

internal import Arrays

extension Function {
  static let counting: [Function] = [
    Function(
      "unique(ar, return_index=False, return_inverse=False, return_counts=False, axis=None)",
      "The different elements in order, and on request where and how often each is there."
    ) { call throws(ExpressionError) in try call.unique() },
    Function("union1d(ar1, ar2)", "The different elements of both, in order.") { call throws(ExpressionError) in
      let rows = try call.rows("ar1", "ar2")
      return .array(
        try call.locating { () throws(ArrayError) in try NDArray.concatenate([rows.0, rows.1]) }.differentElements)
    },
    Function("intersect1d(ar1, ar2)", "The different elements that are in both, in order.") {
      call throws(ExpressionError) in try call.sifted("ar1", "ar2", isCommon: true)
    },
    Function("setdiff1d(ar1, ar2)", "The different elements of the first that are not in the second, in order.") {
      call throws(ExpressionError) in try call.sifted("ar1", "ar2", isCommon: false)
    },
    Function("bincount(x, weights=None, minlength=0)", "How often each whole number from 0 on is there.") {
      call throws(ExpressionError) in try call.bincount()
    },
    Function("digitize(x, bins, right=False)", "The number of the bin that each number falls into.") {
      call throws(ExpressionError) in
      let x = try call.array("x")
      let numbers = try call.row("bins")
      let right = try call.flag("right", otherwise: false)
      let rises = zip(numbers, numbers.dropFirst()).allSatisfy { $0 <= $1 }
      guard rises || zip(numbers, numbers.dropFirst()).allSatisfy({ $0 >= $1 }) else {
        throw call.error("bins must rise or fall", for: "bins")
      }
      try call.charge(x.count * (Int.bitWidth - numbers.count.leadingZeroBitCount))
      // Falling bins are counted from the other end.
      let bins = try call.array("bins").raveled
      let rising = rises ? bins : bins.gathering((0..<bins.count).reversed(), shape: [bins.count])
      let places = rising.insertionPlaces(of: x, afterEqual: !right)
      return .array(
        rises ? places : NDArray(places.integers.map { bins.count - $0 }, shape: places.shape))
    },
  ]
}

extension Call {
  /// Two arrays as rows, whose sorting is charged.
  fileprivate mutating func rows(_ first: String, _ second: String) throws(ExpressionError) -> (NDArray, NDArray) {
    let rows = (try array(first).raveled, try array(second).raveled)
    let count = rows.0.count + rows.1.count
    try charge(count * (Int.bitWidth - count.leadingZeroBitCount))
    return rows
  }

  /// The different elements of one array that are, or are not, in another one.
  fileprivate mutating func sifted(
    _ first: String, _ second: String, isCommon: Bool
  ) throws(ExpressionError) -> Value {
    let rows = try rows(first, second)
    let different = rows.0.differentElements
    let found = different.isIn(rows.1).truths
    let places = found.indices.filter { found[$0] == isCommon }
    let chosen = different.gathering(places, shape: [places.count])
    // What is in both is of the kind that both give way to.
    return .array(isCommon ? chosen.astype(max(rows.0.dtype, rows.1.dtype)) : chosen)
  }

  fileprivate mutating func unique() throws(ExpressionError) -> Value {
    let given = try array("ar")
    guard !has("axis") || given.ndim == 1 else {
      throw error("of tables only single elements are told apart; leave out axis", for: "axis")
    }
    let row = given.raveled
    try charge(row.count * (Int.bitWidth - row.count.leadingZeroBitCount))
    let order = row.sortedPlaces(axis: 0).integers
    var firsts: [Int] = []
    var counts: [Int] = []
    var inverse = [Int](repeating: 0, count: row.count)
    for place in order {
      if let last = firsts.last, row.hasSame(at: last, and: place) {
        counts[counts.count - 1] += 1
      } else {
        firsts.append(place)
        counts.append(1)
      }
      inverse[place] = firsts.count - 1
    }
    var results = [Value.array(row.gathering(firsts, shape: [firsts.count]))]
    if try flag("return_index", otherwise: false) { results.append(.array(NDArray(firsts))) }
    if try flag("return_inverse", otherwise: false) { results.append(.array(NDArray(inverse, shape: given.shape))) }
    if try flag("return_counts", otherwise: false) { results.append(.array(NDArray(counts))) }
    return results.count == 1 ? results[0] : .tuple(results)
  }

  fileprivate func bincount() throws(ExpressionError) -> Value {
    let x = try array("x").raveled
    guard x.dtype < .float64 || x.count == 0, x.integers.allSatisfy({ $0 >= 0 }) else {
      throw error("x must be whole numbers of 0 or above", for: "x")
    }
    let least = try wholeNumber("minlength") ?? 0
    // The greatest whole number has none after it, and is beyond the limit as well.
    let length = max(min(x.integers.max() ?? -1, .max - 1) + 1, least)
    _ = try locating { () throws(ArrayError) in try NDArray.checkedCount(of: [max(length, 0)]) }
    guard has("weights") else {
      var counts = [Int](repeating: 0, count: length)
      for number in x.integers { counts[number] += 1 }
      return .array(NDArray(counts))
    }
    let weights = try row("weights")
    guard weights.count == x.count else {
      throw error("\(weights.count) weights for \(x.count) numbers", for: "weights")
    }
    var sums = [Double](repeating: 0, count: length)
    for (number, weight) in zip(x.integers, weights) { sums[number] += weight }
    return .row(sums)
  }
}

extension NDArray {
  /// The elements of a row in order, each once.
  fileprivate var differentElements: NDArray {
    let order = sortedPlaces(axis: 0).integers
    var places: [Int] = []
    for place in order {
      if let last = places.last, hasSame(at: last, and: place) { continue }
      places.append(place)
    }
    return gathering(places, shape: [places.count])
  }

  /// Whether each element is among others.
  func isIn(_ others: NDArray) -> NDArray {
    guard max(dtype, others.dtype) == .float64 else {
      let known = Set(others.integers)
      return NDArray(integers.map { known.contains($0) }, shape: shape)
    }
    let known = Set(others.doubles)
    return Operand(self).test { known.contains($0) }
  }

  /// Whether the same stands at two places of a row; all NaN count as one.
  fileprivate func hasSame(at first: Int, and second: Int) -> Bool {
    switch elements {
    case .bool(let truths): truths[first] == truths[second]
    case .int64(let integers): integers[first] == integers[second]
    case .float64(let numbers):
      numbers[first] == numbers[second] || numbers[first].isNaN && numbers[second].isNaN
    }
  }
}
