// Goldens under faults: nothing that was accepted may be lost.

import Foundation
import Images
import Testing

/// A small file system of its own in memory; only where this process may mount one.
struct SmallDisk {
  let folder: URL

  static let isPossible: Bool = {
    guard getuid() == 0, FileManager.default.fileExists(atPath: "/proc/mounts") else { return false }
    guard let disk = try? SmallDisk(kilobytes: 64) else { return false }
    disk.remove()
    return true
  }()

  init(kilobytes: Int) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("disk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Self.run("mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", folder.path)
  }

  func makeReadOnly() throws { try Self.run("mount", "-o", "remount,ro", folder.path) }

  func remove() {
    try? Self.run("umount", folder.path)
    try? FileManager.default.removeItem(at: folder)
  }

  private static func run(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.featureUnsupported) }
  }
}

@Suite("Goldens under faults")
struct GoldenFaultTests {
  /// Figures whose pictures differ between two versions.
  static func figures(_ count: Int, slope: Int) -> String {
    let lines = (0..<count).map { "  f\($0): {draw: [{plot: {x: [0, 1], y: [0, \($0 + slope)]}}], figsize: [2, 1.5]}" }
    return "version: 1\nformats: [png]\nfigures:\n" + lines.joined(separator: "\n") + "\n"
  }

  /// All files of a folder with their bytes.
  static func contents(_ folder: URL) throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: folder.appendingPathComponent($0))) })
  }

  @Test("a read-only folder is told and untouched", .enabled(if: SmallDisk.isPossible))
  func readOnly() throws {
    let program = try Program()
    defer { program.remove() }
    let disk = try SmallDisk(kilobytes: 1024)
    defer { disk.remove() }
    try program.write("f.yaml", Self.figures(3, slope: 1))
    #expect(try program.run("golden", "accept", "f.yaml", "--goldens", disk.folder.path).status == 0)
    let before = try Self.contents(disk.folder)
    try disk.makeReadOnly()
    try program.write("f.yaml", Self.figures(3, slope: 2))
    let result = try program.run("golden", "accept", "f.yaml", "--goldens", disk.folder.path)
    #expect(result.status == 2)
    #expect(result.errors.contains("f0.png: Read-only file system"), "\(result.errors)")
    #expect(try Self.contents(disk.folder) == before)
    #expect(try program.run("golden", "check", "f.yaml", "--goldens", disk.folder.path).status == 1)
  }

  @Test("a full disk is told, with no golden lost and no half file", .enabled(if: SmallDisk.isPossible))
  func fullDisk() throws {
    let program = try Program()
    defer { program.remove() }
    let disk = try SmallDisk(kilobytes: 64)
    defer { disk.remove() }
    try program.write("f.yaml", Self.figures(3, slope: 1))
    #expect(try program.run("golden", "accept", "f.yaml", "--goldens", disk.folder.path).status == 0)
    let before = try Self.contents(disk.folder)
    try program.write("f.yaml", Self.figures(60, slope: 2))
    let result = try program.run("golden", "accept", "f.yaml", "--goldens", disk.folder.path)
    #expect(result.status == 2)
    #expect(result.errors.contains("No space left on device"), "\(result.errors)")
    let after = try Self.contents(disk.folder)
    #expect(Set(before.keys).isSubset(of: after.keys))
    #expect(after["goldens.lock"] == before["goldens.lock"])
    for (name, bytes) in after {
      #expect(!name.hasSuffix(".partial"))
      if name.hasSuffix(".png") { #expect(throws: Never.self) { try PNGDecoder.decode(Array(bytes)) } }
    }
  }

  @Test("killed in the middle, every golden is old or new, and the next accept ends as an undisturbed one")
  func killed() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("old.yaml", Self.figures(12, slope: 1))
    try program.write("new.yaml", Self.figures(12, slope: 2))
    for name in ["old", "new"] {
      #expect(try program.run("golden", "accept", "\(name).yaml", "--goldens", name).status == 0)
    }
    let folders = ["old", "new"].map { program.folder.appendingPathComponent($0) }
    let (old, new) = (try Self.contents(folders[0]), try Self.contents(folders[1]))
    let goldens = program.folder.appendingPathComponent("goldens")
    for round in 0..<20 {
      try? FileManager.default.removeItem(at: goldens)
      try FileManager.default.copyItem(at: folders[0], to: goldens)
      let process = try program.start(["golden", "accept", "new.yaml", "--goldens", "goldens"])
      usleep(UInt32(round * 4_000))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      for (name, bytes) in try Self.contents(goldens) where !name.hasSuffix(".partial") {
        #expect(bytes == old[name] || bytes == new[name], "\(name)")
      }
      #expect(try program.run("golden", "accept", "new.yaml", "--goldens", "goldens").status == 0)
      let after = try Self.contents(goldens).filter { !$0.key.hasSuffix(".partial") }
      #expect(after == new)
    }
  }

  @Test("of two accepts at once each is whole: the second waits its turn by failing clearly, or comes later")
  func concurrent() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("a.yaml", Self.figures(20, slope: 1))
    try program.write("b.yaml", Self.figures(20, slope: 2))
    for name in ["a", "b"] {
      #expect(try program.run("golden", "accept", "\(name).yaml", "--goldens", name).status == 0)
    }
    let (a, b) = (
      try Self.contents(program.folder.appendingPathComponent("a")),
      try Self.contents(program.folder.appendingPathComponent("b"))
    )
    let processes = try ["a", "b"].map { try program.start(["golden", "accept", "\($0).yaml", "--goldens", "both"]) }
    for process in processes { process.waitUntilExit() }
    #expect(processes.contains { $0.terminationStatus == 0 })
    #expect(processes.allSatisfy { [0, 2].contains($0.terminationStatus) })
    let both = try Self.contents(program.folder.appendingPathComponent("both"))
    #expect(both == a || both == b)
  }
}
