import Foundation
import Testing

/// Figures that once ended the program, and with it a whole batch.
@Suite("Figures that once trapped")
struct TrapTests {
  private static let figures = [
    "{yscale: function, draw: [{plot: {y: [1, 2]}}]}",
    #"{figtext: [{x: 0.5, y: 0.5, s: "a\nb", linespacing: 1.0e+308}], draw: [{plot: {y: [1, 2]}}]}"#,
    #"{title: {label: "a\nb", linespacing: 1.0e+308}}"#, "{draw: [{text: {x: 1.0e+308, y: 0, s: a}}]}",
    "{draw: [{text: {x: nan, y: 0, s: a}}], xlabel: {xlabel: x, labelpad: 1.0e+300}}",
  ]

  @Test("the others of the file are drawn, and no SVG has a nan", arguments: figures)
  func drawn(_ figure: String) throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", "figures:\n  bad: \(figure)\n  good: {title: x}\n")
    let result = try program.run("render", "f.yaml", "-o", ".")
    #expect(result.status == 0 || result.status == 2, "\(result.errors)")
    #expect(!result.errors.contains("Fatal error"))
    #expect(try program.files().contains("good.png"))
    for name in try program.files() where name.hasSuffix(".svg") {
      let svg = try String(decoding: program.bytes(name), as: UTF8.self)
      #expect(!svg.contains(/[ "(]-?(nan|inf)/), "\(name)")
    }
  }
}

/// Values and files that once ended the program.
@Suite("Commands that once trapped")
struct CommandTrapTests {
  @Test("covariances of no rows are no numbers", arguments: ["cov", "corrcoef"])
  func covariances(_ name: String) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run("eval", "\(name)(ones((0, 3)))")
    #expect(result.status == 0)
    #expect(result.output == "array([], shape=(0, 0), dtype=float64)\n")
  }

  @Test("files from the far future are files like any other")
  func farFuture() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", "formats: [svg]\nfigures: {a: {title: x}}")
    #expect(try program.run("render", "f.yaml").status == 0)
    #expect(try program.shell("touch -d 2400-01-01 output/a.svg").status == 0)
    #expect(try program.run("render", "f.yaml").output == "output/a.svg\n")
    #expect(try program.run("render", "f.yaml").output == "1 figure: 1 unchanged\n")
  }
}
