// The generator PCG64 (XSL RR 128/64): M. E. O'Neill, "PCG: A Family of Simple Fast Space-Efficient
// Statistically Good Algorithms for Random Number Generation" (2014).

/// A linear congruential generator of 128 bits whose output is folded and rotated to 64.
struct PermutedCongruential: BitSource, Hashable, Sendable {
  private static let multiplier = UInt128(2_549_297_995_355_413_924) << 64 | 4_865_540_595_714_422_341

  private var state: UInt128
  private let increment: UInt128
  /// The upper half of a word whose lower half has been handed out as 32 bits.
  private var spare: UInt32?

  init(seed: UInt128) {
    let words = SeedSequence(seed).state(4).map { UInt128($0) }
    increment = (words[2] << 64 | words[3]) << 1 | 1
    // From zero, one step leads to the increment; the seed is added there.
    state = increment &+ (words[0] << 64 | words[1])
    advance()
  }

  private mutating func advance() {
    state = state &* Self.multiplier &+ increment
  }

  mutating func next64() -> UInt64 {
    advance()
    let folded = UInt64(truncatingIfNeeded: state >> 64) ^ UInt64(truncatingIfNeeded: state)
    let turn = UInt64(truncatingIfNeeded: state >> 122)
    return folded >> turn | folded << ((64 - turn) & 63)
  }

  /// Half of a word of 64 bits, the lower one first; the upper is kept for the next call.
  mutating func next32() -> UInt32 {
    if let kept = spare {
      spare = nil
      return kept
    }
    let word = next64()
    spare = UInt32(truncatingIfNeeded: word >> 32)
    return UInt32(truncatingIfNeeded: word)
  }

  mutating func nextDouble() -> Double {
    Double(next64() >> 11) * 0x1p-53
  }
}
