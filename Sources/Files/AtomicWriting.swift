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
  /// - Returns: the stamp of what was written, which is the target's unless somebody else replaced it since.
  /// - Throws: `FileError` naming the target and what the system said.
  @discardableResult
  public static func write(_ bytes: [UInt8], to path: FilePath) throws(FileError) -> FileStamp {
    for _ in 1..<attempts {
      do {
        return try replace(path, with: bytes)
      } catch Errno.noSuchFileOrDirectory, Errno.notDirectory {
        // There is no folder yet, or somebody took it, or the draft in it, away in between.
        try createFolder(path.removingLastComponent())
      } catch {
        throw FileError("write", path, error)
      }
    }
    throw FileError("write", path, Errno.noSuchFileOrDirectory)
  }

  private static let attempts = 4

  private static func replace(_ path: FilePath, with bytes: [UInt8]) throws -> FileStamp {
    let draft = Draft.path(of: path)
    do {
      let stamp = try writeSynced(bytes, to: draft)
      guard rename(draft.string, path.string) == 0 else { throw Errno(rawValue: errno) }
      return stamp
    } catch {
      unlink(draft.string)
      throw error
    }
  }

  private static func writeSynced(_ bytes: [UInt8], to path: FilePath) throws -> FileStamp {
    let file = try FileDescriptor.open(
      path, .writeOnly, options: [.create, .truncate], permissions: [.ownerReadWrite, .groupRead, .otherRead])
    return try file.closeAfter {
      try file.writeAll(bytes)
      guard fsync(file.rawValue) == 0 else { throw Errno(rawValue: errno) }
      return try FileStamp(of: file)
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
