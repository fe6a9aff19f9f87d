import Foundation
import Images
import Raster
import Testing

/// An independent renderer's view of the SVG, beside our own PNG. Needs `rsvg-convert` (librsvg2-bin).
@Suite("SVG and PNG of one figure agree", .enabled(if: Librsvg.path != nil, "rsvg-convert is not installed"))
struct VectorPictureTests {
  @Test("librsvg draws every SVG of the book like its PNG")
  func book() throws {
    let program = try Program()
    defer { program.remove() }
    let book = Program.root.appendingPathComponent("Fixtures/book.yaml").path
    #expect(try program.run("render", book, "-o", ".", "--format", "svg,png").status == 0)
    let names = try program.files().filter { $0.hasSuffix(".svg") }.map { String($0.dropLast(4)) }
    #expect(names.count == 8)
    for name in names {
      let ours = try PNGDecoder.decode(program.bytes(name + ".png"))
      try Librsvg.convert(name + ".svg", to: "vector.png", in: program.folder)
      let theirs = try PNGDecoder.decode(program.bytes("vector.png"))
      try #require((ours.width, ours.height) == (theirs.width, theirs.height))
      // matplotlib's own SVG of the sigmoid is 16 away from its PNG; ours is below 0.5.
      #expect(rootMeanSquare(ours, theirs) < 1, "\(name)")
    }
  }

  /// The root mean square of the differences of all channels, 0 … 255.
  private func rootMeanSquare(_ a: Bitmap, _ b: Bitmap) -> Double {
    let sum = zip(a.pixels, b.pixels).reduce(0) { sum, pair in
      let difference = Int(pair.0) - Int(pair.1)
      return sum + difference * difference
    }
    return (Double(sum) / Double(a.pixels.count)).squareRoot()
  }
}

private enum Librsvg {
  static let path = ["/usr/bin/rsvg-convert", "/opt/homebrew/bin/rsvg-convert"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  static func convert(_ source: String, to target: String, in folder: URL) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(path))
    process.arguments = ["--background-color", "white", "--output", target, source]
    process.currentDirectoryURL = folder
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
