/// Text as it may stand in XML and HTML, between tags and in quoted attributes.
public enum Markup {
  /// Appends text with the characters that XML reserves replaced, and those that XML forbids left out.
  public static func appendEscaped(_ text: String, to bytes: inout [UInt8]) {
    // Most texts are numbers and letters, and some are long.
    guard !text.utf8.allSatisfy(isPlain) else {
      bytes += text.utf8
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      case "\t", "\n", "\r": bytes += "&#\(scalar.value);".utf8
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
      default: bytes += String(scalar).utf8
      }
    }
  }

  /// Whether a byte of UTF-8 may stand as it is, whatever its neighbours; 0xEF begins what XML forbids, and more.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), 0xEF: false
    default: byte >= 0x20
    }
  }

  /// The text escaped.
  public static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    appendEscaped(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
