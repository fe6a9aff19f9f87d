// The figures of a file beside the goldens of a folder.

public import ChartComparison
internal import Charts
internal import Export
public import FigureFiles
public import ImageComparison
internal import Raster
public import SystemPackage
internal import Typography

/// Draws the figures of a file anew and holds them beside goldens.
public struct GoldenCheck: Sendable {
  /// What is drawn.
  public let file: FigureFile
  /// Where the goldens are.
  public let folder: FilePath
  /// How much may differ.
  public var limits: ComparisonLimits
  /// What is left out.
  public var ignoring: [IgnoredRegion]
  /// Only names of figures that contain this text; empty for all.
  public var filter: String

  /// A check of a file against a folder.
  ///
  /// - Parameter folder: `nil` takes the folder `goldens` beside the file.
  public init(
    file: FigureFile, folder: FilePath? = nil, limits: ComparisonLimits = .none,
    ignoring: [IgnoredRegion] = [],
    filter: String = ""
  ) {
    self.file = file
    self.folder = folder ?? file.path.removingLastComponent().appending("goldens")
    self.limits = limits
    self.ignoring = ignoring
    self.filter = filter
  }

  /// What came of a check.
  public struct Outcome: Sendable {
    /// A comparison for each picture, golden or new.
    public let report: ComparisonReport
    /// The new pictures that are not equal to their goldens, by name.
    public let changed: [String: GoldenPicture]
    /// What there is to say about the figure file.
    public let diagnostics: [Diagnostic]
    /// What drew the new pictures.
    public let maker: Maker

    /// The names of goldens that no figure of the file draws any more.
    public let orphans: [String]
  }

  /// Draws and compares; nothing is written.
  ///
  /// - Throws: `TextError` if FreeType does not start, `ComparisonError` or `FileError` if the folder or its lock
  ///   cannot be read.
  public func run() throws -> Outcome {
    let goldens = try GoldenFolder(folder)
    let fonts = try FontLibrary()
    var drawn: [DrawnFigure] = []
    for description in file.figures where isWanted(description.name) {
      drawn.append(DrawnFigure(description, of: file, ignoring: ignoring, fonts: fonts))
    }
    try requireFound(drawn)
    // The fonts are known once everything is drawn.
    let maker = try Maker(fonts: fonts)
    var comparisons: [PictureComparison] = []
    var changed: [String: GoldenPicture] = [:]
    for figure in drawn {
      for picture in figure.pictures {
        let comparison = goldens.check(
          picture, maker: maker, limits: limits, ignoring: figure.regions(of: picture))
        comparisons.append(comparison)
        if comparison.verdict != .equal { changed[picture.name] = picture }
      }
      comparisons += figure.failures
    }
    addWords(to: &comparisons)
    let known = Set(comparisons.map(\.name))
    let orphans = try goldens.names().filter { !known.contains($0) && isWanted(FilePath($0).stem ?? $0) }
    for name in orphans {
      comparisons.append(
        PictureComparison(name: name, expected: folder.appending(name).string, verdict: .missing))
    }
    return Outcome(
      report: ComparisonReport(expected: folder.string, actual: file.path.string, comparisons: comparisons),
      changed: changed, diagnostics: drawn.flatMap(\.diagnostics), maker: maker, orphans: orphans)
  }

  /// A name that no figure has is a mistake; that some lack it is not.
  private func requireFound(_ drawn: [DrawnFigure]) throws(ComparisonError) {
    for region in ignoring where !drawn.isEmpty {
      let problems = drawn.compactMap { $0.missing[region] }
      if problems.count == drawn.count, let problem = problems.first {
        throw ComparisonError(description: problem)
      }
    }
  }

  private func isWanted(_ name: String) -> Bool { filter.isEmpty || name.contains(filter) }

  /// What the comparison of a figure's SVGs found also explains its pixels.
  private func addWords(to comparisons: inout [PictureComparison]) {
    let words = Dictionary(
      comparisons.filter { $0.name.hasSuffix(".svg") }.map { ($0.name.dropLast(4), $0.changes) },
      uniquingKeysWith: { first, _ in first })
    for index in comparisons.indices where comparisons[index].verdict == .pixels {
      let stem = comparisons[index].name.prefix { $0 != "@" }
      let name = stem.hasSuffix(".png") ? stem.dropLast(4) : stem
      comparisons[index].changes = words[name] ?? []
    }
  }
}

/// A figure with its pictures in all formats of the file, or why there are none.
private struct DrawnFigure {
  private(set) var pictures: [GoldenPicture] = []
  private(set) var failures: [PictureComparison] = []
  private var regions: [IgnoredRegion] = []
  /// What is to be left out, but is not there.
  private(set) var missing: [IgnoredRegion: String] = [:]
  let diagnostics: [Diagnostic]

  init(_ description: FigureDescription, of file: FigureFile, ignoring: [IgnoredRegion], fonts: FontLibrary) {
    let evaluated = description.evaluated(file: file.path.string)
    diagnostics = evaluated.diagnostics
    do {
      guard let figure = evaluated.figure else {
        throw ComparisonError(description: "the figure cannot be drawn")
      }
      pictures = try file.formats.map {
        try GoldenPicture(figure, name: description.name, format: $0, fonts: fonts)
      }
      // What has a name is left out of SVGs by it, and of PNGs by where it lies in the old and in the new figure.
      regions = ignoring.filter(\.isNamed)
      for region in ignoring {
        do {
          regions += try figure.pixelRects(of: [region], fonts: fonts).map { .pixels($0) }
        } catch let error as IgnoredRegionError {
          missing[region] = error.description
        }
      }
    } catch {
      pictures = []
      failures = file.formats.map { format in
        var comparison = PictureComparison(name: description.name + format.fileSuffix, verdict: .missing)
        comparison.notes = ["\(error)"]
        return comparison
      }
    }
  }

  /// What is left out of a picture: with more pixels, more of them.
  func regions(of picture: GoldenPicture) -> [IgnoredRegion] {
    regions.map { region in
      guard case .pixels(let rect) = region else { return region }
      return .pixels(rect.scaled(by: picture.density))
    }
  }
}
