// Whole numbers from 0 to a bound, all equally likely, in the two ways that NumPy's generators go.
//
// A bound that fits 32 bits takes 32 random bits a try, a larger one 64.

extension BitSource {
  /// A whole number in 0…`bound`: as many bits as the bound has, drawn until they do not exceed it.
  mutating func masked(_ bound: UInt64) -> UInt64 {
    guard bound > 0 else { return 0 }
    let mask = UInt64.max >> UInt64(bound.leadingZeroBitCount)
    while true {
      let bits = bound <= UInt64(UInt32.max) ? UInt64(next32()) : next64()
      if bits & mask <= bound { return bits & mask }
    }
  }

  /// A whole number in 0…`bound` by multiplication: D. Lemire, "Fast Random Integer Generation in an
  /// Interval", ACM TOMACS 29 (2019).
  mutating func multiplied(_ bound: UInt64) -> UInt64 {
    switch bound {
    case 0: 0
    case UInt64(UInt32.max): UInt64(next32())
    case .max: next64()
    case ..<UInt64(UInt32.max): UInt64(multiplied(UInt32(bound)) { $0.next32() })
    default: multiplied(bound) { $0.next64() }
    }
  }

  /// The upper word of bits · (bound + 1), drawn again while the lower one lies in the incomplete part.
  private mutating func multiplied<Word: FixedWidthInteger & UnsignedInteger>(
    _ bound: Word, _ bits: (inout Self) -> Word
  ) -> Word where Word.Magnitude == Word {
    let size = bound + 1
    var product = size.multipliedFullWidth(by: bits(&self))
    guard product.low < size else { return product.high }
    let threshold = (Word.max - bound) % size
    while product.low < threshold { product = size.multipliedFullWidth(by: bits(&self)) }
    return product.high
  }
}
