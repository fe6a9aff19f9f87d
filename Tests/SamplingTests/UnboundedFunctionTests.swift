// The values that a function without a given view is drawn between: all it takes, or where it has no bounds those within
// the outer fences.

import Foundation
import Testing

@testable import Sampling

@Suite("Values of functions without bounds")
struct UnboundedFunctionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let interval: ClosedRange<Double>
    /// The least and the greatest value that is drawn, to a hundredth of their distance.
    let low, high: Double
    let pieces: Int
    let function: @Sendable (Double) -> Double

    init(
      _ name: String, _ interval: ClosedRange<Double>, _ low: Double, _ high: Double, pieces: Int,
      _ function: @escaping @Sendable (Double) -> Double
    ) {
      (testDescription, self.interval, self.low, self.high) = (name, interval, low, high)
      (self.pieces, self.function) = (pieces, function)
    }
  }

  static let cases = [
    // Poles with a change of sign: between tan's quartiles lie 2.26, and three times as much beyond.
    Case("tan", -5...5, -7.9, 7.9, pieces: 5) { tan($0) },
    Case("1/x", -5...5, -2.8, 2.8, pieces: 2) { 1 / $0 },
    Case("x/(x²−1)", -3...3, -4.63, 4.63, pieces: 3) { $0 / ($0 * $0 - 1) },
    // Poles without: nothing is drawn below the least value.
    Case("1/(x−0.3)²", -5...5, 0.036, 2.3, pieces: 2) { 1 / (($0 - 0.3) * ($0 - 0.3)) },
    Case("1/√|x|", -1...1, 1, 4.3, pieces: 2) { 1 / $0.magnitude.squareRoot() },
    // Edges of the domain, and an end of the interval.
    Case("log", 0...5, -3.0, 1.61, pieces: 1) { log($0) },
    Case("artanh", -1...1, -2.5, 2.5, pieces: 1) { atanh($0) },
    Case("exp(1/x)", -2...2, 0, 9.6, pieces: 2) { exp(1 / $0) },
    Case("tan to its poles", -Double.pi / 2...Double.pi / 2, -7.1, 7.1, pieces: 1) { tan($0) },
    // Bounds, however steep the way there is: all values count.
    Case("x⁵⁰", 0...1, 0, 1, pieces: 1) { pow($0, 50) },
    Case("exp", 0...20, 1, exp(20), pieces: 1) { exp($0) },
    Case("a narrow peak", -5...5, 0, 1e4, pieces: 1) { 1 / (1e-4 + $0 * $0) },
    Case("√(1−x²)", -2...2, 0, 1, pieces: 1) { (1 - $0 * $0).squareRoot() },
  ]

  @Test("poles do not decide the limits, and all branches are shown", arguments: cases)
  func limits(_ example: Case) throws {
    let sampler = try AdaptiveSampler(interval: example.interval, width: 496, height: 370)
    let sampled = sampler.sample { $0.map(example.function) }
    let values = sampled.pieces.joined().map(\.y)
    let slack = 0.02 * (example.high - example.low)
    #expect(abs(try #require(values.min()) - example.low) <= slack)
    #expect(abs(try #require(values.max()) - example.high) <= slack)
    #expect(sampled.pieces.count == example.pieces)
  }

  @Test("a view that is given stays, whatever the function does")
  func given() throws {
    let sampler = try AdaptiveSampler(interval: -5...5, width: 496, height: 370, ylim: -1...1)
    let values = sampler.sample { $0.map { tan($0) } }.pieces.joined().map(\.y)
    #expect(values.min() == -5 && values.max() == 5)
  }
}
