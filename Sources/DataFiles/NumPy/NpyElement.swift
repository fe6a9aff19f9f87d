// What the elements of a `.npy` file are made of.

/// The type of an array's elements, as `numpy.dtype` spells it: `<f8`, `>i4`, `|b1`.
struct NpyElement {
  private enum Form {
    case boolean
    case signed
    case unsigned
    case floating
  }

  private let form: Form
  /// How many bytes an element takes.
  let size: Int
  private let isBigEndian: Bool

  /// - Throws: A type that cannot become numbers, by what it is.
  init(_ descriptor: String) throws(NpyProblem) {
    let letters = Array(descriptor.unicodeScalars)
    guard letters.count >= 2, "<>|=".unicodeScalars.contains(letters[0]) else {
      throw NpyProblem("the type \(quoted(descriptor)) is not known")
    }
    let size = Int(String(String.UnicodeScalarView(letters[2...])))
    switch (letters[1], size) {
    case ("b", 1): form = .boolean
    case ("i", 1), ("i", 2), ("i", 4), ("i", 8): form = .signed
    case ("u", 1), ("u", 2), ("u", 4), ("u", 8): form = .unsigned
    case ("f", 2), ("f", 4), ("f", 8): form = .floating
    case ("O", _): throw NpyProblem("the array holds Python objects, which are never unpickled; save numbers")
    default: throw Self.refusal(of: letters[1], descriptor)
    }
    self.size = size ?? 1
    isBigEndian = letters[0] == ">"
  }

  private static func refusal(of letter: Unicode.Scalar, _ descriptor: String) -> NpyProblem {
    let content: String? =
      switch letter {
      case "c": "complex numbers"
      case "U", "S", "a": "texts"
      case "M", "m": "dates or durations"
      case "V": "raw bytes"
      case "f": "numbers of more than 64 bits"
      default: nil
      }
    guard let content else { return NpyProblem("the type \(quoted(descriptor)) is not known") }
    return NpyProblem(
      "the array holds \(content) (\(quoted(descriptor))); save real numbers or booleans instead")
  }

  var kind: NpyArray.Kind {
    switch form {
    case .boolean: .boolean
    case .signed, .unsigned: .integer
    case .floating: .floating
    }
  }

  /// The elements as numbers.
  ///
  /// - Precondition: `bytes` holds `count` elements from `start` on.
  func values(_ bytes: [UInt8], from start: Int, count: Int) -> [Double] {
    switch (form, size) {
    case (.boolean, _): convert(bytes, start, count, UInt8.self) { $0 == 0 ? 0 : 1 }
    case (.signed, 1): convert(bytes, start, count, UInt8.self) { Double(Int8(bitPattern: $0)) }
    case (.signed, 2): convert(bytes, start, count, UInt16.self) { Double(Int16(bitPattern: $0)) }
    case (.signed, 4): convert(bytes, start, count, UInt32.self) { Double(Int32(bitPattern: $0)) }
    case (.signed, _): convert(bytes, start, count, UInt64.self) { Double(Int64(bitPattern: $0)) }
    case (.unsigned, 1): convert(bytes, start, count, UInt8.self) { Double($0) }
    case (.unsigned, 2): convert(bytes, start, count, UInt16.self) { Double($0) }
    case (.unsigned, 4): convert(bytes, start, count, UInt32.self) { Double($0) }
    case (.unsigned, _): convert(bytes, start, count, UInt64.self) { Double($0) }
    case (.floating, 2): convert(bytes, start, count, UInt16.self) { halfPrecision($0) }
    case (.floating, 4): convert(bytes, start, count, UInt32.self) { Double(Float(bitPattern: $0)) }
    case (.floating, _): convert(bytes, start, count, UInt64.self) { Double(bitPattern: $0) }
    }
  }

  private func convert<Bits: FixedWidthInteger>(
    _ bytes: [UInt8], _ start: Int, _ count: Int, _ type: Bits.Type, _ number: (Bits) -> Double
  ) -> [Double] {
    bytes.withUnsafeBytes { buffer in
      (0..<count).map { index in
        let bits = buffer.loadUnaligned(fromByteOffset: start + index * size, as: Bits.self)
        return number(isBigEndian ? Bits(bigEndian: bits) : Bits(littleEndian: bits))
      }
    }
  }
}

/// The number that the bits of a `float16` stand for; `Float16` itself is not on every machine.
private func halfPrecision(_ bits: UInt16) -> Double {
  let sign: FloatingPointSign = bits >> 15 == 0 ? .plus : .minus
  let (exponent, fraction) = (Int(bits >> 10) & 0x1F, Double(bits & 0x3FF) / 0x400)
  let magnitude: Double
  switch exponent {
  case 0: magnitude = Double(sign: .plus, exponent: -14, significand: fraction)
  case 0x1F: magnitude = fraction == 0 ? .infinity : .nan
  default: magnitude = Double(sign: .plus, exponent: exponent - 15, significand: 1 + fraction)
  }
  return Double(sign: sign, exponent: 0, significand: magnitude)
}
