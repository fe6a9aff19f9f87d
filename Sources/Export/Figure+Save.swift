public import Charts
internal import Files
internal import Spelling
internal import SystemPackage
internal import Typography

/// Why a figure cannot be saved under a name.
public struct UnknownFormatError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name that was asked for.
  public let path: String
  /// What follows its last dot; empty if it has none.
  public let ending: String

  /// The name, with the nearest known ending.
  public var description: String {
    let names = PictureFormat.Kind.allCases.map(\.rawValue)
    guard !ending.isEmpty else {
      return "\(path): the name has no ending; pictures end in .\(names.joined(separator: " or ."))"
    }
    let hint = suggestion(for: ending, among: names)
    let known = hint.isEmpty ? "; pictures end in .\(names.joined(separator: " or ."))" : hint
    return "\(path): unknown picture format \"\(ending)\"\(known)"
  }
}

extension Figure {
  /// Draws the figure into a file; the name's ending says which kind: `.png` or `.svg`.
  ///
  /// Missing folders are created. The file appears whole or not at all.
  /// - Throws: `UnknownFormatError` for another ending, `FileError` if the file cannot be written, and what
  ///   `picture(_:title:fonts:)` throws.
  public func save(_ path: String) throws {
    if let problem = PathRules.problem(of: path) {
      throw FileError("write", FilePath(String(path.prefix { $0 != "\0" })), "the path \(problem)")
    }
    let path = FilePath(path)
    let ending = path.extension ?? ""
    guard let kind = PictureFormat.Kind(rawValue: ending), let format = PictureFormat(kind.rawValue) else {
      throw UnknownFormatError(path: path.string, ending: ending)
    }
    let bytes = try picture(format, title: path.stem ?? "", fonts: FontLibrary())
    try AtomicWriting.write(bytes, to: path)
  }
}
