internal import ArgumentParser
internal import ChartComparison
internal import ImageComparison
internal import Raster

/// How much pictures may differ, as options of a command.
struct LimitOptions: ParsableArguments {
  @Option(
    name: .customLong("max-pixels"), parsing: .unconditional,
    help: ArgumentHelp("The most pixels that may differ.", valueName: "count"))
  var pixels = 0

  @Option(
    name: .customLong("max-window"), parsing: .unconditional,
    help: ArgumentHelp("The most that may differ in any 32 × 32 pixels.", valueName: "count"))
  var window: Int?

  @Option(
    name: .customLong("max-distance"), parsing: .unconditional,
    help: ArgumentHelp(
      "The largest perceptual distance of a differing pixel: 0 is none, 1 is black to white.",
      valueName: "distance"))
  var distance: Double?

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("Pixels no farther apart than this do not count.", valueName: "distance"))
  var threshold = 0.0

  @Flag(
    name: .customLong("ignore-antialiasing"),
    help: "Pixels that differ only as antialiasing does do not count.")
  var ignoresAntialiasing = false

  @Flag(name: .customLong("allow-flat"), help: "Compare new pictures of one colour like any other.")
  var allowsFlat = false

  @Option(
    name: .customLong("ignore"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      """
      A part that is left out; may be repeated: X,Y,WIDTH,HEIGHT in pixels from the upper left corner, the name of \
      an element such as title or legend, or x=FROM:TO and y=FROM:TO in data, joined by a comma.
      """, valueName: "region"), transform: IgnoredRegion.parse(option:))
  var ignoring: [IgnoredRegion] = []

  func validate() throws {
    for (name, value) in [("--max-pixels", pixels), ("--max-window", window ?? 0)] where value < 0 {
      throw ValidationError("\(name) must be 0 or more, not \(value)")
    }
    for (name, value) in [("--max-distance", distance ?? 0), ("--threshold", threshold)]
    where !(0...2).contains(value) {
      throw ValidationError("\(name) must be from 0 to 2, not \(value)")
    }
  }

  /// The parts that are left out in pixels.
  var pixelRects: [PixelRect] {
    ignoring.compactMap { region in
      if case .pixels(let rect) = region { rect } else { nil }
    }
  }

  var limits: ComparisonLimits {
    ComparisonLimits(
      pixels: pixels, window: window, distance: distance,
      tolerance: PixelTolerance(threshold: threshold, ignoresAntialiasing: ignoresAntialiasing),
      allowsFlat: allowsFlat)
  }
}

extension IgnoredRegion {
  /// The value of `--ignore`.
  static func parse(option text: String) throws -> IgnoredRegion {
    if text.contains("=") { return try data(option: text) }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return .element(text) }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 4, parts.count == 4, numbers[2] > 0, numbers[3] > 0 else {
      throw ValidationError("\"\(text)\" is not X,Y,WIDTH,HEIGHT in whole pixels")
    }
    let (right, isFar) = numbers[0].addingReportingOverflow(numbers[2])
    let (bottom, isDeep) = numbers[1].addingReportingOverflow(numbers[3])
    guard !isFar, !isDeep else { throw ValidationError("\"\(text)\" lies too far out") }
    return .pixels(PixelRect(minX: numbers[0], minY: numbers[1], maxX: right, maxY: bottom))
  }

  /// "x=0:1,y=0.4:0.6", with "axes=1" for another axes than the first.
  private static func data(option text: String) throws -> IgnoredRegion {
    var axes = 0
    var ranges: [Substring: ClosedRange<Double>] = [:]
    for part in text.split(separator: ",") {
      let sides = part.split(separator: "=", maxSplits: 1)
      let ends = sides.count == 2 ? sides[1].split(separator: ":").compactMap { Double($0) } : []
      switch (sides.first, ends.count) {
      case ("axes", 1) where ends[0] >= 0 && ends[0] < 1e6: axes = Int(ends[0])
      case ("x", 2) where ends[0] <= ends[1], ("y", 2) where ends[0] <= ends[1]:
        ranges[sides[0]] = ends[0]...ends[1]
      default: throw ValidationError("\"\(part)\" is not x=FROM:TO, y=FROM:TO or axes=NUMBER")
      }
    }
    return .data(axes: axes, x: ranges["x"], y: ranges["y"])
  }
}
