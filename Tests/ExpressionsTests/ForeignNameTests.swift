import Testing

@testable import Expressions
@testable import Spelling

@Suite("Names of NumPy that are none here")
struct ForeignNameTests {
  @Test("what is written instead is a function, a constant or an expression")
  func instead() throws {
    let known = Set(Function.names + constants.map(\.name))
    var scope = Scope()
    scope["x"] = .scalar(0.5)
    for (word, choices) in Glossary.numPy.instead {
      #expect(!known.contains(word), "\(word)")
      for choice in choices where !choice.contains(":") {
        if choice.contains("(") {
          #expect(throws: Never.self, "\(word)") { try Expression(parsing: choice).evaluate(in: scope) }
        } else {
          #expect(known.contains(choice), "\(word): \(choice)")
        }
      }
    }
    #expect(Glossary.numPy.lacking.isDisjoint(with: known))
  }
}
