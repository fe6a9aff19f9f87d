// How long comparing two pictures takes beside reading them. Prints milliseconds: reading both, one after the other; the
// whole comparison of the two files; and the comparison of the pixels alone, with every difference and with antialiasing
// left out.

import Goldens
import ImageComparison
import Images
import Raster
import SystemPackage

@main
struct ComparisonBenchmark {
  static func main() throws {
    let files = CommandLine.arguments.dropFirst().map { FilePath($0) }
    guard files.count == 2 else { return print("usage: ComparisonBenchmark EXPECTED ACTUAL") }
    let reading = try best { for file in files { blackHole(try PictureContent(file: file)) } }
    let whole = try best {
      blackHole(PictureComparison(name: "", expectedFile: files[0], actualFile: files[1]))
    }
    guard case .bitmap(let expected) = try PictureContent(file: files[0]),
      case .bitmap(let actual) = try PictureContent(file: files[1])
    else { return print("the files must be PNG") }
    let tolerance = PixelTolerance(threshold: 0.1, ignoresAntialiasing: true)
    let pixels = try best { blackHole(PixelComparison(expected: expected, actual: actual)) }
    let tolerant = try best {
      blackHole(PixelComparison(expected: expected, actual: actual, tolerance: tolerance))
    }
    print("reading \(reading)\twhole \(whole)\tpixels \(pixels)\ttolerant \(tolerant)")
  }

  /// The shortest of seven runs, in milliseconds.
  private static func best(_ body: () throws -> Void) rethrows -> Int {
    var shortest = Duration.seconds(1000)
    for _ in 0..<7 { shortest = min(shortest, try ContinuousClock().measure(body)) }
    return Int(shortest / .milliseconds(1))
  }

  /// Keeps the compiler from leaving out what nobody looks at.
  @inline(never)
  private static func blackHole<Value>(_ value: Value) {}
}
