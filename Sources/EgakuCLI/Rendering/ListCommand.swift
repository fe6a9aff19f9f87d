internal import ArgumentParser
internal import Batch

/// `egaku list`: what would be drawn.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the figures of files, without looking at them closely.",
    discussion: "Each picture's path is printed, or with --names each figure's name.")

  @OptionGroup var input: InputFiles
  @OptionGroup var plan: PlanOptions

  @Flag(name: .long, help: "Print the names of the figures instead of the paths of their pictures.")
  var names = false

  @Flag(name: .long, help: "Print a line of JSON for each figure.")
  var json = false

  func run() throws {
    let plan = try self.plan.plan(try input.load())
    for index in 0..<plan.count {
      let (document, name) = plan.name(index)
      if names, !json {
        Terminal.standardOutput(name)
        continue
      }
      let paths = document.formats.map { document.path(of: name, $0).string }
      guard json else {
        for path in paths { Terminal.standardOutput(path) }
        continue
      }
      Terminal.standardOutput(
        JSONLine([
          ("name", .text(name)), ("file", .text(document.document.path.string)), ("files", .texts(paths)),
        ]).text)
    }
  }
}
