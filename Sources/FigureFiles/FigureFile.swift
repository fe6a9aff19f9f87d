public import Charts
internal import Files
public import SystemPackage

/// A figure file: what is to be drawn, in which formats, into which folder.
public struct FigureFile: Sendable {
  /// The file as its reader named it.
  public let path: FilePath
  /// The folder for the pictures, relative to the file.
  public let output: String
  /// What each figure becomes.
  public let formats: [PictureFormat]
  /// The figures in the order of the file.
  public internal(set) var figures: [FigureDescription] = []

  /// A figure file may not be larger than this.
  public static let sizeLimit = 64 << 20

  /// What came of reading a file: the file, unless something is wrong with it, and all there is to say.
  public struct Loading: Sendable {
    /// The file; `nil` if any of the diagnostics is an error.
    public let file: FigureFile?
    /// The same before its figures were read; `nil` where the file itself could not be.
    public let document: FigureDocument?
    /// All there is to say, in the order of the file.
    public let diagnostics: [Diagnostic]
    /// The figures whose data can be looked at; of those with mistakes in their keys what could be read. None where the
    /// file has mistakes outside of its figures.
    public let figures: [FigureDescription]
  }

  /// Reads and checks a file with all its figures; nothing is evaluated or drawn.
  ///
  /// - Parameter fontFolders: folders whose fonts go before those that the file names.
  /// - Throws: `FileError` if the file cannot be read.
  public static func load(_ path: FilePath, fontFolders: [String] = []) throws -> Loading {
    parse(
      try FileReading.bytes(of: path, limit: sizeLimit, acceptsPipe: true), path: path,
      fontFolders: fontFolders)
  }

  /// Checks the content of a file with all its figures.
  ///
  /// - Parameters:
  ///   - path: what messages call the file, and what its folders are relative to.
  ///   - fontFolders: folders whose fonts go before those that the file names.
  public static func parse(_ bytes: [UInt8], path: FilePath, fontFolders: [String] = []) -> Loading {
    let (read, found) = FigureDocument.read(bytes, path: path)
    guard var document = read else {
      return Loading(file: nil, document: nil, diagnostics: found, figures: [])
    }
    document.fontFolders = fontFolders + document.fontFolders
    var diagnostics = found
    var file = FigureFile(path: path, output: document.output, formats: document.formats)
    // A mistake in a matrix would be told for every combination.
    var told = Set(diagnostics)
    let isReadable = !found.contains { $0.severity == .error }
    for figure in document.figures {
      guard diagnostics.count < Checker.mistakeLimit else {
        diagnostics.append(
          Diagnostic(file: path.string, position: figure.position, message: Checker.tooManyMistakes))
        break
      }
      let described = document.describeInPart(figure)
      diagnostics += described.diagnostics.filter { told.insert($0).inserted }
      file.figures.append(described.description)
    }
    document.sort(&diagnostics)
    let isGood = !diagnostics.contains { $0.severity == .error }
    return Loading(
      file: isGood ? file : nil, document: document, diagnostics: diagnostics,
      figures: isReadable ? file.figures : [])
  }
}
