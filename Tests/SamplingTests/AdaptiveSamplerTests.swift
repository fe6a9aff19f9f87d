// Adaptive sampling: how far the line leaves the function, how few points that takes, where jumps are found.

import Foundation
import Testing

@testable import Sampling

@Suite("Adaptive sampling")
struct AdaptiveSamplerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let interval: ClosedRange<Double>
    var breakpoints: [Double] = []
    let counts: ClosedRange<Int>
    var pieces = 1
    var jumps: [Jump] = []
    /// In pixels; a function that wiggles without end is lost where its waves are narrower than a hair.
    var tolerance = 0.11
    let function: @Sendable (Double) -> Double

    struct Jump: Hashable { let x, left, right, value: Double }

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "constant", interval: -5...5, counts: 2...2) { _ in 3 },
    Case(name: "line", interval: -5...5, counts: 2...2) { 2 * $0 - 1 },
    Case(name: "relu with its kink", interval: -5...5, breakpoints: [0], counts: 3...3) { max($0, 0) },
    Case(name: "|x − 0.1|", interval: -5...5, counts: 3...9) { abs($0 - 0.1) },
    Case(name: "sigmoid", interval: -6...6, counts: 20...120) { 1 / (1 + exp(-$0)) },
    Case(name: "sine", interval: -6...6, counts: 40...300) { sin($0) },
    Case(name: "steep sigmoid", interval: -5...5, counts: 8...120) { 1 / (1 + exp(-1000 * $0)) },
    Case(name: "steeper than a pixel", interval: -5...5, counts: 4...200) { 1 / (1 + exp(-1e6 * ($0 - 0.3))) },
    Case(
      name: "step", interval: -5...5, counts: 4...4, pieces: 2,
      jumps: [.init(x: 0, left: 0, right: 1, value: 0)]
    ) { $0 > 0 ? 1 : 0 },
    Case(
      name: "step at 0.1", interval: -5...5, counts: 4...4, pieces: 2,
      jumps: [.init(x: 0.1, left: 0, right: 1, value: 1)]
    ) { $0 >= 0.1 ? 1 : 0 },
    Case(
      name: "sign with its jump", interval: -5...5, breakpoints: [0], counts: 4...4, pieces: 2,
      jumps: [.init(x: 0, left: -1, right: 1, value: 0)]
    ) { $0 > 0 ? 1 : $0 < 0 ? -1 : 0 },
    Case(
      name: "floor", interval: -2.5...2.5, counts: 12...12, pieces: 6,
      jumps: (-2...2).map { .init(x: Double($0), left: Double($0 - 1), right: Double($0), value: Double($0)) }
    ) { $0.rounded(.down) },
    Case(name: "1/x", interval: -5...5, counts: 20...300, pieces: 2) { 1 / $0 },
    Case(name: "1/(x − 0.3)²", interval: -5...5, counts: 20...300, pieces: 2) { 1 / (($0 - 0.3) * ($0 - 0.3)) },
    Case(name: "tangent", interval: -6...6, counts: 60...500, pieces: 5) { tan($0) },
    Case(name: "square root", interval: -1...4, counts: 10...150) { $0.squareRoot() },
    Case(name: "logarithm", interval: -1...4, counts: 20...300) { log($0) },
    Case(name: "x sin(1/x)", interval: -1...1, counts: 100...10_000, tolerance: 2) { $0 == 0 ? 0 : $0 * sin(1 / $0) },
    Case(name: "nowhere", interval: -1...1, counts: 0...0, pieces: 0) { _ in .nan },
    Case(
      name: "an island", interval: -5...5, counts: 2...10, pieces: 1
    ) { (0.5...0.6).contains($0) ? $0 : .nan },
  ]

  private static func sampled(_ test: Case) throws -> SampledFunction {
    let sampler = try AdaptiveSampler(
      interval: test.interval, width: 640, height: 480, breakpoints: test.breakpoints)
    return sampler.sample { $0.map(test.function) }
  }

  @Test("a function becomes the pieces and jumps that it has, of few points", arguments: cases)
  func parts(test: Case) throws {
    let sampled = try Self.sampled(test)
    #expect(sampled.isComplete)
    #expect(sampled.pieces.count == test.pieces)
    #expect(test.counts.contains(sampled.pieces.joined().count), "\(sampled.pieces.joined().count) points")
    #expect(sampled.jumps.map { Case.Jump(x: $0.x, left: $0.left, right: $0.right, value: $0.value) } == test.jumps)
    let x = sampled.pieces.joined().map(\.x)
    #expect(zip(x, x.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test("the line keeps the tolerance everywhere in the view", arguments: cases)
  func tolerance(test: Case) throws {
    let sampled = try Self.sampled(test)
    let y = sampled.pieces.joined().map(\.y)
    guard let low = y.min(), let high = y.max(), high > low else { return }
    let scaleX = 640 / (test.interval.upperBound - test.interval.lowerBound)
    let scaleY = 480 / (high - low)
    var worst = 0.0
    for piece in sampled.pieces {
      for (a, b) in zip(piece, piece.dropFirst()) {
        for part in stride(from: 0.05, to: 1, by: 0.05) {
          let x = a.x + (b.x - a.x) * part
          let value = test.function(x)
          guard x > a.x, x < b.x, (low...high).contains(value) else { continue }
          let (dx, dy) = ((b.x - a.x) * scaleX, (b.y - a.y) * scaleY)
          let (px, py) = ((x - a.x) * scaleX, (value - a.y) * scaleY)
          worst = max(worst, abs(dx * py - dy * px) / (dx * dx + dy * dy).squareRoot())
        }
      }
    }
    #expect(worst <= test.tolerance, "\(worst) px")
  }

  @Test("the edge of a domain is found to the last digit")
  func edges() throws {
    let root = try AdaptiveSampler(interval: -1...4, width: 640, height: 480)
      .sample { $0.map { ($0 - 0.3).squareRoot() } }
    #expect(root.pieces[0][0] == SamplePoint(x: 0.3, y: 0))
  }

  @Test("sampling again gives the same points")
  func determinism() throws {
    for test in Self.cases { #expect(try Self.sampled(test) == Self.sampled(test)) }
  }

  @Test("a wiggle that the grid misses is found where a hint says so")
  func hints() throws {
    let bump = { (x: Double) in exp(-((x - 0.0123) * 1e4) * ((x - 0.0123) * 1e4)) }
    let sampler = try AdaptiveSampler(
      interval: -5...5, width: 640, height: 480, breakpoints: [0.0122, 0.0123, 0.0124])
    let sampled = sampler.sample { $0.map(bump) }
    #expect(sampled.pieces.joined().map(\.y).max() == 1)
  }

  @Test("where points run out the result says so")
  func limit() throws {
    let sampler = try AdaptiveSampler(interval: 0...1, width: 640, height: 480, maximumCount: 500)
    let sampled = sampler.sample { $0.map { sin(1e5 * $0) } }
    #expect(!sampled.isComplete)
    #expect(sampled.pieces.joined().count <= 500)
  }

  @Test("jumps are drawn in four styles")
  func styles() throws {
    let sampled = try AdaptiveSampler(interval: -1...1, width: 640, height: 480)
      .sample { $0.map { $0 > 0 ? 1 : 0 } }
    let least = Double.leastNonzeroMagnitude
    #expect(sampled.line(jumps: .vertical).x == [-1, 0, 0, 0, least, 1])
    #expect(sampled.line(jumps: .vertical).y == [0, 0, 0, 1, 1, 1])
    let gap = sampled.line(jumps: .gap)
    #expect(gap.x.map(\.isNaN) == [false, false, true, false, false])
    #expect(gap.y.map(\.isNaN) == [false, false, true, false, false])
    #expect(sampled.line(jumps: .dots).x.count == 5)
    #expect(sampled.line(jumps: .connected).x == [-1, -1.0 / 64, 1.0 / 64, 1])
    #expect(sampled.line(jumps: .connected).y == [0, 0, 1, 1])
    #expect(sampled.dots.open == [SamplePoint(x: 0, y: 1)])
    #expect(sampled.dots.closed == [SamplePoint(x: 0, y: 0)])
  }

  @Test(
    "arguments that make no sense are refused",
    arguments: [
      (0...(.infinity), 640, 480, 0.1, "the sampler: the stop is inf, not a finite number"),
      (1...1, 640, 480, 0.1, "the sampler: the extent is 0; it must be positive"),
      (0...1, 0, 480, 0.1, "the sampler: the width is 0; it must be positive"),
      (0...1, 640, .nan, 0.1, "the sampler: the height is nan; it must be positive"),
      (0...1, 640, 480, -1, "the sampler: the tolerance is -1; it must be positive"),
    ] as [(ClosedRange<Double>, Double, Double, Double, String)])
  func refused(
    interval: ClosedRange<Double>, width: Double, height: Double, tolerance: Double, message: String
  ) {
    let error = #expect(throws: SamplingError.self) {
      try AdaptiveSampler(interval: interval, width: width, height: height, tolerance: tolerance)
    }
    #expect(error?.description == message)
  }
}
