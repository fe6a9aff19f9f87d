// Products of arrays, linear equations, polynomials.

internal import Arrays

extension Function {
  static let algebra: [Function] = [
    Function("dot(a, b)", "The matrix product; beside a single value the plain one.") { call throws(ExpressionError) in
      try call.product()
    },
    Function("matmul(x1, x2)", "The operator @.") { call throws(ExpressionError) in
      try call.matrixProduct(try call.array("x1"), try call.array("x2"))
    },
    Function("vdot(a, b)", "The sum of the products of all elements.") { call throws(ExpressionError) in
      try call.matrixProduct(try call.array("a").raveled, try call.array("b").raveled)
    },
    Function("inner(a, b)", "The sums of the products along the last dimensions.") { call throws(ExpressionError) in
      let (a, b) = (try call.array("a"), try call.array("b"))
      guard !a.isScalar, !b.isScalar else { return try call.plainProduct(a, b) }
      return try call.matrixProduct(a, b.transposed)
    },
    Function("outer(a, b)", "Each element of a times each of b.") { call throws(ExpressionError) in
      let (a, b) = (try call.array("a").raveled, try call.array("b").raveled)
      return .array(
        try call.locating { () throws(ArrayError) in
          try .arithmetic(.multiply, Operand(try a.reshaped([a.count, 1])), Operand(b))
        })
    },
    Function("kron(a, b)", "Each element of a times all of b, side by side.") { call throws(ExpressionError) in
      let (a, b) = (try call.array("a"), try call.array("b"))
      let ndim = max(a.ndim, b.ndim)
      func padded(_ shape: [Int]) -> [Int] { Array(repeating: 1, count: ndim - shape.count) + shape }
      let (shapeA, shapeB) = (padded(a.shape), padded(b.shape))
      // Between the dimensions of a stand those of b.
      let (left, right) = (shapeA.flatMap { [$0, 1] }, shapeB.flatMap { [1, $0] })
      return .array(
        try call.locating { () throws(ArrayError) in
          try NDArray.arithmetic(.multiply, Operand(try a.reshaped(left)), Operand(try b.reshaped(right)))
            .reshaped(zip(shapeA, shapeB).map { $0 * $1 })
        })
    },
    Function("cross(a, b)", "The vector upright on two vectors of three elements.") { call throws(ExpressionError) in
      let (a, b) = (try call.array("a"), try call.array("b"))
      guard a.shape == [3], b.shape == [3] else {
        throw call.error("a and b must have three elements each, not \(shapeText(a.shape)) and \(shapeText(b.shape))")
      }
      guard max(a.dtype, b.dtype) > .bool else { throw call.error("a and b must be numbers, not booleans") }
      return .array(.cross(a, b))
    },
    Function("trace(a, offset=0)", "The sum of a table's diagonal.") { call throws(ExpressionError) in
      let a = try call.array("a")
      guard a.ndim == 2 else { throw call.error("a must have two dimensions, not \(a.ndim)", for: "a") }
      let offset = try call.wholeNumber("offset") ?? 0
      return .array(a.diagonal(offset: offset).sum(axis: nil, keepsDimensions: false))
    },
    Function(
      "norm(x, ord=None, axis=None, keepdims=False)",
      "The length of a vector, or of a table as one row; by ord 1, 2, inf or -inf; along a dimension of each run."
    ) { call throws(ExpressionError) in .array(try call.norm()) },
    Function("det(a)", "The determinant of a square table.") { call throws(ExpressionError) in
      let a = try call.squareTable("a")
      return .scalar(try call.locating { () throws(ArrayError) in try a.determinant() })
    },
    Function("inv(a)", "The inverse of a square table.") { call throws(ExpressionError) in
      let a = try call.squareTable("a")
      let side = a.shape[0]
      let unit = NDArray((0..<side * side).map { $0 / side == $0 % side ? 1.0 : 0 }, shape: [side, side])
      return try call.solution(a, unit)
    },
    Function("solve(a, b)", "The x with a @ x = b for a square table.") { call throws(ExpressionError) in
      try call.solution(try call.squareTable("a"), try call.array("b"))
    },
    Function("polyfit(x, y, deg, *, w=None)", "The coefficients of the polynomial that comes nearest to points.") {
      call throws(ExpressionError) in
      let (x, y) = (try call.row("x"), try call.row("y"))
      let degree = try call.wholeNumber("deg") ?? 0
      guard x.count == y.count else {
        throw call.error("x has \(x.count) elements and y \(y.count)", for: "y")
      }
      guard !x.isEmpty else { throw call.error("x is empty", for: "x") }
      guard (0...1000).contains(degree) else {
        throw call.error("deg is \(degree); it must lie in 0…1000", for: "deg")
      }
      try call.charge(max(x.count, 30 * (degree + 1)) * (degree + 1) * (degree + 1))
      let weights = call.has("w") ? try call.row("w") : nil
      guard weights.map({ $0.count == x.count }) != false else {
        throw call.error("x has \(x.count) elements and w \(weights?.count ?? 0)", for: "w")
      }
      guard let coefficients = polynomialFit(x, y, degree: degree, weights: weights) else {
        throw call.error("the powers of x are all 0, too large, too small or not numbers", for: "x")
      }
      return .row(coefficients)
    },
    Function("polyval(p, x)", "A polynomial's value, its coefficients from the highest power down.") {
      call throws(ExpressionError) in
      let (p, x) = (try call.array("p"), try call.array("x"))
      try call.charge((2 * p.count).steps(each: x.count))
      return .array(.polynomialValues(p.raveled, at: x))
    },
    Function("polyder(p, m=1)", "A polynomial's derivative, m times.") { call throws(ExpressionError) in
      let p = try call.array("p").raveled
      try call.charge((2 * (try call.times("m"))).steps(each: p.count))
      return .array(try (0..<call.times("m")).reduce(p) { p, _ in p.polynomialDerivative })
    },
    Function("polyint(p, m=1, k=0)", "A polynomial's integral, m times, with k as its constants.") {
      call throws(ExpressionError) in
      let constant = try call.number("k") ?? 0
      try call.charge((4 * (try call.times("m"))).steps(each: try call.array("p").count + 1000))
      return .row(
        try (0..<call.times("m")).reduce(try call.row("p")) { p, _ in polynomialIntegral(p, constant: constant) })
    },
    Function("poly(seq_of_zeros)", "The polynomial with these zeros whose highest power has the coefficient 1.") {
      call throws(ExpressionError) in
      let zeros = try call.row("seq_of_zeros")
      try call.charge(zeros.count.steps(each: zeros.count))
      guard !zeros.isEmpty else { return .scalar(1) }
      return .array(zeros.reduce(NDArray([1.0])) { .convolution($0, NDArray([1, -$1]), .full) })
    },
    Function("polydiv(u, v)", "The quotient of two polynomials, and what is left over.") {
      call throws(ExpressionError) in
      let (u, v) = (try call.row("u"), try call.row("v"))
      guard !u.isEmpty, let first = v.first, first != 0 else {
        throw call.error("v must begin with a number other than 0", for: "v")
      }
      try call.charge(u.count.steps(each: v.count))
      let (quotient, rest) = polynomialQuotient(u, v)
      return .tuple([.row(quotient), .row(rest)])
    },
    polynomial("polymul(a1, a2)", "The product of two polynomials.", .multiply),
    polynomial("polyadd(a1, a2)", "The sum of two polynomials.", .add),
    polynomial("polysub(a1, a2)", "The difference of two polynomials.", .subtract),
  ]

