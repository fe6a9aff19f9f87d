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
  /// The build of the program, its text libraries and the fonts.
  let maker: String

  /// What differs from a picture's older fingerprint; `nil` if nothing does.
  func change(since old: Fingerprint) -> String? {
    if figure != old.figure { return "the figure changed" }
    if data != old.data { return "a data file changed" }
    return maker != old.maker ? "the program or a font changed" : nil
  }
}

/// What draws figures whose texts may be in any font, by the folders that they name.
private struct KnownMaker {
  let folders: [String]
  let maker: String
}

/// Makes fingerprints; data files that several figures read are read once.
final class FingerprintMaker: Sendable {
  private let maker: String
  /// The same with all fonts that are installed, by the folders that figures name.
  private let makersWithFonts = Mutex<[KnownMaker]>([])
  private let dataDigests = Mutex<[FilePath: String]>([:])

  init() {
    var hash = SHA256()
    hash.update(ProgramVersion.current)
    hash.update(ProgramIdentity.current)
    hash.update(TextLibraries.freeTypeVersion)
    hash.update(TextLibraries.harfBuzzVersion)
    Self.add(FontLibrary.dejaVuFiles, to: &hash)
    maker = hash.finalize().short
  }

  /// A font is known by its place, size and time: reading it would cost each run half a millisecond.
  private static func add(_ files: [FontFile], to hash: inout SHA256) {
    for file in files {
      let stamp = FileStamp(of: FilePath(file.path)).map { "\($0.size) \($0.modified)" } ?? ""
      hash.update("\(file.path) \(file.faceIndex) \(stamp)")
    }
  }

  /// What draws a figure whose text may be in any font that is installed.
  private func makerWithFonts(_ folders: [String]) -> String {
    makersWithFonts.withLock { known in
      if let found = known.first(where: { $0.folders == folders }) { return found.maker }
      var hash = SHA256()
      hash.update(maker)
      if let library = try? FontLibrary(folders: folders) {
        Self.add(library.formulaFiles, to: &hash)
        // Folders that cannot be read are told when the figure is drawn.
        if let fonts = try? library.installedFonts() { Self.add(fonts.map(\.file), to: &hash) }
      }
      let digest = hash.finalize().short
      known.append(KnownMaker(folders: folders, maker: digest))
      return digest
    }
  }

  func fingerprint(of figure: ResolvedFigure, in document: FigureDocument) -> Fingerprint {
    var content = SHA256()
    content.update(figure.name)
    let bytes = document.content(of: figure)
    content.update(bytes)
    let files = document.dataFiles(of: figure)
    return Fingerprint(
      figure: content.finalize().short, data: files.isEmpty ? "-" : digest(of: files),
      maker: bytes.mayNeedOtherFonts || !document.fontFolders.isEmpty
        ? makerWithFonts(document.fontFolders) : maker)
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

extension [UInt8] {
  /// Whether a figure's keys may ask for fonts other than DejaVu: by formulas, by naming fonts or style sheets, or by
  /// characters from Armenian onwards, of which only punctuation and signs (U+2000 to U+2E7F) are in DejaVu for sure.
  fileprivate var mayNeedOtherFonts: Bool {
    for (index, byte) in enumerated() {
      switch byte {
      case UInt8(ascii: "$"): return true
      case 0xE2: if index + 1 < count, self[index + 1] >= 0xBA { return true }
      case 0xD4...0xF4: return true
      case UInt8(ascii: "f") where self[index...].starts(with: "font".utf8): return true
      case UInt8(ascii: ".") where self[index...].starts(with: ".mplstyle".utf8): return true
      default: break
      }
    }
    return false
  }
}

extension Digest {
  /// The first 128 bits, in hexadecimal digits: enough to tell any two contents apart.
  fileprivate var short: String { String(description.prefix(32)) }
}
