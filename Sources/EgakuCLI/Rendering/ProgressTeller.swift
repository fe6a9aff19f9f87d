internal import ArgumentParser
internal import Batch
internal import FigureFiles
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How a run tells of its progress.
enum ProgressForm: String, CaseIterable, ExpressibleByArgument {
  case auto, bar, plain, json, none

  /// The form that applies.
  var resolved: ProgressForm {
    self == .auto ? (isatty(STDERR_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 ? .bar : .plain) : self
  }
}

/// Tells what happens during a run: written files and mistakes as lines, or as lines of JSON, or beside a bar.
final class ProgressTeller: Sendable {
  private let form: ProgressForm
  private let total: Int
  private let explainsCache: Bool
  private let state = Mutex(State())
  private let start = ContinuousClock.now

  private struct State {
    var done = 0
    var failures: [RunReport.Failure] = []
    /// What was said already: a mistake in a matrix is one for all its figures.
    var told: Set<String> = []
    /// When the bar was last painted.
    var painted: ContinuousClock.Instant?
  }

  init(_ form: ProgressForm, total: Int, explainsCache: Bool) {
    self.form = form.resolved
    self.total = total
    self.explainsCache = explainsCache
  }

  /// Tells an event.
  func tell(_ event: RenderEvent) {
    state.withLock { state in
      switch event {
      case .note(let text): tell(note: text)
      case .figure(let outcome):
        state.done += 1
        if outcome.status == .failed { state.failures.append(RunReport.Failure(outcome)) }
        tell(outcome, &state)
      }
    }
  }

  private func tell(note: String) {
    guard form == .json else { return Terminal.standardError(note) }
    Terminal.standardOutput(JSONLine([("event", .text("note")), ("message", .text(note))]).text)
  }

  private func tell(_ outcome: FigureOutcome, _ state: inout State) {
    if form == .json { return Terminal.standardOutput(outcome.line(done: state.done, total: total).text) }
    if form == .bar { Terminal.eraseBar() }
    for message in outcome.diagnostics.map(\.description) where state.told.insert(message).inserted {
      Terminal.standardError(message)
    }
    if explainsCache {
      let reason = outcome.reason.map { ": \($0)" } ?? ""
      Terminal.standardOutput("\(outcome.name): \(outcome.status.rawValue)\(reason)")
    } else if form == .plain || outcome.status == .pending {
      for path in outcome.written { Terminal.standardOutput(path.string) }
    }
    if form == .bar { paintBar(&state) }
  }

  /// Ten times a second is enough for the eye.
  private func paintBar(_ state: inout State) {
    let now = ContinuousClock.now
    if let painted = state.painted, now - painted < .milliseconds(100), state.done < total { return }
    state.painted = now
    Terminal.paintBar(ProgressBar(done: state.done, total: total, elapsed: now - start).text)
  }

  /// Tells how the run ended.
  func finish(_ summary: RenderSummary, isInterrupted: Bool) {
    switch form {
    case .json: Terminal.standardOutput(summary.line(isInterrupted: isInterrupted).text)
    case .bar:
      Terminal.eraseBar()
      Terminal.standardOutput(summary.text)
    case .plain where summary.unchanged > 0 || summary.left > 0 || total > 20:
      Terminal.standardOutput(summary.text)
    default: break
    }
    if isInterrupted, form != .json {
      Terminal.standardError("interrupted; \(summary.left) figures are left")
    }
  }

  func runReport(_ summary: RenderSummary, shard: Shard?) -> RunReport {
    RunReport(summary: summary, failures: state.withLock(\.failures), shard: shard)
  }
}

/// "[#####.....] 120/2000 figures, 85/s, 22 s left"
struct ProgressBar {
  let text: String

  private static let width = 24

  init(done: Int, total: Int, elapsed: Duration) {
    let share = total == 0 ? 1 : Double(done) / Double(total)
    let filled = Int(share * Double(Self.width))
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: Self.width - filled)
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
    let rate = seconds > 0 ? Double(done) / seconds : 0
    let left = rate > 0 ? Int((Double(total - done) / rate).rounded(.up)) : 0
    text = "[\(bar)] \(done)/\(total) figures, \(Int(rate.rounded()))/s, \(left) s left"
  }
}

extension RenderSummary {
  /// "2000 figures: 12 drawn, 1987 unchanged, 1 failed"
  var text: String {
    let total = drawn + unchanged + failed + pending + left
    let parts = [
      (drawn, "drawn"), (pending, "to be drawn"), (unchanged, "unchanged"), (failed, "failed"),
      (left, "left"),
    ]
    let told = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return "\(total) \(total == 1 ? "figure" : "figures"): \(told.isEmpty ? "nothing to do" : told)"
  }

  fileprivate func line(isInterrupted: Bool) -> JSONLine {
    JSONLine([
      ("event", .text("summary")), ("drawn", .number(drawn)), ("unchanged", .number(unchanged)),
      ("failed", .number(failed)), ("pending", .number(pending)), ("left", .number(left)),
      ("interrupted", .boolean(isInterrupted)),
    ])
  }
}

extension FigureOutcome {
  fileprivate func line(done: Int, total: Int) -> JSONLine {
    JSONLine(
      [
        ("event", .text("figure")), ("name", .text(name)), ("status", .text(status.rawValue)),
        ("done", .number(done)), ("total", .number(total)), ("files", .texts(written.map(\.string))),
        ("messages", .texts(diagnostics.map(\.description))),
      ] + (reason.map { [("reason", .text($0))] } ?? []))
  }
}
