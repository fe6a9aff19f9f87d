public import ChartComparison
internal import Files
public import ImageComparison
public import SystemPackage

/// Why two places cannot be compared.
public struct ComparisonError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A sentence in a line that names the place.
  public let description: String

  /// A mistake told by a sentence.
  public init(description: String) { self.description = description }
}

extension ComparisonReport {
  /// Compares two picture files, or all pictures of two folders and the folders inside by their names.
  ///
  /// - Throws: `ComparisonError` if a place is not there, or one is a file and the other a folder, or there is nothing
  ///   to compare; `FileError` if a folder cannot be read.
  public init(
    expected: FilePath, actual: FilePath, limits: ComparisonLimits = .none,
    ignoring regions: [IgnoredRegion] = []
  ) throws {
    let kinds = try [expected, actual].map { path in
      guard let kind = FileListing.kind(of: path) else {
        throw ComparisonError(description: "\(path): there is no such file or folder")
      }
      return kind
    }
    guard (kinds[0] == .folder) == (kinds[1] == .folder) else {
      throw ComparisonError(
        description: "\(expected) and \(actual) are a file and a folder; both must be the same")
    }
    var comparisons: [PictureComparison] = []
    if kinds[0] != .folder {
      comparisons = [
        PictureComparison(
          name: actual.lastComponent?.string ?? actual.string, expectedFile: expected, actualFile: actual,
          limits: limits, ignoring: regions)
      ]
    } else {
      let names = try [expected, actual].map {
        Set(try FileListing.files(in: $0, endings: PictureContent.endings))
      }
      guard !names[0].isEmpty || !names[1].isEmpty else {
        throw ComparisonError(description: "\(expected) and \(actual) hold no pictures")
      }
      for name in names[0].union(names[1]).sorted() {
        let files = (expected.pushing(FilePath(name)), actual.pushing(FilePath(name)))
        if !names[1].contains(name) {
          comparisons.append(PictureComparison(name: name, expected: files.0.string, verdict: .missing))
        } else if !names[0].contains(name) {
          comparisons.append(PictureComparison(name: name, actual: files.1.string, verdict: .extra))
        } else {
          comparisons.append(
            PictureComparison(
              name: name, expectedFile: files.0, actualFile: files.1, limits: limits, ignoring: regions))
        }
      }
    }
    self.init(expected: expected.string, actual: actual.string, comparisons: comparisons)
  }
}
