public import Charts
internal import Files
public import SystemPackage
internal import YAMLTree

/// A figure file: what is to be drawn, in which formats, into which folder.
public struct FigureFile: Sendable {
  /// The file as its reader named it.
  public let path: FilePath
  /// The folder for the pictures, relative to the file.
  public internal(set) var output = "output"
  /// What each figure becomes.
  public internal(set) var formats: [PictureFormat] = [.svg, .png]
  /// The figures in the order of the file.
  public internal(set) var figures: [FigureDescription] = []

  /// A figure file may not be larger than this.
  public static let sizeLimit = 64 << 20

  /// What came of reading a file: the file, unless something is wrong with it, and all there is to say.
  public struct Loading: Sendable {
    /// The file; `nil` if any of the diagnostics is an error.
    public let file: FigureFile?
    /// All there is to say, in the order of the file.
    public let diagnostics: [Diagnostic]
  }

  /// Reads and checks a file; nothing is evaluated or drawn.
  ///
  /// - Throws: `FileError` if the file cannot be read.
  public static func load(_ path: FilePath) throws -> Loading {
    parse(try FileReading.bytes(of: path, limit: sizeLimit), path: path)
  }

  /// Checks the content of a file.
  ///
  /// - Parameter path: what messages call the file, and what its folders are relative to.
  public static func parse(_ bytes: [UInt8], path: FilePath) -> Loading {
    let document = YAMLDocument(parsing: bytes)
    var diagnostics = document.problems.map { problem in
      Diagnostic(file: path.string, position: problem.position, message: problem.message)
    }
    var file = FigureFile(path: path)
    if let root = document.root {
      var checker = Checker(file: path.string)
      // What the figures share comes first, wherever it stands.
      if let functions = root.mapping?["functions"] { checker.define(functions: functions) }
      if let data = root.mapping?["data"] { checker.data = checker.dataFiles(data) }
      checker.read(root, named: "a figure file", into: &file, fields: fields)
      checker.require("figures", of: "a figure file", in: root)
      diagnostics += checker.diagnostics
    }
    diagnostics.sort { ($0.position ?? .start) < ($1.position ?? .start) }
    let isGood = document.root != nil && !diagnostics.contains { $0.severity == .error }
    return Loading(file: isGood ? file : nil, diagnostics: diagnostics)
  }

  private init(path: FilePath) { self.path = path }
}

extension FigureFile {
  private static var fields: [Field<FigureFile>] {
    [
      Field("version") { node, _, checker in
        _ = Reader<Int>.integer(in: 1...1).read(node, "version", &checker)
      },
      Field("functions") { _, _, _ in },
      Field("data") { _, _, _ in },
      Field("output", .text, \.output),
      Field("formats", .list(of: .format), \.formats),
      Field("figures") { node, file, checker in
        guard let mapping = node.mapping, !mapping.entries.isEmpty else {
          checker.error(
            "\"figures\" must be a mapping of names to figures, not \(node.summary)", at: node.position)
          return
        }
        file.figures = mapping.entries.map { checker.figure($0) }
      },
    ]
  }
}
