public import SystemPackage

/// Why a file or a folder could not be read or written.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was tried: "read", "write", "create the folder".
  public let operation: String
  /// The file or folder.
  public let path: FilePath
  /// What the system said, or which limit was met.
  public let reason: String

  /// An operation on a path that failed for a reason.
  public init(_ operation: String, _ path: FilePath, _ reason: String) {
    self.operation = operation
    self.path = path
    self.reason = reason
  }

  /// - Parameter error: what swift-system threw; in practice always an `Errno`.
  public init(_ operation: String, _ path: FilePath, _ error: any Error) {
    self.init(operation, path, "\(error)")
  }

  /// Operation, path and reason in a line.
  public var description: String { "cannot \(operation) \(path): \(reason)" }
}
