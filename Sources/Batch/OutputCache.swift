// The file that remembers what each picture in a folder was drawn from, so that only what changed is drawn again.
//
// It is a journal: a line is added for each picture that was written, and of several lines for one picture the last one
// counts. So a run that is killed loses nothing that it had finished, and two runs may write at once. Every line carries
// its own checksum; a file with a damaged line is not trusted at all.

internal import Files
internal import Hashing
internal import Synchronization
internal import SystemPackage

/// What is known of the pictures in a folder.
final class OutputCache: Sendable {
  /// What a picture was drawn from, and the file that came of it.
  struct Record: Hashable, Sendable {
    let fingerprint: Fingerprint
    let stamp: FileStamp
  }

  /// The name of the file in its folder.
  static let fileName = ".egaku-cache"
  private static let header = "egaku-cache 1"
  private static let sizeLimit = 1 << 31

  private let folder: FilePath
  private let records: [String: Record]
  /// What is wrong with the file, if anything.
  let note: String?
  private let journal = Mutex<FileDescriptor?>(nil)

  /// Reads a folder's cache; a file that is missing or damaged knows nothing.
  init(folder: FilePath) {
    self.folder = folder
    let path = folder.appending(Self.fileName)
    guard FileListing.kind(of: path) == .file else {
      (records, note) = ([:], nil)
      return
    }
    do {
      let bytes = try FileReading.bytes(of: path, limit: Self.sizeLimit)
      guard let (records, lineCount) = Self.parse(bytes) else {
        self.records = [:]
        note = "\(path) is damaged; it is made anew, and every figure is drawn again"
        try? FileRemoval.remove(path)
        return
      }
      (self.records, note) = (records, nil)
      if lineCount > 2 * records.count + 100 { try? compact() }
    } catch {
      (records, note) = ([:], "\(error); every figure is drawn again")
    }
  }

  /// What is known of a picture.
  func record(of name: String) -> Record? { records[name] }

  /// Remembers a picture that was written.
  ///
  /// - Throws: `FileError` if the line cannot be added.
  func append(_ name: String, _ record: Record) throws(FileError) {
    let path = folder.appending(Self.fileName)
    let line = Self.line(name, record)
    let problem = journal.withLock { file -> FileError? in
      do {
        if file == nil { file = try Self.open(path) }
        // One write for a whole line: lines of two runs do not mix.
        try file?.writeAll(line)
        return nil
      } catch {
        return FileError("write", path, error)
      }
    }
    if let problem { throw problem }
  }

  deinit { try? journal.withLock { try $0?.close() } }

  private static func open(_ path: FilePath) throws -> FileDescriptor {
    let file = try FileDescriptor.open(
      path, .readWrite, options: [.create, .append], permissions: [.ownerReadWrite, .groupRead, .otherRead])
    if try file.seek(offset: 0, from: .end) == 0 { try file.writeAll("\(header)\n".utf8) }
    // A line that was cut off ends here, so that the next one stands alone.
    if let last = try file.lastByte(), last != UInt8(ascii: "\n") { try file.writeAll("\n".utf8) }
    return file
  }

  /// Writes the file anew with one line for each picture.
  private func compact() throws {
    try FolderLock.locking(folder, waits: false) {
      var bytes = Array("\(Self.header)\n".utf8)
      for name in records.keys.sorted() {
        if let record = records[name] { bytes += Self.line(name, record) }
      }
      try AtomicWriting.write(bytes, to: folder.appending(Self.fileName))
    }
  }
}

// MARK: - Lines

extension OutputCache {
  /// "figure data maker size time name checksum": the name, which may hold blanks, is the only part that is escaped.
  private static func line(_ name: String, _ record: Record) -> [UInt8] {
    let print = record.fingerprint
    let text =
      "\(print.figure) \(print.data) \(print.maker) \(record.stamp.size) \(record.stamp.modified) \(escaped(name))"
    return Array("\(text) \(checksum(text))\n".utf8)
  }

  private static func checksum(_ text: String) -> String { String(SHA256.hash(Array(text.utf8)).description.prefix(8)) }

  private static func escaped(_ name: String) -> String {
    name.replacing("%", with: "%25").replacing(" ", with: "%20").replacing("\n", with: "%0A")
  }

  private static func unescaped(_ name: Substring) -> String {
    String(name.replacing("%0A", with: "\n").replacing("%20", with: " ").replacing("%25", with: "%"))
  }

  /// The records of a file and the number of its lines; `nil` if a line is damaged. The last line may be cut off: a
  /// run that was killed left it.
  private static func parse(_ bytes: [UInt8]) -> (records: [String: Record], lineCount: Int)? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    guard lines.first.map({ $0 == header }) ?? true else { return nil }
    var records: [String: Record] = [:]
    records.reserveCapacity(lines.count)
    for (index, line) in lines.enumerated().dropFirst() {
      guard let (name, record) = parse(line) else {
        if index == lines.count - 1 && !text.hasSuffix("\n") { break }
        return nil
      }
      records[name] = record
    }
    return (records, lines.count - 1)
  }

  private static func parse(_ line: Substring) -> (String, Record)? {
    let parts = line.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 7, let size = Int(parts[3]), let modified = Int(parts[4]) else { return nil }
    guard checksum(String(line.dropLast(parts[6].count + 1))) == parts[6] else { return nil }
    let print = Fingerprint(figure: String(parts[0]), data: String(parts[1]), maker: String(parts[2]))
    return (unescaped(parts[5]), Record(fingerprint: print, stamp: FileStamp(size: size, modified: modified)))
  }
}

extension FileDescriptor {
  /// The last byte of a file; `nil` for an empty one.
  fileprivate func lastByte() throws -> UInt8? {
    let length = try seek(offset: 0, from: .end)
    guard length > 0 else { return nil }
    var byte: [UInt8] = [0]
    let count = try byte.withUnsafeMutableBytes { try read(fromAbsoluteOffset: length - 1, into: $0) }
    return count == 1 ? byte[0] : nil
  }
}
