// arange and linspace against NumPy's own ranges, bit for bit, and what the checked forms refuse.

import Sampling
import Testing

/// A range as NumPy makes it: its length, some of its points, and a checksum of them all.
struct RangeCase: Sendable, CustomTestStringConvertible {
  let arguments: [Double]
  let num: Int
  let endpoint: Bool
  let count: Int
  let points: [(index: Int, value: Double)]
  let checksum: UInt64

  init(
    arguments: [Double], num: Int = 0, endpoint: Bool = true, count: Int,
    points: [(index: Int, value: Double)], checksum: UInt64
  ) {
    self.arguments = arguments
    self.num = num
    self.endpoint = endpoint
    self.count = count
    self.points = points
    self.checksum = checksum
  }

  var testDescription: String { "\(arguments) \(num) \(endpoint)" }

  func expect(_ values: [Double], sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(values.count == count, sourceLocation: sourceLocation)
    guard values.count == count else { return }
    for (index, value) in points {
      #expect(bits(values[index]) == bits(value), "[\(index)]", sourceLocation: sourceLocation)
    }
    let sum = values.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ bits($1)) &* 0x100_0000_01B3 }
    #expect(sum == checksum, sourceLocation: sourceLocation)
  }

  /// The bit pattern, all NaNs being one.
  private func bits(_ value: Double) -> UInt64 {
    value.isNaN ? 0x7FF8_0000_0000_0000 : value.bitPattern
  }
}

@Suite("Ranges")
struct RangeTests {
  @Test("arange gives NumPy's points to the bit", arguments: RangeCase.arange)
  func arangeMatches(range: RangeCase) throws {
    let (start, stop, step) = (range.arguments[0], range.arguments[1], range.arguments[2])
    let checked = try SampleRange.arange(start, stop, step)
    #expect(checked.count == range.count)
    range.expect(checked.values)
    range.expect(arange(start, stop, step))
  }

  @Test("linspace gives NumPy's points to the bit", arguments: RangeCase.linspace)
  func linspaceMatches(range: RangeCase) throws {
    let (start, stop) = (range.arguments[0], range.arguments[1])
    let checked = try SampleRange.linspace(start, stop, range.num, endpoint: range.endpoint)
    #expect(checked.count == range.count)
    range.expect(checked.values)
    range.expect(linspace(start, stop, range.num, endpoint: range.endpoint))
  }

  @Test("logspace gives NumPy's points to the bit", arguments: RangeCase.logspace)
  func logspaceMatches(range: RangeCase) throws {
    let (start, stop, base) = (range.arguments[0], range.arguments[1], range.arguments[2])
    range.expect(
      try SampleRange.logspace(start, stop, range.num, endpoint: range.endpoint, base: base).values)
    range.expect(logspace(start, stop, range.num, endpoint: range.endpoint, base: base))
  }

  @Test("geomspace gives NumPy's points to the bit", arguments: RangeCase.geomspace)
  func geomspaceMatches(range: RangeCase) throws {
    let (start, stop) = (range.arguments[0], range.arguments[1])
    range.expect(try SampleRange.geomspace(start, stop, range.num, endpoint: range.endpoint).values)
    range.expect(geomspace(start, stop, range.num, endpoint: range.endpoint))
  }

  @Test("near zero, arange is off by as much as NumPy's")
  func nearZero() {
    let x = arange(-5, 5, 0.1)
    #expect(x.count == 100)
    #expect(x[50] == -1.7763568394002505e-14)
    #expect(x[99] == 4.899999999999965)
  }

  @Test("arguments left out are NumPy's")
  func defaults() {
    #expect(arange(4) == [0, 1, 2, 3])
    #expect(arange(0) == [])
    #expect(arange(-3) == [])
    #expect(arange(2, 5) == [2, 3, 4])
    #expect(arange(2.5) == [0, 1, 2])
    #expect(linspace(0, 49) == arange(50))
  }
}

