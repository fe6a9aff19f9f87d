// Expressions that ask for too much, or for what is not there: refused in words, before memory or time is spent.

import Expressions
import Testing

@Suite("Hostile expressions")
struct HostileTests {
  /// The error of parsing and evaluating; `nil` if there is none.
  private func error(of text: String) -> ExpressionError? {
    do throws(ExpressionError) {
      _ = try Expression(parsing: text).evaluate(in: Scope())
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "sizes are checked before memory is asked for",
    arguments: [
      (
        "repeat([1, 2], 2**62)", 16,
        "repeat: an array of the shape (9223372036854775807,) is too large; the limit is 10000000 elements"
      ),
      (
        "repeat(1, 10**9)", 11,
        "repeat: an array of the shape (1000000000,) is too large; the limit is 10000000 elements"
      ),
      (
        "repeat([1, 2], [2**62, 2**62])", 16,
        "repeat: an array of the shape (9223372036854775807,) is too large; the limit is 10000000 elements"
      ),
      (
        "repeat(zeros((2, 0)), 10**9, axis=0)", 23,
        "repeat: an array of the shape (2000000000, 0) is too large; the limit is 10000000 elements"
      ),
      (
        "tile([1, 2], 2**62)", 1,
        "tile: an array of the shape (9223372036854775807,) is too large; the limit is 10000000 elements"
      ),
      (
        "zeros((10**7, 10**7, 0))", 7,
        "zeros: an array of the shape (10000000, 10000000, 0) is too large; the limit is 10000000 elements"
      ),
      (
        "reshape([], (10**9, 0))", 1,
        "reshape: an array of the shape (1000000000, 0) is too large; the limit is 10000000 elements"
      ),
    ])
  func sizes(text: String, column: Int, message: String) {
    #expect(error(of: text)?.message == message)
    #expect(error(of: text)?.column == column)
  }

  @Test(
    "work that would take too long is refused before it is done",
    .enabled(if: isOptimised, "ten million elements take long without optimisation"),
    arguments: [
      ("ones((3000, 3000)) @ ones((3000, 3000))", 20),
      ("dot(ones((3000, 3000)), ones((3000, 3000)))", 1),
      ("inner(ones((3000, 3000)), ones((3000, 3000)))", 1),
      ("cov(ones((3000, 3000)))", 1),
      ("corrcoef(ones((3000, 3000)))", 1),
      ("split(ones(10**7), 10**7)", 1),
      ("split(ones(10), zeros(10**7, dtype=int))", 1),
      ("vstack(ones(10**7))", 1),
      ("polymul(ones(3*10**5), ones(3*10**5))", 1),
      ("polyval(ones(10**5), ones(10**5))", 1),
      ("polyder(ones(10**7), 1000)", 1),
      ("polyint(ones(10**7), 1000)", 1),
      ("diff(arange(10**6), n=10**4)", 1),
      ("inv(ones((1500, 1500)))", 1),
      ("solve(ones((1000, 1000)), ones((1000, 10000)))", 1),
    ])
  func work(text: String, column: Int) {
    #expect(error(of: text)?.message == "the expression takes more than 4000000000 steps, the limit")
    #expect(error(of: text)?.column == column)
  }

  @Test(
    "several results at once are held to the limit of what may wait",
    .enabled(if: isOptimised, "ten million elements take long without optimisation"),
    arguments: [
      "meshgrid(\(Array(repeating: "[1, 2]", count: 23).joined(separator: ", ")))",
      "neuron(ones(10**7)\(String(repeating: ", 1", count: 10)), weights=ones(11), bias=0)",
      "gradient(ones(zeros(23, dtype=int) + 2))", "nonzero(ones(zeros(23, dtype=int) + 2))",
    ])
  func held(text: String) {
    #expect(error(of: text)?.message.hasSuffix("elements together; the limit is 100000000") == true)
  }

  @Test(
    "what has no dimensions, no elements or no range is refused",
    arguments: [
      (
        "bincount([9223372036854775807])", 1,
        "bincount: an array of the shape (9223372036854775807,) is too large; the limit is 10000000 elements"
      ),
      ("array_split(1, 2)", 13, "array_split: a single value has no parts"),
      ("array_split([1], 0)", 18, "array_split: 1 elements make no 0 parts"),
      ("array_split([1], 2**62)", 1, "the expression takes more than 4000000000 steps, the limit"),
      ("vsplit([1], 1)", 8, "vsplit: ary must have two dimensions, not 1"),
      (
        "pad([1], 2**62)", 1,
        "pad: an array of the shape (9223372036854775807,) is too large; the limit is 10000000 elements"
      ),
      (
        "pad([1], -1)", 10,
        "pad: pad_width must be a whole number of 0 or above, a pair of them or a pair for each dimension"
      ),
      ("pad([], 1, 'edge')", 5, "pad: an empty array has no elements to go on with"),
      ("polydiv([1, 2], [0, 1])", 17, "polydiv: v must begin with a number other than 0"),
      ("moveaxis([[1]], [0, 0], [0, 1])", 17, "moveaxis: the axis 0 is there twice"),
      ("nanargmax([nan])", 11, "nanargmax: there is nothing but NaN to choose from"),
      ("sum([[1, 2]], axis=(0, 0))", 15, "sum: the axis 0 is there twice"),
      ("sum([[1, 2]], axis=(0, 2))", 15, "sum: there is no axis 2 in an array of 2 dimensions"),
      ("std([1], ddof=1, correction=1)", 18, "std: ddof and correction are the same; give one of them"),
      ("unique([[1]], axis=0)", 15, "unique: of tables only single elements are told apart; leave out axis"),
      ("interp(1, [1], [2], period=0)", 21, "interp: period must not be 0"),
      ("roll([[1]], (1, 2, 3), axis=(0, 1))", 13, "roll: 3 shifts for 2 dimensions"),
      ("diff([1, 2], prepend=[[1]])", 14, "diff: the rows have different shapes, (1, 1) and (2,)"),
      ("sort([1], kind='bogo')", 11, "sort: unknown kind 'bogo'; it is one of quicksort, mergesort, heapsort, stable"),
      ("norm([[1]], 3)", 13, "norm: of a table ord can be None, 'fro', 1, -1, inf and -inf"),
      ("stack([])", 1, "stack: there are no arrays to join"),
      ("vstack([])", 1, "vstack: there are no arrays to join"),
      ("concatenate([])", 1, "concatenate: there are no arrays to join"),
      ("concatenate([1, 2])", 1, "concatenate: joining needs an array, not a single value"),
      ("expand_dims(1, 5)", 16, "expand_dims: there is no axis 5 in an array of 1 dimension"),
      (
        "[1, 2] * 2.5", 8,
        "a list is repeated a whole number of times; write array([…]) around it to multiply its elements"
      ),
      ("[1, 2] * 10**7", 8, "the list becomes too long; the limit is 100000"),
      ("[1, 2] * 2**62", 8, "the list becomes too long; the limit is 100000"),
      ("[[1] * 1000] * 1000", 14, "the list becomes too long; the limit is 100000"),
      (
        "polyfit([0, 0], [1, 2], 1)", 9,
        "polyfit: the powers of x are all 0, too large, too small or not numbers"
      ),
      (
        "polyfit([nan, 1], [1, 2], 1)", 9,
        "polyfit: the powers of x are all 0, too large, too small or not numbers"
      ),
      ("polyfit([], [], 1)", 9, "polyfit: x is empty"),
      ("nanmin([])", 8, "nanmin: the array a is empty"),
      ("nanmax(zeros((0, 3)), axis=0)", 8, "nanmax: the array a is empty"),
      ("cross([True, True, True], [True, False, True])", 1, "cross: a and b must be numbers, not booleans"),
      ("polysub([True], [True])", 1, "polysub: a difference of polynomials needs numbers"),
      ("flipud(1)", 8, "flipud: a single value has no rows"),
      ("histogram([1e16])", 1, "histogram: 10 bins are too many between 1e+16 and 1e+16"),
      ("histogram(1e17, bins=3)", 17, "histogram: 3 bins are too many between 1e+17 and 1e+17"),
      (
        "histogram([9007199254740993, 9007199254740992], 2)", 49,
        "histogram: 2 bins are too many between 9007199254740992 and 9007199254740992"
      ),
      (
        "histogram([1e16, 1e16 + 2])", 1, "histogram: 10 bins are too many between 1e+16 and 1.0000000000000002e+16"
      ),
      ("histogram([1, inf], bins='rice')", 11, "histogram: the range of the bins is not finite"),
      ("histogram([1, nan], bins='auto')", 11, "histogram: a holds NaN, so the bins have no range"),
      (
        "histogram_bin_edges([1, inf], bins='fd')", 21,
        "histogram_bin_edges: the range of the bins is not finite"
      ),
      ("histogram([-1.7e308, 1.7e308], bins='fd')", 11, "histogram: the range of the bins is not finite"),
      (
        "histogram([0, 1e-9, 2e-9, 3e-9, 1e300], bins='fd')", 41,
        "histogram: the rule 'fd' asks for inf bins; the limit is 10000000"
      ),
      (
        "histogram([1, 2], bins='fd', weights=[1, 2])", 19,
        "histogram: the rule 'fd' does not know of weights; give a number of bins"
      ),
      ("histogram([1, 2], range=(0, inf))", 19, "histogram: the range of the bins is not finite"),
    ])
  func missing(text: String, column: Int, message: String) {
    #expect(error(of: text)?.message == message)
    #expect(error(of: text)?.column == column)
  }
}

#if DEBUG
  private let isOptimised = false
#else
  private let isOptimised = true
#endif
