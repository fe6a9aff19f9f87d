import Foundation
import Testing

/// The built program, run in a folder of its own that is removed afterwards.
struct Program {
  let folder: URL

  struct Result: Equatable {
    let status: Int32
    let output: String
    let errors: String
  }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("egaku-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file into the folder.
  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  func write(_ name: String, bytes: [UInt8]) throws {
    try Data(bytes).write(to: folder.appendingPathComponent(name))
  }

  /// Runs `egaku`, or another program of the package, in the folder.
  func run(_ arguments: String..., program: String = "egaku") throws -> Result {
    try run(arguments, program: program)
  }

  /// - Parameter environment: variables in addition to those of the tests.
  func run(
    _ arguments: [String], program: String = "egaku", environment: [String: String] = [:]
  ) throws -> Result {
    try run(Self.productsFolder.appendingPathComponent(program), arguments, environment)
  }

  /// Runs lines of a shell in the folder, which call the program `$EGAKU`.
  func shell(_ script: String) throws -> Result {
    let program = Self.productsFolder.appendingPathComponent("egaku").path
    return try run(URL(fileURLWithPath: "/bin/bash"), ["-c", script], ["EGAKU": program])
  }

  private func run(_ program: URL, _ arguments: [String], _ environment: [String: String]) throws -> Result {
    let process = Process()
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let output = folder.appendingPathComponent(".output")
    let errors = folder.appendingPathComponent(".errors")
    for stream in [output, errors] { try Data().write(to: stream) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    defer { for stream in [output, errors] { try? FileManager.default.removeItem(at: stream) } }
    return try Result(
      status: process.terminationStatus, output: String(contentsOf: output, encoding: .utf8),
      errors: String(contentsOf: errors, encoding: .utf8))
  }

  /// Starts `egaku` in the folder, without waiting for its end.
  ///
  /// - Parameter output: the file in the folder for what it prints, mistakes included; `nil` drops it.
  func start(_ arguments: [String], output: String? = nil) throws -> Process {
    guard let output else { return try start(arguments, standardOutput: .nullDevice) }
    try write(output, "")
    return try start(
      arguments, standardOutput: FileHandle(forWritingTo: folder.appendingPathComponent(output)))
  }

  /// Starts `egaku` with a stream for what it prints, mistakes included.
  func start(_ arguments: [String], standardOutput stream: FileHandle) throws -> Process {
    let process = Process()
    process.executableURL = Self.productsFolder.appendingPathComponent("egaku")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardOutput = stream
    process.standardError = stream
    try process.run()
    return process
  }

  /// All files in the folder, by path, in order; those whose names begin with a dot are left out.
  func files() throws -> [String] {
    let found =
      FileManager.default.enumerator(atPath: folder.path)?.allObjects.compactMap { $0 as? String } ?? []
    return found.filter { path in
      guard !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { return false }
      var isFolder: ObjCBool = false
      let place = folder.appendingPathComponent(path).path
      return FileManager.default.fileExists(atPath: place, isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }

  func bytes(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: folder.appendingPathComponent(name)))
  }

  /// Programs are built beside the test bundle.
  static var productsFolder: URL {
    for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
      return bundle.bundleURL.deletingLastPathComponent()
    }
    return Bundle.main.bundleURL
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
}
