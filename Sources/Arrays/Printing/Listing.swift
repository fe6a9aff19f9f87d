// The brackets, commas and line breaks of an array's text, and which elements it shows.

/// An array's text as NumPy lays it out: rows in brackets, long arrays with `...` in place of their middle.
struct Listing {
  /// The most elements that are all shown; an array of more is shown in excerpts.
  static let threshold = 1000
  /// The most characters in a line, unless an element alone takes more.
  static let lineWidth = 75
  /// What stands before the first bracket and behind the last.
  static let (prefix, suffix) = ("array(", ")")
  /// How many elements an excerpt shows at either end of a dimension.
  private static let edge = 3

  private let shape: [Int]
  private let isExcerpt: Bool

  /// The layout of an array that has elements and at least one dimension.
  init(shape: [Int]) {
    self.shape = shape
    isExcerpt = shape.reduce(1, *) > Self.threshold
  }

  /// The positions shown along a dimension, `nil` for what is left out.
  private func positions(along axis: Int) -> [Int?] {
    let length = shape[axis]
    guard isExcerpt, length > 2 * Self.edge else { return Array(0..<length) }
    return Array(0..<Self.edge) + [nil] + Array(length - Self.edge..<length)
  }

  /// The places of the shown elements in row order.
  var shownOffsets: [Int] {
    shape.indices.reduce([0]) { offsets, axis in
      let shown = positions(along: axis).compactMap(\.self)
      return offsets.flatMap { offset in shown.map { offset * shape[axis] + $0 } }
    }
  }

  /// The text in brackets, from the words for the shown elements in row order.
  func text(words: [String]) -> String {
    var words = words[...]
    return text(axis: 0, words: &words)
  }

  /// Takes the words for one row, table or box off the front and arranges them.
  private func text(axis: Int, words: inout ArraySlice<String>) -> String {
    guard axis < shape.count - 1 else { return row(words: &words) }
    let parts = positions(along: axis).map { $0 == nil ? "..." : text(axis: axis + 1, words: &words) }
    let lineBreaks = String(repeating: "\n", count: shape.count - 1 - axis)
    return "[\(parts.joined(separator: "," + lineBreaks + indentation(of: axis)))]"
  }

  private func row(words: inout ArraySlice<String>) -> String {
    let indentation = indentation(of: shape.count - 1)
    // Room stays for a comma or this row's bracket, and behind it for the brackets around it and the
    // parenthesis.
    let width = Self.lineWidth - Self.suffix.utf8.count - shape.count
    var finished = ""
    var line = ""
    for position in positions(along: shape.count - 1) {
      let word = position == nil ? "..." : words.removeFirst()
      let separator = line.isEmpty ? "" : ", "
      let length = indentation.utf8.count + line.utf8.count + separator.utf8.count + word.utf8.count
      if !line.isEmpty, length > width {
        finished += line + ",\n" + indentation
        line = word
      } else {
        line += separator + word
      }
    }
    return "[\(finished)\(line)]"
  }

  /// What goes before the lines that continue a row, table or box, so that they stand behind its bracket.
  private func indentation(of axis: Int) -> String {
    blanks(Self.prefix.utf8.count + 1 + axis)
  }
}
