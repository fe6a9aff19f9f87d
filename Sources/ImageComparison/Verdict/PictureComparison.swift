// Two pictures, compared: what a report and a test tell of one name.

public import Raster

/// The comparison of two pictures of one name, as a value; it asserts nothing.
public struct PictureComparison: Codable, Hashable, Sendable {
  /// What the pictures are called: a golden's name, or a file's path within its folder.
  public var name: String
  /// The file of the expected picture, as the caller named it; `nil` where there is none.
  public var expected: String?
  /// The file of the new picture; `nil` where there is none.
  public var actual: String?
  /// How it ended.
  public var verdict: Verdict
  /// The size of the expected picture, where it could be read.
  public var expectedSize: PixelSize?
  /// The size of the new picture, where it could be read.
  public var actualSize: PixelSize?
  /// The numbers, where both pictures have one size and differ.
  public var difference: PixelDifference?
  /// How closely the pixels were looked at, where they were: what a difference picture is drawn again with.
  public var tolerance: PixelTolerance?
  /// Each limit with the value that it met.
  public var limits: [LimitCheck] = []
  /// What changed in the words of charts, where that is known: "title text changed from …".
  public var changes: [String] = []
  /// What else there is to say: why a file is unreadable, which program or font differs.
  public var notes: [String] = []
  /// What was ignored, in pixels from the upper left corner.
  public var ignored: [PixelRect] = []

  /// A comparison that ended before any pixel was looked at.
  public init(name: String, expected: String? = nil, actual: String? = nil, verdict: Verdict) {
    self.name = name
    self.expected = expected
    self.actual = actual
    self.verdict = verdict
  }
}

/// Width and height in pixels.
public struct PixelSize: Codable, Hashable, Sendable, CustomStringConvertible {
  /// The number of columns and of rows.
  public let width, height: Int

  /// The size of a picture.
  public init(_ bitmap: Bitmap) {
    width = bitmap.width
    height = bitmap.height
  }

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// "640 × 480"
  public var description: String { "\(width) × \(height)" }
}

extension PictureComparison {
  /// Compares two pictures in memory.
  ///
  /// - Parameter regions: parts that are ignored.
  public init(
    name: String, expected: Bitmap, actual: Bitmap, limits: ComparisonLimits = .none,
    ignoring regions: [PixelRect] = []
  ) {
    self.init(name: name, verdict: .equal)
    compare(expected, actual, limits, regions)
  }

  /// Compares two pictures and keeps what came of it; see `init(name:expected:actual:limits:ignoring:)`.
  public mutating func compare(
    _ expected: Bitmap, _ actual: Bitmap, _ limits: ComparisonLimits, _ regions: [PixelRect]
  ) {
    expectedSize = PixelSize(expected)
    actualSize = PixelSize(actual)
    ignored = regions
    tolerance = limits.tolerance
    let isFlat = actual.isFlat && !limits.allowsFlat
    guard expected.width == actual.width, expected.height == actual.height else {
      verdict = isFlat ? .flat : .layout
      return
    }
    guard expected.pixels != actual.pixels else {
      verdict = isFlat ? .flat : .equal
      return
    }
    let difference = PixelComparison(
      expected: expected, actual: actual, tolerance: limits.tolerance, ignoring: regions
    ).difference
    self.difference = difference
    self.limits = limits.checks(difference)
    verdict = self.limits.allSatisfy(\.holds) ? .withinLimits : .pixels
    if isFlat { verdict = .flat }
  }
}

extension PictureComparison: CustomStringConvertible {
  /// "sigmoid: 12 pixels differ (limit 0), …": the name and the verdict in a line.
  public var description: String { "\(name): \(summary)" }

  /// The verdict in words, in a line, with all that there is to say.
  public var summary: String { join([verdictText] + changes + notes) }

  /// The verdict in words, without the changes in the words of charts, which may be many.
  public var headline: String { join([verdictText] + notes) }

  private func join(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: "; ") }

  private var verdictText: String {
    switch verdict {
    case .equal: "equal"
    case .withinLimits: "within the limits: \(limitsText)"
    case .pixels: limits.isEmpty ? "the pixels differ" : limitsText
    case .drawing: "the drawings differ"
    case .layout: "the size is \(sizeText(actualSize)), not \(sizeText(expectedSize))"
    case .missing: "there is no new picture"
    case .extra: "there is no expected picture"
    case .flat: "the new picture has one colour only"
    case .unreadable: notes.isEmpty ? "the picture cannot be read" : ""
    }
  }

  private var limitsText: String { limits.map(\.description).joined(separator: ", ") }

  private func sizeText(_ size: PixelSize?) -> String { size.map(\.description) ?? "unknown" }
}
