// Reductions, running sums and sorting beside NumPy's, bit for bit.

import Arrays
import Expressions
import Testing

@Suite("Reductions")
struct ReductionTests {
  @Test("a reduction gives NumPy's kind of element, shape and bits", arguments: numPyReductions)
  func matchesNumPy(_ known: NumPyResult) throws {
    guard let dtype = known.dtype else {
      #expect(throws: ExpressionError.self, "\(known.expression)") { try value(of: known.expression) }
      return
    }
    let array = try #require(try value(of: known.expression).asArray())
    #expect(array.dtype.rawValue == dtype, "\(known.expression)")
    #expect(array.shape == known.shape, "\(known.expression)")
    let bits = array.doubles.map { $0.isNaN ? Double.nan.bitPattern : $0.bitPattern }
    #expect(bits == known.elements.map(\.bitPattern), "\(known.expression): \(array.doubles)")
  }

  @Test("an array in place of the axis hints at the function of two arrays")
  func secondArray() throws {
    let error = #expect(throws: ExpressionError.self) { try value(of: "max([1, 2], [3, 4])") }
    #expect(error?.message.contains("(did you mean \"maximum\"?)") == true)
  }

  private func value(of text: String) throws -> Value {
    try Expression(parsing: text).evaluate(in: Scope())
  }
}
