// Medians and quantiles, and sums that pass over NaN.

internal import Arrays

extension Function {
  static let statistics: [Function] = [
    .overall("median", "The element in the middle.") { $0.median(axis: $1, keepsDimensions: $2) },
    .overall("nansum", "The sum of the elements that are not NaN.") {
      $0.replacingNaN(with: 0).sum(axis: $1, keepsDimensions: $2)
    },
    .overall("nanprod", "The product of the elements that are not NaN.") {
      $0.replacingNaN(with: 1).product(axis: $1, keepsDimensions: $2)
    },
    .extremePlace("nanargmax", "Where the greatest element stands that is not NaN.", greatest: true),
    .extremePlace("nanargmin", "Where the least element stands that is not NaN.", greatest: false),
    .overall("nanmean", "The mean of the elements that are not NaN.") {
      $0.meanPassingOverNaN(axis: $1, keepsDimensions: $2)
    },
    .extreme("nanmin", "The least element that is not NaN.", greatest: false),
    .extreme("nanmax", "The greatest element that is not NaN.", greatest: true),
    .passingOverNaN("nanmedian", "The middle of the elements that are not NaN.") { run, _ in
      NDArray(run).median().doubles[0]
    },
    .passingOverNaN("nanvar", "The variance of the elements that are not NaN.", hasDDOF: true) { run, ddof in
      NDArray(run).variance(ddof: ddof).doubles[0]
    },
    .passingOverNaN("nanstd", "The standard deviation of the elements that are not NaN.", hasDDOF: true) {
      run, ddof in NDArray(run).variance(ddof: ddof).doubles[0].squareRoot()
    },
    Function("average(a, axis=None, weights=None)", "The mean, each element counted by its weight.") {
      call throws(ExpressionError) in try call.average()
    },
    Function(
      "cov(m, y=None, rowvar=True, bias=False, ddof=None)", "The covariances of rows with one another."
    ) { call throws(ExpressionError) in
      .array(try call.covariances("m"))
    },
    Function("corrcoef(x, y=None)", "The correlation coefficients of rows with one another.") {
      call throws(ExpressionError) in
      let table = try call.covariances("x")
      guard table.ndim == 2 else { return .scalar(table.doubles[0] / table.doubles[0]) }
      let (side, numbers) = (table.shape[0], table.doubles)
      let deviations = (0..<side).map { numbers[$0 * (side + 1)].squareRoot() }
      return .array(
        NDArray(
          numbers.indices.map { place in
            let quotient = numbers[place] / deviations[place / side] / deviations[place % side]
            return min(max(quotient, -1), 1)
          }, shape: table.shape))
    },
    .quantiles(
      "nanquantile", "As quantile, of the elements that are not NaN.", whole: 1, passesOverNaN: true),
    .quantiles(
      "nanpercentile", "As percentile, of the elements that are not NaN.", whole: 100, passesOverNaN: true),
    .quantiles("quantile", "What the fraction q of the elements lies below.", whole: 1),
    .quantiles("percentile", "What q percent of the elements lie below.", whole: 100),
  ]

  private static func overall(
    _ name: String, _ summary: String, _ reduce: @escaping @Sendable (NDArray, Int?, Bool) -> NDArray
  ) -> Function {
    Function("\(name)(a, axis=None, *, keepdims=False)", summary) { call throws(ExpressionError) in
      let array = try call.array("a")
      try call.charge(array.count * (Int.bitWidth - array.count.leadingZeroBitCount))
      return .array(reduce(array, try call.axis(of: array), try call.flag("keepdims", otherwise: false)))
    }
  }

  /// A value for each run of elements along a dimension, those that are NaN left out; NaN where none are left.
  private static func passingOverNaN(
    _ name: String, _ summary: String, hasDDOF: Bool = false,
    _ reduce: @escaping @Sendable ([Double], Double) -> Double?
  ) -> Function {
    let ddof = hasDDOF ? ", ddof=0" : ""
    return Function("\(name)(a, axis=None\(ddof), *, keepdims=False)", summary) {
      call throws(ExpressionError) in
      let array = try call.array("a")
      try call.charge(array.count * (Int.bitWidth - array.count.leadingZeroBitCount))
      let degrees = hasDDOF ? try call.number("ddof") ?? 0 : 0
      let lanes = Lanes(of: array.shape, axis: try call.axis(of: array))
      let results = lanes.reduce(array.doubles) { run in
        let present = run.filter { !$0.isNaN }
        return present.isEmpty ? Double.nan : reduce(present, degrees) ?? .nan
      }
      let shape = lanes.reducedShape(keepsDimensions: try call.flag("keepdims", otherwise: false))
      return .array(NDArray(results, shape: shape))
    }
  }

  /// The least or the greatest element of each run, NaN only where there is nothing else.
  private static func extreme(_ name: String, _ summary: String, greatest: Bool) -> Function {
    Function("\(name)(a, axis=None, *, keepdims=False)", summary) { call throws(ExpressionError) in
      let array = try call.array("a")
      try call.charge(array.count)
      let (axis, keeps) = (try call.axis(of: array), try call.flag("keepdims", otherwise: false))
      let lanes = Lanes(of: array.shape, axis: axis)
      guard lanes.length > 0 || lanes.count == 0 else { throw call.error("the array a is empty", for: "a") }
      guard array.dtype == .float64 else {
        return .array(array.extreme(greatest: greatest, axis: axis, keepsDimensions: keeps))
      }
      let results = lanes.reduce(array.doubles) { run in
        let present = run.filter { !$0.isNaN }
        return (greatest ? present.max() : present.min()) ?? .nan
      }
      return .array(NDArray(results, shape: lanes.reducedShape(keepsDimensions: keeps)))
    }
  }

