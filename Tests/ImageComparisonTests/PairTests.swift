// Pairs of pictures with what other tools say of them (pairs.tsv, by pairs.py) and the numbers of a second
// implementation of the metric (reference_metric.py).

import Foundation
import ImageComparison
import Images
import Raster
import Testing

/// A row of the table.
struct Pair: Sendable, CustomTestStringConvertible {
  let cells: [String: String]

  subscript(_ column: String) -> String { cells[column] ?? "-" }

  var name: String { self["name"] }
  var testDescription: String { name }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  static let all: [Pair] = {
    let text = (try? String(contentsOf: folder.appendingPathComponent("pairs.tsv"), encoding: .utf8)) ?? ""
    let rows = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard let header = rows.first else { return [] }
    return rows.dropFirst().map { Pair(cells: Dictionary(uniqueKeysWithValues: zip(header, $0))) }
  }()

  /// The pairs whose files are kept.
  static let kept = all.filter { $0["committed"] == "yes" }

  func bitmap(_ kind: String) throws -> Bitmap {
    let file = Self.folder.appendingPathComponent("Pairs/\(name).\(kind).png")
    return try PNGDecoder.decode(Array(Data(contentsOf: file)))
  }
}

@Suite("Pairs of pictures")
struct PairTests {
  @Test("there are pairs, and files for most of them")
  func counts() {
    #expect(Pair.all.count >= 60)
    #expect(Pair.kept.count >= 50)
  }

  @Test("the verdict and every number are those of the second implementation", arguments: Pair.kept)
  func numbers(pair: Pair) throws {
    guard pair["verdict"] != "unreadable" else {
      #expect(throws: PNGError.self) {
        _ = try pair.bitmap("expected")
        _ = try pair.bitmap("actual")
      }
      return
    }
    let (expected, actual) = (try pair.bitmap("expected"), try pair.bitmap("actual"))
    let strict = PictureComparison(name: pair.name, expected: expected, actual: actual)
    #expect(strict.verdict.rawValue == pair["verdict"])
    guard expected.width == actual.width, expected.height == actual.height else { return }
    expectNumbers(pair, "", expected, actual, PixelTolerance())
    expectNumbers(pair, "c_", expected, actual, PixelTolerance(threshold: 0.1, ignoresAntialiasing: true))
  }

  private func expectNumbers(
    _ pair: Pair, _ prefix: String, _ expected: Bitmap, _ actual: Bitmap, _ tolerance: PixelTolerance
  ) {
    let difference = PixelComparison(expected: expected, actual: actual, tolerance: tolerance).difference
    #expect(String(difference.changedCount) == pair["changed"])
    #expect(String(difference.differentCount) == pair[prefix + "counted"])
    #expect(String(difference.antialiasedCount) == pair[prefix + "antialiased"])
    #expect(String(difference.densestCount) == pair[prefix + "densest"])
    #expect(difference.densestWindow.map { "\($0.minX),\($0.minY)" } ?? "-" == pair[prefix + "window"])
    let largest = Double(pair[prefix + "largest"]) ?? 0
    #expect(abs(difference.largestDistance - largest) < 1e-5, "\(difference.largestDistance), not \(largest)")
  }

  /// Pillow, through which matplotlib reads, clips 16-bit grey to 8 bits, and reads one file in another mode.
  private static let readDifferently: Set = ["grey-16-bit", "grey-16-bit-bar-shorter", "rgba-as-colour-key"]

  @Test("the root mean square is matplotlib's")
  func rms() throws {
    var count = 0
    for pair in Pair.kept where !Self.readDifferently.contains(pair.name) && pair["verdict"] != "unreadable" {
      guard let expected = Double(pair["mpl_rms"]) else { continue }
      let difference = PixelComparison(
        expected: try pair.bitmap("expected"), actual: try pair.bitmap("actual")
      ).difference
      #expect(abs(difference.rms - expected) < 1e-9, "\(pair.name): \(difference.rms), not \(expected)")
      count += 1
    }
    #expect(count >= 40)
  }

  @Test("no limit raised, no real change passes")
  func realChanges() throws {
    for pair in Pair.kept where pair["real"] == "yes" && !["unreadable", "equal"].contains(pair["verdict"]) {
      let comparison = PictureComparison(
        name: pair.name, expected: try pair.bitmap("expected"), actual: try pair.bitmap("actual"))
      #expect(!comparison.verdict.isPass, "\(pair.name)")
    }
  }

  #if DEBUG
    private static let side = 2000
  #else
    private static let side = 8000
  #endif

  @Test("one pixel in 64 million (4 million without optimisation) is found")
  func vast() {
    let side = Self.side
    let white = PixelColor(red: 255, green: 255, blue: 255, alpha: 255)
    let expected = Bitmap(width: side, height: side, filledWith: white)
    var pixels = expected.pixels
    let start = (1234 * side + 1321) * 4
    pixels.replaceSubrange(start..<start + 3, with: [0, 0, 0])
    let actual = Bitmap(width: side, height: side, pixels: pixels)
    let difference = PixelComparison(expected: expected, actual: actual).difference
    #expect(difference.differentCount == 1)
    #expect(difference.bounds == PixelRect(minX: 1321, minY: 1234, maxX: 1322, maxY: 1235))
    #expect(abs(difference.largestDistance - 1) < 1e-5)
    // 255² in each of three channels of one pixel, over three channels of all.
    #expect(abs(difference.rms - (255.0 * 255 / Double(side * side)).squareRoot()) < 1e-12)
  }
}

