internal import Markup

/// HTML as bytes. Text that is interpolated is escaped; only literals and other `HTML` stand as they are, so
/// that nothing a report says can become markup.
struct HTML: ExpressibleByStringInterpolation {
  private(set) var bytes: [UInt8] = []

  init(stringLiteral literal: String) { bytes = Array(literal.utf8) }

  init(stringInterpolation: Interpolation) { bytes = stringInterpolation.bytes }

  /// Text of this program's own that is markup, or needs no escaping.
  init(trusted text: String) { bytes = Array(text.utf8) }

  static func += (html: inout HTML, more: HTML) { html.bytes += more.bytes }

  /// Collects literals and values.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var bytes: [UInt8] = []

    init(literalCapacity: Int, interpolationCount: Int) { bytes.reserveCapacity(literalCapacity) }

    mutating func appendLiteral(_ literal: String) { bytes += literal.utf8 }

    mutating func appendInterpolation(_ text: String) { Markup.appendEscaped(text, to: &bytes) }

    mutating func appendInterpolation(_ number: Int) { bytes += String(number).utf8 }

    mutating func appendInterpolation(_ html: HTML) { bytes += html.bytes }
  }
}

extension Sequence {
  /// The markup of each element, one after the other.
  func html(_ markup: (Element) -> HTML) -> HTML {
    reduce(into: "") { html, element in html += markup(element) }
  }
}
