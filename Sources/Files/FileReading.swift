public import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reads whole files of a bounded size.
public enum FileReading {
  /// The content of a file.
  ///
  /// Plain files are read, and nothing else: a device may never end, and a pipe without a writer never begins.
  ///
  /// - Parameters:
  ///   - limit: the most bytes that are read; a longer file is refused before more memory is taken.
  ///   - acceptsPipe: whether a pipe is read, too, that the shell opened for this process: `/dev/stdin`, and
  ///     `/dev/fd/63` as `<(…)` names it. What comes out of it can be read once.
  /// - Throws: `FileError` if the file is missing, is a folder or no plain file, cannot be read or is too long.
  public static func bytes(
    of path: FilePath, limit: Int, acceptsPipe: Bool = false
  ) throws(FileError) -> [UInt8] {
    if let refusal = refusal(of: path, acceptsPipe: acceptsPipe) { throw FileError("read", path, refusal) }
    do {
      // What takes the file's place meanwhile must not make this wait.
      let file = try FileDescriptor.open(path, .readOnly, options: .nonBlocking)
      return try file.closeAfter {
        if try FileKind(of: file) == .pipe { try file.waitForBytes() }
        return try bytes(of: file, path: path, limit: limit)
      }
    } catch let error as FileError {
      throw error
    } catch Errno.wouldBlock {
      throw FileError("read", path, "it is no plain file: it waits for more to come")
    } catch {
      throw FileError("read", path, error)
    }
  }

  /// Why a path is not read; `nil` if it is a plain file, or if opening it will say what is wrong.
  public static func refusal(of path: FilePath) -> String? { refusal(of: path, acceptsPipe: false) }

  private static func refusal(of path: FilePath, acceptsPipe: Bool) -> String? {
    switch FileKind(of: path, followsLinks: true) {
    case .pipe where acceptsPipe && path.namesOpenFile: nil
    case .pipe, .other: FileKind(of: path, followsLinks: true).map { "it is \($0.summary), not a plain file" }
    case .file, .folder, .link, nil: nil
    }
  }

  private static func bytes(of file: FileDescriptor, path: FilePath, limit: Int) throws -> [UInt8] {
    let tooLong = FileError("read", path, "it is larger than the limit of \(limit) bytes")
    guard try FileStamp(of: file).size <= limit else { throw tooLong }
    var result: [UInt8] = []
    let chunk = 1 << 16
    var buffer = [UInt8](repeating: 0, count: chunk)
    while true {
      let count = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
      guard count > 0 else { return result }
      result += buffer[..<count]
      guard result.count <= limit else { throw tooLong }
    }
  }
}

extension FilePath {
  /// Whether the path names a file by its number in this process.
  fileprivate var namesOpenFile: Bool {
    string == "/dev/stdin" || ["/dev/fd/", "/proc/self/fd/"].contains { string.hasPrefix($0) }
  }
}

extension FileDescriptor {
  /// Lets reading wait for what others write.
  fileprivate func waitForBytes() throws {
    let flags = fcntl(rawValue, F_GETFL)
    guard flags >= 0, fcntl(rawValue, F_SETFL, flags & ~O_NONBLOCK) == 0 else {
      throw Errno(rawValue: errno)
    }
  }
}
