// The head of a `.npy` file: a magic string, a version, a length, and a Python dictionary of three entries, as in
// {'descr': '<f8', 'fortran_order': False, 'shape': (3, 4), }

/// What keeps an array from being read; the file's name is added outside.
struct NpyProblem: Error {
  let message: String
  init(_ message: String) { self.message = message }
}

/// What a `.npy` file says of its array.
struct NpyHeader {
  let element: NpyElement
  /// Whether the first axis runs fastest.
  let isFortranOrder: Bool
  /// The length of each axis, none negative.
  let shape: [Int]
  /// Where the elements begin.
  let dataStart: Int

  /// The most axes an array may have; NumPy's own limit.
  private static let axisLimit = 64

  init(_ bytes: [UInt8]) throws(NpyProblem) {
    guard bytes.starts(with: [0x93] + Array("NUMPY".utf8)), bytes.count >= 8 else {
      throw NpyProblem("it is no .npy file: it does not begin with NumPy's magic bytes")
    }
    let text = try Self.textRange(bytes)
    dataStart = text.upperBound
    var descriptor: PythonLiteral?
    var order: PythonLiteral?
    var shape: PythonLiteral?
    for (key, value) in try PythonLiteral.dictionary(in: bytes[text]) {
      switch key {
      case "descr" where descriptor == nil: descriptor = value
      case "fortran_order" where order == nil: order = value
      case "shape" where shape == nil: shape = value
      default: throw NpyProblem("its header has \(quoted(key)) twice or without reason")
      }
    }
    element = try NpyElement(descriptor)
    guard case .boolean(let isFortranOrder) = order else {
      throw NpyProblem("its header does not say True or False to \"fortran_order\"")
    }
    self.isFortranOrder = isFortranOrder
    guard case .integers(let lengths) = shape else {
      throw NpyProblem("its header has no \"shape\" of whole numbers")
    }
    guard lengths.count <= Self.axisLimit else {
      throw NpyProblem("the array has \(lengths.count) axes; NumPy has \(Self.axisLimit) at most")
    }
    self.shape = lengths
  }

  /// Where the dictionary stands.
  private static func textRange(_ bytes: [UInt8]) throws(NpyProblem) -> Range<Int> {
    let (major, minor) = (bytes[6], bytes[7])
    guard (1...3).contains(major), minor == 0 else {
      throw NpyProblem("it is of version \(major).\(minor); known are 1.0, 2.0 and 3.0")
    }
    // Version 1.0 has two bytes for the length, least significant first; later ones have four.
    let start = major == 1 ? 10 : 12
    guard bytes.count >= start else { throw NpyProblem("the file ends within its header") }
    let length = bytes[8..<start].reversed().reduce(0) { $0 << 8 | Int($1) }
    guard length <= bytes.count - start else { throw NpyProblem("the file ends within its header") }
    return start..<start + length
  }
}

extension NpyElement {
  fileprivate init(_ descriptor: PythonLiteral?) throws(NpyProblem) {
    switch descriptor {
    case .text(let text): try self.init(text)
    case .list:
      throw NpyProblem("the array holds records (a structured type); save each field as an array of its own")
    default: throw NpyProblem("its header has no type of elements (\"descr\")")
    }
  }
}

/// The few Python literals that stand in a header.
private enum PythonLiteral {
  case text(String)
  case boolean(Bool)
  /// A tuple of whole numbers, none negative.
  case integers([Int])
  /// A list, whose content no one here wants.
  case list

  /// The entries of a dictionary that fills a text, blanks aside.
  static func dictionary(in text: ArraySlice<UInt8>) throws(NpyProblem) -> [(String, PythonLiteral)] {
    var scanner = PythonScanner(rest: text)
    return try scanner.dictionary()
  }
}

/// Walks through Python's literals; strict, since only NumPy writes them.
private struct PythonScanner {
  var rest: ArraySlice<UInt8>

  private var malformed: NpyProblem { NpyProblem("its header is not the dictionary that NumPy writes") }

  /// Steps over what also fills a header up to a round length.
  private mutating func skipBlanks() {
    rest = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
  }

  /// Steps over blanks, and over a mark or a word if it comes next; says whether it did.
  private mutating func skip(_ token: String) -> Bool {
    skipBlanks()
    guard rest.starts(with: token.utf8) else { return false }
    rest = rest.dropFirst(token.utf8.count)
    return true
  }

  mutating func dictionary() throws(NpyProblem) -> [(String, PythonLiteral)] {
    guard skip("{") else { throw malformed }
    var entries: [(String, PythonLiteral)] = []
    while !skip("}") {
      guard case .text(let key) = try value(), skip(":"), entries.count < 3 else { throw malformed }
      let value = try value()
      entries.append((key, value))
      // A list ends the reading: what it describes is refused whatever follows.
      if case .list = value { return entries }
      guard skip(",") || rest.first == UInt8(ascii: "}") else { throw malformed }
    }
    skipBlanks()
    guard rest.isEmpty else { throw malformed }
    return entries
  }

  private mutating func value() throws(NpyProblem) -> PythonLiteral {
    if skip("'") { return .text(try text(upTo: UInt8(ascii: "'"))) }
    if skip("\"") { return .text(try text(upTo: UInt8(ascii: "\""))) }
    if skip("(") { return .integers(try integers()) }
    if skip("[") { return .list }
    if skip("True") { return .boolean(true) }
    if skip("False") { return .boolean(false) }
    throw malformed
  }

  private mutating func text(upTo quote: UInt8) throws(NpyProblem) -> String {
    guard let end = rest.firstIndex(of: quote), !rest[..<end].contains(UInt8(ascii: "\\")) else {
      throw malformed
    }
    defer { rest = rest[(end + 1)...] }
    return String(decoding: rest[..<end], as: UTF8.self)
  }

  /// The numbers of a tuple whose bracket has been stepped over.
  private mutating func integers() throws(NpyProblem) -> [Int] {
    var numbers: [Int] = []
    while !skip(")") {
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard let number = Int(String(decoding: digits, as: UTF8.self)) else {
        throw NpyProblem("its header has a shape of something other than lengths")
      }
      numbers.append(number)
      rest = rest[digits.endIndex...]
      guard skip(",") || (rest.first == UInt8(ascii: ")") && numbers.count > 1) else { throw malformed }
    }
    return numbers
  }
}
