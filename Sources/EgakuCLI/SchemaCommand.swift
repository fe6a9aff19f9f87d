internal import ArgumentParser
internal import FigureFiles

/// `egaku schema`: what editors need to help with figure files.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print a JSON Schema of figure files, for editors.",
    discussion: """
      Editors complete, describe and check the keys of a figure file with it: egaku schema > egaku.schema.json, and \
      "# yaml-language-server: $schema=egaku.schema.json" as the first line of the figure file.
      """)

  func run() throws { Terminal.standardOutput(String(FigureFile.schema.dropLast())) }
}
