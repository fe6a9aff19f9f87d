/// A line of our SVG: a tag with its attributes.
struct SVGTag {
  let name: String
  let attributes: [String: String]
  /// `</g>`
  let isClosing: Bool
  /// `<path …/>`, or an element with only text.
  let isEmpty: Bool

  subscript(_ name: String) -> String? { attributes[name] }

  /// The tag of a line; `nil` for an empty line.
  init?(_ line: ArraySlice<UInt8>) throws(SVGSyntaxError) {
    var rest = Substring(decoding: line, as: UTF8.self).drop { $0 == " " }
    guard !rest.isEmpty else { return nil }
    guard rest.first == "<" else { throw SVGSyntaxError(message: "a tag is missing") }
    rest = rest.dropFirst()
    isClosing = rest.first == "/"
    if isClosing { rest = rest.dropFirst() }
    name = String(rest.prefix { $0.isLetter })
    rest = rest.dropFirst(name.count)
    var attributes: [String: String] = [:]
    while rest.first == " " {
      let (key, value) = try Self.attribute(&rest)
      attributes[key] = value
    }
    self.attributes = attributes
    isEmpty = rest.hasPrefix("/>") || rest.hasSuffix("</\(name)>")
    guard isEmpty || rest == ">" else { throw SVGSyntaxError(message: "the tag \"\(name)\" does not end") }
  }

  private static func attribute(_ rest: inout Substring) throws(SVGSyntaxError) -> (String, String) {
    rest = rest.dropFirst()
    let key = rest.prefix { $0 != "=" }
    rest = rest.dropFirst(key.count)
    guard rest.hasPrefix("=\"") else { throw SVGSyntaxError(message: "\"\(key)\" has no value") }
    rest = rest.dropFirst(2)
    let value = rest.prefix { $0 != "\"" }
    rest = rest.dropFirst(value.count)
    guard rest.first == "\"" else { throw SVGSyntaxError(message: "the value of \"\(key)\" does not end") }
    rest = rest.dropFirst()
    return (String(key), unescaped(value))
  }

  private static func unescaped(_ text: Substring) -> String {
    guard text.contains("&") else { return String(text) }
    var result = ""
    var rest = text
    while let start = rest.firstIndex(of: "&"), let end = rest[start...].firstIndex(of: ";") {
      result += rest[..<start]
      result += character(named: rest[rest.index(after: start)..<end])
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func character(named name: Substring) -> String {
    switch name {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    default: UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
    }
  }

  func number(_ name: String, default value: Double? = nil) throws(SVGSyntaxError) -> Double {
    guard let text = attributes[name] else {
      guard let value else { throw SVGSyntaxError(message: "\"\(name)\" is missing") }
      return value
    }
    guard let number = Double(text), number.isFinite else {
      throw SVGSyntaxError(message: "\"\(text)\" is not a number")
    }
    return number
  }
}
