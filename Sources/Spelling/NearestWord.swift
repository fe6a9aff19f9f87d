// Did-you-mean hints: the known word closest to a misspelt one, and the phrase that offers it.
//
// Closeness is the optimal-string-alignment distance (restricted Damerau–Levenshtein): the fewest insertions,
// deletions, substitutions and swaps of neighbours, no letter being edited twice. Letter case costs nothing.

/// The longest text, in characters, that is still taken for a misspelt word; longer ones get no hint.
private let longestWord = 100

/// The known word closest to `text`, if close enough to be a useful hint.
///
/// Differences of letter case do not count, so `Plot` finds `plot`. A word is close enough when it is at most
/// a third of the text's characters away, rounded down, but one edit is always allowed.
///
/// - Parameters:
///   - text: The word as written. An empty text, or one of more than 100 characters, is near nothing.
///   - words: The words that would have been right. Of equally close ones the first wins.
/// - Returns: The word in its own spelling, or `nil` when none is close enough.
/// - Complexity: O(*n* · *m*) for *n* characters of text and *m* characters of words.
public func nearest(to text: String, among words: some Sequence<String>) -> String? {
  let letters = Array(text.lowercased())
  guard (1...longestWord).contains(letters.count) else { return nil }
  var limit = max(1, letters.count / 3)
  var best: String?
  for word in words {
    let other = Array(word.lowercased())
    guard abs(other.count - letters.count) <= limit else { continue }
    let distance = editDistance(letters, other)
    guard distance <= limit else { continue }
    best = word
    guard distance > 0 else { break }
    limit = distance - 1
  }
  return best
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
/// of d(i−1, j) + 1, d(i, j−1) + 1, d(i−1, j−1) + [aᵢ ≠ bⱼ] and, if the last two letters are swapped,
/// d(i−2, j−2) + 1. Only the last three rows are kept.
func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    row.reserveCapacity(b.count + 1)
    for j in b.indices {
      var distance = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
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
