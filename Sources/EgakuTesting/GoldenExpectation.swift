internal import ChartComparison
internal import Charts
internal import Files
internal import Goldens
internal import ImageComparison
internal import Images
internal import SystemPackage
internal import Typography

/// New pictures beside their goldens, in one test.
struct GoldenExpectation {
  private let place: TestPlace
  private let folder: FilePath
  private let record: RecordMode?
  private let limits: ComparisonLimits

  init(_ place: TestPlace, folder: String, record: RecordMode?, limits: ComparisonLimits) {
    self.place = place
    self.folder = FilePath("\(place.filePath)").removingLastComponent().pushing(FilePath(folder))
      .lexicallyNormalized()
    self.record = record
    self.limits = limits
  }

  /// A new picture and what is left out of it.
  typealias Subject = (picture: GoldenPicture, ignored: [IgnoredRegion])

  /// Draws, compares, and fails the test for each picture that does not pass or was recorded.
  func check(_ draw: (FontLibrary) throws -> [Subject]) -> [PictureComparison] {
    do {
      let mode = try RecordMode.resolved(record)
      let fonts = try FontLibrary()
      let subjects = try draw(fonts)
      return try check(subjects, mode, maker: Maker(fonts: fonts))
    } catch {
      TestIssue.record("\(error)", at: place)
      return []
    }
  }

  private func check(_ subjects: [Subject], _ mode: RecordMode, maker: Maker) throws -> [PictureComparison] {
    let goldens = try GoldenFolder(folder)
    var comparisons = subjects.map { subject in
      goldens.check(subject.picture, maker: maker, limits: limits, ignoring: subject.ignored)
    }
    shareWords(&comparisons)
    for (subject, comparison) in zip(subjects, comparisons) {
      if mode.records(comparison.verdict) {
        try GoldenFolder.accept([subject.picture], into: folder, maker: maker, waits: true)
        try FileRemoval.remove(draft(of: subject.picture))
        TestIssue.record(
          "recorded \(folder.appending(subject.picture.name)); look at it, then run again without recording",
          at: place)
      } else if comparison.verdict.isPass {
        try? FileRemoval.remove(draft(of: subject.picture))
      } else {
        fail(subject, comparison)
      }
    }
    return comparisons
  }

  /// What changed is known from a figure's SVG, and explains its pixels too.
  private func shareWords(_ comparisons: inout [PictureComparison]) {
    let words = comparisons.flatMap(\.changes)
    for index in comparisons.indices where comparisons[index].verdict == .pixels {
      comparisons[index].changes = words
    }
  }

  private func draft(of picture: GoldenPicture) -> FilePath { folder.appending(picture.name + ".new") }

  private func fail(_ subject: Subject, _ comparison: PictureComparison) {
    var message = comparison.description
    do {
      let bytes = try subject.picture.fileBytes
      TestIssue.attach(bytes, named: subject.picture.name.lastName, at: place)
      try AtomicWriting.write(bytes, to: draft(of: subject.picture))
      message += "; the new picture is \(draft(of: subject.picture))"
      attachDifference(subject)
    } catch {
      message += "; the new picture could not be kept: \(error)"
    }
    if comparison.verdict == .extra { message += "; to accept it, run with \(RecordMode.variable)=missing" }
    TestIssue.record(message, at: place)
  }

  /// The picture of expected, difference and actual, where both are pixels.
  private func attachDifference(_ subject: Subject) {
    guard case .bitmap(let actual) = subject.picture.content,
      case .bitmap(let expected)? = try? PictureContent(file: folder.appending(subject.picture.name)),
      let bytes = try? PNGEncoder.encode(
        DifferencePicture(expected: expected, actual: actual, tolerance: limits.tolerance).triptych)
    else { return }
    TestIssue.attach(bytes, named: "difference-" + subject.picture.name.lastName, at: place)
  }

  /// A figure in formats, and where in each the ignored parts lie.
  static func pictures(
    of figure: Figure, name: String, formats: [PictureFormat], ignoring ignored: [IgnoredRegion],
    fonts: FontLibrary
  ) throws -> [Subject] {
    let regions = try figure.pixelRects(of: ignored, fonts: fonts)
    return try formats.map { format in
      let picture = try GoldenPicture(figure, name: name, format: format, fonts: fonts)
      return (picture, regions.map { .pixels($0.scaled(by: format.density)) } + ignored.filter(\.isNamed))
    }
  }
}

extension RecordMode {
  /// Whether a golden is written after a comparison has ended.
  fileprivate func records(_ verdict: Verdict) -> Bool {
    switch self {
    case .never: false
    case .missing: verdict == .extra
    case .failed: !verdict.isPass
    case .all: true
    }
  }
}

extension String {
  /// What follows the last slash.
  fileprivate var lastName: String { FilePath(self).lastComponent?.string ?? self }
}
