internal import Spelling

// Line styles, and cycles of the properties of lines.

extension StyleCodec where Value == LineStyle {
  /// A word, or an offset and lengths of dashes and gaps.
  static let linestyle = StyleCodec<LineStyle>(kind: .linestyle) { value, style throws(StyleFault) in
    if case .text(let text) = value {
      if let known = LineStyle(text) ?? LineStyle(String(text.trimmed)) { return known }
      throw StyleFault(
        value, mustBe: "one of -, --, -., :, solid, dashed, dashdot, dotted, none",
        hint: suggestion(for: text, among: LineStyle.names.map(\.name)))
    }
    guard let parts = value.elements, parts.count == 2, case .list = parts[1] else {
      throw StyleFault(value, mustBe: "a word or a list such as [0, [5, 1]]")
    }
    let offset = try StyleCodec<Double>.finite.read(parts[0], style)
    let lengths = try StyleCodec<[Double]>.list(of: .points).read(parts[1], style)
    let dashes = LineStyle.dashes(lengths, offset: offset)
    guard dashes.isDrawable else {
      throw StyleFault(value, mustBe: "lengths of dashes and gaps, one of them above zero")
    }
    return dashes
  } write: { style in
    if case .dashes(let lengths, let offset) = style { return "(\(offset), \(lengths))" }
    return LineStyle.names.first { $0.style == style }?.name ?? ""
  }
}

extension StyleCodec where Value == PropertyCycle {
  /// Lists of colours and other properties by name, all of one length, or colours alone; also in matplotlib's
  /// spelling `cycler('color', ['r', 'g'])`.
  static let cycle = StyleCodec<PropertyCycle>(kind: .cycle) { value, style throws(StyleFault) in
    switch value {
    case .text(let text):
      if let parsed = CyclerText(text)?.mapping { return try PropertyCycle(parsed, style) }
      guard !text.contains("cycler") else {
        throw StyleFault(value, mustBe: "a list of colors, or a mapping such as {color: [r, g, b]}")
      }
      return try PropertyCycle([StyleValue.Entry(key: "color", value: value)], style)
    case .mapping(let entries): return try PropertyCycle(entries, style)
    case .list: return try PropertyCycle([StyleValue.Entry(key: "color", value: value)], style)
    }
  } write: { cycle in
    PropertyCycle.properties.compactMap { property in
      let texts = cycle.steps.compactMap(property.text)
      return texts.isEmpty ? nil : "\(property.name): \(texts.joined(separator: ", "))"
    }.joined(separator: "; ")
  }
}

extension PropertyCycle {
  /// A property that steps may have.
  fileprivate struct Property: Sendable {
    let name: String
    let set: @Sendable (StyleValue, Style, inout Step) throws(StyleFault) -> Void
    let text: @Sendable (Step) -> String?

    init<Value>(
      _ name: String, _ codec: StyleCodec<Value>, _ property: any WritableKeyPath<Step, Value?> & Sendable
    ) {
      self.name = name
      set = { value, style, step throws(StyleFault) in
        step[keyPath: property] = try codec.read(value, style)
      }
      text = { $0[keyPath: property].map(codec.write) }
    }
  }

  fileprivate static let properties: [Property] = [
    Property("color", .color, \.color), Property("linestyle", .linestyle, \.linestyle),
    Property("linewidth", .points, \.linewidth), Property("marker", .word(), \.marker),
    Property("markersize", .points, \.markersize),
    Property("markeredgewidth", .points, \.markeredgewidth),
    Property("markerfacecolor", .color, \.markerfacecolor),
    Property("markeredgecolor", .color, \.markeredgecolor),
    Property("fillstyle", .word(), \.fillstyle), Property("alpha", .share, \.alpha),
  ]

  /// matplotlib's short names.
  private static let aliases = [
    "c": "color", "ls": "linestyle", "lw": "linewidth", "ms": "markersize", "mew": "markeredgewidth",
    "mfc": "markerfacecolor", "mec": "markeredgecolor",
  ]

  /// The names of the properties, for messages and editors.
  public static let propertyNames = properties.map(\.name) + aliases.keys.sorted()

  fileprivate init(_ entries: [StyleValue.Entry], _ style: Style) throws(StyleFault) {
    steps = []
    for entry in entries {
      let name = Self.aliases[entry.key] ?? entry.key
      guard let property = Self.properties.first(where: { $0.name == name }) else {
        let hint = suggestion(for: entry.key, among: Self.propertyNames)
        throw StyleFault("cannot cycle \"\(entry.key)\"\(hint)")
      }
      guard let values = entry.value.elements, !values.isEmpty else {
        throw StyleFault("needs a list of values for \"\(entry.key)\", not \(entry.value.summary)")
      }
      if steps.isEmpty { steps = [Step](repeating: Step(), count: values.count) }
      guard values.count == steps.count else {
        throw StyleFault(
          "needs as many values for \"\(entry.key)\" as for the others, \(steps.count), not \(values.count)")
      }
      for (index, value) in values.enumerated() { try property.set(value, style, &steps[index]) }
    }
  }
}

/// matplotlib's way to write a cycle: `cycler('color', ['r', 'g']) + cycler(lw=[1, 2])`, also with letters for
/// colours in one string.
private struct CyclerText {
  /// What it says, by property.
  private(set) var mapping: [StyleValue.Entry] = []
  private var rest: Substring

  /// - Returns: `nil` if the text is not written in that way.
  init?(_ text: String) {
    rest = text.trimmed
    repeat {
      guard take("cycler"), take("("), arguments(), take(")") else { return nil }
    } while take("+")
    guard rest.isEmpty else { return nil }
  }

  private mutating func take(_ word: String) -> Bool {
    rest = rest.trimmed
    guard rest.hasPrefix(word) else { return false }
    rest = rest.dropFirst(word.count).trimmed
    return true
  }

  /// A name and its values, or names with `=` and values.
  private mutating func arguments() -> Bool {
    if let name = quoted() { return take(",") && values(of: name) }
    repeat {
      let name = rest.prefix { $0.isLetter }
      rest = rest.dropFirst(name.count)
      guard !name.isEmpty, take("="), values(of: String(name)) else { return false }
    } while take(",")
    return true
  }

  private mutating func values(of name: String) -> Bool {
    if let letters = quoted() {
      mapping.append(.init(key: name, value: .list(letters.map { .text(String($0)) })))
      return true
    }
    guard take("["), let end = rest.firstIndex(of: "]") else { return false }
    let elements = StyleValue.text(String(rest[..<end])).elements ?? []
    rest = rest[rest.index(after: end)...].trimmed
    mapping.append(.init(key: name, value: .list(elements.map(\.withoutQuotes))))
    return true
  }

  /// A text in quotes.
  private mutating func quoted() -> String? {
    guard let quote = rest.first, quote == "'" || quote == "\"" else { return nil }
    let body = rest.dropFirst()
    guard let end = body.firstIndex(of: quote) else { return nil }
    rest = body[body.index(after: end)...].trimmed
    return String(body[..<end])
  }
}

extension StyleValue {
  fileprivate var withoutQuotes: StyleValue {
    guard case .text(let text) = self, text.count >= 2, let quote = text.first, quote == "'" || quote == "\"",
      text.last == quote
    else { return self }
    return .text(String(text.dropFirst().dropLast()))
  }
}
