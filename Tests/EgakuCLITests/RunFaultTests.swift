// Runs under faults: whatever happens, every picture is whole, and the next run ends as an undisturbed one.

import Foundation
import Testing

@Suite("Runs under faults")
struct RunFaultTests {
  @Test(
    "killed at any moment, pictures are whole, and the next run ends as an undisturbed one, without drafts")
  func killed() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("old.yaml", Figures.matrix(60, slope: 1, formats: "svg, png"))
    try program.write("new.yaml", Figures.matrix(60, slope: 2, formats: "svg, png"))
    for name in ["old", "new"] { #expect(try program.run("render", "\(name).yaml", "-o", name).status == 0) }
    let (old, new) = (try program.pictures("old"), try program.pictures("new"))
    // The moments are spread over a run as long as this machine takes for one.
    let start = Date()
    #expect(try program.run("render", "new.yaml", "-o", "measured").status == 0)
    let duration = Date().timeIntervalSince(start)
    for round in 0..<20 {
      try? program.remove("out")
      try FileManager.default.copyItem(
        at: program.folder.appendingPathComponent("old"), to: program.folder.appendingPathComponent("out"))
      let process = try program.start(["render", "new.yaml", "-o", "out"])
      usleep(UInt32(duration * 1_000_000 * Double.random(in: Double(round)..<Double(round + 1)) / 20))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      for (name, bytes) in try program.pictures("out") where !name.hasSuffix(".partial") {
        #expect(bytes == old[name] || bytes == new[name], "\(name)")
      }
      let next = try program.run("render", "new.yaml", "-o", "out")
      #expect(next.status == 0)
      #expect(next.errors == "")
      #expect(try program.pictures("out") == new)
    }
  }

