public import SystemPackage

/// Files that lines are added to.
public enum JournalFile {
  /// Opens a file for reading and adding to its end; a missing one is created.
  ///
  /// - Throws: `FileError` if it cannot be opened, or if there is no plain file: neither links are followed nor devices
  ///   written to.
  public static func open(_ path: FilePath) throws(FileError) -> FileDescriptor {
    if let kind = FileKind(of: path, followsLinks: false), kind != .file {
      throw FileError("write", path, "it is \(kind.summary), not a plain file")
    }
    do {
      return try FileDescriptor.open(
        path, .readWrite, options: [.create, .append, .noFollow, .nonBlocking],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
    } catch {
      throw FileError("write", path, error)
    }
  }
}
