// The texts of arrays against NumPy's own, to the character, and JSON against Python's.

import Arrays
import Testing

/// An array and what is written for it.
struct TextCase: Sendable, CustomTestStringConvertible {
  let array: NDArray
  let text: String

  /// Numbers by their bit patterns, which fill the shape over and over.
  static func numbers(_ bits: [UInt64], _ shape: [Int], _ text: String) -> Self {
    Self(array: NDArray(filling(shape, with: bits.map(Double.init(bitPattern:))), shape: shape), text: text)
  }

  static func integers(_ integers: [Int], _ shape: [Int], _ text: String) -> Self {
    Self(array: NDArray(filling(shape, with: integers), shape: shape), text: text)
  }

  static func truths(_ truths: [Bool], _ shape: [Int], _ text: String) -> Self {
    Self(array: NDArray(filling(shape, with: truths), shape: shape), text: text)
  }

  private static func filling<Element>(_ shape: [Int], with elements: [Element]) -> [Element] {
    (0..<shape.reduce(1, *)).map { elements[$0 % elements.count] }
  }

  var testDescription: String { String(text.prefix { $0 != "\n" }.prefix(100)) }
}

@Suite("Printing")
struct PrintingTests {
  @Test("An array is written as NumPy writes it, a single value as Python does", arguments: TextCase.reprs)
  func repr(expected: TextCase) {
    #expect(expected.array.repr == expected.text)
  }

  @Test("JSON is what Python's json makes of the nested lists", arguments: TextCase.json)
  func json(expected: TextCase) {
    #expect(expected.array.json == expected.text)
  }

  @Test("What an excerpt leaves out has no say in how it is written")
  func excerpt() {
    var numbers = [Double](repeating: 1, count: NDArray.maximumCount)
    numbers[5_000_000] = -1e-300
    #expect(NDArray(numbers).repr == "array([1., 1., 1., ..., 1., 1., 1.], shape=(10000000,))")
  }

  @Test("JSON of nothing is short, however many rows of nothing there are")
  func emptyRows() {
    #expect(NDArray([Int](), shape: [1_000_000_000_000, 0]).json == "[]")
    #expect(NDArray([Int](), shape: [1_000_000, 1_000_000, 0, 1]).json == "[]")
  }
}
