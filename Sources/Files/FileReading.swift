public import SystemPackage

/// Reads whole files of a bounded size.
public enum FileReading {
  /// The content of a file.
  ///
  /// - Parameter limit: the most bytes that are read; a longer file is refused before more memory is taken.
  /// - Throws: `FileError` if the file is missing, is a folder, cannot be read or is too long.
  public static func bytes(of path: FilePath, limit: Int) throws(FileError) -> [UInt8] {
    do {
      let file = try FileDescriptor.open(path, .readOnly)
      return try file.closeAfter { try bytes(of: file, path: path, limit: limit) }
    } catch let error as FileError {
      throw error
    } catch {
      throw FileError("read", path, error)
    }
  }

  private static func bytes(of file: FileDescriptor, path: FilePath, limit: Int) throws -> [UInt8] {
    var result: [UInt8] = []
    let chunk = 1 << 16
    var buffer = [UInt8](repeating: 0, count: chunk)
    while true {
      let count = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
      guard count > 0 else { return result }
      result += buffer[..<count]
      guard result.count <= limit else {
        throw FileError("read", path, "it is larger than the limit of \(limit) bytes")
      }
    }
  }
}
