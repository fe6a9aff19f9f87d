internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

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

/// What lies at a path, by the system's kinds.
enum FileKind: Equatable {
  case file, folder, link, pipe
  /// A device or a socket.
  case other(String)

  /// What lies at a path; `nil` if nothing does.
  ///
  /// - Parameter followsLinks: whether a link is what it leads to.
  init?(of path: FilePath, followsLinks: Bool) {
    var status = stat()
    guard (followsLinks ? stat(path.string, &status) : lstat(path.string, &status)) == 0 else { return nil }
    self.init(status)
  }

  /// What an open file is.
  init(of file: FileDescriptor) throws {
    var status = stat()
    guard fstat(file.rawValue, &status) == 0 else { throw Errno(rawValue: errno) }
    self.init(status)
  }

  private init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .other("a socket")
    default: self = .other("a device")
    }
  }

  /// The kind in a few words.
  var summary: String {
    switch self {
    case .file: "a file"
    case .folder: "a folder"
    case .link: "a link"
    case .pipe: "a pipe"
    case .other(let summary): summary
    }
  }
}
