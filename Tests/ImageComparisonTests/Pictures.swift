// Pictures and reports to compare, small enough to be read in a test.

import ImageComparison
import Images
import Raster

extension PixelColor {
  static let white = PixelColor(red: 255, green: 255, blue: 255, alpha: 255)
  static let black = PixelColor(red: 0, green: 0, blue: 0, alpha: 255)
  static let sea = PixelColor(red: 31, green: 119, blue: 180, alpha: 255)

  var bytes: [UInt8] { [red, green, blue, alpha] }
}

extension Bitmap {
  /// A picture whose pixels follow a rule.
  init(_ width: Int, _ height: Int, color: (_ x: Int, _ y: Int) -> PixelColor) {
    var bytes: [UInt8] = []
    for y in 0..<height {
      for x in 0..<width { bytes += color(x, y).bytes }
    }
    self.init(width: width, height: height, pixels: bytes)
  }

  /// A white picture with a black diagonal and, where asked for, a pixel like the sea.
  static func diagonal(_ width: Int, _ height: Int, seaPixel: (x: Int, y: Int)? = nil) -> Bitmap {
    Bitmap(width, height) { x, y in
      if let seaPixel, seaPixel == (x, y) { return .sea }
      return x == y ? .black : .white
    }
  }
}

/// A report with an entry of every verdict, and the files it speaks of.
struct SampleReport {
  private(set) var files: [String: [UInt8]] = [:]
  private(set) var comparisons: [PictureComparison] = []

  var report: ComparisonReport {
    ComparisonReport(expected: "goldens", actual: "output", comparisons: comparisons)
  }

  var html: [UInt8] { report.html { files[$0] } }

  /// - Parameter name: put before each name.
  init(prefix name: String = "") throws {
    let plain = Bitmap.diagonal(200, 120)
    let changed = Bitmap.diagonal(200, 120, seaPixel: (150, 30))
    try add(name + "equal", plain, plain)
    try add(name + "within", plain, changed, limits: ComparisonLimits(pixels: 5))
    try add(
      name + "pixels", plain, changed, ignoring: [PixelRect(minX: 4, minY: 60, maxX: 40, maxY: 80)],
      changes: [name + "the line moved"], notes: [name + "another font"])
    try add(name + "layout", plain, .diagonal(220, 100))
    try add(name + "flat", plain, Bitmap(width: 200, height: 120, filledWith: .white))
    try add(name + "extra", nil, plain)
    try add(name + "missing", plain, nil)
    files["actual/\(name)broken"] = [1, 2, 3]
    files["expected/\(name)broken"] = try PNGEncoder.encode(plain)
    comparisons.append(
      PictureComparison(
        name: name + "broken", expected: "expected/\(name)broken", actual: "actual/\(name)broken",
        verdict: .unreadable))
  }

  private mutating func add(
    _ name: String, _ expected: Bitmap?, _ actual: Bitmap?, limits: ComparisonLimits = .none,
    ignoring: [PixelRect] = [],
    changes: [String] = [], notes: [String] = []
  ) throws {
    var comparison = PictureComparison(name: name, verdict: expected == nil ? .extra : .missing)
    if let expected, let actual {
      comparison = PictureComparison(
        name: name, expected: expected, actual: actual, limits: limits, ignoring: ignoring)
    }
    if let expected {
      comparison.expected = "expected/\(name)"
      files["expected/\(name)"] = try PNGEncoder.encode(expected)
    }
    if let actual {
      comparison.actual = "actual/\(name)"
      files["actual/\(name)"] = try PNGEncoder.encode(actual)
    }
    comparison.changes = changes
    comparison.notes = notes
    comparisons.append(comparison)
  }
}

/// Names that want to be more than names.
let hostileNames = [
  "</script><script>window.broken = 1</script>", "<img src=x onerror=\"window.broken = 1\">",
  "\"><svg onload=window.broken=1>", "' onfocus=window.broken=1 autofocus x='", "</style><b>bold</b>",
  "<!-- &amp; -->",
  "javascript:window.broken=1", "]]><x/>", "a\u{0}b\nc\td\u{202E}e\u{FFFF}", "&lt;b&gt;", "名前 👍🏽",
]
