// Both generators against NumPy's own numbers, bit for bit, and what they refuse.

import RandomNumbers
import Testing

/// A seed and the checksums of what NumPy draws from it, one draw after the other.
struct DrawCase: Sendable, CustomTestStringConvertible {
  let high: UInt64
  let low: UInt64
  let checksums: [UInt64]

  var seed: UInt128 { UInt128(high) << 64 | UInt128(low) }
  var testDescription: String { "seed \(seed)" }
}

private func checksum(_ words: [UInt64]) -> UInt64 {
  words.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ $1) &* 0x100_0000_01B3 }
}

private func checksum(_ values: [Double]) -> UInt64 {
  checksum(values.map(\.bitPattern))
}

private func checksum(_ values: [Int]) -> UInt64 {
  checksum(values.map { UInt64(bitPattern: Int64($0)) })
}

private let probabilities = [0.1, 0.2, 0.3, 0.05, 0.35]

@Suite("Random numbers")
struct RandomNumbersTests {
  @Test("RandomState draws NumPy's numbers to the bit, one kind after the other", arguments: DrawCase.legacy)
  func legacy(draws: DrawCase) throws {
    var random = RandomState(seed: UInt32(draws.seed))
    let sums = [
      checksum(try random.rand(50)), checksum(try random.randn(1000)), checksum(try random.randn(3)),
      checksum(try random.randint(0, 10, count: 33)), checksum(try random.randn(4)),
      checksum(try random.normal(2.5, 0.3, count: 21)), checksum(try random.uniform(-3, 7, count: 20)),
      checksum(try random.exponential(1.5, count: 40)), checksum(try random.randint(-5, 1 << 40, count: 30)),
      checksum(try random.randint(0, 1 << 32, count: 9)), checksum(try random.randint(.min, .max, count: 7)),
      checksum(try random.permutation(37)), checksum(try random.choice(20, count: 15)),
      checksum(try random.choice(20, count: 15, replacing: false)),
      checksum(try random.choice(5, count: 30, probabilities: probabilities)),
      checksum(try random.choice(5, count: 4, replacing: false, probabilities: probabilities)),
      checksum(try random.randint(3, 4, count: 5)), checksum(try random.rand(5)),
    ]
    #expect(sums == draws.checksums)
  }

  @Test(
    "RandomGenerator draws NumPy's numbers to the bit, one kind after the other",
    arguments: DrawCase.modern)
  func modern(draws: DrawCase) throws {
    var random = RandomGenerator(seed: draws.seed)
    let sums = [
      checksum(try random.random(50)), checksum(try random.standardNormal(1000)),
      checksum(try random.integers(0, 10, count: 33)), checksum(try random.normal(2.5, 0.3, count: 21)),
      checksum(try random.integers(10, count: 2)), checksum(try random.uniform(-3, 7, count: 20)),
      checksum(try random.integers(-5, 1 << 40, count: 30)),
      checksum(try random.integers(0, 1 << 32, count: 9)),
      checksum(try random.integers(.min, .max, endpoint: true, count: 7)),
      checksum(try random.permutation(37)), checksum(try random.choice(20, count: 15)),
      checksum(try random.choice(20, count: 15, replacing: false)),
      checksum(try random.choice(5, count: 30, probabilities: probabilities)),
      checksum(try random.choice(5, count: 4, replacing: false, probabilities: probabilities)),
      checksum(try random.choice(20000, count: 500, replacing: false)),
      checksum(try random.choice(20000, count: 300, replacing: false)),
      checksum(try random.integers(3, 4, count: 5)), checksum(try random.standardNormal(100_000)),
      checksum(try random.random(5)),
    ]
    #expect(sums == draws.checksums)
  }

  @Test("a copy goes on by itself, and arrays are shuffled as their indices are")
  func values() throws {
    var first = RandomState(seed: 42)
    _ = try first.randn(3)
    var second = first
    #expect(try first.randn(5) == second.randn(5))
    let names = ["a", "b", "c", "d", "e"]
    #expect(first.permutation(names) == (try second.permutation(5)).map { names[$0] })
    #expect(first == second)
  }

  @Test("wrong arguments are named")
  func refused() {
    var old = RandomState(seed: 0)
    var new = RandomGenerator(seed: 0)
    #expect(throws: RandomError.badCount(function: "rand", count: -1)) { try old.rand(-1) }
    #expect(throws: RandomError.badCount(function: "random", count: randomLimit + 1)) {
      try new.random(randomLimit + 1)
    }
    #expect(throws: RandomError.emptyRange(function: "randint", low: 3, high: 3)) {
      try old.randint(3, 3, count: 1)
    }
    #expect(throws: RandomError.emptyRange(function: "integers", low: 4, high: 3)) {
      try new.integers(4, 3, endpoint: true, count: 1)
    }
    #expect(throws: RandomError.badScale(function: "normal", scale: -1)) { try old.normal(0, -1, count: 1) }
    #expect(throws: RandomError.badBounds(function: "uniform", low: 1, high: 0)) {
      try new.uniform(1, 0, count: 1)
    }
    #expect(throws: RandomError.emptyPopulation(function: "choice", count: 0)) { try old.choice(0, count: 1) }
    #expect(throws: RandomError.tooFewElements(function: "choice", wanted: 3, available: 2)) {
      try new.choice(2, count: 3, replacing: false)
    }
    #expect(throws: RandomError.tooFewElements(function: "choice", wanted: 2, available: 1)) {
      try new.choice(2, count: 2, replacing: false, probabilities: [1, 0])
    }
    #expect(throws: RandomError.probabilityCount(function: "choice", count: 1, expected: 2)) {
      try old.choice(2, count: 1, probabilities: [1])
    }
    #expect(throws: RandomError.badProbability(function: "choice", index: 1, value: -0.5)) {
      try old.choice(2, count: 1, probabilities: [1.5, -0.5])
    }
    #expect(throws: RandomError.probabilitySum(function: "choice", sum: 0.75)) {
      try new.choice(2, count: 1, probabilities: [0.25, 0.5])
    }
  }
}
