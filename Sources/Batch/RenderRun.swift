// A run: figures are taken one after the other by as many workers as there are processors, written while these go on,
// and what happened to each is told in their order, however they came to an end.

internal import Charts
internal import Export
public import FigureFiles
internal import Files
internal import Synchronization
public import SystemPackage
internal import Threads
internal import Typography

/// What happened to a figure.
public struct FigureOutcome: Sendable {
  /// How it ended.
  public enum Status: String, Codable, Hashable, Sendable {
    /// It was drawn and written.
    case drawn
    /// Its pictures are what they would be; nothing was touched.
    case unchanged
    /// It could not be drawn or written.
    case failed
    /// It would be drawn, if this were no rehearsal.
    case pending
  }

  /// The figure's name.
  public let name: String
  /// How it ended.
  public let status: Status
  /// The pictures that were written, or would be.
  public let written: [FilePath]
  /// What there is to say.
  public let diagnostics: [Diagnostic]
  /// Why it was drawn: "the figure changed"; `nil` if it was not looked at or did not need to be drawn.
  public let reason: String?
}

/// Something that happens during a run.
public enum RenderEvent: Sendable {
  /// Something that concerns the whole run, such as a damaged cache.
  case note(String)
  /// A figure came to an end.
  case figure(FigureOutcome)
}

/// How a run goes about its figures.
public struct RenderOptions: Sendable {
  /// How many figures are drawn at the same time; 0 is one for each processor.
  public var jobs = 0
  /// Whether figures are drawn that did not change.
  public var isForced = false
  /// Whether nothing is drawn or written, only told.
  public var isRehearsal = false
  /// Whether the first failure ends the run.
  public var failsFast = false

  /// The usual way: all processors, only what changed, to the end.
  public init() {}
}

/// Ends a run early: figures that are being drawn come to their end, no others begin.
public final class StopSignal: Sendable {
  private let flag = Atomic(false)

  /// A run that goes on.
  public init() {}

  /// Ends the run.
  public func stop() { flag.store(true, ordering: .relaxed) }

  /// Whether the run was ended.
  public var isStopped: Bool { flag.load(ordering: .relaxed) }
}

/// What came of a run.
public struct RenderSummary: Codable, Hashable, Sendable {
  /// How many figures ended in each way.
  public var drawn = 0, unchanged = 0, failed = 0, pending = 0
  /// How many were left when the run was ended.
  public var left = 0

  /// Whether every figure is drawn.
  public var isComplete: Bool { failed == 0 && left == 0 }

  mutating func count(_ status: FigureOutcome.Status) {
    switch status {
    case .drawn: drawn += 1
    case .unchanged: unchanged += 1
    case .failed: failed += 1
    case .pending: pending += 1
    }
  }
}

extension RenderPlan {
  /// Draws what changed.
  ///
  /// A figure is written only when all its pictures could be drawn; one that fails does not stop the others. Pictures
  /// are the same whatever the number of workers.
  /// - Parameters:
  ///   - stop: ends the run early.
  ///   - report: is told what happens, figure by figure in the plan's order, from one thread at a time.
  public func run(
    _ options: RenderOptions = RenderOptions(), stop: StopSignal = StopSignal(),
    _ report: @escaping @Sendable (RenderEvent) -> Void
  ) -> RenderSummary {
    let run = RenderRun(plan: self, options: options, stop: stop, report: report)
    return run.result()
  }
}

/// The state of a run, shared by its workers.
private final class RenderRun: Sendable {
  private let plan: RenderPlan
  private let options: RenderOptions
  private let stop: StopSignal
  private let fingerprints = FingerprintMaker()
  private let sweeper = DraftSweeper()
  private let caches: [FilePath: OutputCache]
  private let next = Atomic(0)
  private let teller: Mutex<OutcomeTeller>
  /// Those that draw need not wait for the disk.
  private let writers: WorkerPool
  private let jobs: Int

