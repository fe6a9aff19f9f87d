public import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Writes files so that a reader, or an interrupted run, never meets half of one.
public enum AtomicWriting {
  /// Writes a file beside its target, syncs it to the disk and renames it over the target.
  ///
  /// Missing folders are created. If anything fails, an older file stays as it was.
  /// - Throws: `FileError` naming the target and what the system said.
  public static func write(_ bytes: [UInt8], to path: FilePath) throws(FileError) {
    try createFolder(path.removingLastComponent())
    // The process's number keeps two runs that write the same file apart.
    let draft = FilePath(path.string + ".\(getpid()).partial")
    do {
      try writeSynced(bytes, to: draft)
      guard rename(draft.string, path.string) == 0 else { throw Errno(rawValue: errno) }
    } catch {
      unlink(draft.string)
      throw FileError("write", path, error)
    }
  }

  private static func writeSynced(_ bytes: [UInt8], to path: FilePath) throws {
    let file = try FileDescriptor.open(
      path, .writeOnly, options: [.create, .truncate], permissions: [.ownerReadWrite, .groupRead, .otherRead])
    try file.closeAfter {
      try file.writeAll(bytes)
      guard fsync(file.rawValue) == 0 else { throw Errno(rawValue: errno) }
    }
  }

  /// Creates a folder and those above it, where they are missing.
  static func createFolder(_ path: FilePath) throws(FileError) {
    guard !path.isEmpty, mkdir(path.string, 0o777) != 0 else { return }
    var reason = Errno(rawValue: errno)
    if reason == .noSuchFileOrDirectory {
      try createFolder(path.removingLastComponent())
      guard mkdir(path.string, 0o777) != 0 else { return }
      reason = Errno(rawValue: errno)
    }
    guard reason == .fileExists else { throw FileError("create the folder", path, reason) }
  }
}
