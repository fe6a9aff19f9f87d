import Testing

@testable import EgakuTesting

@Suite("Recording modes")
struct RecordModeTests {
  private func mode(_ given: RecordMode?, _ environment: [String: String]) throws -> RecordMode {
    try RecordMode.resolved(given) { environment[$0] }
  }

  @Test("nothing is recorded unless asked for")
  func never() throws {
    #expect(try mode(nil, [:]) == .never)
    #expect(try mode(nil, ["EGAKU_RECORD": ""]) == .never)
    #expect(try mode(nil, ["EGAKU_RECORD": "never"]) == .never)
  }

  @Test("the environment asks, code asks louder", arguments: RecordMode.allCases)
  func asked(_ asked: RecordMode) throws {
    #expect(try mode(nil, ["EGAKU_RECORD": asked.rawValue]) == asked)
    #expect(try mode(asked, ["EGAKU_RECORD": "all"]) == asked)
  }

  @Test("under CI nothing is recorded, whoever asks", arguments: ["1", "true", "yes"])
  func continuousIntegration(_ value: String) throws {
    #expect(try mode(.all, ["CI": value, "EGAKU_RECORD": "all"]) == .never)
  }

  @Test("CI that is switched off is no CI", arguments: ["", "0", "false"])
  func switchedOff(_ value: String) throws {
    #expect(try mode(nil, ["CI": value, "EGAKU_RECORD": "all"]) == .all)
  }

  @Test("an unknown mode is told with the nearest one")
  func unknown() throws {
    let error = #expect(throws: GoldenTestError.self) { try mode(nil, ["EGAKU_RECORD": "mising"]) }
    #expect(
      error?.description
        == "unknown mode \"mising\" in EGAKU_RECORD (did you mean \"missing\"?); there are never, missing, failed, all"
    )
  }
}