  init(
    plan: RenderPlan, options: RenderOptions, stop: StopSignal,
    report: @escaping @Sendable (RenderEvent) -> Void
  ) {
    self.plan = plan
    self.options = options
    self.stop = stop
    teller = Mutex(OutcomeTeller(report))
    jobs = min(options.jobs > 0 ? options.jobs : ProcessorCount.value, max(plan.count, 1))
    writers = WorkerPool(count: jobs * Self.writersPerJob)
    var caches: [FilePath: OutputCache] = [:]
    for document in plan.documents where caches[document.folder] == nil {
      let cache = OutputCache(folder: document.folder, isMended: !options.isRehearsal)
      if let note = cache.note { report(.note(note)) }
      caches[document.folder] = cache
    }
    self.caches = caches
  }

  func result() -> RenderSummary {
    Threads.perform(jobs) { _ in work() }
    writers.wait()
    var summary = teller.withLock(\.summary)
    summary.left = plan.count - summary.drawn - summary.unchanged - summary.failed - summary.pending
    return summary
  }

  /// So many that the disk always has something to sync; several files take hardly longer than one.
  private static let writersPerJob = 4

  /// Takes figures until none are left. Every worker has fonts of its own, opened when they are first needed.
  private func work() {
    var fonts: FontLibrary?
    while !stop.isStopped {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < plan.count else { return }
      switch step(of: index, &fonts) {
      case .ended(let outcome): tell(outcome, of: index)
      case .drawn(let pictures): writers.add { self.tell(pictures.written(self.note), of: index) }
      }
    }
  }

  private func tell(_ outcome: FigureOutcome, of index: Int) {
    if outcome.status == .failed && options.failsFast { stop.stop() }
    teller.withLock { $0.tell(outcome, of: index) }
  }

  private func note(_ text: String) { teller.withLock { $0.note(text) } }

  private func step(of index: Int, _ fonts: inout FontLibrary?) -> FigureStep {
    let (document, figure) = plan.figure(index)
    let fingerprint = fingerprints.fingerprint(of: figure, in: document.document)
    let drawing = FigureDrawing(
      document: document, figure: figure, fingerprint: fingerprint, cache: caches[document.folder],
      sweeper: sweeper)
    let (formats, reason) = drawing.outdated(isForced: options.isForced)
    guard let reason else { return .ended(drawing.outcome(.unchanged)) }
    guard !options.isRehearsal else {
      return .ended(drawing.outcome(.pending, written: formats.map(drawing.path), reason: reason))
    }
    return drawing.draw(formats, reason: reason, &fonts)
  }
}

/// What a worker made of a figure.
private enum FigureStep {
  /// There is nothing to write.
  case ended(FigureOutcome)
  /// Its pictures wait to be written.
  case drawn(DrawnPictures)
}

/// Tells outcomes in the plan's order: those that come early wait for the ones before them.
private struct OutcomeTeller {
  private let report: (RenderEvent) -> Void
  private var waiting: [Int: FigureOutcome] = [:]
  private var next = 0
  private(set) var summary = RenderSummary()

  init(_ report: @escaping (RenderEvent) -> Void) { self.report = report }

  func note(_ text: String) { report(.note(text)) }

  mutating func tell(_ outcome: FigureOutcome, of index: Int) {
    summary.count(outcome.status)
    waiting[index] = outcome
    while let outcome = waiting.removeValue(forKey: next) {
      report(.figure(outcome))
      next += 1
    }
  }
}

/// One figure on its way to its pictures.
private struct FigureDrawing: Sendable {
  let document: PlannedDocument
  let figure: ResolvedFigure
  let fingerprint: Fingerprint
  let cache: OutputCache?
  let sweeper: DraftSweeper

  func path(_ format: PictureFormat) -> FilePath { document.path(of: figure.name, format) }

  func outcome(
    _ status: FigureOutcome.Status, written: [FilePath] = [], _ diagnostics: [Diagnostic] = [],
    reason: String? = nil
  ) -> FigureOutcome {
    FigureOutcome(
      name: figure.name, status: status, written: written, diagnostics: diagnostics, reason: reason)
  }

  /// The formats that must be drawn, and why the first of them.
  func outdated(isForced: Bool) -> (formats: [PictureFormat], reason: String?) {
    guard !isForced else { return (document.formats, "it was asked for") }
    var formats: [PictureFormat] = []
    var first: String?
    for format in document.formats {
      guard let reason = reason(format) else { continue }
      formats.append(format)
      first = first ?? reason
    }
    return (formats, first)
  }

