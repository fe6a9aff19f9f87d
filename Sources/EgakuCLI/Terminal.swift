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