  /// Where in each run the least or the greatest element stands, those that are NaN passed over.
  private static func extremePlace(_ name: String, _ summary: String, greatest: Bool) -> Function {
    Function("\(name)(a, axis=None, *, keepdims=False)", summary) { call throws(ExpressionError) in
      let array = try call.array("a")
      try call.charge(array.count)
      let (axis, keeps) = (try call.axis(of: array), try call.flag("keepdims", otherwise: false))
      let lanes = Lanes(of: array.shape, axis: axis)
      guard lanes.length > 0 || lanes.count == 0 else { throw call.error("the array a is empty", for: "a") }
      guard
        array.dtype < .float64 || lanes.reduce(array.doubles, { $0.allSatisfy(\.isNaN) }).allSatisfy({ !$0 })
      else { throw call.error("there is nothing but NaN to choose from", for: "a") }
      let filled = array.replacingNaN(with: greatest ? -.infinity : .infinity)
      return .array(filled.extremePlace(greatest: greatest, axis: axis, keepsDimensions: keeps))
    }
  }

  private static func quantiles(
    _ name: String, _ summary: String, whole: Double, passesOverNaN: Bool = false
  ) -> Function {
    Function("\(name)(a, q, axis=None, method='linear', keepdims=False)", summary) {
      call throws(ExpressionError) in
      let word = try call.word("method", oneOf: QuantileMethod.allCases.map(\.rawValue))
      let method = QuantileMethod(rawValue: word) ?? .linear
      let (array, fractions) = (try call.array("a"), try call.array("q"))
      let axis = try call.axis(of: array)
      let keeps = try call.flag("keepdims", otherwise: false)
      let parts = Operand(fractions).map { $0 / whole }
      guard parts.doubles.allSatisfy({ 0 <= $0 && $0 <= 1 }) else {
        throw call.error("q must lie between 0 and \(Int(whole))", for: "q")
      }
      let lanes = Lanes(of: array.shape, axis: axis)
      guard lanes.length > 0 else { throw call.error("the array a is empty", for: "a") }
      _ = try call.locating { () throws(ArrayError) in
        try NDArray.checkedCount(of: parts.shape + [lanes.count])
      }
      try call.charge(array.count * (Int.bitWidth - array.count.leadingZeroBitCount))
      let result = array.quantiles(
        parts, axis: axis, keepsDimensions: keeps, method: method, passesOverNaN: passesOverNaN)
      // Of the whole fractions 0 and 1 NumPy takes the element itself, as the methods do that do not calculate;
      // percents always become real numbers.
      let keepsKind = method.choosesElements || whole == 1 && fractions.dtype < .float64
      return .array(keepsKind ? result.astype(array.dtype) : result)
    }
  }
}

extension Call {
  fileprivate func average() throws(ExpressionError) -> Value {
    let a = try array("a")
    let axis = try axis(of: a)
    guard has("weights") else { return .array(a.mean(axis: axis)) }
    let weights = try array("weights")
    return .array(
      try locating { () throws(ArrayError) in
        // A row of weights belongs to the dimension.
        var shape = Array(repeating: 1, count: a.ndim)
        if weights.ndim == 1, let axis { shape[axis] = weights.count }
        let own =
          weights.shape == a.shape ? weights : try weights.reshaped(axis == nil ? weights.shape : shape)
        let stretched = try own.broadcast(to: a.shape)
        let products = try NDArray.arithmetic(.multiply, Operand(a), Operand(stretched))
        return try .arithmetic(
          .divide, Operand(products.sum(axis: axis)), Operand(stretched.sum(axis: axis)))
      })
  }

  /// The covariances of the rows of a table, or of two rows; of one row its variance.
  fileprivate mutating func covariances(_ parameter: String) throws(ExpressionError) -> NDArray {
    let given = try array(parameter)
    let isByColumns = signature.has("rowvar") ? try !flag("rowvar", otherwise: true) : false
    let first = isByColumns && given.ndim == 2 ? given.transposed : given
    var rows =
      first.ndim < 2
      ? [first.doubles]
      : (0..<first.shape[0]).map { row in
        Lanes(of: first.shape, axis: 1).run(row, of: first.doubles)
      }
    if has("y") {
      let other = try array("y")
      let table = isByColumns && other.ndim == 2 ? other.transposed : other
      guard table.ndim <= 2 else { throw error("y must have two dimensions at most", for: "y") }
      let length = table.ndim < 2 ? table.count : table.shape[1]
      rows += (0..<table.count / max(length, 1)).map { Array(table.doubles[$0 * length..<($0 + 1) * length]) }
    }
    guard first.ndim <= 2, rows.allSatisfy({ $0.count == rows[0].count }) else {
      throw error("rows of one length are needed", for: parameter)
    }
    guard !rows.isEmpty else { return NDArray([Double](), shape: [0, 0]) }
    // A sum that waits for each addition takes about twice as long as one that need not.
    try charge(rows.count.steps(each: 2 * rows.count * rows[0].count))
    var ddof = 1.0
    if signature.has("ddof") {
      let isBiased = try flag("bias", otherwise: false)
      ddof = try number("ddof") ?? (isBiased ? 0 : 1)
    }
    let count = Double(rows[0].count)
    let centred = rows.map { row in
      let mean = pairwiseSum(row) / count
      return row.map { $0 - mean }
    }
    // NumPy multiplies by the reciprocal.
    let factor = 1 / (count - ddof)
    let numbers = centred.flatMap { a in
      centred.map { b in zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } * factor }
    }
    return NDArray(numbers, shape: rows.count == 1 ? [] : [rows.count, rows.count])
  }
}
