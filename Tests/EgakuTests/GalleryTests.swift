import Export
import FigureFiles
import Foundation
import Images
import Raster
import SystemPackage
import Testing
import Typography

/// The figure files of `Fixtures/gallery` beside matplotlib's pictures of the same name.
@Suite("The gallery")
struct GalleryTests {
  @Test(
    "every figure has matplotlib's pixels, but for as many as are known to differ",
    arguments: try Gallery.names())
  func pixels(_ name: String) throws {
    let loading = try FigureFile.load(FilePath(Gallery.path(name + ".yaml").path))
    let file = try #require(loading.file, "\(loading.diagnostics)")
    #expect(file.figures.map(\.name) == [name])
    let evaluated = try #require(file.figures.first).evaluated(file: file.path.string)
    let figure = try #require(evaluated.figure, "\(evaluated.diagnostics)")
    let actual = try PNGDecoder.decode(figure.picture(.png, fonts: FontLibrary()))
    let expected = try PNGDecoder.decode(Fixture.bytes("gallery/\(name).png"))
    #expect(actual.width == expected.width && actual.height == expected.height)
    #expect(try differingPixels(actual, expected) == Gallery.knownDifferences()[name, default: 0])
  }

  @Test("the known differences are those of figures that there are")
  func knownNames() throws {
    #expect(try Set(Gallery.knownDifferences().keys).isSubset(of: Gallery.names()))
  }
}

enum Gallery {
  static func path(_ name: String) -> URL { Fixture.path("gallery/" + name) }

  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Fixture.path("gallery").path)
      .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// The rows of `differences.md`: a name and the number of its differing pixels.
  static func knownDifferences() throws -> [String: Int] {
    Dictionary(
      uniqueKeysWithValues: try exceptions().compactMap { name, limit in Int(limit).map { (name, $0) } })
  }

  /// The rows of `differences.md` whose second cell is a distance in a browser: "12.8 in Chromium".
  static func browserLimits() throws -> [String: Double] {
    Dictionary(
      uniqueKeysWithValues: try exceptions().compactMap { name, limit in
        limit.hasSuffix(" in Chromium") ? Double(limit.dropLast(12)).map { (name, $0) } : nil
      })
  }

  private static func exceptions() throws -> [(name: String, limit: String)] {
    let text = try String(contentsOf: path("differences.md"), encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return cells.count == 3 ? (cells[0], cells[1]) : nil
    }
  }
}

/// The pixels in which any channel differs; of pictures of different sizes all of the larger one.
func differingPixels(_ a: Bitmap, _ b: Bitmap) -> Int {
  guard a.pixels.count == b.pixels.count else { return max(a.pixels.count, b.pixels.count) / 4 }
  return stride(from: 0, to: a.pixels.count, by: 4).count { start in
    a.pixels[start..<start + 4] != b.pixels[start..<start + 4]
  }
}
