// Did-you-mean hints: the known word closest to a misspelt one, and the phrase that offers it.
//
// Closeness is the optimal-string-alignment distance (restricted Damerau–Levenshtein): the fewest insertions,
// deletions, substitutions and swaps of neighbours, no letter being edited twice. Letter case costs nothing. A
// wrong hint is worse than none, so what changes the meaning is no slip of the fingers: another digit, x for y,
// h for v, or a whole part of a compound word (`DateFormatter` is not near `NullFormatter`).

/// The longest text, in characters, that is still taken for a misspelt word; longer ones get no hint.
private let longestWord = 100

/// The known word closest to `text`, if close enough to be a useful hint.
///
/// Differences of letter case do not count, so `Plot` finds `plot`; nor do `-`, `_` and blanks. Otherwise a word is
/// close enough when what the two do not have in common, whole parts at both ends left out, is
///
/// - one swap of neighbours away, if it has two letters,
/// - one edit away, if it has three to seven letters; of four letters or fewer the first is the same,
/// - two edits away, if it has eight to eleven letters, and three if it has more,
///
/// and if both have the same digits. A letter alone is near nothing but itself in the other case. Letters outside
/// ASCII weigh as much as their bytes in UTF-8, since a word has few of them.
///
/// - Parameters:
///   - text: The word as written. An empty text, or one of more than 100 characters, is near nothing.
///   - words: The words that would have been right. Of equally close ones the first wins.
/// - Returns: The word in its own spelling, or `nil` when none is close enough.
/// - Complexity: O(*n* · *m*) for *n* characters of text and *m* characters of words.
public func nearest(to text: String, among words: some Sequence<String>) -> String? {
  guard (1...longestWord).contains(text.count) else { return nil }
  let written = Spelled(text)
  var best: (word: String, distance: Int)?
  for word in words {
    guard let distance = written.distance(to: Spelled(word)) else { continue }
    if distance < best?.distance ?? .max { best = (word, distance) }
    if distance == 0 { break }
  }
  return best?.word
}

/// A word as it is compared with others.
private struct Spelled {
  /// The parts of a compound word: `fill_between` and `NullFormatter` have two.
  let parts: [[Character]]
  let digits: [Character]
  let lowercased: String

  init(_ text: String) {
    var parts: [[Character]] = [[]]
    var wasSmall = false
    for character in text {
      let separates = "_- .".contains(character)
      if separates || character.isUppercase && wasSmall { parts.append([]) }
      if !separates { parts[parts.count - 1] += Array(character.lowercased()) }
      wasSmall = character.isLowercase
    }
    self.parts = parts.filter { !$0.isEmpty }
    digits = parts.joined().filter(\.isNumber)
    lowercased = text.lowercased()
  }

  /// How far another word is away; `nil` for too far.
  func distance(to other: Spelled) -> Int? {
    if lowercased == other.lowercased { return 0 }
    guard digits == other.digits else { return nil }
    let prefix = zip(parts, other.parts).prefix { $0 == $1 }.count
    let (own, theirs) = (parts.dropFirst(prefix), other.parts.dropFirst(prefix))
    let suffix = zip(own.reversed(), theirs.reversed()).prefix { $0 == $1 }.count
    let (a, b) = (Array(own.dropLast(suffix).joined()), Array(theirs.dropLast(suffix).joined()))
    if a == b { return parts.isEmpty ? nil : 0 }
    let weight = String(a).utf8.count
    guard weight > 1, abs(a.count - b.count) <= Self.limit(weight) else { return nil }
    guard weight > 4 || a.first == b.first || Self.isSwap(a, b) else { return nil }
    guard weight > 2 || Self.isSwap(a, b) else { return nil }
    let distance = editDistance(a, b)
    return distance <= Self.limit(weight) ? distance : nil
  }

  private static func limit(_ weight: Int) -> Int { weight < 8 ? 1 : min(weight / 4, 3) }

  private static func isSwap(_ a: [Character], _ b: [Character]) -> Bool {
    a.count == b.count && a.sorted() == b.sorted() && editDistance(a, b) == 1
  }
}

/// What one letter in place of another costs: those that name the other direction are as good as another word.
private func substitution(_ a: Character, _ b: Character) -> Int {
  if a == b { return 0 }
  return [["x", "y"], ["h", "v"]].contains([min(a, b), max(a, b)]) ? 4 : 1
}

/// ` (did you mean "log"?)` for the known word closest to `text`, ready to stand behind a message; otherwise
/// empty.
///
/// - Parameters:
///   - text: The word as written.
///   - words: The words that would have been right; see `nearest(to:among:)` for which of them is offered.
public func suggestion(for text: String, among words: some Sequence<String>) -> String {
  guard let word = nearest(to: text, among: words) else { return "" }
  return " (did you mean \"\(word)\"?)"
}

/// The optimal-string-alignment distance between two words.
///
/// With d(i, j) the distance between the first i letters of `a` and the first j of `b`, d(i, j) is the least
/// of d(i−1, j) + 1, d(i, j−1) + 1, d(i−1, j−1) + what bⱼ costs in place of aᵢ and, if the last two letters are swapped,
/// d(i−2, j−2) + 1. Only the last three rows are kept.
func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    row.reserveCapacity(b.count + 1)
    for j in b.indices {
      var distance = min(last[j + 1] + 1, row[j] + 1, last[j] + substitution(a[i], b[j]))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        distance = min(distance, beforeLast[j - 1] + 1)
      }
      row.append(distance)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
