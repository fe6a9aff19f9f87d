import Charts
import EgakuTesting
import Foundation
import Testing

/// Expectations where Swift Testing knows of no test that runs.
///
/// The run that fails is one of another process: this test program with the suite below switched on.
@Suite("Expectations outside of a test's own task")
struct UnattendedExpectationTests {
  #if os(Linux)
    @Test("a failing or recording one fails the run", arguments: Call.variants)
    func run(_ variant: String) throws {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      process.arguments = ["--testing-library", "swift-testing", "--filter", "EgakuTestingTests.Callers"]
      let (mode, caller) = (
        String(variant.prefix { $0 != " " }), String(variant.drop { $0 != " " }.dropFirst())
      )
      process.environment = ProcessInfo.processInfo.environment.merging([
        Call.variable: caller, "EGAKU_RECORD": mode, "CI": "",
      ]) { $1 }
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == (caller == "nobody" ? 0 : 1))
    }
  #endif
}

/// How the other process is asked to call.
private enum Call {
  static let variable = "EGAKU_UNATTENDED_CALLER"
  static let caller = ProcessInfo.processInfo.environment[variable]
  static let variants = ["never task", "never queue", "missing task", "missing queue", "never nobody"]
}

/// Whoever calls an expectation in the other process.
@Suite("Callers", .enabled(if: Call.caller != nil, "only as the other process"))
struct Callers {
  @Test("an expectation without a golden")
  func expectation() async {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("egaku-\(UUID().uuidString)")
      .path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let expect: @Sendable () -> Void = { expectSVG("<svg/>", matches: "a", folder: folder) }
    switch Call.caller {
    case "task": await Task.detached(operation: expect).value
    case "queue":
      await withCheckedContinuation { continuation in
        DispatchQueue.global().async {
          expect()
          continuation.resume()
        }
      }
    default: break
    }
  }
}
