// Where a failure goes: to whichever of Swift Testing and XCTest runs.

internal import Testing
internal import XCTest

/// Where in the source an expectation stands.
struct TestPlace {
  let fileID: String
  let filePath: StaticString
  let line: Int
  let column: Int

  fileprivate var sourceLocation: SourceLocation {
    SourceLocation(fileID: fileID, filePath: "\(filePath)", line: line, column: column)
  }
}

enum TestIssue {
  /// Fails the test that runs; outside of one, as in a detached task or on a queue of Dispatch, the run.
  static func record(_ message: String, at place: TestPlace) {
    Issue.record(Comment(rawValue: message), sourceLocation: place.sourceLocation)
    // Without a test of Swift Testing around it, the caller may be XCTest's. Only the one that runs listens.
    if Test.current == nil { XCTFail(message, file: place.filePath, line: UInt(place.line)) }
  }

  /// Keeps bytes with the test's results; XCTest on Linux keeps none.
  static func attach(_ bytes: [UInt8], named name: String, at place: TestPlace) {
    guard Test.current != nil else { return }
    Attachment.record(bytes, named: name, sourceLocation: place.sourceLocation)
  }
}
