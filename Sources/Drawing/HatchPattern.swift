/// What an area is hatched with: lines and shapes, spelled as in matplotlib.
///
/// Each character stands for a set of lines or shapes: `/`, `\`, `|` and `-` for lines, `+` and `x` (or `X`)
/// for two sets that cross, `o`, `O`, `.` and `*` for circles, large circles, dots and stars. A character that
/// is repeated makes its set so many times as dense; their order is of no importance.
public struct HatchPattern: Hashable, Sendable {
  /// How often each set was asked for.
  let horizontal, vertical, rising, falling, circles, largeCircles, dots, stars: Int

  /// The characters of patterns.
  public static let characters = "-+|/\\xXoO.*"
  /// More characters are refused: single lines could not be told apart.
  public static let mostCharacters = 24

  /// - Throws: `HatchPatternError` with the first character that is none of a pattern, or with a text that is too
  ///   long.
  public init(_ text: String) throws(HatchPatternError) {
    if let character = text.first(where: { !Self.characters.contains($0) }) {
      throw .unknownCharacter(character, in: text)
    }
    guard text.count <= Self.mostCharacters else { throw .tooLong(text.count) }
    func count(_ characters: String) -> Int { text.count { characters.contains($0) } }
    horizontal = count("-+")
    vertical = count("|+")
    rising = count("/xX")
    falling = count("\\xX")
    circles = count("o")
    largeCircles = count("O")
    dots = count(".")
    stars = count("*")
  }

  /// Whether there is nothing to draw.
  public var isEmpty: Bool { self.counts.allSatisfy { $0 == 0 } }

  private var counts: [Int] {
    [horizontal, vertical, rising, falling, circles, largeCircles, dots, stars]
  }

  /// The counts as letters and numbers: equal patterns have equal names.
  var name: String {
    zip(["h", "v", "r", "f", "c", "l", "d", "s"], counts)
      .filter { $0.1 > 0 }.map { $0.0 + String($0.1) }.joined()
  }
}

/// Why a text is no hatch.
public enum HatchPatternError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A character stands for nothing.
  case unknownCharacter(Character, in: String)
  /// The text has more characters than a pattern may have.
  case tooLong(Int)

  /// The text or character, and what it should be.
  public var description: String {
    switch self {
    case .unknownCharacter(let character, let text):
      "hatch \"\(text)\" holds \"\(character)\"; the characters of hatches are \(HatchPattern.characters)"
    case .tooLong(let count):
      "a hatch has at most \(HatchPattern.mostCharacters) characters, not \(count)"
    }
  }
}
