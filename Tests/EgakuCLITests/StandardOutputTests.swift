import Foundation
import Testing

/// Standard output that cannot be written.
@Suite("A write error on standard output")
struct StandardOutputTests {
  /// Runs the program with a stream in place of standard output.
  private func run(_ arguments: [String], in program: Program, into stream: FileHandle) throws
    -> Program.Result
  {
    let process = Process()
    process.executableURL = Program.productsFolder.appendingPathComponent("egaku")
    process.arguments = arguments
    process.currentDirectoryURL = program.folder
    process.standardOutput = stream
    try program.write(".errors", "")
    let errors = program.folder.appendingPathComponent(".errors")
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Program.Result(
      status: process.terminationStatus, output: "", errors: try String(contentsOf: errors, encoding: .utf8))
  }

  private static let commands = [
    ["render", "f.yaml"], ["check", "f.yaml"], ["list", "f.yaml"], ["explain", "f.yaml", "a"], ["eval", "1"],
    ["plot", "x", "-o", "a.svg"], ["artists"], ["keys", "f.yaml"], ["functions"], ["fonts"], ["schema"],
    ["--help"],
    ["--version"], ["golden", "accept", "f.yaml"],
  ]

  #if os(Linux)
    @Test("a full disk is told, with status 2, by every command", arguments: Self.commands)
    func full(_ arguments: [String]) throws {
      let program = try Program()
      defer { program.remove() }
      try program.write("f.yaml", "figures: {a: {title: x}}")
      let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
      let result = try run(arguments, in: program, into: full)
      #expect(
        result
          == Program.Result(
            status: 2, output: "", errors: "standard output could not be written: No space left on device\n"))
    }
  #endif

  @Test("a closed pipe is told, and everything is drawn nevertheless")
  func closed() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", "version: 1\nformats: [svg]\nfigures: {a: {title: x}, b: {title: y}}")
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let result = try run(["render", "f.yaml"], in: program, into: pipe.fileHandleForWriting)
    #expect(result.status == 2)
    #expect(result.errors == "standard output could not be written: Broken pipe\n")
    #expect(try program.files() == ["f.yaml", "output/a.svg", "output/b.svg"])
  }

  @Test(
    "- is no place for pictures", arguments: [["render", "f.yaml", "-o", "-"], ["plot", "x", "-o", "-"]])
  func dash(_ arguments: [String]) throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("f.yaml", "figures: {a: {title: x}}")
    let result = try program.run(arguments)
    #expect(result.status == 2)
    #expect(result.errors.contains("not to standard output (-)"))
    #expect(try program.files() == ["f.yaml"])
  }
}
