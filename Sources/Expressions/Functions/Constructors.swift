// Arrays out of nothing, or in the shape of another. Their lengths are checked before memory is asked for.

internal import Arrays
internal import Sampling

extension Function {
  static let constructors: [Function] = [
    Function(
      "arange(start, stop=None, step=None, dtype=None)", "Numbers from start up to, but not including, stop."
    ) {
      call throws(ExpressionError) in try call.arange()
    },
    Function(
      "linspace(start, stop, num=50, endpoint=True, retstep=False, dtype=None)",
      "Evenly spaced numbers from start to stop, and on request their distance."
    ) { call throws(ExpressionError) in
      let (start, stop) = (try call.end("start"), try call.end("stop"))
      let (count, endpoint) = (try call.pointCount(), try call.flag("endpoint", otherwise: true))
      let points = try call.range(rounding: .down) { () throws(SamplingError) in
        try .linspace(start, stop, count, endpoint: endpoint)
      }
      guard try call.flag("retstep", otherwise: false) else { return points }
      let divisions = endpoint ? count - 1 : count
      return .tuple([points, .scalar(divisions > 0 ? (stop - start) / Double(divisions) : .nan)])
    },
    Function(
      "logspace(start, stop, num=50, endpoint=True, base=10.0, dtype=None)",
      "Powers of a base, with evenly spaced exponents from start to stop."
    ) { call throws(ExpressionError) in
      let (start, stop) = (try call.end("start"), try call.end("stop"))
      let (count, endpoint) = (try call.pointCount(), try call.flag("endpoint", otherwise: true))
      let base = try call.number("base") ?? 10
      return try call.range { () throws(SamplingError) in
        try .logspace(start, stop, count, endpoint: endpoint, base: base)
      }
    },
    Function(
      "geomspace(start, stop, num=50, endpoint=True, dtype=None)",
      "Numbers from start to stop, each the same multiple of the last."
    ) { call throws(ExpressionError) in
      let (start, stop) = (try call.end("start"), try call.end("stop"))
      let (count, endpoint) = (try call.pointCount(), try call.flag("endpoint", otherwise: true))
      return try call.range { () throws(SamplingError) in
        try .geomspace(start, stop, count, endpoint: endpoint)
      }
    },
    Function(
      "meshgrid(*xi, indexing='xy', sparse=False)",
      "The coordinates of every crossing of several axes, one array each."
    ) {
      call throws(ExpressionError) in try call.meshgrid()
    },
    Function("zeros(shape, dtype=float)", "An array of zeros.") { call throws(ExpressionError) in
      try call.filled(with: NDArray(0.0))
    },
    Function("ones(shape, dtype=float)", "An array of ones.") { call throws(ExpressionError) in
      try call.filled(with: NDArray(1.0))
    },
    Function("empty(shape, dtype=float)", "An array of zeros, which may be anything in NumPy.") {
      call throws(ExpressionError) in try call.filled(with: NDArray(0.0))
    },
    Function("empty_like(a, dtype=None)", "Zeros in the shape of an array.") { call throws(ExpressionError) in
      try call.filled(like: try call.array("a"), with: NDArray(0))
    },
    Function("full(shape, fill_value, dtype=None)", "An array of one value.") {
      call throws(ExpressionError) in
      try call.filled(with: try call.array("fill_value"))
    },
    Function("zeros_like(a, dtype=None)", "Zeros in the shape of an array.") { call throws(ExpressionError) in
      try call.filled(like: try call.array("a"), with: NDArray(0))
    },
    Function("ones_like(a, dtype=None)", "Ones in the shape of an array.") { call throws(ExpressionError) in
      try call.filled(like: try call.array("a"), with: NDArray(1))
    },
    Function("full_like(a, fill_value, dtype=None)", "One value in the shape and kind of an array.") {
      call throws(ExpressionError) in
      try call.filled(like: try call.array("a"), with: try call.array("fill_value"))
    },
    Function("eye(N, M=None, k=0, dtype=float)", "Ones on a diagonal, zeros elsewhere.") {
      call throws(ExpressionError) in try call.diagonal()
    },
    Function(
      "identity(n, dtype=float)",
      "A square table with ones on its diagonal; of an array the array itself, the activation function."
    ) { call throws(ExpressionError) in
      // NumPy's function takes whole numbers only, and the activation is a function of arrays.
      let given = try call.array("n")
      guard given.isScalar, given.dtype < .float64 else { return .array(given.astype(.float64)) }
      let n = try call.side("n") ?? 0
      let dtype = try call.dtype("dtype") ?? .float64
      return .array(try call.table(rows: n, columns: n, dtype) { $0 == $1 ? 1 : 0 })
    },
    Function("array(object, dtype=None)", "An array of a list, with lists in it as its rows.") {
      call throws(ExpressionError) in
      let array = try call.array("object")
      return .array(try call.dtype("dtype").map { array.astype($0) } ?? array)
    },
    Function("asarray(a, dtype=None)", "The same as array.") { call throws(ExpressionError) in
      let array = try call.array("a")
      return .array(try call.dtype("dtype").map { array.astype($0) } ?? array)
    },
    Function("copy(a)", "The array itself: nothing changes an array here.") { call throws(ExpressionError) in
      .array(try call.array("a"))
    },
    Function("astype(x, dtype)", "The same values as elements of another kind.") {
      call throws(ExpressionError) in
      let x = try call.array("x")
      return .array(x.astype(try call.dtype("dtype") ?? x.dtype))
    },
    Function("int(x)", "A whole number, the fraction cut off.") { call throws(ExpressionError) in
      .array(NDArray(try call.single("x").integers[0]))
    },
    Function("float(x)", "A real number.") { call throws(ExpressionError) in
      .array(NDArray(try call.single("x").doubles[0]))
    },
    Function("bool(x)", "Whether a number is not 0.") { call throws(ExpressionError) in
      .array(NDArray(try call.single("x").truths[0]))
    },
    Function("diag(v, k=0)", "A table with a row on its diagonal, or the diagonal of a table.") {
      call throws(ExpressionError) in try call.diag()
    },
    Function("tril(m, k=0)", "A table with zeros above a diagonal.") { call throws(ExpressionError) in
      let k = try call.wholeNumber("k") ?? 0
      return try call.masked { row, column in column - row <= k }
    },
    Function("triu(m, k=0)", "A table with zeros below a diagonal.") { call throws(ExpressionError) in
      let k = try call.wholeNumber("k") ?? 0
      return try call.masked { row, column in column - row >= k }
    },
    Function("tri(N, M=None, k=0)", "Ones on and below a diagonal, zeros above.") {
      call throws(ExpressionError) in
      let rows = try call.side("N") ?? 0
      let columns = try call.side("M") ?? rows
      let k = try call.wholeNumber("k") ?? 0
      return .array(try call.table(rows: rows, columns: columns, .float64) { $1 - $0 <= k ? 1 : 0 })
    },
    Function("vander(x, N=None, increasing=False)", "The powers of each number in a row of a table.") {
      call throws(ExpressionError) in try call.vandermonde()
    },
  ]
}

