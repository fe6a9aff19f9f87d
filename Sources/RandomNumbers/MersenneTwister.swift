// The generator MT19937: M. Matsumoto and T. Nishimura, "Mersenne Twister: a 623-dimensionally
// equidistributed uniform pseudo-random number generator", ACM TOMACS 8 (1998), with the seeding of 2002.

/// A Mersenne Twister of 32-bit words with period 2¹⁹⁹³⁷ − 1.
struct MersenneTwister: BitSource, Hashable, Sendable {
  private static let length = 624
  private static let shift = 397

  private var words: [UInt32]
  private var position = MersenneTwister.length

  init(seed: UInt32) {
    words = [seed]
    words.reserveCapacity(Self.length)
    for index in 1..<Self.length {
      let previous = words[index - 1]
      words.append(1_812_433_253 &* (previous ^ (previous >> 30)) &+ UInt32(index))
    }
  }

  mutating func next32() -> UInt32 {
    if position == Self.length { renew() }
    var word = words[position]
    position += 1
    word ^= word >> 11
    word ^= (word << 7) & 0x9D2C_5680
    word ^= (word << 15) & 0xEFC6_0000
    return word ^ (word >> 18)
  }

  /// Two words, the first one above the second.
  mutating func next64() -> UInt64 {
    let high = UInt64(next32())
    return high << 32 | UInt64(next32())
  }

  /// 27 bits of one word above 26 of the next.
  mutating func nextDouble() -> Double {
    let high = UInt64(next32() >> 5)
    let low = UInt64(next32() >> 6)
    return Double(high << 26 | low) * 0x1p-53
  }

  private mutating func renew() {
    for index in 0..<Self.length {
      let next = words[(index + 1) % Self.length]
      let joined = (words[index] & 0x8000_0000) | (next & 0x7FFF_FFFF)
      let twist: UInt32 = joined & 1 == 0 ? 0 : 0x9908_B0DF
      words[index] = words[(index + Self.shift) % Self.length] ^ (joined >> 1) ^ twist
    }
    position = 0
  }
}
