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

  func run() throws {
    let stop = StopSignal()
    let interruption = Interruption(stop)
    var watched = Watched(input.files.map { FilePath($0) })
    while true {
      watched = draw(stop, since: watched)
      if interruption.isInterrupted { throw ExitCode(130) }
      Terminal.standardError("watching \(watched.stamps.count) files")
      while !watched.hasChanged {
        usleep(Self.interval)
        if interruption.isInterrupted { throw ExitCode(130) }
      }
      watched.waitForRest(interval: Self.interval)
    }
  }

  /// Draws what changed; of files that cannot be used the old ones are looked after further.
  private func draw(_ stop: StopSignal, since watched: Watched) -> Watched {
    // Stamped before they are read: what changes meanwhile is drawn next.
    let before = Watched(watched.stamps.keys + input.files.map { FilePath($0) })
    guard let documents = try? input.load(), let plan = try? plan.plan(documents) else { return before }
    var files = input.files.map { FilePath($0) } + documents.flatMap(\.files)
    for index in 0..<plan.count {
      let (document, figure) = plan.figure(index)
      files += document.document.dataFiles(of: figure)
    }
    let teller = ProgressTeller(.plain, total: plan.count, explainsCache: false)
    let summary = plan.run(stop: stop, teller.tell)
    teller.finish(summary, isInterrupted: false)
    return Watched(files).keeping(before)
  }
}

/// Files and how they were when they were last looked at.
private struct Watched {
  private(set) var stamps: [FilePath: FileStamp?]

  init(_ files: some Sequence<FilePath>) {
    stamps = Dictionary(files.map { ($0, FileStamp(of: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The same files, those that were stamped before with their older stamps.
  func keeping(_ older: Watched) -> Watched {
    var result = self
    for (file, stamp) in older.stamps where result.stamps[file] != nil { result.stamps[file] = stamp }
    return result
  }

  var hasChanged: Bool { stamps.contains { FileStamp(of: $0.key) != $0.value } }

  /// Waits until no file has changed for a while.
  func waitForRest(interval: useconds_t) {
    var last = Watched(stamps.keys)
    repeat {
      last = Watched(stamps.keys)
      usleep(interval)
    } while last.hasChanged
  }
}