// MARK: - Ranges

extension Call {
  /// `arange(stop)`, `arange(start, stop)` or `arange(start, stop, step)`, of whole numbers if all three are.
  fileprivate func arange() throws(ExpressionError) -> Value {
    let hasStop = has("stop")
    let low = hasStop ? try single("start") : NDArray(0)
    let high = try single(hasStop ? "stop" : "start", called: "stop")
    let step = has("step") ? try single("step") : NDArray(1)
    let dtype = try dtype("dtype")
    if max(low.dtype, high.dtype, step.dtype) < .float64, dtype != .float64,
      let numbers = wholeRange(low.integers[0], high.integers[0], step.integers[0])
    {
      return .array(NDArray(numbers))
    }
    let range = try checkedRange(calling: hasStop ? [:] : ["stop": "start"]) { () throws(SamplingError) in
      try .arange(low.doubles[0], high.doubles[0], step.doubles[0])
    }
    guard dtype == .int64 else { return .row(range.values) }
    // The distance is that of the first two, as whole numbers.
    let ends = NDArray([low.doubles[0], low.doubles[0] + step.doubles[0]]).integers
    return .array(NDArray((0..<range.count).map { ends[0] &+ $0 &* (ends[1] &- ends[0]) }))
  }

  /// Whole numbers from a start at a distance, before a stop; `nil` if there are too many, or no distance.
  ///
  /// Their number is ⌈(stop − start) / step⌉, the difference being exact and the quotient rounded.
  private func wholeRange(_ start: Int, _ stop: Int, _ step: Int) -> [Int]? {
    let (extent, overflow) = stop.subtractingReportingOverflow(start)
    guard step != 0, !overflow else { return nil }
    let (quotient, rest) = (extent / step, extent % step)
    let count = (Double(quotient) + Double(rest) / Double(step)).rounded(.up)
    guard count <= Double(sampleLimit) else { return nil }
    return Arrays.filled(max(0, Int(count))) { start &+ $0 &* step }
  }

