internal import ArgumentParser
internal import FigureFiles

/// `egaku artists`: lists what can be drawn, or the arguments of one artist.
struct ArtistsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "artists",
    abstract: "List the artists of figure files, or the arguments of one.",
    discussion: "An entry of `draw` is one artist with its arguments, such as \"plot: {x: x, y: sin(x)}\".")

  @Argument(help: ArgumentHelp("An artist to describe.", valueName: "name"))
  var name: String?

  func run() throws {
    guard let name else {
      return Self.table(ArtistHelp.all.map { ($0.name, $0.summary) }).forEach(Terminal.standardOutput)
    }
    do throws(UnknownArtist) {
      let artist = try ArtistHelp.named(name)
      Terminal.standardOutput("\(artist.name)\n  \(artist.summary)\n")
      let rows = artist.keys.map { ($0.name, $0.summary + ($0.isRequired ? " Must be given." : "")) }
      Self.table(rows).forEach(Terminal.standardOutput)
    } catch {
      Terminal.standardError(error.description)
      throw ExitCode(2)
    }
  }

  private static func table(_ rows: [(String, String)]) -> [String] {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { name, text in
      "  " + name + String(repeating: " ", count: width - name.count + 2) + text
    }
  }
}
