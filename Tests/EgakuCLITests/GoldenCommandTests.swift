import Foundation
import Testing

@Suite("egaku golden")
struct GoldenCommandTests {
  static let figures = """
    version: 1
    formats: [png, svg]
    figures:
      line: {draw: [{plot: {x: [0, 1], y: [0, 1]}}], title: A}
      curve: {draw: [{plot: {x: [0, 1, 2], y: [0, 1, 0]}}]}
    """

  private func program() throws -> Program {
    let program = try Program()
    try program.write("f.yaml", Self.figures)
    return program
  }

  @Test("check, accept and check again")
  func roundTrip() throws {
    let program = try program()
    defer { program.remove() }
    let first = try program.run("golden", "check", "f.yaml")
    #expect(first.status == 1)
    #expect(first.output.hasPrefix("curve.png: there is no expected picture\n"))
    #expect(try program.files() == ["f.yaml"])
    let accepted = try program.run("golden", "accept", "f.yaml", "--filter", "line")
    #expect(
      accepted
        == .init(status: 0, output: "accepted goldens/line.png\naccepted goldens/line.svg\n", errors: ""))
    #expect(try program.run("golden", "check", "f.yaml", "--filter", "line").status == 0)
    #expect(try program.run("golden", "accept", "f.yaml").status == 0)
    #expect(try program.run("golden", "accept", "f.yaml").output == "nothing to accept\n")
    let check = try program.run("golden", "check", "f.yaml")
    #expect(check == .init(status: 0, output: "4 pictures, all equal or within the limits\n", errors: ""))
  }

  @Test("a change is told in words and written only where it was asked for")
  func change() throws {
    let program = try program()
    defer { program.remove() }
    _ = try program.run("golden", "accept", "f.yaml")
    let before = try program.files()
    try program.write("f.yaml", Self.figures.replacing("title: A", with: "title: B"))
    let check = try program.run("golden", "check", "f.yaml")
    #expect(check.status == 1)
    #expect(check.output.contains("line.svg: the drawings differ\n  title text changed from \"A\" to \"B\""))
    #expect(check.output.contains("line.png: "))
    #expect(try program.files() == before)
    #expect(try program.run("golden", "check", "f.yaml", "--ignore", "title", "--filter", "line").status == 0)
    let review = try program.run("golden", "review", "f.yaml")
    #expect(review.status == 1)
    #expect(review.output.hasSuffix("output/review.html\n"))
    #expect(try program.files() == (before + ["output/review.html"]).sorted())
    let kept = try program.run("golden", "check", "f.yaml", "--new", "changed", "--json")
    #expect(kept.status == 1 && kept.output.contains("\"actual\" : \"changed/line.png\""), "\(kept.output)")
    try program.write("r.json", kept.output)
    #expect(try program.run("report", "r.json", "--html", "r.html").status == 1)
    #expect(try program.files().contains("changed/line.png"))
  }

  @Test("goldens without a figure are missing pictures, and pruned only when asked for")
  func orphans() throws {
    let program = try program()
    defer { program.remove() }
    _ = try program.run("golden", "accept", "f.yaml")
    try program.write("f.yaml", Self.figures.replacing("  curve:", with: "  bow:"))
    let check = try program.run("golden", "check", "f.yaml")
    #expect(check.status == 1)
    #expect(check.output.contains("curve.png: there is no new picture"))
    _ = try program.run("golden", "accept", "f.yaml")
    #expect(try program.files().contains("goldens/curve.png"))
    let pruned = try program.run("golden", "accept", "f.yaml", "--prune")
    #expect(pruned.output == "removed goldens/curve.png\nremoved goldens/curve.svg\n")
    #expect(try program.run("golden", "check", "f.yaml").status == 0)
  }

  @Test("a figure that cannot be drawn is told, and its golden stays")
  func broken() throws {
    let program = try program()
    defer { program.remove() }
    _ = try program.run("golden", "accept", "f.yaml")
    try program.write("f.yaml", Self.figures.replacing("y: [0, 1, 0]", with: "y: [0, 1]"))
    let check = try program.run("golden", "check", "f.yaml")
    #expect(check.status == 2)
    #expect(check.errors.contains("f.yaml:5:"))
    #expect(check.output.contains("curve.png: there is no new picture; the figure cannot be drawn"))
    let accept = try program.run("golden", "accept", "f.yaml", "--prune")
    #expect(accept.status == 2)
    #expect(try program.files().contains("goldens/curve.png"))
  }

  @Test("a filter that finds nothing and a missing file are mistakes")
  func mistakes() throws {
    let program = try program()
    defer { program.remove() }
    let filtered = try program.run("golden", "check", "f.yaml", "--filter", "zzz")
    #expect(filtered == .init(status: 2, output: "", errors: "f.yaml: no figure's name contains \"zzz\"\n"))
    #expect(try program.run("golden", "check", "g.yaml").status == 2)
  }
}
