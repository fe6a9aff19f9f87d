import ChartComparison
import Charts
import Export
import FigureFiles
import Foundation
import Goldens
import ImageComparison
import Images
import Raster
import SystemPackage
import Testing
import Typography

/// A folder of its own, removed with the test.
final class TemporaryFolder {
  let path: FilePath

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("goldens-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = FilePath(url.path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path.string) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path.appending(name).string))
  }

  func bytes(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(fileURLWithPath: path.appending(name).string)))
  }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path.string).sorted() }
  }
}

@Suite("Golden folders")
struct GoldenFolderTests {
  let fonts: FontLibrary
  let folder: TemporaryFolder

  init() throws {
    fonts = try FontLibrary()
    folder = try TemporaryFolder()
  }

  private func picture(title: String, _ format: PictureFormat) throws -> GoldenPicture {
    var figure = Figure()
    figure.axes.plot([0, 1, 2], [0, 1, 0])
    figure.axes.title(title)
    return try GoldenPicture(figure, name: "line", format: format, fonts: fonts)
  }

  private func maker() throws -> Maker { try Maker(fonts: fonts) }

  @Test("what was accepted passes, what differs does not, and checking writes nothing")
  func acceptAndCheck() throws {
    let pictures = try [picture(title: "A", .png), picture(title: "A", .svg)]
    #expect(try GoldenFolder(folder.path).check(pictures[0], maker: nil).verdict == .extra)
    try GoldenFolder.accept(pictures, into: folder.path, maker: maker())
    #expect(try folder.names == ["goldens.lock", "line.png", "line.svg"])
    let goldens = try GoldenFolder(folder.path)
    #expect(try goldens.names() == ["line.png", "line.svg"])
    for picture in pictures { #expect(try goldens.check(picture, maker: maker()).verdict == .equal) }
    let changed = try goldens.check(picture(title: "B", .png), maker: maker())
    #expect(changed.verdict == .pixels)
    #expect((changed.difference?.differentCount ?? 0) > 10)
    let drawing = try goldens.check(picture(title: "B", .svg), maker: maker())
    #expect(drawing.verdict == .drawing)
    #expect(drawing.changes.first == "title text changed from \"A\" to \"B\"")
    let ignored = try goldens.check(picture(title: "B", .svg), maker: maker(), ignoring: [.element("title")])
    #expect(ignored.verdict == .withinLimits)
    #expect(try folder.names == ["goldens.lock", "line.png", "line.svg"])
  }

  @Test("the lock's hash alone decides where the golden itself is not kept")
  func hashOnly() throws {
    try GoldenFolder.accept([picture(title: "A", .png)], into: folder.path, maker: maker())
    try FileManager.default.removeItem(atPath: folder.path.appending("line.png").string)
    let goldens = try GoldenFolder(folder.path)
    #expect(try goldens.check(picture(title: "A", .png), maker: maker()).verdict == .equal)
    let changed = try goldens.check(picture(title: "B", .png), maker: maker())
    #expect(changed.verdict == .pixels)
    #expect(changed.notes == ["the golden itself is not there, only its hash in goldens.lock"])
  }

  @Test("a golden that is not the one of the lock does not pass")
  func tampered() throws {
    try GoldenFolder.accept([picture(title: "A", .png)], into: folder.path, maker: maker())
    let other = try picture(title: "B", .png)
    try folder.write("line.png", other.fileBytes)
    let result = try GoldenFolder(folder.path).check(other, maker: maker())
    #expect(result.verdict == .pixels)
    #expect(result.summary.contains("the golden is not the picture that goldens.lock names"))
  }

  @Test("a golden in another file format or compression is the same picture")
  func recompressed() throws {
    let new = try picture(title: "A", .png)
    try GoldenFolder.accept([new], into: folder.path, maker: maker())
    guard case .bitmap(let bitmap) = new.content else { return }
    try folder.write("line.png", PNGEncoder.encode(bitmap, dpi: 300))
    #expect(try GoldenFolder(folder.path).check(new, maker: maker()).verdict == .equal)
  }

  @Test("a mismatch names what differs between the makers")
  func makers() throws {
    var old = try maker()
    old.freetype = "2.0.0"
    old.egaku = "0.0.1"
    try GoldenFolder.accept([picture(title: "A", .png)], into: folder.path, maker: old)
    let result = try GoldenFolder(folder.path).check(picture(title: "B", .png), maker: maker())
    let now = try maker()
    #expect(
      result.notes == [
        "the golden was drawn with egaku 0.0.1, now it is \(ProgramVersion.current)",
        "the golden was drawn with FreeType 2.0.0, now it is \(now.freetype)",
        "the golden was drawn without the font DejaVuSans.ttf",
      ])
  }