  /// A function of two polynomials; with whole coefficients it gives whole ones.
  private static func polynomial(
    _ notation: String, _ summary: String, _ operation: PolynomialOperation
  ) -> Function {
    Function(notation, summary) { call throws(ExpressionError) in
      var rows: [NDArray] = []
      for parameter in call.signature.parameters {
        let row = try call.array(parameter.name)
        guard row.ndim <= 1 else { throw call.error("coefficients stand in one row", for: parameter.name) }
        rows.append(row)
      }
      try call.charge(rows[0].count.steps(each: operation == .multiply ? rows[1].count : 1))
      return .array(
        try call.locating { [rows] () throws(ArrayError) in try .polynomial(operation, rows[0], rows[1]) })
    }
  }
}

extension Call {
  fileprivate mutating func matrixProduct(_ a: NDArray, _ b: NDArray) throws(ExpressionError) -> Value {
    try charge(NDArray.matrixProductWork(a.shape, b.shape))
    return .array(try locating { () throws(ArrayError) in try .matrixProduct(a, b) })
  }

  fileprivate func plainProduct(_ a: NDArray, _ b: NDArray) throws(ExpressionError) -> Value {
    .array(try locating { () throws(ArrayError) in try .arithmetic(.multiply, Operand(a), Operand(b)) })
  }

