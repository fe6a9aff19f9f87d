// Where a formula may go wrong: powers of two from the least to the greatest, neighbours of kinks, roots and
// limits of the exponential, and random numbers of all sizes. generate.py draws the same by the same recipe.

import SeededRandom

/// 10,240 numbers, all finite.
let hostileArguments: [Double] = {
  var numbers: [Double] = [0, .leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude]
  numbers += stride(from: -1074, to: 1024, by: 7).map { Double(sign: .plus, exponent: $0, significand: 1) }
  for center in centers {
    numbers += (-6...6).filter { $0 >= 0 || center > 0 }.map {
      Double(bitPattern: UInt64(Int(center.bitPattern) + $0))
    }
  }
  numbers = numbers.flatMap { [$0, -$0] }
  var random = SplitMix64(seed: 20_150_921)
  numbers += (0..<2500).map { _ in random.unit() * 12 - 6 }
  numbers += (0..<2000).map { _ in random.unit() * 80 - 40 }
  numbers += (0..<1500).map { _ in random.unit() * 1600 - 800 }
  for _ in 0..<1500 {
    let significand = random.unit() + 1
    let sign: FloatingPointSign = random.next() & 1 == 1 ? .plus : .minus
    numbers.append(Double(sign: sign, exponent: Int(random.next() % 60) - 50, significand: significand))
  }
  while numbers.count < 10_240 {
    let number = Double(bitPattern: random.next())
    if number.isFinite { numbers.append(number) }
  }
  return numbers
}()

/// Kinks, extrema, roots of derivatives, and where exponentials end.
private let centers = [
  0.0, 0.125, 0.25, 0.5, 1.0, 1.5, 2.0, 3.0, 6.0, 20.0, 36.7, 40.0, 1.1996786402577337, 1.2784645427610738,
  1.1924312145154952, 0.7517915246935645, 0.7524614220710163, 1.4142135623730951, 0.7071067811865476,
  2.399357280515468, 0.7853981633974483, 2.356194490192345, 1.5707963267948966, 3.141592653589793, 38.5,
  709.782712893384, 745.1332191019411, 372.5, 0.4769362762044699, 1.3169578969248166, 1.4907840193850145,
  1.4185040087908284,
]

extension SplitMix64 {
  /// A number in [0, 1), as in generate.py.
  mutating func unit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }
}
