import Foundation
import Testing

@Suite("egaku watch")
struct WatchCommandTests {
  /// A watching program, its first run behind it.
  private struct Watcher {
    let program: Program
    let process: Process

    init(_ program: Program, _ arguments: String...) throws {
      self.program = program
      process = try program.start(["watch"] + arguments, output: "log.txt")
      #expect(becomesTrue { rounds >= 1 }, "\(log)")
    }

    var log: String { program.text("log.txt") }
    /// How often it has drawn, or tried to.
    var rounds: Int { log.split(separator: "\n").count { $0.hasPrefix("watching ") } }

    /// Whether something that is done leads to a change of each of some pictures.
    func redraws(_ pictures: String..., by change: () throws -> Void) throws -> Bool {
      let before = try pictures.map(program.bytes)
      try change()
      return becomesTrue {
        zip(pictures, before).allSatisfy { picture, before in
          (try? program.bytes(picture)) ?? before != before
        }
      }
    }

    func interrupt() -> Int32 {
      kill(process.processIdentifier, SIGINT)
      process.waitUntilExit()
      return process.terminationStatus
    }
  }

  private func start(_ files: [String: String], _ arguments: String...) throws -> (Program, Watcher) {
    let program = try Program()
    for (name, text) in files { try program.write(name, text) }
    return (program, try Watcher(program, "f.yaml"))
  }

  private let files = [
    "f.yaml":
      "include: part.yaml\nformats: [svg]\nfigures: {f: {title: first}, g: {data: d.csv, draw: [plot: {y: v}]}}",
    "part.yaml": "defaults: {xlabel: first}", "d.csv": "v\n1\n2\n",
  ]

  @Test("figure files, included files and data are looked after, and Ctrl-C ends it")
  func changes() throws {
    let (program, watcher) = try start(files)
    defer { program.remove() }
    #expect(watcher.log.hasSuffix("output/f.svg\noutput/g.svg\nwatching 3 files\n"))
    #expect(
      try watcher.redraws("output/f.svg") {
        try program.write("f.yaml", program.text("f.yaml").replacing("first", with: "second"))
      })
    #expect(
      try watcher.redraws("output/f.svg", "output/g.svg") {
        try program.write("part.yaml", "defaults: {xlabel: second}")
      })
    let times = try program.times()
    #expect(try watcher.redraws("output/g.svg") { try program.write("d.csv", "v\n1\n3\n") })
    #expect(try program.times()["output/f.svg"] == times["output/f.svg"])
    // As editors do it: written beside, renamed over.
    #expect(
      try watcher.redraws("output/f.svg") {
        try program.write("f.yaml~", program.text("f.yaml").replacing("second", with: "third"))
        let (draft, target) = ("f.yaml~", "f.yaml")
        rename(
          program.folder.appendingPathComponent(draft).path,
          program.folder.appendingPathComponent(target).path)
      })
    // A new included file is looked after from now on.
    #expect(
      try watcher.redraws("output/f.svg") {
        try program.write("more.yaml", "defaults: {ylabel: first}")
        try program.write(
          "f.yaml", program.text("f.yaml").replacing("part.yaml", with: "[part.yaml, more.yaml]"))
      })
    #expect(
      try watcher.redraws("output/f.svg") { try program.write("more.yaml", "defaults: {ylabel: second}") })
    #expect(watcher.interrupt() == 130)
  }

  @Test("a broken file is told and drawn once it is mended, and so is one that is away for a while")
  func broken() throws {
    let (program, watcher) = try start(files)
    defer { program.remove() }
    let good = program.text("f.yaml")
    let pictures = try program.pictures()
    try program.write("f.yaml", "figures: {f: [")
    #expect(becomesTrue { watcher.log.contains("f.yaml:2:1: ") }, "\(watcher.log)")
    #expect(try program.pictures() == pictures)
    #expect(
      try watcher.redraws("output/f.svg") {
        try program.write("f.yaml", good.replacing("first", with: "mended"))
      })
    try program.write("part.yaml", "defaults: [")
    #expect(becomesTrue { watcher.log.contains("part.yaml:2:1: ") }, "\(watcher.log)")
    #expect(
      try watcher.redraws("output/f.svg") { try program.write("part.yaml", "defaults: {xlabel: mended}") })
    try program.remove("f.yaml")
    #expect(
      becomesTrue { watcher.log.contains("cannot read f.yaml: No such file or directory\n") },
      "\(watcher.log)")
    #expect(
      try watcher.redraws("output/f.svg") {
        try program.write("f.yaml", good.replacing("first", with: "back"))
      })
    #expect(watcher.interrupt() == 130)
  }

  @Test("an included file that is broken from the start is looked after, too")
  func brokenFromTheStart() throws {
    let (program, watcher) = try start([
      "f.yaml": files["f.yaml"] ?? "", "part.yaml": "defaults: [", "d.csv": "v\n1\n",
    ])
    defer { program.remove() }
    #expect(watcher.log.contains("part.yaml:2:1: "))
    try program.write("part.yaml", "defaults: {xlabel: mended}")
    #expect(becomesTrue { (try? program.pictures().count) == 2 }, "\(watcher.log)")
    #expect(watcher.interrupt() == 130)
  }

  @Test("many writes in a row are drawn few times, the last one for certain")
  func debounced() throws {
    let (program, watcher) = try start(files)
    defer { program.remove() }
    let rounds = watcher.rounds
    for number in 0..<60 {
      try program.write("d.csv", "v\n1\n\(number + 10)\n")
      usleep(10_000)
    }
    try program.write("d.csv", "v\n1\n777\n")
    #expect(becomesTrue { program.text("output/g.svg").contains("y from -37.8") }, "\(watcher.log)")
    #expect(watcher.rounds - rounds <= 8, "\(watcher.log)")
    #expect(watcher.interrupt() == 130)
  }
}
