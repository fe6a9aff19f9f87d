public import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Keeps others that ask for the same lock out of a folder while something is changed in it.
public enum FolderLock {
  /// Runs `body` while the folder, which is created if it is missing, is locked. The system lets go of the lock even
  /// if the process is killed.
  ///
  /// - Parameter waits: whether to wait for another holder.
  /// - Throws: `FileError` if the folder cannot be opened, or another process or thread has the lock and `waits` is
  ///   false; and what `body` throws.
  public static func locking<Result>(
    _ folder: FilePath, waits: Bool, _ body: () throws -> Result
  ) throws -> Result {
    try AtomicWriting.createFolder(folder)
    let file: FileDescriptor
    do {
      file = try FileDescriptor.open(folder, .readOnly)
    } catch {
      throw FileError("lock the folder", folder, error)
    }
    return try file.closeAfter {
      while flock(file.rawValue, LOCK_EX | (waits ? 0 : LOCK_NB)) != 0 {
        let reason = Errno(rawValue: errno)
        guard reason == .interrupted else {
          throw FileError(
            "lock the folder", folder, reason == .wouldBlock ? "another run is changing it" : "\(reason)")
        }
      }
      return try body()
    }
  }
}
