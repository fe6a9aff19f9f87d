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
  /// Missing folders are created. If anything fails, an older file stays as it was. Only a plain file is replaced:
  /// a device, a pipe or a link at its place is somebody's intention.
  /// - Parameter folder: a folder that what is written must lie in: no folder between the two is a link that leads out
  ///   of it. The folder itself may be one.
  /// - Returns: the stamp of what was written, which is the target's unless somebody else replaced it since.
  /// - Throws: `FileError` naming the target and what the system said.
  @discardableResult
  public static func write(
    _ bytes: [UInt8], to path: FilePath, inside folder: FilePath? = nil
  ) throws(FileError) -> FileStamp {
    try check(path, inside: folder)
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

  /// Refuses a place that is no file's.
  private static func check(_ path: FilePath, inside folder: FilePath?) throws(FileError) {
    if let problem = PathRules.problem(of: path.string) {
      throw FileError("write", path, "the path \(problem)")
    }
    switch FileKind(of: path, followsLinks: false) {
    case .link, .pipe, .other:
      let summary = FileKind(of: path, followsLinks: false).map(\.summary) ?? ""
      throw FileError("write", path, "there is \(summary), and only plain files are replaced")
    case .file, .folder, nil: break
    }
    guard let folder else { return }
    var outer = path.removingLastComponent()
    while outer != folder, outer.starts(with: folder) {
      if FileKind(of: outer, followsLinks: false) == .link {
        throw FileError("write", path, "\(outer) is a link, and nothing is written through links")
      }
      outer = outer.removingLastComponent()
    }
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
    let file = try created(path)
    return try file.closeAfter {
      try file.writeAll(bytes)
      guard fsync(file.rawValue) == 0 else { throw Errno(rawValue: errno) }
      return try FileStamp(of: file)
    }
  }

  /// A new file; what an older process of the same number left at its place is taken away, not followed.
  private static func created(_ path: FilePath) throws -> FileDescriptor {
    func create() throws -> FileDescriptor {
      try FileDescriptor.open(
        path, .writeOnly, options: [.create, .exclusiveCreate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
    }
    do {
      return try create()
    } catch Errno.fileExists {
      unlink(path.string)
      return try create()
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
