// A comparison with the pictures that a page shows of it.

internal import Images
internal import Raster

/// One comparison, ready to be shown.
struct ReportEntry {
  /// Its place among the comparisons of the report, from 1: what its anchor is made of.
  let number: Int
  let comparison: PictureComparison
  /// What there is to see, from left to right.
  let pictures: [ReportPicture]

  /// - Parameter read: gives the bytes of a file.
  init(_ comparison: PictureComparison, number: Int, read: (String) -> [UInt8]?) {
    self.number = number
    self.comparison = comparison
    let expected = comparison.expected.map { ReportPicture(.expected, file: $0, read: read) }
    // Of equal pictures one is enough; ignored regions may hide a difference, but that is what they are for.
    guard comparison.verdict != .equal || expected == nil else {
      pictures = [expected].compactMap(\.self)
      return
    }
    let actual = comparison.actual.map { ReportPicture(.actual, file: $0, read: read) }
    let difference = Self.difference(comparison, expected?.bitmap, actual?.bitmap)
    pictures = [expected, difference, actual].compactMap(\.self)
  }

  private static func difference(
    _ comparison: PictureComparison, _ expected: Bitmap?, _ actual: Bitmap?
  ) -> ReportPicture? {
    guard comparison.verdict != .equal, let expected, let actual else { return nil }
    return ReportPicture(
      DifferencePicture(
        expected: expected, actual: actual, tolerance: comparison.tolerance ?? PixelTolerance(),
        ignoring: comparison.ignored))
  }

  /// The anchor of the entry.
  var id: String { "picture-\(number)" }

  /// Whether there are two pictures that can be laid upon one another.
  var isPair: Bool { pictures.contains { $0.role == .difference && $0.content != nil } }

  /// The smallest rectangle around what changed.
  var changedArea: PixelRect? { pictures.lazy.compactMap(\.changedArea).first }

  /// The sides of a rectangle that holds each picture.
  var extent: (width: Int, height: Int) {
    pictures.compactMap(\.size).reduce((0, 0)) { (max($0.0, $1.width), max($0.1, $1.height)) }
  }
}

/// A picture of an entry, or why it cannot be seen.
struct ReportPicture {
  /// What a picture is to its entry. Raw values are the words of the page.
  enum Role: String { case expected, difference, actual }

  let role: Role
  /// The file, where it comes from one.
  let file: String?
  /// The picture as a PNG or SVG file; `nil` where there is none.
  let content: [UInt8]?
  /// The pixels, where there are any.
  let bitmap: Bitmap?
  /// Width and height in pixels.
  let size: PixelSize?
  /// Why there is no content.
  let reason: String?
  /// Of a difference: the smallest rectangle around what changed.
  let changedArea: PixelRect?

  /// Reads a picture from its file.
  init(_ role: Role, file: String, read: (String) -> [UInt8]?) {
    self.role = role
    self.file = file
    changedArea = nil
    guard let bytes = read(file) else {
      (content, bitmap, size, reason) = (nil, nil, nil, "the file cannot be read")
      return
    }
    if PictureKind(name: file, bytes) == .svg {
      (content, bitmap, size, reason) = (bytes, nil, PixelSize(svg: bytes), nil)
      return
    }
    do throws(PNGError) {
      let decoded = try PNGDecoder.decode(bytes)
      (content, bitmap, size, reason) = (bytes, decoded, PixelSize(decoded), nil)
    } catch {
      (content, bitmap, size, reason) = (nil, nil, nil, "\(error)")
    }
  }

  /// Packs a difference into a file.
  init(_ difference: DifferencePicture) {
    role = .difference
    file = nil
    bitmap = difference.bitmap
    size = PixelSize(difference.bitmap)
    changedArea = difference.bounds
    do throws(PNGError) {
      content = try PNGEncoder.encode(difference.bitmap)
      reason = nil
    } catch {
      content = nil
      reason = "\(error)"
    }
  }
}

extension ReportPicture {
  /// The kind of file, as browsers call it.
  var mediaType: String { bitmap == nil ? "image/svg+xml" : "image/png" }
}

extension PixelSize {
  /// The size that the first tag of an SVG gives, in whole pixels; 640 × 480 where it gives none.
  fileprivate init(svg: [UInt8]) {
    let tag = String(decoding: svg.prefix(2000).prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
    func side(_ name: String) -> Int? {
      guard let start = tag.firstRange(of: " \(name)=\"")?.upperBound else { return nil }
      return Int(tag[start...].prefix { $0.isNumber })
    }
    self.init(width: side("width") ?? 640, height: side("height") ?? 480)
  }
}
