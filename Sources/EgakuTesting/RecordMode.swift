internal import Spelling

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Whether a test writes goldens. A test that writes one fails all the same, so that someone looks at it.
public enum RecordMode: String, CaseIterable, Hashable, Sendable {
  /// Goldens are only read. Where the environment variable `CI` is set, this holds whatever else is asked for.
  case never
  /// A golden that is not there is written.
  case missing
  /// So is one that the new picture differs from.
  case failed
  /// Every golden is written anew.
  case all

  /// The environment variable that sets the mode of a run: `EGAKU_RECORD=missing swift test`.
  public static let variable = "EGAKU_RECORD"

  /// The mode that applies: `never` under CI, else the one given in code, else the environment's, else `never`.
  ///
  /// - Throws: `GoldenTestError` if the environment names no mode.
  static func resolved(_ given: RecordMode?, environment: (String) -> String? = Self.value)
    throws(GoldenTestError) -> RecordMode
  {
    let ci = environment("CI") ?? ""
    guard ci.isEmpty || ci == "0" || ci == "false" else { return .never }
    if let given { return given }
    guard let name = environment(variable), !name.isEmpty else { return .never }
    guard let mode = RecordMode(rawValue: name) else {
      let names = allCases.map(\.rawValue)
      throw GoldenTestError(
        "unknown mode \"\(name)\" in \(variable)\(suggestion(for: name, among: names)); there are \(names.joined(separator: ", "))"
      )
    }
    return mode
  }

  private static func value(of variable: String) -> String? { getenv(variable).map { String(cString: $0) } }
}

/// Why a picture could not be held beside its golden at all.
struct GoldenTestError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
