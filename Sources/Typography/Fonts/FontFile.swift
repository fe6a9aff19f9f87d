/// A face in a font file.
public struct FontFile: Hashable, Sendable, CustomStringConvertible {
  /// Where the file lies.
  public let path: String
  /// Which face of a collection it is; 0 in a file of one face.
  public let faceIndex: Int

  /// A face of a file; the first unless said.
  public init(path: String, faceIndex: Int = 0) {
    self.path = path
    self.faceIndex = faceIndex
  }

  /// The path, and the number of the face in a collection.
  public var description: String { faceIndex == 0 ? path : "\(path) (face \(faceIndex))" }

  /// The file's name without its folder: the same wherever the font is installed.
  public var fileName: String { String(path.split(separator: "/").last ?? "") }
}

extension FontFile {
  /// What names of font files end with.
  static let endings = ["ttf", "otf", "ttc", "otc"]

  /// Whether a word names a file rather than a family.
  static func isName(_ word: String) -> Bool {
    let lowered = word.lowercased()
    return endings.contains { lowered.hasSuffix("." + $0) }
  }
}
