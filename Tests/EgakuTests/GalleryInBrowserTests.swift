import BrowserSupport
import Charts
import Export
import FigureFiles
import Foundation
import Images
import Raster
import SystemPackage
import Testing
import Typography

/// Every SVG of the gallery as Chromium shows it, beside our PNG of the same figure. Debug and release write the same
/// bytes; only release is fast enough to look at all of them.
@Suite(
  "The gallery in a browser", .serialized,
  .enabled(if: Browser.isInstalled && isRelease, "needs chromedriver and a release build"))
struct GalleryInBrowserTests {
  @Test("Chromium draws every SVG like its PNG", .timeLimit(.minutes(10)))
  func pictures() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let limits = try Gallery.browserLimits()
    let names = try Gallery.names()
    var distances: [(name: String, distance: Double)] = []
    try await Browser.open([UInt8]("<!doctype html>".utf8)) { browser async throws in
      for name in names {
        distances.append((name, try await distance(of: name, in: folder, browser)))
      }
    }
    #expect(distances.count == names.count)
    for (name, distance) in distances {
      #expect(distance <= limits[name, default: Self.usualLimit], "\(name)")
    }
    let worst = distances.sorted { $0.distance > $1.distance }.prefix(5)
    print("Farthest from their PNGs:", worst.map { "\($0.name) \(String(format: "%.1f", $0.distance))" })
  }

  @Test("Chromium draws the article's SVGs like their PNGs, at one and at two pixels for each of theirs")
  func article() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let figures = try Post.figures()
    #expect(figures.count == 6)
    try await Browser.open([UInt8]("<!doctype html>".utf8)) { browser async throws in
      for (name, figure) in figures {
        for density in [1, 2] {
          let distance = try await distance(of: figure, density: density, in: folder, browser)
          #expect(distance <= Self.usualLimit, "\(name) at \(density)")
        }
      }
    }
  }

  /// Root mean square of all channels, of 255.
  private static let usualLimit = 8.0

  private func distance(of name: String, in folder: URL, _ browser: Browser) async throws -> Double {
    let loading = try FigureFile.load(FilePath(Gallery.path(name + ".yaml").path))
    let file = try #require(loading.file, "\(loading.diagnostics)")
    let evaluated = try #require(file.figures.first).evaluated(file: file.path.string)
    return try await distance(
      of: try #require(evaluated.figure, "\(evaluated.diagnostics)"), in: folder, browser)
  }

  /// - Parameter density: how many pixels of the browser stand for one of ours, which is held to their mean: a PNG of
  ///   that density has lines at whole pixels of its own.
  private func distance(
    of figure: Figure, density: Int = 1, in folder: URL, _ browser: Browser
  ) async throws -> Double {
    let fonts = try FontLibrary()
    let ours = try PNGDecoder.decode(figure.picture(.png, fonts: fonts))
    try Data(figure.picture(.svg, fonts: fonts)).write(to: folder.appendingPathComponent("figure.svg"))
    let page = folder.appendingPathComponent("page.html")
    let (width, height) = (ours.width * density, ours.height * density)
    let image = "<img src=figure.svg width=\(width) height=\(height) style='display:block'>"
    try Data("<!doctype html><body style='margin:0'>\(image)".utf8).write(to: page)
    try await browser.go(to: page)
    let theirs = try PNGDecoder.decode(
      try await browser.screenshot(width: width, height: height)
    ).shrunk(by: density)
    try #require((ours.width, ours.height) == (theirs.width, theirs.height))
    return Self.rootMeanSquare(ours, theirs)
  }

  /// Of what both look like on white paper.
  private static func rootMeanSquare(_ a: Bitmap, _ b: Bitmap) -> Double {
    var sum = 0.0
    for start in stride(from: 0, to: a.pixels.count, by: 4) {
      for channel in 0..<3 {
        let difference = a.onWhite(start, channel) - b.onWhite(start, channel)
        sum += difference * difference
      }
    }
    return (sum / Double(a.pixels.count / 4 * 3)).squareRoot()
  }
}

extension Bitmap {
  /// The picture with the mean of so many pixels in each direction as one.
  fileprivate func shrunk(by count: Int) -> Bitmap {
    guard count > 1 else { return self }
    var result: [UInt8] = []
    for y in 0..<height / count {
      for byte in 0..<width / count * 4 {
        let sum = (0..<count * count).reduce(0) { sum, index in
          let (row, column) = (y * count + index / count, byte / 4 * count + index % count)
          return sum + Int(pixels[(row * width + column) * 4 + byte % 4])
        }
        result.append(UInt8(sum / (count * count)))
      }
    }
    return Bitmap(width: width / count, height: height / count, pixels: result)
  }

  /// A channel of the pixel that begins at a byte, over white.
  fileprivate func onWhite(_ start: Int, _ channel: Int) -> Double {
    let alpha = Double(pixels[start + 3]) / 255
    return Double(pixels[start + channel]) * alpha + 255 * (1 - alpha)
  }
}

#if DEBUG
  private let isRelease = false
#else
  private let isRelease = true
#endif
