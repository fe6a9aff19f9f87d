// A picture as a file holds it, and two of them compared.

public import ChartComparison
internal import Drawing
internal import Files
public import ImageComparison
internal import Images
public import Raster
public import SystemPackage
internal import Threads

/// The content of a picture file.
public enum PictureContent: Sendable {
  /// Pixels.
  case bitmap(Bitmap)
  /// The bytes of an SVG.
  case svg([UInt8])

  /// A picture file may not be larger than this: one GiB.
  public static let sizeLimit = 1 << 30

  /// The endings of the files that are pictures.
  public static let endings = ["png", "svg"]

  /// The picture in a file.
  ///
  /// - Throws: `FileError` if the file cannot be read, `PNGError` if it is no whole PNG.
  public init(file: FilePath) throws {
    let bytes = try FileReading.bytes(of: file, limit: Self.sizeLimit, acceptsPipe: true)
    switch PictureKind(name: file.string, bytes) {
    case .svg: self = .svg(bytes)
    case .png: self = .bitmap(try PNGDecoder.decode(bytes))
    }
  }
}

extension PictureComparison {
  /// Compares the pictures of two files.
  ///
  /// - Parameter regions: what is left out: anything in pixels, and elements of SVGs of ours by name.
  public init(
    name: String, expectedFile: FilePath, actualFile: FilePath, limits: ComparisonLimits = .none,
    ignoring regions: [IgnoredRegion] = []
  ) {
    self.init(name: name, expected: expectedFile.string, actual: actualFile.string, verdict: .unreadable)
    let contents = Self.read([expectedFile, actualFile])
    do {
      compare(try contents[0].get(), try contents[1].get(), limits, regions)
    } catch {
      for case .failure(let error) in contents { notes.append(error.description) }
    }
  }

  /// The contents of files, read at the same time: decoding takes most of a comparison.
  private static func read(_ files: [FilePath]) -> [Result<PictureContent, ComparisonError>] {
    var contents = files.map { _ in
      Result<PictureContent, ComparisonError>.failure(ComparisonError(description: ""))
    }
    contents.withUnsafeMutableBufferPointer { contents in
      // Each round writes its own element.
      nonisolated(unsafe) let contents = contents
      Threads.perform(files.count) { contents[$0] = read(files[$0]) }
    }
    return contents
  }

  private static func read(_ file: FilePath) -> Result<PictureContent, ComparisonError> {
    do {
      return .success(try PictureContent(file: file))
    } catch let error as FileError {
      return .failure(ComparisonError(description: error.description))
    } catch {
      return .failure(ComparisonError(description: "\(file): \(error)"))
    }
  }

  /// Compares two pictures of one kind.
  mutating func compare(
    _ expected: PictureContent, _ actual: PictureContent, _ limits: ComparisonLimits,
    _ regions: [IgnoredRegion]
  ) {
    switch (expected, actual) {
    case (.bitmap(let expected), .bitmap(let actual)): compare(expected, actual, limits, pixelRects(regions))
    case (.svg(let expected), .svg(let actual)): compare(expected, actual, regions)
    default:
      verdict = .unreadable
      notes.append("a PNG and an SVG cannot be compared")
    }
  }

  /// The regions that need no figure to be found.
  private func pixelRects(_ regions: [IgnoredRegion]) -> [PixelRect] {
    regions.compactMap { region in
      if case .pixels(let rect) = region { return rect }
      return nil
    }
  }

  private mutating func compare(_ expected: [UInt8], _ actual: [UInt8], _ regions: [IgnoredRegion]) {
    guard expected != actual else { return verdict = .equal }
    verdict = .drawing
    do throws(SVGReadingError) {
      let (old, new) = (try SVGDrawing(reading: expected), try SVGDrawing(reading: actual))
      if (old.width, old.height) != (new.width, new.height) { verdict = .layout }
      let changes = ChartChanges(from: old, to: new, ignoring: elementNames(regions))
      self.changes = changes.sentences
      if changes.changed.isEmpty { verdict = regions.isEmpty ? .equal : .withinLimits }
    } catch {
      notes.append("the drawings differ, and one is not an SVG of this program: \(error)")
    }
  }

  private func elementNames(_ regions: [IgnoredRegion]) -> Set<String> {
    Set(
      regions.compactMap { region in
        if case .element(let name) = region { return name }
        return nil
      })
  }
}
