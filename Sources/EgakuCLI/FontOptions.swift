internal import ArgumentParser
internal import FigureFiles
internal import Files
internal import SystemPackage

/// Where texts find their fonts, as options of a command.
struct FontOptions: ParsableArguments {
  @Option(
    name: .customLong("font-dir"), parsing: .singleValue,
    help: ArgumentHelp(
      "A folder whose fonts go before those of the files and of the system; may be repeated.", valueName: "dir"))
  var folders: [String] = []

  func validate() throws {
    for folder in folders where folder.contains("\0") || FileListing.kind(of: FilePath(folder)) != .folder {
      throw ValidationError("there is no folder \"\(folder)\" for fonts")
    }
  }

  /// Documents whose texts look into the folders first.
  func applied(to documents: [FigureDocument]) -> [FigureDocument] {
    documents.map { document in
      var document = document
      document.fontFolders = folders + document.fontFolders
      return document
    }
  }
}