  /// The points of a range, of the kind that `dtype` asks for.
  ///
  /// - Parameter rounding: How whole numbers are made of them; by cutting off fractions if not given.
  fileprivate func range(
    rounding: FloatingPointRoundingRule = .towardZero, _ range: () throws(SamplingError) -> SampleRange
  ) throws(ExpressionError) -> Value {
    let points = try checkedRange(range).values
    guard let dtype = try dtype("dtype") else { return .row(points) }
    return .array(NDArray(dtype == .int64 ? points.map { $0.rounded(rounding) } : points).astype(dtype))
  }

  /// A range, or its error at the argument that it is about.
  ///
  /// - Parameter names: Under what names parameters stand in the call that the range calls otherwise.
  private func checkedRange(
    calling names: [String: String] = [:], _ range: () throws(SamplingError) -> SampleRange
  ) throws(ExpressionError) -> SampleRange {
    do throws(SamplingError) {
      return try range()
    } catch {
      let place = error.argument.map { self.place(names[$0] ?? $0) } ?? column
      throw ExpressionError(error.description, column: place)
    }
  }

  /// An end of a range: a single number.
  fileprivate func end(_ parameter: String) throws(ExpressionError) -> Double {
    try single(parameter).doubles[0]
  }

  /// An argument that must be one number.
  fileprivate func single(_ parameter: String, called name: String? = nil) throws(ExpressionError) -> NDArray
  {
    let array = try array(parameter)
    guard array.count == 1 else {
      throw error(
        "\(name ?? parameter) must be a single number, not an array of \(array.count)", for: parameter)
    }
    return array
  }

  /// The number of points of a range, 50 if not given.
  fileprivate func pointCount() throws(ExpressionError) -> Int {
    let count = try wholeNumber("num") ?? 50
    guard count >= 0 else { throw error("num is \(count); it must not be negative", for: "num") }
    guard count <= sampleLimit else {
      throw error("num is \(count); the limit is \(sampleLimit)", for: "num")
    }
    return count
  }

  /// Coordinates over several axes; with `xy` the first runs along the columns, as on paper.
  fileprivate mutating func meshgrid() throws(ExpressionError) -> Value {
    let axes = try self["xi"] == nil ? [] : arrays("xi").map(\.raveled)
    let isSwapped = try word("indexing", oneOf: ["xy", "ij"]) == "xy" && axes.count > 1
    func place(_ axis: Int) -> Int { isSwapped && axis < 2 ? 1 - axis : axis }
    let shape = axes.indices.map { axes[place($0)].count }
    let isSparse = try flag("sparse", otherwise: false)
    if !isSparse {
      try checkHeld(
        axes.count, each: try locating { () throws(ArrayError) in try NDArray.checkedCount(of: shape) })
    }
    return .tuple(
      try axes.indices.map { axis throws(ExpressionError) in
        var own = Array(repeating: 1, count: axes.count)
        own[place(axis)] = axes[axis].count
        return .array(
          try locating { () throws(ArrayError) in
            let coordinates = try axes[axis].reshaped(own)
            return isSparse ? coordinates : try coordinates.broadcast(to: shape)
          })
      })
  }
}

