public import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Takes files away.
public enum FileRemoval {
  /// Removes a file; one that is not there is no mistake.
  ///
  /// - Throws: `FileError` if it stays.
  public static func remove(_ path: FilePath) throws(FileError) {
    guard unlink(path.string) != 0, errno != ENOENT else { return }
    throw FileError("remove", path, Errno(rawValue: errno))
  }
}
