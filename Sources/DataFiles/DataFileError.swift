/// A place in a text file: a line and, where one cell or value is meant, a column.
///
/// Both count from 1. Columns count Unicode scalars, as an editor does, not cells; a byte order mark is not
/// counted. A line ends with LF, CR LF or CR.
public struct DataPosition: Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// The column, in Unicode scalars from 1; `nil` where the whole line is meant.
  public let column: Int?

  /// `line:column`, or only the line.
  public var description: String { column.map { "\(line):\($0)" } ?? "\(line)" }
}

/// Why a data file cannot be used.
///
/// `description` reads `points.csv:7:3: message`, so that editors can jump to the place.
public struct DataFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file as its reader named it.
  public let file: String
  /// Where in the file; `nil` where all of it is meant, and for binary files.
  public let position: DataPosition?
  /// A sentence in one line, without a full stop.
  public let message: String

  init(_ message: String, in file: String, at position: DataPosition? = nil) {
    self.file = file
    self.position = position
    self.message = message
  }

  /// `file:line:column: message`, with as much of the place as there is.
  public var description: String {
    let place = position.map { "\(file):\($0)" } ?? file
    return "\(place): \(message)"
  }
}

/// `1 cell`, `2 cells`: a count with its noun, for messages.
func counted(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}

/// A text from a file in quotes, cut where it is long and free of characters that would break a line.
func quoted(_ text: String) -> String {
  let start = String(text.prefix(60))
  let shown = start.unicodeScalars.map { breaksLine($0) ? "␣" : String($0) }
  return "\"\(shown.joined())\(start.utf8.count < text.utf8.count ? "…" : "")\""
}

/// Whether a terminal or an editor may take a character for more than a mark on its line.
private func breaksLine(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator: true
  default: false
  }
}
