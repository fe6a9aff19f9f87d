internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

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
