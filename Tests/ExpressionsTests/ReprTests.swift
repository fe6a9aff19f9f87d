// What `egaku eval` prints, against what Python prints with NumPy.

import Expressions
import Testing

@Suite("Printed values")
struct ReprTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let repr: String

    var testDescription: String { text }

    static let all = [
      ReprTable.ranges, ReprTable.printing, ReprTable.book, ReprTable.reductions, ReprTable.shapes,
      ReprTable.functions, ReprTable.random, ReprTable.found,
    ].flatMap { $0.map(Case.init) }
  }

  @Test("an expression prints as NumPy prints it", arguments: Case.all)
  func printsAsNumPy(expected: Case) throws {
    #expect(try Expression(parsing: expected.text).evaluate(in: Scope()).repr == expected.repr)
  }
}
