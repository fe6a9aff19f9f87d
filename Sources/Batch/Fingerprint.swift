// What a picture depends on, in three digests, so that a change can be told apart: the figure, its data files, and what
// draws it.

internal import Export
internal import FigureFiles
internal import Files
internal import Hashing
internal import Synchronization
internal import SystemPackage
internal import Typography

/// What a picture depends on.
struct Fingerprint: Hashable, Sendable {
  /// The figure's resolved keys and the functions that it may call.
  let figure: String
  /// The content of its data files.
  let data: String
  /// The program, its text libraries and the fonts.
  let maker: String

  /// What differs from a picture's older fingerprint; `nil` if nothing does.
  func change(since old: Fingerprint) -> String? {
    if figure != old.figure { return "the figure changed" }
    if data != old.data { return "a data file changed" }
    return maker != old.maker ? "the program or a font changed" : nil
  }
}

/// Makes fingerprints; data files that several figures read are read once.
final class FingerprintMaker: Sendable {
  private let maker: String
  private let dataDigests = Mutex<[FilePath: String]>([:])

  init() {
    var hash = SHA256()
    hash.update(ProgramVersion.current)
    hash.update(TextLibraries.freeTypeVersion)
    hash.update(TextLibraries.harfBuzzVersion)
    // A font is known by its place, size and time: reading it would cost each run half a millisecond.
    for file in FontLibrary.installedFiles() {
      hash.update("\(file) \(FileStamp(of: FilePath(file)).map { "\($0.size) \($0.modified)" } ?? "")")
    }
    maker = hash.finalize().short
  }

  func fingerprint(of figure: ResolvedFigure, in document: FigureDocument) -> Fingerprint {
    var content = SHA256()
    content.update(figure.name)
    content.update(document.content(of: figure))
    let files = document.dataFiles(of: figure)
    return Fingerprint(
      figure: content.finalize().short, data: files.isEmpty ? "-" : digest(of: files), maker: maker)
  }

  private func digest(of files: [FilePath]) -> String {
    var hash = SHA256()
    for file in files { hash.update(digest(of: file)) }
    return hash.finalize().short
  }

  /// The digest of a data file; of one that cannot be read, nothing: drawing will say why.
  private func digest(of file: FilePath) -> String {
    if let known = dataDigests.withLock({ $0[file] }) { return known }
    let bytes = try? FileReading.bytes(of: file, limit: Self.dataSizeLimit)
    let digest = bytes.map { SHA256.hash($0).short } ?? ""
    dataDigests.withLock { $0[file] = digest }
    return digest
  }

  private static let dataSizeLimit = 1 << 31
}

extension Digest {
  /// The first 128 bits, in hexadecimal digits: enough to tell any two contents apart.
  fileprivate var short: String { String(description.prefix(32)) }
}
