internal import ArgumentParser
internal import Batch
internal import FigureFiles
internal import Files
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The figure files that a command was given: files, folders of files, and patterns.
struct InputFiles: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Figure files (YAML or JSON), folders of YAML files, or patterns such as 'plots/*.yaml'.",
      valueName: "file"))
  var files: [String]

  // Not a group of its own, which would cost each start as much as a font does.
  @Option(name: .customLong("font-dir"), parsing: .singleValue, help: FontOptions.help)
  var fontFolders: [String] = []

  func validate() throws {
    if files.isEmpty { throw ValidationError("a figure file is missing") }
    try FontOptions.validate(fontFolders)
  }

  /// The documents, after printing all that is wrong with them.
  ///
  /// - Throws: the exit status if one cannot be used.
  func load() throws -> [FigureDocument] {
    let reading = try read()
    for message in reading.messages { Terminal.standardError(message) }
    guard reading.isGood else { throw ExitCode(2) }
    return reading.documents
  }

  /// What came of reading the files.
  struct Reading {
    /// The files that can be used.
    var documents: [FigureDocument] = []
    /// All there is to say.
    var messages: [String] = []
    /// All files that were read, or should have been, those that are included among them.
    var files: [FilePath] = []
    /// Whether every file can be used.
    var isGood = true
  }

  /// Reads the files.
  ///
  /// - Throws: the exit status, after saying so, if a folder holds no figure files.
  func read() throws -> Reading {
    var reading = Reading()
    for path in try paths() {
      do {
        let loading = try FigureDocument.load(path)
        reading.messages += loading.diagnostics.map(\.description)
        reading.files += loading.files
        if var document = loading.document {
          document.fontFolders = fontFolders + document.fontFolders
          reading.documents.append(document)
        } else {
          reading.isGood = false
        }
      } catch {
        reading.messages.append("\(error)")
        reading.files.append(path)
        reading.isGood = false
      }
    }
    return reading
  }

  /// The files, each once, in the order in which they were named; those of a folder by name.
  ///
  /// - Throws: the exit status, after saying so, if a folder holds no figure files.
  func paths() throws -> [FilePath] {
    var seen: Set<FilePath> = []
    return try files.flatMap { try Self.paths(named: $0) }
      .filter { seen.insert($0.lexicallyNormalized()).inserted }
  }

  private static func paths(named name: String) throws -> [FilePath] {
    let path = FilePath(name)
    switch FileListing.kind(of: path) {
    case .folder: return try figureFiles(in: path)
    case .file, .other: return [path]
    case nil:
      let matches = name.contains { "*?[".contains($0) } ? Self.matches(of: name) : []
      // A name that is no pattern is left for the reading to complain about.
      guard !matches.isEmpty else { return [path] }
      return try matches.map { FilePath($0) }.flatMap { match in
        FileListing.kind(of: match) == .folder ? try figureFiles(in: match) : [match]
      }
    }
  }

  /// The files of a folder that have figures: others may be there to be included.
  private static func figureFiles(in folder: FilePath) throws -> [FilePath] {
    do {
      let files = try FileListing.files(in: folder, endings: ["yaml", "yml"])
        .map { folder.pushing(FilePath($0)) }.filter(FigureDocument.hasFigures)
      guard files.isEmpty else { return files }
      Terminal.standardError("\(folder): the folder holds no figure files")
    } catch {
      Terminal.standardError("\(error)")
    }
    throw ExitCode(2)
  }

  /// The names that fit a shell's pattern, in order.
  private static func matches(of pattern: String) -> [String] {
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(pattern, 0, nil, &found) == 0 else { return [] }
    return (0..<Int(found.gl_pathc)).compactMap { found.gl_pathv[$0].map { String(cString: $0) } }
  }
}

/// Which figures of the files, and where they go, as options of a command.
struct PlanOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The folder for the pictures; by default each file's own.", valueName: "dir"))
  var output: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The formats, separated by commas: png, svg, png@2x; by default each file's own.", valueName: "formats"),
    transform: FormatList.init)
  var format: FormatList?

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp(
      "Only figures of this name, in which * stands for anything; may be repeated.", valueName: "name"))
  var only: [String] = []

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp(
      "No figures of this name, in which * stands for anything; may be repeated.", valueName: "name"))
  var skip: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only the i-th of n equal parts of all figures; auto takes the part that a Slurm job array or an indexed job of "
        + "Kubernetes gives.", valueName: "i/n"))
  var shard: String?

  func validate() throws {
    guard output != "-" else {
      throw ValidationError("pictures are written into a folder, not to standard output (-)")
    }
    _ = try part()
  }

  /// The part that `--shard` names.
  func part() throws -> Shard? {
    guard let shard else { return nil }
    if shard == "auto" {
      do throws(ShardError) {
        return try Shard.automatic { getenv($0).map { String(cString: $0) } }
      } catch {
        throw ValidationError("\(error)")
      }
    }
    guard let part = Shard(shard) else {
      throw ValidationError("\"\(shard)\" is not auto or i/n with i from 1 to n, such as 3/8")
    }
    return part
  }

  /// The plan of some documents.
  ///
  /// - Throws: the exit status, after saying which figures would be written to one place.
  func plan(_ documents: [FigureDocument]) throws -> RenderPlan {
    let count = documents.reduce(0) { $0 + $1.count }
    guard count <= FigureDocument.figureLimit else {
      Terminal.standardError("the files have \(count) figures, more than \(FigureDocument.figureLimit)")
      throw ExitCode(2)
    }
    let plan = RenderPlan(
      documents, folder: output.map { FilePath($0) }, formats: format?.formats,
      choosing: FigureChoice(only: only, skip: skip, shard: try part()))
    let conflicts = plan.conflicts()
    for conflict in conflicts { Terminal.standardError("\(conflict)") }
    guard conflicts.isEmpty else { throw ExitCode(2) }
    if plan.totalCount > 0, plan.count == 0, shard == nil {
      Terminal.standardError("no figure has a name that fits --only and --skip")
      throw ExitCode(2)
    }
    return plan
  }
}