  @Test("damaged goldens and locks are told, never replaced")
  func damaged() throws {
    try GoldenFolder.accept([picture(title: "A", .png)], into: folder.path, maker: maker())
    try folder.write("line.png", Array("not a picture".utf8))
    let result = try GoldenFolder(folder.path).check(picture(title: "A", .png), maker: maker())
    #expect(result.verdict == .unreadable)
    #expect(result.summary.contains("line.png: not a PNG file"))
    try folder.write("goldens.lock", Array("{".utf8))
    let error = #expect(throws: ComparisonError.self) { try GoldenFolder(folder.path) }
    #expect(
      error?.description.hasSuffix(
        "goldens.lock: not a lock of goldens; restore it, or remove it and accept anew") == true)
    #expect(throws: ComparisonError.self) {
      try GoldenFolder.accept([picture(title: "A", .png)], into: folder.path, maker: maker())
    }
    try folder.write("goldens.lock", Array("{\"version\": 2, \"goldens\": {}}".utf8))
    #expect(throws: ComparisonError.self) { try GoldenFolder(folder.path) }
  }

  @Test("equal records are equal bytes")
  func deterministicLock() throws {
    let pictures = try [picture(title: "A", .png), picture(title: "A", .svg)]
    try GoldenFolder.accept(pictures, into: folder.path, maker: maker())
    let first = try folder.bytes("goldens.lock")
    let other = try TemporaryFolder()
    try GoldenFolder.accept(pictures.reversed(), into: other.path, maker: maker())
    #expect(try other.bytes("goldens.lock") == first)
  }

  @Test("many tests that accept at once lose nothing")
  func concurrentAccepts() async throws {
    let path = folder.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<20 {
        group.addTask {
          let picture = GoldenPicture(name: "picture\(index).svg", svg: Array("<svg \(index)/>".utf8))
          try GoldenFolder.accept([picture], into: path, maker: Maker(fonts: FontLibrary()), waits: true)
        }
      }
      try await group.waitForAll()
    }
    let goldens = try GoldenFolder(path)
    #expect(goldens.lock.goldens.count == 20)
    #expect(try goldens.names().count == 20)
  }
}

@Suite("Checking a figure file")
struct GoldenCheckTests {
  static let text = """
    version: 1
    figures:
      first:
        draw: [{plot: {x: [0, 1], y: [0, 1], label: a}}]
        legend: true
        title: First
      second:
        draw: [{plot: {x: [0, 1], y: [1, 0]}}]
    """

  private func check(_ text: String, in folder: TemporaryFolder) throws -> GoldenCheck {
    let loading = FigureFile.parse(Array(text.utf8), path: folder.path.appending("figures.yaml"))
    return GoldenCheck(file: try #require(loading.file, "\(loading.diagnostics)"))
  }

  @Test("new, equal, changed and missing pictures are told apart, and chart words explain pixels")
  func verdicts() throws {
    let folder = try TemporaryFolder()
    let first = try check(Self.text, in: folder).run()
    #expect(first.report.comparisons.map(\.verdict) == [.extra, .extra, .extra, .extra])
    try GoldenFolder.accept(
      Array(first.changed.values), into: folder.path.appending("goldens"), maker: first.maker)
    #expect(try check(Self.text, in: folder).run().report.isPass)
    let changed = try check(Self.text.replacing("title: First", with: "title: Fist"), in: folder).run()
    #expect(changed.report.comparisons.map(\.verdict) == [.pixels, .drawing, .equal, .equal])
    #expect(changed.report.comparisons[0].changes.first == "title text changed from \"First\" to \"Fist\"")
    #expect(changed.changed.keys.sorted() == ["first.png", "first.svg"])
    var ignoring = try check(Self.text.replacing("title: First", with: "title: Fist"), in: folder)
    ignoring.ignoring = [.element("title")]
    #expect(
      try ignoring.run().report.comparisons.map(\.verdict) == [.withinLimits, .withinLimits, .equal, .equal])
  }
}
