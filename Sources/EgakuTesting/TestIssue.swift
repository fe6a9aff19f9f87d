// Where a failure goes: to Swift Testing inside a test of it, else to XCTest.

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
  /// Fails the test that runs.
  static func record(_ message: String, at place: TestPlace) {
    if Test.current != nil {
      Issue.record(Comment(rawValue: message), sourceLocation: place.sourceLocation)
    } else {
      XCTFail(message, file: place.filePath, line: UInt(place.line))
    }
  }

  /// Keeps bytes with the test's results; XCTest on Linux keeps none.
  static func attach(_ bytes: [UInt8], named name: String, at place: TestPlace) {
    guard Test.current != nil else { return }
    Attachment.record(bytes, named: name, sourceLocation: place.sourceLocation)
  }
}