@Suite("Refused ranges")
struct RefusedRangeTests {
  private func message(_ range: () throws(SamplingError) -> SampleRange) -> String? {
    do throws(SamplingError) {
      _ = try range()
      return nil
    } catch {
      return error.description
    }
  }

  @Test(
    "arange names what is wrong",
    arguments: [
      ([0, 1, 0], "arange: the step is zero"),
      ([0, 1, -0.0], "arange: the step is zero"),
      ([0, 0, 0], "arange: the step is zero"),
      ([.nan, 1, 1], "arange: the start is nan, not a finite number"),
      ([0, -.infinity, 1], "arange: the stop is -inf, not a finite number"),
      ([0, 1, .infinity], "arange: the step is inf, not a finite number"),
      ([0, 1e12, 1], "arange(0, 1000000000000) has 1000000000000 points; the limit is 10000000"),
      ([0, 10_000_000.5, 1], "arange(0, 10000000.5) has 10000001 points; the limit is 10000000"),
      ([0, 1, 1e-9], "arange(0, 1, 1e-09) has 1000000000 points; the limit is 10000000"),
      ([0, 1, 0x1p-1074], "arange(0, 1, 5e-324) has inf points; the limit is 10000000"),
      ([-1e308, 1e308, 1e307], "arange(-1e+308, 1e+308, 1e+307) has inf points; the limit is 10000000"),
      ([1e300, -1e300, -1], "arange(1e+300, -1e+300, -1) has 2e+300 points; the limit is 10000000"),
    ] as [([Double], String)])
  func arangeRefuses(arguments: [Double], expected: String) {
    #expect(
      message { () throws(SamplingError) in
        try .arange(arguments[0], arguments[1], arguments[2])
      } == expected)
  }

  @Test(
    "linspace names what is wrong",
    arguments: [
      (0, 1, -1, "linspace: the number of points is -1; it must not be negative"),
      (.infinity, 1, 5, "linspace: the start is inf, not a finite number"),
      (0, .nan, 5, "linspace: the stop is nan, not a finite number"),
      (0, 1, 10_000_001, "linspace(0, 1, 10000001) has 10000001 points; the limit is 10000000"),
      (
        -0.5, 1, .max,
        "linspace(-0.5, 1, 9223372036854775807) has 9.223372036854776e+18 points; the limit is 10000000"
      ),
    ] as [(Double, Double, Int, String)])
  func linspaceRefuses(start: Double, stop: Double, num: Int, expected: String) {
    #expect(
      message { () throws(SamplingError) in
        try .linspace(start, stop, num)
      } == expected)
  }

  @Test("errors carry their parts")
  func parts() {
    #expect(throws: SamplingError.zeroStep(function: "arange")) { try SampleRange.arange(0, 1, 0) }
    #expect(throws: SamplingError.notFinite(function: "linspace", argument: "stop", value: .infinity)) {
      try SampleRange.linspace(0, .infinity)
    }
    #expect(throws: SamplingError.negativeCount(function: "linspace", count: -2)) {
      try SampleRange.linspace(0, 1, -2)
    }
    #expect(throws: SamplingError.tooManyPoints(call: "arange(0, 1000000000)", count: 1e9)) {
      try SampleRange.arange(0, 1e9)
    }
  }

  @Test("the limit itself is allowed")
  func limit() throws {
    #expect(try SampleRange.arange(0, Double(sampleLimit)).count == sampleLimit)
    #expect(try SampleRange.linspace(0, 1, sampleLimit).count == sampleLimit)
  }

  #if compiler(>=6.2)
    @Test("the plain functions trap where the checked ones throw")
    func traps() async {
      await #expect(processExitsWith: .failure) { _ = arange(0, 1, 0) }
      await #expect(processExitsWith: .failure) { _ = arange(1e12) }
      await #expect(processExitsWith: .failure) { _ = linspace(0, .nan) }
      await #expect(processExitsWith: .failure) { _ = linspace(0, 1, -1) }
    }
  #endif
}