  @Test("drafts of processes that are gone are removed; those of living ones and other files stay")
  func drafts() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", Figures.matrix(2000, formats: "png"))
    // A killed run tells how drafts are named here.
    var draft: String?
    for _ in 0..<200 where draft == nil {
      try? program.remove("output")
      let process = try program.start(["render", "f.yaml"])
      #expect(becomesTrue { program.hasFolder("output") })
      usleep(UInt32.random(in: 1_000...30_000))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      draft = try program.drafts().first
    }
    let name = try #require(draft)
    let writer = try #require(name.split(separator: ".").dropLast().last)
    let host = try #require(writer.split(separator: "-").first)
    let living = "output/living.png.\(host)-\(getpid()).partial"
    let others = ["output/mine.partial", "output/foreign.png.00000000-1.partial", living]
    for name in others { try program.write(name, "half") }
    try program.write("output/old.png.00000000-1.partial", "half")
    try FileManager.default.setAttributes(
      [.modificationDate: Date().addingTimeInterval(-100_000)],
      ofItemAtPath: program.folder.appendingPathComponent("output/old.png.00000000-1.partial").path)
    #expect(try program.run("render", "f.yaml", "--only", "f00*", "--force").status == 0)
    #expect(try program.drafts() == others.sorted())
  }

  @Test(
    "a full disk is told by the file's name, and leaves no half files", .enabled(if: SmallDisk.isPossible))
  func fullDisk() throws {
    let program = try Program()
    defer { program.remove() }
    let disk = try SmallDisk(kilobytes: 128)
    defer { disk.remove() }
    try program.write("f.yaml", Figures.matrix(200, formats: "svg"))
    #expect(try program.run("render", "f.yaml", "-o", "whole").status == 0)
    let whole = try program.pictures("whole")
    let result = try program.run("render", "f.yaml", "-o", disk.folder.path)
    #expect(result.status == 2)
    let first = try #require(result.errors.split(separator: "\n").first)
    #expect(first.contains("cannot write \(disk.folder.path)/"), "\(first)")
    #expect(first.hasSuffix(": No space left on device"), "\(first)")
    let names = try FileManager.default.contentsOfDirectory(atPath: disk.folder.path)
    #expect(names.count < 200)
    for name in names where name != ".egaku-cache" {
      #expect(try whole[name] == Array(Data(contentsOf: disk.folder.appendingPathComponent(name))), "\(name)")
    }
    // With room again, the rest is drawn; what half a line of the cache may have cost is drawn again.
    for name in names.filter({ $0.hasSuffix(".svg") }).prefix(5) {
      try FileManager.default.removeItem(at: disk.folder.appendingPathComponent(name))
    }
    let next = try program.run("render", "f.yaml", "-o", disk.folder.path, "--only", "f00*")
    #expect(!next.errors.contains("damaged"))
  }

  @Test("two runs at once into one folder end as one", arguments: [1, 2])
  func concurrent(_ slope: Int) throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("a.yaml", Figures.matrix(60, slope: 1))
    try program.write("b.yaml", Figures.matrix(60, slope: slope))
    for name in ["a", "b"] { #expect(try program.run("render", "\(name).yaml", "-o", name).status == 0) }
    let (a, b) = (try program.pictures("a"), try program.pictures("b"))
    for _ in 0..<3 {
      try? program.remove("both")
      let processes = try ["a", "b"].map { try program.start(["render", "\($0).yaml", "-o", "both"]) }
      for process in processes { process.waitUntilExit() }
      #expect(processes.map(\.terminationStatus) == [0, 0])
      for (name, bytes) in try program.pictures("both") {
        #expect(bytes == a[name] || bytes == b[name], "\(name)")
      }
      // What the cache says is what the folder holds, whoever came last.
      let next = try program.run("render", "a.yaml", "-o", "both")
      #expect((next.status, next.errors) == (0, ""))
      #expect(try program.pictures("both") == a)
      // A picture that both wrote may have been drawn once more; now all is known.
      #expect(try program.run("render", "a.yaml", "-o", "both").output == "60 figures: 60 unchanged\n")
    }
  }

  @Test("an output folder that is deleted during a run does no lasting harm")
  func deletedFolder() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", Figures.matrix(400))
    let process = try program.start(["render", "f.yaml"], output: "log.txt")
    #expect(becomesTrue { program.text("log.txt").contains("f020.svg\n") })
    // Files may come while the folder is emptied.
    #expect(becomesTrue { (try? program.remove("output")) != nil })
    process.waitUntilExit()
    #expect([0, 2].contains(process.terminationStatus))
    #expect(process.terminationReason == .exit)
    for (name, bytes) in try program.pictures() { #expect(isWhole(name, bytes), "\(name)") }
    #expect(try program.run("render", "f.yaml", "--progress", "none").status == 0)
    #expect(try program.pictures().count == 400)
    #expect(try program.run("render", "f.yaml").output == "400 figures: 400 unchanged\n")
  }

  @Test("a data file that is removed between planning and drawing is named, and harms only its figures")
  func removedData() throws {
    let program = try Program()
    defer { program.remove() }
    let figures = Figures.matrix(300, more: "  last: {data: d.csv, draw: [plot: {y: v}]}")
    try program.write("d.csv", "v\n1\n2\n")
    try program.write("f.yaml", figures)
    let process = try program.start(["render", "f.yaml", "-j", "1"], output: "log.txt")
    #expect(becomesTrue { program.text("log.txt").contains("f002.svg\n") })
    try program.remove("d.csv")
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    #expect(
      program.text("log.txt").contains("f.yaml:7:16: d.csv: cannot read it: No such file or directory\n"))
    #expect(try program.pictures().count == 300)
    try program.write("d.csv", "v\n1\n2\n")
    #expect(try program.run("render", "f.yaml").output.hasSuffix("301 figures: 1 drawn, 300 unchanged\n"))
  }

  @Test("a picture's place that is taken by a folder is told")
  func takenPlace() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", Figures.matrix(2))
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("output/f001.svg"), withIntermediateDirectories: true)
    let result = try program.run("render", "f.yaml", "--progress", "none")
    #expect(result.status == 2)
    #expect(result.errors == "f.yaml:4:3: figure \"f001\": cannot write output/f001.svg: Is a directory\n")
    #expect(try program.files() == ["f.yaml", "output/f000.svg"])
  }
}

extension Program {
  fileprivate func hasFolder(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
  }
}