  fileprivate mutating func product() throws(ExpressionError) -> Value {
    let (a, b) = (try array("a"), try array("b"))
    guard !a.isScalar, !b.isScalar else { return try plainProduct(a, b) }
    return try matrixProduct(a, b)
  }

  /// A square table, whose factoring is charged.
  fileprivate mutating func squareTable(_ parameter: String) throws(ExpressionError) -> NDArray {
    let table = try array(parameter)
    guard table.ndim == 2, table.shape[0] == table.shape[1] else {
      throw error("\(parameter) must be a square table, not \(shapeText(table.shape))", for: parameter)
    }
    try charge(table.count * table.shape[0])
    return table
  }

  fileprivate mutating func solution(_ a: NDArray, _ b: NDArray) throws(ExpressionError) -> Value {
    // Each right side is put in forwards and backwards, row by row.
    try charge((3 * a.count).steps(each: b.ndim == 2 ? b.shape[1] : 1))
    let solution: NDArray? = try locating { () throws(ArrayError) in try NDArray.solve(a, b) }
    guard let solution else {
      throw error("the table has no inverse", for: "a")
    }
    return .array(solution)
  }

  /// How many times something is done: 0 or more, 1 if not given.
  fileprivate func times(_ parameter: String) throws(ExpressionError) -> Int {
    let times = try wholeNumber(parameter) ?? 1
    guard (0...1000).contains(times) else {
      throw error("\(parameter) is \(times); it must lie in 0…1000", for: parameter)
    }
    return times
  }

  /// The length of a vector or a table, or of each run of elements along a dimension.
  fileprivate mutating func norm() throws(ExpressionError) -> NDArray {
    let x = try array("x")
    try charge(2 * x.count)
    var order: Double?
    if case .text? = self["ord"] { _ = try word("ord", oneOf: ["fro"]) } else { order = try number("ord") }
    let axis = try axis(of: x)
    if axis == nil, x.ndim >= 2, let order { return NDArray(try tableNorm(x, order)) }
    let lanes = Lanes(of: x.shape, axis: axis)
    return NDArray(
      lanes.reduce(x.doubles) { vectorNorm($0, order ?? 2, sum: lanes.sum) },
      shape: lanes.reducedShape(keepsDimensions: try flag("keepdims", otherwise: false)))
  }

  private func vectorNorm(_ numbers: [Double], _ order: Double, sum: ([Double]) -> Double) -> Double {
    switch order {
    case 2: sum(numbers.map { $0 * $0 }).squareRoot()
    case 1: sum(numbers.map(\.magnitude))
    case .infinity: numbers.map(\.magnitude).reduce(0, Function.maximum)
    case -.infinity: numbers.map(\.magnitude).reduce(.infinity, Function.minimum)
    case 0: Double(numbers.count { $0 != 0 })
    default: power(sum(numbers.map { power($0.magnitude, order) }), 1 / order)
    }
  }

  /// The greatest or least sum of magnitudes of a column (1 and −1) or of a row (∞ and −∞).
  private func tableNorm(_ x: NDArray, _ order: Double) throws(ExpressionError) -> Double {
    guard x.ndim == 2, order.magnitude == 1 || order.magnitude == .infinity else {
      throw error("of a table ord can be None, 'fro', 1, -1, inf and -inf", for: "ord")
    }
    guard x.count > 0 else { throw error("the array x is empty", for: "x") }
    let lanes = Lanes(of: x.shape, axis: order.magnitude == 1 ? 0 : 1)
    let sums = lanes.reduce(x.doubles) { lanes.sum($0.map(\.magnitude)) }
    return order > 0 ? sums.reduce(0, Function.maximum) : sums.reduce(.infinity, Function.minimum)
  }
}
