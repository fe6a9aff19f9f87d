// Elementwise functions, logic and algebra beside NumPy's.

import Arrays
import Expressions
import Testing

@Suite("Elementwise functions and algebra")
struct ElementwiseTests {
  /// Kinds, shapes, NaN and the signs of zeros are exact; numbers differ by no more than the rounding of the
  /// mathematical and linear-algebra libraries.
  @Test("a function gives NumPy's kind of element, shape and numbers", arguments: numPyElementwise)
  func matchesNumPy(_ known: NumPyResult) throws {
    guard let dtype = known.dtype else {
      #expect(throws: ExpressionError.self, "\(known.expression)") { try value(of: known.expression) }
      return
    }
    let array = try #require(try value(of: known.expression).asArray())
    #expect(array.dtype.rawValue == dtype, "\(known.expression)")
    #expect(array.shape == known.shape, "\(known.expression)")
    let isExact = !Self.rounded.contains { known.expression.hasPrefix($0 + "(") }
    let agree = zip(array.doubles, known.elements).allSatisfy { found, wanted in
      found.bitPattern == wanted.bitPattern || found.isNaN && wanted.isNaN
        || !isExact && (found - wanted).magnitude <= 1e-13 * max(wanted.magnitude, 1)
    }
    #expect(agree, "\(known.expression): \(array.doubles)")
  }

  /// The functions whose last digits are a library's: of C, of BLAS or of LAPACK.
  private static let rounded = [
    "cbrt", "i0", "arcsinh", "atan", "atan2", "float_power", "logaddexp", "logaddexp2", "pow", "det", "inv",
    "solve", "polyfit", "norm", "dot", "matmul", "unwrap",
  ]

  private func value(of text: String) throws -> Value {
    try Expression(parsing: text).evaluate(in: Scope())
  }
}
