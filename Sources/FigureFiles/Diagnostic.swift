internal import Spelling
public import YAMLTree

/// Something to tell the author of a figure file: what, and where.
public struct Diagnostic: Error, Hashable, Sendable, CustomStringConvertible {
  /// Whether the figure can be drawn all the same.
  public enum Severity: Hashable, Sendable {
    /// The figure cannot be drawn.
    case error
    /// The figure is drawn, but perhaps not as meant.
    case warning
  }

  /// How grave it is.
  public let severity: Severity
  /// The file as its reader named it.
  public let file: String
  /// `nil` where the whole file is meant.
  public let position: SourcePosition?
  /// A sentence in one line, without a full stop. Control characters are escapes, and of what it quotes it has at most
  /// 200 characters.
  public let message: String

  /// Something to tell; an error unless said otherwise.
  public init(_ severity: Severity = .error, file: String, position: SourcePosition? = nil, message: String) {
    self.severity = severity
    self.file = position?.file ?? file
    self.position = position
    self.message = message.printable.quotingBriefly
  }

  /// `file:line:column: message`, as compilers write it.
  public var description: String {
    let place = position.map { "\(file):\($0)" } ?? file
    return severity == .warning ? "\(place.printable): warning: \(message)" : "\(place.printable): \(message)"
  }
}

extension String {
  /// The text with at most 200 characters between two quotes, and at most 2,000 in all.
  fileprivate var quotingBriefly: String {
    guard utf8.count > 200 else { return self }
    let parts = split(separator: "\"", omittingEmptySubsequences: false).enumerated().map { index, part in
      index.isMultiple(of: 2) ? String(part) : String(part).abbreviated(to: 200)
    }
    return parts.joined(separator: "\"").abbreviated(to: 2000)
  }
}