extension SamplingError {
  /// The name of the argument at fault; `nil` when they are so together.
  fileprivate var argument: String? {
    switch self {
    case .notFinite(_, let argument, _), .zeroEnd(_, let argument), .notPositive(_, let argument, _): argument
    case .zeroStep: "step"
    case .negativeCount, .tooManyPoints, .signsDiffer: nil
    }
  }
}

// MARK: - Constants and tables

extension Call {
  /// An array of the wanted shape and kind, a value stretched to it.
  fileprivate func filled(with value: NDArray) throws(ExpressionError) -> Value {
    let shape = try shape("shape")
    let stretched = try locating { () throws(ArrayError) in try value.broadcast(to: shape) }
    return .array(stretched.astype(try dtype("dtype") ?? value.dtype))
  }

  fileprivate func filled(like model: NDArray, with value: NDArray) throws(ExpressionError) -> Value {
    let stretched = try locating { () throws(ArrayError) in try value.broadcast(to: model.shape) }
    return .array(stretched.astype(try dtype("dtype") ?? model.dtype))
  }

  /// The length of a side of a table.
  fileprivate func side(_ parameter: String) throws(ExpressionError) -> Int? {
    guard let side = try wholeNumber(parameter) else { return nil }
    guard side >= 0 else { throw error("\(parameter) is \(side); it must not be negative", for: parameter) }
    return side
  }

  fileprivate func table(
    rows: Int, columns: Int, _ dtype: DType, _ element: (Int, Int) -> Double
  ) throws(ExpressionError) -> NDArray {
    let count = try locating { () throws(ArrayError) in try NDArray.checkedCount(of: [rows, columns]) }
    let numbers = Arrays.filled(count) { element($0 / columns, $0 % columns) }
    return NDArray(numbers, shape: [rows, columns]).astype(dtype)
  }

  fileprivate func diagonal() throws(ExpressionError) -> Value {
    let rows = try side("N") ?? 0
    let columns = try side("M") ?? rows
    let k = try wholeNumber("k") ?? 0
    return .array(
      try table(rows: rows, columns: columns, try dtype("dtype") ?? .float64) { $1 - $0 == k ? 1 : 0 })
  }

  fileprivate func diag() throws(ExpressionError) -> Value {
    let v = try array("v")
    let k = try wholeNumber("k") ?? 0
    switch v.ndim {
    case 1:
      let side = v.count + Int(min(k.magnitude, UInt(sampleLimit)))
      let count = try locating { () throws(ArrayError) in try NDArray.checkedCount(of: [side, side]) }
      let (up, down) = (max(k, 0), side - v.count - max(k, 0))
      // Behind the row stands the 0 that fills the table.
      let filled = NDArray(NDArray.joinedElements([v, NDArray([false])]), shape: [v.count + 1])
      var places = [Int](repeating: v.count, count: count)
      for index in 0..<v.count { places[(index + down) * side + index + up] = index }
      return .array(filled.gathering(places, shape: [side, side]))
    case 2:
      return .array(v.diagonal(offset: k))
    default: throw error("v must have one dimension or two, not \(v.ndim)", for: "v")
    }
  }

  /// A table with zeros where a condition on row and column does not hold.
  fileprivate func masked(_ isKept: (Int, Int) -> Bool) throws(ExpressionError) -> Value {
    let m = try array("m")
    guard m.ndim == 2 else { throw error("m must have two dimensions, not \(m.ndim)", for: "m") }
    let columns = m.shape[1]
    let kept = Arrays.filled(m.count) { isKept($0 / columns, $0 % columns) }
    return .array(
      try locating { () throws(ArrayError) in
        try .chosen(NDArray(kept, shape: m.shape), Operand(m), Operand(NDArray(false)))
      })
  }

  fileprivate func vandermonde() throws(ExpressionError) -> Value {
    let x = try array("x")
    guard x.ndim == 1 else { throw error("x must have one dimension, not \(x.ndim)", for: "x") }
    let columns = try side("N") ?? x.count
    let increasing = try flag("increasing", otherwise: false)
    _ = try locating { () throws(ArrayError) in try NDArray.checkedCount(of: [x.count, columns]) }
    return .array(x.vandermonde(columns: columns, increasing: increasing))
  }
}
