// Different elements, how often each is there, and into which bin each falls.

internal import Arrays

extension Function {
  static let counting: [Function] = [
    Function(
      "unique(ar, return_index=False, return_inverse=False, return_counts=False)",
      "The different elements in order, and on request where and how often each is there."
    ) { call throws(ExpressionError) in try call.unique() },
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
  fileprivate mutating func unique() throws(ExpressionError) -> Value {
    let given = try array("ar")
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
