public import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The file beside a target that is written first and then takes the target's place.
///
/// Its name ends with the host and the process that write it: two runs that write the same file stay apart, and what a
/// run that was killed left behind can be told from what another one is writing.
public enum Draft {
  static let ending = "partial"

  /// Where the draft of a file is written.
  static func path(of target: FilePath) -> FilePath {
    let suffix = ".\(host)-\(getpid()).\(ending)"
    guard let name = target.lastComponent?.string, name.utf8.count + suffix.utf8.count > PathRules.longestName
    else { return FilePath(target.string + suffix) }
    // There is no room behind a long name; its hash tells it from others as well.
    return target.removingLastComponent().appending(hash(name.utf8) + hash(name.utf8.reversed()) + suffix)
  }

  /// Removes the drafts in a folder whose writers are gone; what cannot be removed stays.
  ///
  /// This process must not be writing into the folder: a container that was started again has the old one's number.
  public static func removeAbandoned(in folder: FilePath) {
    try? FileListing.forEachName(in: folder) { name in
      guard let writer = Writer(draft: name) else { return }
      let path = folder.appending(name)
      if writer.isGone(path) { unlink(path.string) }
    }
  }

  /// Who writes a draft.
  private struct Writer {
    let host: Substring
    let process: pid_t

    init?(draft name: String) {
      let parts = name.split(separator: ".").suffix(2)
      guard parts.count == 2, parts.last == ending[...], let writer = parts.first else { return nil }
      let words = writer.split(separator: "-")
      guard words.count == 2, words[0].utf8.count == hostLength, let number = pid_t(words[1]), number > 0
      else {
        return nil
      }
      (host, process) = (words[0], number)
    }

    /// Whether the draft will never be finished. Of a process on another machine nothing is known; it needs no day.
    func isGone(_ path: FilePath) -> Bool {
      if host == Draft.host { return process == getpid() || (kill(process, 0) != 0 && errno == ESRCH) }
      guard let stamp = FileStamp(of: path) else { return false }
      return time(nil) - stamp.modified / 1_000_000_000 > secondsPerDay
    }
  }

  private static let hostLength = 8
  private static let secondsPerDay = 86_400

  /// This machine's name, as a number of eight digits: drafts need short names.
  private static let host: String = {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    return hash(name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)))
  }()

  /// The hash FNV-1a in hexadecimal digits, eight of them.
  private static func hash(_ bytes: some Sequence<UInt8>) -> String {
    let hash = bytes.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: hostLength - digits.count) + digits
  }
}