@Suite("Limits and regions")
struct LimitTests {
  private func noise(_ seed: UInt8, size: Int = 40) -> Bitmap {
    var state = UInt32(seed)
    let pixels = (0..<size * size).flatMap { _ -> [UInt8] in
      state = state &* 1_664_525 &+ 1_013_904_223
      return [UInt8(state >> 24), UInt8(state >> 16 & 255), UInt8(state >> 8 & 255), 255]
    }
    return Bitmap(width: size, height: size, pixels: pixels)
  }

  @Test("every limit is told with the value that it met")
  func checks() {
    let comparison = PictureComparison(
      name: "noise", expected: noise(1), actual: noise(2),
      limits: ComparisonLimits(pixels: 10_000, window: 5, distance: 2))
    #expect(comparison.verdict == .pixels)
    #expect(comparison.limits.map(\.name) == ["pixels", "window", "distance"])
    #expect(comparison.limits.map(\.holds) == [true, false, true])
    #expect(comparison.limits[1].value == 1024)
    #expect(
      comparison.summary.hasPrefix(
        "1600 pixels differ (limit 10000), 1024 in the densest 32 × 32 pixels (limit 5), largest"))
  }

  @Test("a limit for pixels alone lets the others follow")
  func pixelsOnly() {
    let comparison = PictureComparison(
      name: "noise", expected: noise(1), actual: noise(2), limits: ComparisonLimits(pixels: 1600))
    #expect(comparison.verdict == .withinLimits)
  }

  @Test("ignored regions leave the rest to be compared")
  func ignored() {
    let (a, b) = (noise(1), noise(2))
    let half = PixelRect(minX: -5, minY: 0, maxX: 20, maxY: 100)
    let difference = PixelComparison(expected: a, actual: b, ignoring: [half]).difference
    #expect(difference.changedCount == 800)
    #expect(difference.bounds?.minX == 20)
    let all = PictureComparison(name: "n", expected: a, actual: b, ignoring: [a.bounds])
    #expect(all.verdict == .withinLimits)
    #expect(all.difference?.rms == 0)
  }

  @Test("pictures of one colour are refused, even equal ones, unless they are allowed")
  func flat() {
    let white = Bitmap(width: 3, height: 2)
    #expect(PictureComparison(name: "", expected: white, actual: white).verdict == .flat)
    #expect(
      PictureComparison(name: "", expected: white, actual: white, limits: ComparisonLimits(allowsFlat: true))
        .verdict
        == .equal)
    #expect(
      PictureComparison(name: "", expected: noise(1, size: 3), actual: Bitmap(width: 3, height: 3)).verdict
        == .flat)
    let dot = Bitmap(width: 1, height: 1)
    #expect(PictureComparison(name: "", expected: dot, actual: dot).verdict == .equal)
  }

  @Test("the hash of a picture is that of its size and pixels")
  func hash() {
    let tall = Bitmap(width: 1, height: 2, pixels: [1, 2, 3, 4, 5, 6, 7, 8])
    let wide = Bitmap(width: 2, height: 1, pixels: [1, 2, 3, 4, 5, 6, 7, 8])
    // printf '\0\0\0\1\0\0\0\2\1\2\3\4\5\6\7\10' | sha256sum
    #expect(tall.pixelHash.description == "2d55a09d105405ac05f6a1277daab73deb816453465a02e40f37589f166d8b84")
    #expect(tall.pixelHash != wide.pixelHash)
  }
}
