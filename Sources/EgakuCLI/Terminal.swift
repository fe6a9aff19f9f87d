internal import SystemPackage

/// The two streams that a command writes lines to.
enum Terminal {
  static func standardOutput(_ line: String) { write(line, to: .standardOutput) }

  static func standardError(_ line: String) { write(line, to: .standardError) }

  /// A reader that has gone away (a closed pipe) is no reason to stop drawing.
  private static func write(_ line: String, to stream: FileDescriptor) {
    _ = try? stream.writeAll((line + "\n").utf8)
  }
}

extension Terminal {
  /// Paints a line that the next one replaces.
  static func paintBar(_ text: String) { raw("\r\u{1B}[K" + text) }

  /// Takes that line away.
  static func eraseBar() { raw("\r\u{1B}[K") }

  private static func raw(_ text: String) { _ = try? FileDescriptor.standardError.writeAll(text.utf8) }
}
