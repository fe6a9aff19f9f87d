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

/// `egaku watch`: draws again whenever a file changes.
struct WatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Draw the figures of files, and again whenever one of the files changes.",
    discussion: """
      Figure files, the files that they include and their data files are looked after. What cannot be drawn is told, \
      and drawn once it is mended. Ctrl-C ends it.
      """)

  @OptionGroup var input: InputFiles
  @OptionGroup var plan: PlanOptions

  /// How often files are looked at, and how long they must rest before they are read: editors write in several steps.
  private static let interval: useconds_t = 100_000
  /// How many such steps are waited for at most: a file that is written all the time is drawn all the same.
  private static let patience = 20

  func run() throws {
    let stop = StopSignal()
    let interruption = Interruption(stop)
    var watched = Watched(named)
    while true {
      watched = draw(stop, since: watched)
      if interruption.isInterrupted { throw ExitCode(130) }
      Terminal.standardError("watching \(watched.count) files")
      while !watched.hasChanged {
        usleep(Self.interval)
        if interruption.isInterrupted { throw ExitCode(130) }
      }
      watched.waitForRest(interval: Self.interval, patience: Self.patience)
    }
  }

  private var named: [FilePath] { input.files.map { FilePath($0) } }

  /// Draws what changed; of files that cannot be used the old ones are looked after further.
  private func draw(_ stop: StopSignal, since watched: Watched) -> Watched {
    let (reading, watched) = read(since: watched)
    for message in reading?.messages ?? [] { Terminal.standardError(message) }
    guard let reading, reading.isGood, let plan = try? plan.plan(reading.documents) else { return watched }
    let teller = ProgressTeller(.plain, total: plan.count, explainsCache: false)
    let summary = plan.run(stop: stop, teller.tell)
    teller.finish(summary, isInterrupted: false)
    return watched
  }

  /// Reads the files, and stamps them all before they are read: what changes meanwhile is drawn next.
  ///
  /// Which files there are is known only from reading them; so they are read again after new ones were stamped.
  private func read(since older: Watched) -> (reading: InputFiles.Reading?, watched: Watched) {
    var watched = Watched(older.files + named)
    for _ in 0..<Self.rounds {
      guard let reading = try? input.read() else { return (nil, watched) }
      // Files that were looked after before a mistake was made will count again after it.
      let files = named + reading.files + dataFiles(of: reading) + (reading.isGood ? [] : watched.files)
      let next = Watched(files).keeping(watched)
      let isSettled = next.files.allSatisfy(watched.isWatching)
      watched = next
      if isSettled { return (reading, watched) }
    }
    return (try? input.read(), watched)
  }

  /// Includes within includes need a round each only where they change all the time.
  private static let rounds = 5

  private func dataFiles(of reading: InputFiles.Reading) -> Set<FilePath> {
    var files: Set<FilePath> = []
    for document in reading.documents {
      for figure in document.figures { files.formUnion(document.dataFiles(of: figure)) }
    }
    return files
  }
}

/// Files and how they were when they were last looked at.
private struct Watched {
  private var stamps: [FilePath: FileStamp?]

  init(_ files: some Sequence<FilePath>) {
    stamps = Dictionary(files.map { ($0, FileStamp(of: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  var count: Int { stamps.count }
  var files: [FilePath] { Array(stamps.keys) }

  func isWatching(_ file: FilePath) -> Bool { stamps.index(forKey: file) != nil }

  /// The same files, those that were stamped before with their older stamps.
  func keeping(_ older: Watched) -> Watched {
    var result = self
    for (file, stamp) in older.stamps where result.isWatching(file) {
      result.stamps.updateValue(stamp, forKey: file)
    }
    return result
  }

  var hasChanged: Bool { stamps.contains { FileStamp(of: $0.key) != $0.value } }

  /// Waits until no file has changed for a while.
  func waitForRest(interval: useconds_t, patience: Int) {
    for _ in 0..<patience {
      let before = Watched(files)
      usleep(interval)
      if !before.hasChanged { return }
    }
  }
}
