// Counts in bins, and values between known points.

internal import Arrays
internal import Sampling

extension Function {
  static let histograms: [Function] = [
    Function(
      "histogram(a, bins=10, range=None, density=False, weights=None)",
      "How many numbers fall into each bin, and the edges."
    ) { call throws(ExpressionError) in try call.histogram() },
    Function("histogram_bin_edges(a, bins=10, range=None, weights=None)", "The edges of the bins of a histogram.") {
      call throws(ExpressionError) in
      let (edges, isEven) = try call.edges()
      return try call.limits(edges, isEven: isEven)
    },
    Function(
      "interp(x, xp, fp, left=None, right=None, period=None)", "Heights of the straight lines through known points."
    ) {
      call throws(ExpressionError) in
      var (xp, fp) = (try call.row("xp"), try call.row("fp"))
      guard var first = fp.first, var last = fp.last else { throw call.error("fp is empty", for: "fp") }
      guard xp.count == fp.count else {
        throw call.error("xp has \(xp.count) numbers and fp \(fp.count)", for: "fp")
      }
      try call.charge((try call.array("x").count + xp.count) * (Int.bitWidth - xp.count.leadingZeroBitCount))
      guard let period = try call.number("period").map(\.magnitude) else {
        first = try call.number("left") ?? first
        last = try call.number("right") ?? last
        return .array(try call.operand("x").map { interpolated($0, xp, fp, left: first, right: last) })
      }
      guard period > 0 else { throw call.error("period must not be 0", for: "period") }
      (xp, fp) = periodic(xp, fp, period: period)
      return .array(
        try call.operand("x").map { interpolated(floorRemainder($0, period), xp, fp, left: .nan, right: .nan) })
    },
  ]
}

extension Call {
  fileprivate mutating func histogram() throws(ExpressionError) -> Value {
    let numbers = try array("a").doubles
    let (edges, isEven) = try edges()
    try charge(numbers.count * (Int.bitWidth - edges.count.leadingZeroBitCount))
    let places = NDArray(edges).insertionPlaces(of: NDArray(numbers), afterEqual: true).integers
    var sums = [Double](repeating: 0, count: edges.count - 1)
    if has("weights") {
      let weights = try row("weights")
      guard weights.count == numbers.count else {
        throw error("\(weights.count) weights for \(numbers.count) numbers", for: "weights")
      }
      for (index, place) in places.enumerated() {
        if let bin = bin(place, numbers[index], edges) { sums[bin] += weights[index] }
      }
    } else if isEven {
      sums = countsInEqualBins(numbers, edges: edges).map(Double.init)
    } else {
      for (index, place) in places.enumerated() {
        if let bin = bin(place, numbers[index], edges) { sums[bin] += 1 }
      }
    }
    let limits = try limits(edges, isEven: isEven)
    guard try flag("density", otherwise: false) else {
      // Counts are whole numbers, sums of weights of the weights' kind.
      let dtype = has("weights") ? max(try array("weights").dtype, .int64) : .int64
      return .tuple([.array(NDArray(sums).astype(dtype)), limits])
    }
    let total = pairwiseSum(sums)
    return .tuple([.row(sums.indices.map { sums[$0] / (edges[$0 + 1] - edges[$0]) / total }), limits])
  }

  /// The bin of a number that would be put in at a place among the edges; the last bin has both its ends.
  private func bin(_ place: Int, _ number: Double, _ edges: [Double]) -> Int? {
    if number == edges[edges.count - 1] { return edges.count - 2 }
    return (1..<edges.count).contains(place) ? place - 1 : nil
  }

  /// The edges of bins, and whether all bins are equally wide by their making.
  fileprivate mutating func edges() throws(ExpressionError) -> (edges: [Double], isEven: Bool) {
    if case .text? = self["bins"] { return (try evenEdges(try ruledCount()), true) }
    let bins = has("bins") ? try array("bins") : NDArray(10)
    guard bins.isScalar else {
      let edges = try row("bins")
      guard edges.count > 1, zip(edges, edges.dropFirst()).allSatisfy({ $0 <= $1 }) else {
        throw error("bins must be two edges or more that rise", for: "bins")
      }
      return (edges, false)
    }
    let count = try wholeNumber("bins") ?? 10
    guard count > 0 else { throw error("bins is \(count); it must be positive", for: "bins") }
    return (try evenEdges(count), true)
  }

  /// The edges as a value: those that were given are handed back as they are, whole numbers too.
  fileprivate func limits(_ edges: [Double], isEven: Bool) throws(ExpressionError) -> Value {
    isEven ? .row(edges) : .array(try array("bins"))
  }

  private func evenEdges(_ count: Int) throws(ExpressionError) -> [Double] {
    _ = try locating { () throws(ArrayError) in try NDArray.checkedCount(of: [count, 2]) }
    let (first, last) = try outerEdges()
    let edges = equalEdges(from: first, to: last, bins: count)
    guard zip(edges, edges.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw error(
        "\(count) bins are too many between \(numberText(first)) and \(numberText(last))", for: "bins")
    }
    return edges
  }

  /// The first and the last edge: those of `range`, or the least and the greatest number; never the same.
  private func outerEdges() throws(ExpressionError) -> (first: Double, last: Double) {
    var (first, last) = (0.0, 1.0)
    if has("range") {
      let range = try row("range")
      guard range.count == 2, range[0] <= range[1] else {
        throw error("range must be two numbers, the lesser one first", for: "range")
      }
      (first, last) = (range[0], range[1])
    } else {
      let numbers = try array("a").doubles
      guard !numbers.contains(where: \.isNaN) else {
        throw error("a holds NaN, so the bins have no range", for: "a")
      }
      (first, last) = (numbers.min() ?? first, numbers.max() ?? last)
    }
    guard (last - first).isFinite else {
      throw error("the range of the bins is not finite", for: has("range") ? "range" : "a")
    }
    return first == last ? (first - 0.5, last + 0.5) : (first, last)
  }

  /// How many bins a rule asks for, of the numbers within the range.
  private mutating func ruledCount() throws(ExpressionError) -> Int {
    let word = try word("bins", oneOf: BinRule.allCases.map(\.rawValue))
    let rule = BinRule(rawValue: word) ?? .auto
    guard !has("weights") else {
      throw error("the rule '\(word)' does not know of weights; give a number of bins", for: "bins")
    }
    let (first, last) = try outerEdges()
    let array = try array("a")
    let numbers = array.doubles.filter { first <= $0 && $0 <= last }
    try charge(numbers.count.steps(each: rule.work(numbers.count)))
    var width = numbers.isEmpty ? 0 : rule.width(numbers, from: first, to: last)
    guard width > 0 else { return 1 }
    // Bins of whole numbers that are narrower than 1 would be empty in turns.
    if array.dtype < .float64 { width = max(width, 1) }
    let count = ((last - first) / width).rounded(.up)
    guard count <= Double(NDArray.maximumCount) else {
      throw error(
        "the rule '\(word)' asks for \(numberText(count)) bins; the limit is \(NDArray.maximumCount)", for: "bins")
    }
    return max(1, Int(count))
  }
}
