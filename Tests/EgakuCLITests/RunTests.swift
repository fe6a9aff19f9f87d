import Foundation
import Testing

@Suite("Runs of many figures")
struct RunTests {
  @Test("any number of workers writes the same bytes and tells them in the same order")
  func jobs() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", Figures.matrix(60, formats: "svg, png"))
    var outputs: Set<String> = []
    for jobs in ["1", "2", "8"] {
      let result = try program.run("render", "f.yaml", "-o", jobs, "-j", jobs)
      #expect(result.status == 0)
      #expect(result.errors == "")
      outputs.insert(result.output.replacing("\(jobs)/", with: ""))
    }
    #expect(outputs.count == 1)
    let lines = outputs.first?.split(separator: "\n") ?? []
    let expected: [String] = (0..<60).flatMap { (number: Int) -> [String] in
      let name = String(format: "f%03d", number)
      return ["\(name).svg", "\(name).png"]
    }
    #expect(lines.dropLast().map(String.init) == expected)
    #expect(lines.last == "60 figures: 60 drawn")
    let pictures = try program.pictures("1")
    #expect(pictures.count == 120)
    #expect(try program.pictures("2") == pictures)
    #expect(try program.pictures("8") == pictures)
    for wrong in ["-1", "5000", "x"] {
      #expect(try program.run("render", "f.yaml", "--jobs=\(wrong)").status == 2)
    }
  }

  @Test("one broken figure among a thousand is told once, and the others are drawn")
  func oneBroken() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", Figures.matrix(999, more: "  broken: {draw: [plot: {y: nothing}]}"))
    let result = try program.run("render", "f.yaml", "--progress", "none", "--report", "r.json")
    #expect(
      result == .init(status: 2, output: "", errors: "f.yaml:7:29: \"plot\": unknown name \"nothing\"\n"))
    #expect(try program.pictures().count == 999)
    let report = try #require(
      JSONSerialization.jsonObject(with: Data(program.bytes("r.json"))) as? [String: Any])
    let summary = report["summary"] as? [String: Int]
    #expect(summary == ["drawn": 999, "failed": 1, "left": 0, "pending": 0, "unchanged": 0])
    #expect((report["failures"] as? [[String: Any]])?.first?["figure"] as? String == "broken")
    let again = try program.run("render", "f.yaml")
    #expect(again.status == 2)
    #expect(again.output == "1000 figures: 999 unchanged, 1 failed\n")
    #expect(again.errors == result.errors)
  }

  @Test("a mistake in a matrix is told once for all its figures")
  func brokenMatrix() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", "figures: {\"f{n}\": {matrix: {n: \"arange(50)\"}, titel: a}}")
    let result = try program.run("render", "f.yaml")
    #expect(result.status == 2)
    #expect(result.output == "50 figures: 50 failed\n")
    #expect(result.errors == "f.yaml:1:47: unknown key \"titel\" in the figure (did you mean \"title\"?)\n")
  }

  @Test("the first failure ends a run that asks for it, and what is left is counted")
  func failFast() throws {
    let program = try Program()
    defer { program.remove() }
    let figures = (0..<200).map { "  f\($0): {draw: [plot: {y: \($0 == 0 ? "nothing" : "[0, 1]")}]}" }
    try program.write("f.yaml", "formats: [svg]\nfigures:\n" + figures.joined(separator: "\n"))
    let result = try program.run("render", "f.yaml", "--fail-fast", "-j", "1")
    #expect(
      result
        == .init(
          status: 2, output: "200 figures: 1 failed, 199 left\n",
          errors: "f.yaml:3:25: \"plot\": unknown name \"nothing\"\n"))
    let goingOn = try program.run("render", "f.yaml", "--keep-going", "--progress", "none")
    #expect(goingOn.status == 2)
    #expect(try program.pictures().count == 199)
  }

  @Test("warnings are told, and the figure is drawn")
  func warnings() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", "formats: [svg]\nfigures: {f: {draw: [plot: {y: [.nan]}]}}")
    let result = try program.run("render", "f.yaml")
    #expect(result.status == 0)
    #expect(result.output == "output/f.svg\n")
    #expect(result.errors.hasPrefix("f.yaml:2:22: warning: "))
  }

  @Test("progress as lines of JSON: one for each figure in order, and a summary")
  func jsonLines() throws {
    let program = try Program()
    defer { program.remove() }
    let names = ["plain", "\"quo\\\"te\"", "\"back\\\\slash\"", "ünïcödé-描", "\"\u{308}first\""]
    let figures =
      names.map { "  \($0): {draw: [plot: {y: [0, 1]}]}" } + ["  bad: {draw: [plot: {y: \"'\\t\\x01'\"}]}"]
    try program.write("f.yaml", "formats: [svg]\nfigures:\n" + figures.joined(separator: "\n"))
    let result = try program.run("render", "f.yaml", "--progress", "json")
    #expect(result.status == 2)
    #expect(result.errors == "")
    let lines = try result.output.split(separator: "\n").map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(lines.count == 7)
    #expect(lines.map { $0["event"] as? String } == Array(repeating: "figure", count: 6) + ["summary"])
    #expect(lines.prefix(5).allSatisfy { $0["status"] as? String == "drawn" })
    #expect(lines[1]["name"] as? String == "quo\"te")
    #expect(lines[2]["files"] as? [String] == ["output/back\\slash.svg"])
    #expect(lines.map { $0["done"] as? Int } == [1, 2, 3, 4, 5, 6, nil])
    #expect((lines[5]["messages"] as? [String])?.count == 1)
    #expect(lines[6]["drawn"] as? Int == 5)
    #expect(lines[6]["interrupted"] as? Bool == false)
    // Names of any letters are found again.
    #expect(try program.run("render", "f.yaml").output == "6 figures: 5 unchanged, 1 failed\n")
  }

  @Test("a polite signal ends a run with 130, with whole files and a cache that the next run goes on from")
  func interrupted() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", Figures.matrix(2000, formats: "png"))
    let process = try program.start(["render", "f.yaml"], output: "log.txt")
    #expect(becomesTrue { program.text("log.txt").contains("f010.png\n") })
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    #expect(process.terminationReason == .exit)
    let log = program.text("log.txt").split(separator: "\n")
    #expect(log.last?.hasPrefix("interrupted; ") == true, "\(log.suffix(2))")
    let pictures = try program.pictures()
    #expect(pictures.count < 2000)
    for (name, bytes) in pictures { #expect(isWhole(name, bytes), "\(name)") }
    // All that was drawn was told, and is not drawn again.
    #expect(log.count { $0.hasSuffix(".png") } == pictures.count)
    let rest = try program.run("render", "f.yaml", "--dry-run", "--progress", "none")
    #expect(rest.output.split(separator: "\n").count == 2000 - pictures.count)
  }

  @Test("a second signal ends a run at once, though a figure takes long")
  func interruptedTwice() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(
      "f.yaml",
      "formats: [svg]\nfigures: {slow: {let: {x: \"sin(arange(9e6))\"}, draw: [plot: {y: \"sum(x) * cos(x)\"}]}}"
    )
    let process = try program.start(["render", "f.yaml"])
    // Until the program listens, the first signal would end it by itself.
    usleep(700_000)
    kill(process.processIdentifier, SIGINT)
    usleep(200_000)
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    #expect([130, SIGINT].contains(process.terminationStatus))
    #expect(try program.pictures() == [:])
  }

  @Test("a reader that has gone away does not stop the drawing")
  func closedPipe() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", Figures.matrix(40))
    let pipe = Pipe()
    let process = try program.start(["render", "f.yaml"], standardOutput: pipe.fileHandleForWriting)
    try pipe.fileHandleForReading.close()
    try pipe.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    #expect(try program.pictures().count == 40)
  }
}
