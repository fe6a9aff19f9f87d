internal import Markup

/// Appends XML elements to a buffer of bytes, one to a line, indented by their depth.
struct SVGWriter {
  private(set) var bytes: [UInt8] = []
  private var depth: Int

  init(depth: Int) { self.depth = depth }

  var isEmpty: Bool { bytes.isEmpty }

  mutating func open(_ name: String, _ attributes: [(String, String)] = []) {
    start(name, attributes)
    end(">")
    depth += 1
  }

  mutating func close(_ name: String) {
    depth -= 1
    indent()
    end("</\(name)>")
  }

  /// An element without content.
  mutating func element(_ name: String, _ attributes: [(String, String)]) {
    start(name, attributes)
    end("/>")
  }

  /// An element that holds only text.
  mutating func element(_ name: String, text: String) {
    start(name, [])
    bytes += ">".utf8
    Markup.appendEscaped(text, to: &bytes)
    end("</\(name)>")
  }

  /// What another writer has collected.
  mutating func append(_ other: SVGWriter) { bytes += other.bytes }

  private mutating func start(_ name: String, _ attributes: [(String, String)]) {
    indent()
    bytes += "<\(name)".utf8
    for (key, value) in attributes {
      bytes += " \(key)=\"".utf8
      Markup.appendEscaped(value, to: &bytes)
      bytes += "\"".utf8
    }
  }

  private mutating func indent() {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth))
  }

  private mutating func end(_ text: String) {
    bytes += text.utf8
    bytes.append(UInt8(ascii: "\n"))
  }
}
