internal import ArgumentParser
internal import Files
internal import Goldens
internal import ImageComparison
internal import Images
internal import Raster
internal import SystemPackage

/// `egaku compare`: compares two pictures, or two folders of pictures.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare two pictures, or two folders of pictures.",
    discussion: """
      PNG files are compared pixel by pixel, SVG files of this program by what they show. By default nothing may \
      differ. The exit status is 0 if all pictures pass, 1 if one does not, and 2 if they cannot be compared.
      """)

  @Argument(help: ArgumentHelp("The picture or folder as it should be.", valueName: "expected"))
  var expected: String

  @Argument(help: ArgumentHelp("The picture or folder as it is.", valueName: "actual"))
  var actual: String

  @OptionGroup(title: "Limits") var limits: LimitOptions
  @OptionGroup(title: "Reports") var report: ReportOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Write expected picture, difference and actual picture side by side; only for two PNG files.",
      valueName: "file"))
  var diff: String?

  @Flag(name: .long, help: "Cut the picture of --diff down to where something differs.")
  var crop = false

  func run() throws {
    let comparison: ComparisonReport
    do {
      comparison = try ComparisonReport(
        expected: FilePath(expected), actual: FilePath(actual), limits: limits.limits,
        ignoring: limits.ignoring)
      if let diff { try writeDifference(to: FilePath(diff)) }
    } catch {
      Terminal.standardError("\(error)")
      throw ExitCode(2)
    }
    try report.delivery.deliver(comparison, picture: ReportDelivery.bytes(of:))
  }

  private func writeDifference(to path: FilePath) throws {
    let pictures = try [expected, actual].map { name in
      guard case .bitmap(let bitmap) = try PictureContent(file: FilePath(name)) else {
        throw ValidationError("--diff draws PNG files, not \(name)")
      }
      return bitmap
    }
    let difference = DifferencePicture(
      expected: pictures[0], actual: pictures[1], tolerance: limits.limits.tolerance,
      ignoring: limits.pixelRects)
    try AtomicWriting.write(
      PNGEncoder.encode(crop ? difference.cropped.triptych : difference.triptych), to: path)
  }
}
