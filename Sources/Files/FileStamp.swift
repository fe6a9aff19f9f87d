public import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The size of a file and when it was last changed: what tells, without reading it, that it is still the same.
public struct FileStamp: Hashable, Sendable {
  /// Bytes.
  public let size: Int
  /// Nanoseconds since 1970; where these are too many, what is left of them, which still tells two times apart.
  public let modified: Int

  /// A stamp that was written down.
  public init(size: Int, modified: Int) {
    self.size = size
    self.modified = modified
  }

  /// The stamp of a file, links followed; `nil` if there is none.
  public init?(of path: FilePath) {
    var status = stat()
    guard stat(path.string, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The stamp of an open file.
  init(of file: FileDescriptor) throws {
    var status = stat()
    guard fstat(file.rawValue, &status) == 0 else { throw Errno(rawValue: errno) }
    self.init(status)
  }

  private init(_ status: stat) {
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    self.init(
      size: Int(status.st_size), modified: Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec))
  }
}
