internal import Files
public import SystemPackage

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The file `goldens.lock`: a record for each accepted picture, by the picture's name.
public struct GoldenLock: Codable, Hashable, Sendable {
  /// The form of the file; this program writes and reads 1.
  public private(set) var version = 1
  /// The records by the names of pictures: "sigmoid.png".
  public var goldens: [String: GoldenRecord] = [:]

  /// The name of the file in its folder.
  public static let fileName = "goldens.lock"
  private static let sizeLimit = 256 << 20

  /// Without any records.
  public init() {}

  /// Reads a folder's lock; without the file there are no records.
  ///
  /// - Throws: `ComparisonError` if the file is damaged, `FileError` if it cannot be read.
  public init(folder: FilePath) throws {
    let path = folder.appending(Self.fileName)
    guard FileListing.kind(of: path) != nil else { return }
    let bytes = try FileReading.bytes(of: path, limit: Self.sizeLimit)
    do {
      self = try JSONDecoder().decode(GoldenLock.self, from: Data(bytes))
    } catch {
      throw ComparisonError(
        description: "\(path): not a lock of goldens; restore it, or remove it and accept anew")
    }
    // What the lock names may be taken away.
    if let name = goldens.keys.sorted().first(where: { !Self.isInside($0) }) {
      throw ComparisonError(description: "\(path): \"\(name)\" is no picture of the folder")
    }
    guard version == 1 else {
      throw ComparisonError(
        description: "\(path): the lock has version \(version); this program reads version 1")
    }
  }

  /// Whether a name leads to a file of the folder.
  private static func isInside(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return PathRules.problem(of: name) == nil && !parts.contains { $0.isEmpty || $0 == "." || $0 == ".." }
  }

  /// Replaces a folder's lock; keys are in order, so that equal locks are equal bytes.
  ///
  /// - Throws: `FileError` if the file cannot be written.
  public func write(folder: FilePath) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let bytes = try Array(encoder.encode(self)) + [UInt8(ascii: "\n")]
    try AtomicWriting.write(bytes, to: folder.appending(Self.fileName))
  }
}
