// A seed of any size spread over the whole state of a generator: NumPy's SeedSequence, after M. E. O'Neill,
// "Developing a seed_seq Alternative" (2015).

/// A pool of four words mixed from a seed.
struct SeedSequence {
  private var pool: [UInt32] = [0, 0, 0, 0]

  init(_ entropy: UInt128) {
    var hash = EntropyHash()
    // A shorter seed is filled up with zeros, so all 128 bits can be read alike.
    pool = (0..<4).map { hash.mixed(UInt32(truncatingIfNeeded: entropy >> (32 * UInt128($0)))) }
    for source in 0..<4 {
      for target in 0..<4 where target != source {
        pool[target] = Self.combined(pool[target], hash.mixed(pool[source]))
      }
    }
  }

  /// `count` words of 64 bits for the state of a generator.
  func state(_ count: Int) -> [UInt64] {
    var multiplier: UInt32 = 0x8B51_F9DD
    let halves = (0..<2 * count).map { index -> UInt64 in
      var word = pool[index % 4] ^ multiplier
      multiplier &*= 0x58F3_8DED
      word &*= multiplier
      return UInt64(word ^ (word >> 16))
    }
    return (0..<count).map { halves[2 * $0] | halves[2 * $0 + 1] << 32 }
  }

  private static func combined(_ first: UInt32, _ second: UInt32) -> UInt32 {
    let word = 0xCA01_F9DD &* first &- 0x4973_F715 &* second
    return word ^ (word >> 16)
  }
}

/// A hash whose multiplier changes with every word.
private struct EntropyHash {
  private var multiplier: UInt32 = 0x43B0_D7E5

  mutating func mixed(_ word: UInt32) -> UInt32 {
    var word = word ^ multiplier
    multiplier &*= 0x931E_8875
    word &*= multiplier
    return word ^ (word >> 16)
  }
}
