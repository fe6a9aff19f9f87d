internal import ArgumentParser
internal import FigureFiles
internal import SystemPackage

/// Reading the figure file that a command was given.
enum InputFile {
  /// The file, after printing all that is wrong with it.
  ///
  /// - Parameter fontFolders: folders whose fonts go before those that the file names.
  /// - Throws: the exit status if the file cannot be used.
  static func load(_ path: String, fontFolders: [String] = []) throws -> FigureFile {
    guard let file = try read(path, fontFolders: fontFolders).file else { throw ExitCode(2) }
    return file
  }

  /// What came of reading a file, after printing all that is wrong with it.
  ///
  /// - Throws: the exit status if the file cannot be read.
  static func read(_ path: String, fontFolders: [String]) throws -> FigureFile.Loading {
    let loading: FigureFile.Loading
    do {
      loading = try FigureFile.load(FilePath(path), fontFolders: fontFolders)
    } catch {
      Terminal.standardError("\(error)")
      throw ExitCode(2)
    }
    for diagnostic in loading.diagnostics { Terminal.standardError("\(diagnostic)") }
    return loading
  }
}
