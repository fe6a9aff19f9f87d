internal import ArgumentParser
internal import FigureFiles

/// `egaku keys`: lists the keys of figure files, and who uses them.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "List the keys of figures, with the figures of files that use each.",
    discussion: """
      Each key is a line: what it belongs to (figure, axes, an artist or a part of these), the key, what it means, and \
      the names of the figures, with tabs between. The words that may stand under a key follow it as "key: word".
      """)

  @OptionGroup var input: InputFiles

  func run() throws {
    var index = KeyIndex()
    for document in try input.load() {
      for figure in document.figures { index.add(figure) }
    }
    for entry in index.entries {
      let key = entry.key + (entry.word.map { ": \($0)" } ?? "")
      let cells = [entry.owner, key, entry.summary, entry.figures.joined(separator: " ")]
      Terminal.standardOutput(cells.joined(separator: "\t"))
    }
  }
}
