import DataFiles
import Foundation
import SystemPackage
import Testing

@Suite("Files")
struct DataFileTests {
  private func withFile(
    _ name: String, _ content: [UInt8], _ body: (FilePath) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(name)
    try Data(content).write(to: file)
    try body(FilePath(file.path))
  }

  private func error(_ path: FilePath, _ options: DataOptions = DataOptions()) -> String? {
    do {
      _ = try DataTable(reading: path, options)
      return nil
    } catch {
      return error.description
    }
  }

  @Test(
    "the extension tells the format, in any letter case",
    arguments: [
      ("d.csv", "x,y\n1,2\n"), ("d.CSV", "x,y\n1,2\n"), ("d.tsv", "x\ty\n1\t2\n"),
      ("d.json", #"{"x": [1], "y": [2]}"#),
    ])
  func extensions(name: String, text: String) throws {
    try withFile(name, Array(text.utf8)) { path in
      let table = try DataTable(reading: path)
      #expect(table.namedCells.map(\.description) == ["x: [1.0]", "y: [2.0]"])
    }
  }

  @Test("a .npy file is read as a table and as an array")
  func array() throws {
    let saved = try #require(NpyCase.all.first { $0.shape == [3] })
    try withFile("d.npy", saved.bytes) { path in
      let (array, table) = (try NpyArray(reading: path), try DataTable(reading: path))
      #expect(array.shape == [3])
      #expect(table["f0"]?.count == 3)
    }
  }

  @Test("a format that is given goes before the extension")
  func format() throws {
    try withFile("d.dat", Array("x\ty\n1\t2\n".utf8)) { path in
      let table = try DataTable(reading: path, options { $0.format = .tsv })
      #expect(table.columns.map(\.name) == ["x", "y"])
    }
  }

  @Test("an extension that is not known is said before the file is opened")
  func unknown() {
    let known = ".csv, .tsv, .json, .npy"
    #expect(error("d.xlsx") == "d.xlsx: \".xlsx\" is no data file; known are \(known)")
    #expect(error("d.cvs") == "d.cvs: \".cvs\" is no data file (did you mean \".csv\"?); known are \(known)")
    #expect(error("data") == "data: a data file needs an extension: one of \(known)")
  }

  @Test("a file that is missing or too large is said")
  func unreadable() throws {
    #expect(error("no/such.csv") == "no/such.csv: cannot read it: No such file or directory")
    try withFile("d.csv", Array("x\n1\n2\n".utf8)) { path in
      let small = options { $0.limits = DataLimits(byteCount: 4) }
      #expect(error(path, small) == "\(path): cannot read it: it is larger than the limit of 4 bytes")
    }
  }
}
