import Charts
import EgakuTesting
import Export
import FigureFiles
import Foundation
import Images
import Raster
import SystemPackage
import Testing
import Typography

/// The figures of `Fixtures/book.yaml` beside what matplotlib 3.11.2 drew from the same data.
@Suite("The book's figures")
struct BookPictureTests {
  @Test("every figure of the book has matplotlib's pixels, all of them", arguments: try Book.names())
  func pixels(_ name: String) throws {
    let description = try Book.figure(name)
    let expected = try PNGDecoder.decode(Fixture.bytes("reference/\(description.name).png"))
    let figure = try #require(description.evaluated(file: "book.yaml").figure)
    let image = try PNGDecoder.decodeImage(figure.picture(.png, fonts: FontLibrary()))
    #expect(image.bitmap.width == expected.width)
    #expect(image.bitmap.height == expected.height)
    #expect(differingPixels(image.bitmap, expected) == 0)
    #expect(abs((image.dpi ?? 0) - 100) < 0.01)
  }

  @Test("every SVG of the book is the one that was looked at", arguments: try Book.names())
  func vectors(_ name: String) throws {
    let description = try Book.figure(name)
    let figure = try #require(description.evaluated(file: "book.yaml").figure)
    expectFigure(figure, matches: description.name, formats: [.svg], folder: "../../Fixtures/goldens")
  }

  @Test("the book has the eight figures of the reference")
  func names() throws {
    let pictures = try FileManager.default.contentsOfDirectory(atPath: Fixture.path("reference").path)
    let names = pictures.filter { $0.hasSuffix(".png") }.map { String($0.dropLast(4)) }
    #expect(try Set(Book.names()) == Set(names))
    #expect(names.count == 8)
  }

  @Test("a picture of double density has twice the pixels and says so")
  func density() throws {
    let description = try Book.figure("book_sigmoid")
    let figure = try #require(description.evaluated(file: "book.yaml").figure)
    let format = try #require(PictureFormat("png@2x"))
    let image = try PNGDecoder.decodeImage(figure.picture(format, fonts: FontLibrary()))
    #expect(image.bitmap.width == 1280)
    #expect(image.bitmap.height == 960)
    #expect(abs((image.dpi ?? 0) - 200) < 0.01)
  }

  @Test("the sigmoid's files are small")
  func sizes() throws {
    let description = try Book.figure("book_sigmoid")
    let figure = try #require(description.evaluated(file: "book.yaml").figure)
    // matplotlib's own PNG has 15,796 bytes.
    #expect(try figure.picture(.png, fonts: FontLibrary()).count < 15_796)
    #expect(try figure.picture(.svg, title: description.name, fonts: FontLibrary()).count <= 7_000)
  }
}

enum Book {
  static func names() throws -> [String] { try figures().map(\.name) }

  static func figure(_ name: String) throws -> FigureDescription {
    try #require(figures().first { $0.name == name })
  }

  private static func figures() throws -> [FigureDescription] {
    let loading = try FigureFile.load(FilePath(Fixture.path("book.yaml").path))
    return try #require(loading.file, "\(loading.diagnostics)").figures
  }
}

enum Fixture {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func path(_ name: String) -> URL { root.appendingPathComponent("Fixtures/" + name) }

  static func bytes(_ name: String) throws -> [UInt8] { try Array(Data(contentsOf: path(name))) }
}