  /// Why a picture must be drawn; `nil` if it is what it would be.
  private func reason(_ format: PictureFormat) -> String? {
    let name = figure.name + format.fileSuffix
    guard let record = cache?.record(of: name) else { return "nothing is known of \(name)" }
    if let change = fingerprint.change(since: record.fingerprint) { return change }
    guard let stamp = FileStamp(of: path(format)) else { return "\(name) is gone" }
    return stamp != record.stamp ? "\(name) was edited" : nil
  }

  func draw(_ formats: [PictureFormat], reason: String, _ fonts: inout FontLibrary?) -> FigureStep {
    let described = document.document.describe(figure)
    guard let description = described.description else {
      return .ended(outcome(.failed, described.diagnostics, reason: reason))
    }
    let evaluated = description.evaluated(file: document.document.path.string)
    var diagnostics = described.diagnostics + evaluated.diagnostics
    guard let drawn = evaluated.figure else {
      return .ended(outcome(.failed, diagnostics, reason: reason))
    }
    do {
      let library = try fonts ?? FontLibrary()
      fonts = library
      if drawn.missingGlyphs == .box {
        diagnostics += description.textDiagnostics(fonts: library, file: document.document.path.string)
      }
      let pictures = try formats.map { format in
        (format, try drawn.picture(format, title: figure.name, fonts: library))
      }
      return .drawn(
        DrawnPictures(drawing: self, pictures: pictures, diagnostics: diagnostics, reason: reason))
    } catch {
      // What is wrong with a text of the file is told where it stands.
      let told =
        fonts.map { description.textDiagnostics(fonts: $0, file: document.document.path.string) } ?? []
      guard error is TextError, !told.isEmpty else {
        return .ended(failure(error, diagnostics, reason: reason))
      }
      return .ended(outcome(.failed, diagnostics + told, reason: reason))
    }
  }

  func failure(_ error: any Error, _ diagnostics: [Diagnostic], reason: String) -> FigureOutcome {
    let failure = Diagnostic(
      file: document.document.path.string, position: figure.position,
      message: "figure \"\(figure.name)\": \(error)")
    return outcome(.failed, diagnostics + [failure], reason: reason)
  }

  /// Writes a picture and remembers it by the stamp that it was written with: if another run replaces it meanwhile,
  /// the next one will notice.
  ///
  /// - Returns: why it could not be remembered, if nobody has told that of the folder yet.
  func write(_ picture: [UInt8], _ format: PictureFormat) throws -> FileError? {
    let path = path(format)
    sweeper.sweep([document.folder, path.removingLastComponent()])
    let stamp = try AtomicWriting.write(picture, to: path, inside: document.folder)
    return cache?.append(figure.name + format.fileSuffix, .init(fingerprint: fingerprint, stamp: stamp))
  }
}

/// All pictures of a figure, on their way to their files.
private struct DrawnPictures: Sendable {
  let drawing: FigureDrawing
  let pictures: [(format: PictureFormat, bytes: [UInt8])]
  let diagnostics: [Diagnostic]
  let reason: String

  /// Writes them.
  ///
  /// - Parameter note: is told what concerns the whole run.
  func written(_ note: (String) -> Void) -> FigureOutcome {
    do {
      for picture in pictures {
        if let problem = try drawing.write(picture.bytes, picture.format) {
          note("what is drawn cannot be remembered: \(problem)")
        }
      }
      return drawing.outcome(
        .drawn, written: pictures.map { drawing.path($0.format) }, diagnostics, reason: reason)
    } catch {
      return drawing.failure(error, diagnostics, reason: reason)
    }
  }
}

/// Removes what runs that were killed left in the folders that a run writes into, before it does so.
private final class DraftSweeper: Sendable {
  private let swept = Mutex<Set<FilePath>>([])

  func sweep(_ folders: [FilePath]) {
    swept.withLock { swept in
      for folder in folders where swept.insert(folder).inserted { Draft.removeAbandoned(in: folder) }
    }
  }
}
