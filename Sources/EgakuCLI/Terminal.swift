internal import Spelling
internal import Synchronization
internal import SystemPackage

/// The two streams that a command writes lines to.
enum Terminal {
  static func standardOutput(_ line: String) { write(line, to: .standardOutput) }

  static func standardError(_ line: String) { write(line, to: .standardError) }

  /// Why standard output could not be written, if that happened: drawing goes on, and the program tells it at its
  /// end.
  static var outputFailure: Errno? { failure.withLock { $0 } }

  private static let failure = Mutex<Errno?>(nil)

  private static func write(_ line: String, to stream: FileDescriptor) {
    do {
      try stream.writeAll((line.safe + "\n").utf8)
    } catch {
      guard stream == .standardOutput else { return }
      failure.withLock { $0 = $0 ?? error as? Errno ?? .ioError }
    }
  }
}

extension String {
  /// The lines with escapes for what a terminal would obey.
  fileprivate var safe: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).printable }.joined(
          separator: "\t")
      }
      .joined(separator: "\n")
  }
}

extension Terminal {
  /// Paints a line that the next one replaces.
  static func paintBar(_ text: String) { raw("\r\u{1B}[K" + text) }

  /// Takes that line away.
  static func eraseBar() { raw("\r\u{1B}[K") }

  private static func raw(_ text: String) { _ = try? FileDescriptor.standardError.writeAll(text.utf8) }
}
