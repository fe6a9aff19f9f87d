/// What a path must be to be handed to the system: the system cuts a text off at NUL, and would take another file.
public enum PathRules {
  /// The most bytes of a name.
  public static let longestName = 255
  /// The most bytes of a path: some less than the system takes, for the file that is written beside it first.
  public static let longestPath = 4000

  /// Why no file can have a path, such as "has a name of more than 255 bytes"; `nil` if one can.
  public static func problem(of path: String) -> String? {
    if path.utf8.contains(0) { return "has the character NUL" }
    if path.utf8.count > longestPath { return "has more than \(longestPath) bytes" }
    var length = 0
    for byte in path.utf8 {
      length = byte == UInt8(ascii: "/") ? 0 : length + 1
      if length > longestName { return "has a name of more than \(longestName) bytes" }
    }
    return nil
  }
}
