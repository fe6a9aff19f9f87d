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
  private let journal = Mutex(Journal())

  /// The file that lines are added to.
  private struct Journal {
    var file: FileDescriptor?
    /// Whether it was told that the cache is of no use.
    var isTold = false
  }

  /// Reads a folder's cache; a file that is missing or damaged knows nothing.
  ///
  /// - Parameter isMended: whether a damaged file is removed, and one with many outdated lines is written anew.
  init(folder: FilePath, isMended: Bool) {
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
        if isMended { try? FileRemoval.remove(path) }
        return
      }
      (self.records, note) = (records, nil)
      if isMended, lineCount > 2 * records.count + 100 { try? compact() }
    } catch {
      (records, note) = ([:], "\(error); every figure is drawn again")
      journal.withLock { $0.isTold = true }
    }
  }

  /// What is known of a picture.
  func record(of name: String) -> Record? { records[name] }

  /// Remembers a picture that was written. The picture is there all the same if that fails.
  ///
  /// - Returns: why it failed, the first time.
  func append(_ name: String, _ record: Record) -> FileError? {
    let path = folder.appending(Self.fileName)
    let line = Self.line(name, record)
    return journal.withLock { journal -> FileError? in
      do {
        let file = try journal.file ?? Self.open(path)
        journal.file = file
        // One write for a whole line: lines of two runs do not mix.
        try file.writeAll(line)
        return nil
      } catch {
        // Half a line may be there now: opened again, the file is rid of it.
        try? journal.file?.close()
        journal.file = nil
        guard !journal.isTold else { return nil }
        journal.isTold = true
        return error as? FileError ?? FileError("write", path, error)
      }
    }
  }

  deinit { try? journal.withLock { try $0.file?.close() } }

  private static func open(_ path: FilePath) throws -> FileDescriptor {
    let file = try JournalFile.open(path)
    do {
      try file.removeCutOffLine()
      // Two runs that begin at once may both write it; once more does no harm.
      if try file.seek(offset: 0, from: .end) == 0 { try file.writeAll("\(header)\n".utf8) }
    } catch {
      try? file.close()
      throw error
    }
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

  private static func checksum(_ text: String) -> String {
    String(SHA256.hash(Array(text.utf8)).description.prefix(8))
  }

  /// ASCII without blanks: a blank before a combining character would be no blank any more.
  private static func escaped(_ name: String) -> String {
    var result = ""
    for byte in name.utf8 {
      if (0x21...0x7E).contains(byte), byte != UInt8(ascii: "%") {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += (byte < 16 ? "%0" : "%") + String(byte, radix: 16)
      }
    }
    return result
  }

  private static func unescaped(_ name: Substring) -> String? {
    guard name.utf8.contains(UInt8(ascii: "%")) else { return String(name) }
    var bytes: [UInt8] = []
    var rest = name.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let byte = UInt8(Substring(rest.prefix(2)), radix: 16) else { return nil }
      bytes.append(byte)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// The records of a file and the number of its lines; `nil` if a line is damaged. The last line may be cut off: a
  /// run that was killed left it.
  private static func parse(_ bytes: [UInt8]) -> (records: [String: Record], lineCount: Int)? {
    // Until its end of line is there a line does not count.
    let whole = bytes[..<((bytes.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1)]
    if whole.isEmpty { return header.utf8.starts(with: bytes) ? ([:], 0) : nil }
    guard let text = String(validating: whole, as: UTF8.self) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    guard lines.first == header[...] else { return nil }
    var records: [String: Record] = [:]
    records.reserveCapacity(lines.count)
    for line in lines where line != header {
      guard let (name, record) = parse(line) else { return nil }
      records[name] = record
    }
    return (records, lines.count - 1)
  }

  private static func parse(_ line: Substring) -> (String, Record)? {
    let parts = line.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 7, let size = Int(parts[3]), let modified = Int(parts[4]) else { return nil }
    guard checksum(String(line.dropLast(parts[6].count + 1))) == parts[6] else { return nil }
    let print = Fingerprint(figure: String(parts[0]), data: String(parts[1]), maker: String(parts[2]))
    return unescaped(parts[5]).map {
      ($0, Record(fingerprint: print, stamp: FileStamp(size: size, modified: modified)))
    }
  }
}

extension FileDescriptor {
  /// Shortens the file to its last end of line.
  fileprivate func removeCutOffLine() throws {
    let length = try seek(offset: 0, from: .end)
    var end = length
    while end > 0 {
      let start = max(0, end - Self.step)
      var bytes = [UInt8](repeating: 0, count: Int(end - start))
      let count = try bytes.withUnsafeMutableBytes { try read(fromAbsoluteOffset: start, into: $0) }
      if let last = bytes[..<count].lastIndex(of: UInt8(ascii: "\n")) {
        end = start + Int64(last) + 1
        break
      }
      end = start
    }
    if end < length { try resize(to: end) }
  }

  /// How much is read at once; lines are shorter.
  private static let step: Int64 = 4096
}
