internal import ArgumentParser
internal import Files
internal import SystemPackage

/// Where texts find their fonts, as options of a command.
struct FontOptions: ParsableArguments {
  static let help = ArgumentHelp(
    "A folder whose fonts go before those of the files and of the system; may be repeated.", valueName: "dir")

  @Option(name: .customLong("font-dir"), parsing: .singleValue, help: FontOptions.help)
  var folders: [String] = []

  func validate() throws { try Self.validate(folders) }

  static func validate(_ folders: [String]) throws {
    for folder in folders where folder.contains("\0") || FileListing.kind(of: FilePath(folder)) != .folder {
      throw ValidationError("there is no folder \"\(folder)\" for fonts")
    }
  }
}
