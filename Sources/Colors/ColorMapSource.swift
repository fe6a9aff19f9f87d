/// A colour map as it is kept in the program: a few characters, decoded when the map is first asked for.
enum ColorMapSource {
  /// Colours in order, six hexadecimal digits each.
  case listedBytes(String)
  /// Colours in order, each channel in millionths as four digits of base 32.
  case listedMillionths(String)
  /// Colours in order, each channel in hundred-millionths as six digits of base 32.
  case listedHundredMillionths(String)
  /// Colours in order, each channel as a number, parted by spaces.
  case listedNumbers(String)
  /// Colours of six hexadecimal digits at even steps, mixed in between.
  case evenSteps(String)
  /// The nodes of red, green and blue, parted by semicolons; see `ColorMapChannel`.
  case nodes(String)
  /// Reckoned from the place.
  case formula(ColorMapFormula)

  /// The levels of the map.
  ///
  /// - Parameters:
  ///   - isReversed: from the last colour to the first. Mixed maps turn their nodes around before they are
  ///     mixed, as matplotlib does; the last bits of a level depend on it.
  ///   - count: how many levels a map has that is no list.
  func colors(isReversed: Bool, count: Int = mixedLevels) -> [Color] {
    switch self {
    case .listedBytes(let text): Self.ordered(Self.triples(Self.bytes(text)), isReversed)
    case .listedMillionths(let text): Self.ordered(Self.triples(Self.millionths(text)), isReversed)
    case .listedHundredMillionths(let text):
      Self.ordered(
        Self.triples(Self.numbers(text, digits: 6, radix: 32).map { Double($0) / 100_000_000 }), isReversed)
    case .listedNumbers(let text):
      Self.ordered(Self.triples(text.split(separator: " ").map { Double($0) ?? 0 }), isReversed)
    case .evenSteps(let text):
      Self.mixed(Self.evenChannels(Self.triples(Self.bytes(text))), isReversed, count)
    case .formula(let formula): formula.colors(isReversed: isReversed, count: count)
    case .nodes(let text):
      Self.mixed(text.split(separator: ";").map(ColorMapChannel.init), isReversed, count)
    }
  }

  /// How many levels a mixed map has.
  static let mixedLevels = 256

  /// Whether the map is a list of colours that nothing is mixed of.
  var isListed: Bool {
    switch self {
    case .listedBytes, .listedMillionths, .listedHundredMillionths, .listedNumbers: true
    case .evenSteps, .nodes, .formula: false
    }
  }

  private static func ordered(_ colors: [Color], _ isReversed: Bool) -> [Color] {
    isReversed ? colors.reversed() : colors
  }

  private static func mixed(_ channels: [ColorMapChannel], _ isReversed: Bool, _ count: Int) -> [Color] {
    let levels = channels.map { ($0.reversed(isReversed)).levels(count: count) }
    return (0..<count).map { Color(red: levels[0][$0], green: levels[1][$0], blue: levels[2][$0]) }
  }

  private static func evenChannels(_ colors: [Color]) -> [ColorMapChannel] {
    [\Color.red, \.green, \.blue].map { channel in
      ColorMapChannel(evenSteps: colors.map { $0[keyPath: channel] })
    }
  }
}

// MARK: - Spellings of numbers

extension ColorMapSource {
  private static func bytes(_ text: String) -> [Double] {
    numbers(text, digits: 2, radix: 16).map { Double($0) / 255 }
  }

  private static func millionths(_ text: String) -> [Double] {
    numbers(text, digits: 4, radix: 32).map { Double($0) / 1_000_000 }
  }

  /// Numbers of a fixed count of digits, without anything between them.
  private static func numbers(_ text: String, digits: Int, radix: Int) -> [Int] {
    var numbers: [Int] = []
    var number = 0
    for (index, digit) in text.utf8.enumerated() {
      let isLetter = digit >= UInt8(ascii: "a")
      number = number * radix + Int(digit - (isLetter ? UInt8(ascii: "a") - 10 : UInt8(ascii: "0")))
      guard index % digits == digits - 1 else { continue }
      numbers.append(number)
      number = 0
    }
    return numbers
  }

  private static func triples(_ values: [Double]) -> [Color] {
    stride(from: 0, to: values.count, by: 3).map { start in
      Color(red: values[start], green: values[start + 1], blue: values[start + 2])
    }
  }
}
