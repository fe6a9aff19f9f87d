internal import Spelling

/// Why a style cannot be had.
public enum StyleError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no style sheet of this name.
  case unknownStyle(String)
  /// A line of a style sheet says nothing that can be read.
  case badLine(String)
  /// There is no setting of this name.
  case unknownSetting(String)
  /// A setting has no such value: its name, and what it must be and is.
  case badValue(setting: String, reason: String)

  /// What is wrong, with the nearest that would be right.
  public var description: String {
    switch self {
    case .unknownStyle(let name):
      "unknown style \"\(name)\"\(Self.hint(name, among: Style.names, "; there is "))"
    case .badLine(let line): "a style sheet has lines such as \"lines.linewidth: 2\", not \"\(line)\""
    case .unknownSetting(let name): "unknown style setting \"\(name)\"\(Self.settingHint(name))"
    case .badValue(let setting, let reason): "\"\(setting)\" \(reason)"
    }
  }

  private static func hint(_ name: String, among names: [String], _ otherwise: String) -> String {
    let hint = suggestion(for: name, among: names)
    return hint.isEmpty ? otherwise + names.joined(separator: ", ") : hint
  }

  /// The nearest name, or that of all settings which ends alike.
  private static func settingHint(_ name: String) -> String {
    let names = StyleSetting.all.map(\.name)
    let hint = suggestion(for: name, among: names, .settings)
    guard hint.isEmpty else { return hint }
    let fellows = names.filter { $0.hasSuffix("." + name) }
    return fellows.isEmpty || fellows.count > 6 ? "" : "; there is " + fellows.joined(separator: ", ")
  }
}
