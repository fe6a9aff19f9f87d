internal import ArgumentParser
internal import FigureFiles
internal import Files
internal import Goldens
internal import ImageComparison
internal import SystemPackage

/// `egaku golden`: the figures of a file beside accepted pictures.
struct GoldenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "golden",
    abstract: "Hold the figures of a file beside accepted pictures.",
    discussion: """
      Accepted pictures, the goldens, lie in a folder with the file goldens.lock, which says what drew them. The exit \
      status is 0 if every picture passes, 1 if one does not, and 2 if something cannot be read or written.
      """,
    subcommands: [Check.self, Review.self, Accept.self])

  /// What all subcommands ask for.
  struct Options: ParsableArguments {
    @Argument(help: ArgumentHelp("The figure file (YAML or JSON).", valueName: "file"))
    var file: String

    @Option(
      name: .long,
      help: ArgumentHelp("The folder of the goldens; by default goldens beside the file.", valueName: "dir"))
    var goldens: String?

    @Option(name: .long, help: ArgumentHelp("Only figures whose names contain this text.", valueName: "text"))
    var filter = ""

    @OptionGroup var fonts: FontOptions

    /// Draws and compares, and prints what there is to say about the file.
    ///
    /// - Throws: the exit status if the file or the goldens cannot be used.
    func run(_ limits: LimitOptions? = nil) throws -> (check: GoldenCheck, outcome: GoldenCheck.Outcome) {
      let check = GoldenCheck(
        file: try InputFile.load(file, fontFolders: fonts.folders), folder: goldens.map { FilePath($0) },
        limits: limits?.limits ?? .none,
        ignoring: limits?.ignoring ?? [], filter: filter)
      do {
        let outcome = try check.run()
        for diagnostic in outcome.diagnostics { Terminal.standardError("\(diagnostic)") }
        guard !outcome.report.comparisons.isEmpty else {
          throw ComparisonError(description: "\(file): no figure's name contains \"\(filter)\"")
        }
        return (check, outcome)
      } catch {
        Terminal.standardError("\(error)")
        throw ExitCode(2)
      }
    }
  }
}

extension GoldenCommand {
  /// `egaku golden check`: compares and writes nothing into the goldens' folder.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Draw the figures anew and compare them with their goldens.",
      discussion: "Nothing is written into the folder of the goldens.")

    @OptionGroup var options: Options
    @OptionGroup(title: "Limits") var limits: LimitOptions
    @OptionGroup(title: "Reports") var report: ReportOptions

    @Option(
      name: .long,
      help: ArgumentHelp(
        "Write the new pictures that do not equal their goldens into this folder.", valueName: "dir"))
    var new: String?

    func run() throws {
      let outcome = try options.run(limits).outcome
      do {
        try report.delivery.deliver(
          try outcome.keepingPictures(in: new), isComplete: outcome.isComplete, picture: outcome.picture)
      } catch let error as FileError {
        Terminal.standardError("\(error)")
        throw ExitCode(2)
      }
    }
  }

  /// `egaku golden review`: the same, with a page to look at.
  struct Review: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Compare, and write a page on which every difference can be looked at.",
      discussion: "Then egaku golden accept takes over what was found good, by --filter one after the other.")

    @OptionGroup var options: Options
    @OptionGroup(title: "Limits") var limits: LimitOptions

    @Option(
      name: [.short, .long],
      help: ArgumentHelp("The page; by default review.html in the file's output folder.", valueName: "file"))
    var output: String?

    func run() throws {
      let (check, outcome) = try options.run(limits)
      let folder = check.file.path.removingLastComponent().pushing(FilePath(check.file.output))
      let page = output ?? folder.appending("review.html").string
      defer { Terminal.standardOutput(page) }
      try ReportDelivery(html: page).deliver(
        outcome.report, isComplete: outcome.isComplete, picture: outcome.picture)
    }
  }

  /// `egaku golden accept`: makes the new pictures goldens.
  struct Accept: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make the new pictures goldens.",
      discussion: "Every picture that is not equal to its golden is replaced whole; --filter narrows it down."
    )

    @OptionGroup var options: Options

    @Flag(name: .long, help: "Take away goldens that no figure draws any more.")
    var prune = false

    func run() throws {
      let (check, outcome) = try options.run()
      let pictures = outcome.changed.values.sorted { $0.name < $1.name }
      let removed = prune ? outcome.orphans : []
      do {
        if !pictures.isEmpty || !removed.isEmpty {
          try GoldenFolder.accept(pictures, removing: removed, into: check.folder, maker: outcome.maker)
        }
      } catch {
        Terminal.standardError("\(error)")
        throw ExitCode(2)
      }
      for picture in pictures { Terminal.standardOutput("accepted \(check.folder.appending(picture.name))") }
      for name in removed { Terminal.standardOutput("removed \(check.folder.appending(name))") }
      if pictures.isEmpty && removed.isEmpty { Terminal.standardOutput("nothing to accept") }
      guard outcome.isComplete else { throw ExitCode(2) }
    }
  }
}

extension GoldenCheck.Outcome {
  /// Whether all figures could be drawn.
  fileprivate var isComplete: Bool { !diagnostics.contains { $0.severity == .error } }

  /// Writes the new pictures that do not equal their goldens into a folder; the report then says where they are.
  ///
  /// - Parameter folder: `nil` writes nothing.
  /// - Throws: `FileError` naming the file.
  func keepingPictures(in folder: String?) throws -> ComparisonReport {
    guard let folder else { return report }
    var report = report
    for index in report.comparisons.indices {
      guard let picture = changed[report.comparisons[index].name] else { continue }
      let path = FilePath(folder).appending(picture.name)
      try AtomicWriting.write(try picture.fileBytes, to: path, inside: FilePath(folder))
      report.comparisons[index].actual = path.string
    }
    return report
  }

  /// The bytes of a picture that the report names: of a new one as it was drawn, of a golden as it lies in its folder.
  func picture(_ path: String) -> [UInt8]? {
    if let new = changed[path] { return try? new.fileBytes }
    return ReportDelivery.bytes(of: path)
  }
}
