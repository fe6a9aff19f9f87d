// Trees made from trees: named by their file, laid over each other, with texts replaced. Every node keeps the place
// that it came from.

extension YAMLNode {
  /// The same tree with a file's name in all places.
  public func naming(file: String) -> YAMLNode {
    var position = position
    position.file = file
    switch kind {
    case .scalar(let scalar):
      var place = scalar.textPosition
      place?.file = file
      let named = YAMLScalar(text: scalar.text, style: scalar.style, value: scalar.value, textPosition: place)
      return YAMLNode(.scalar(named), at: position)
    case .sequence(let elements):
      return YAMLNode(.sequence(elements.map { $0.naming(file: file) }), at: position)
    case .mapping(let mapping):
      let entries = mapping.entries.map { entry in
        var place = entry.keyPosition
        place.file = file
        return YAMLMapping.Entry(key: entry.key, keyPosition: place, value: entry.value.naming(file: file))
      }
      return YAMLNode(.mapping(YAMLMapping(entries)), at: position)
    }
  }

  /// The tree laid over a base: of two mappings every key counts, those of the base first, and values under the same
  /// key are laid over each other; anything else covers what is below it.
  ///
  /// - Parameter count: is raised by the number of entries that were looked at.
  public func laid(over base: YAMLNode, counting count: inout Int) -> YAMLNode {
    guard let own = mapping, let below = base.mapping else { return self }
    count += own.entries.count + below.entries.count
    var entries = below.entries
    let places = Dictionary(
      below.entries.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    for entry in own.entries {
      if let index = places[entry.key] {
        entries[index] = YAMLMapping.Entry(
          key: entry.key, keyPosition: entry.keyPosition,
          value: entry.value.laid(over: entries[index].value, counting: &count))
      } else {
        entries.append(entry)
      }
    }
    return YAMLNode(.mapping(YAMLMapping(entries)), at: position)
  }

  /// The tree with every key and every text that is a string replaced by what `replacement` makes of it; `nil` keeps it.
  /// What becomes a number, or true or false, is one, as if it had been written there.
  public func replacingTexts(_ replacement: (String) -> String?) -> YAMLNode {
    switch kind {
    case .scalar(let scalar):
      guard scalar.value == .string, let text = replacement(scalar.text) else { return self }
      let value = CoreSchema.isNull(text) ? .string : CoreSchema.value(of: text)
      return YAMLNode(
        .scalar(YAMLScalar(text: text, style: scalar.style, value: value, textPosition: nil)), at: position)
    case .sequence(let elements):
      return YAMLNode(.sequence(elements.map { $0.replacingTexts(replacement) }), at: position)
    case .mapping(let mapping):
      let entries = mapping.entries.map { entry in
        YAMLMapping.Entry(
          key: replacement(entry.key) ?? entry.key, keyPosition: entry.keyPosition,
          value: entry.value.replacingTexts(replacement))
      }
      return YAMLNode(.mapping(YAMLMapping(entries)), at: position)
    }
  }

  /// A mapping without some keys; any other node as it is.
  public func removing(keys: Set<String>) -> YAMLNode {
    guard let mapping, mapping.entries.contains(where: { keys.contains($0.key) }) else { return self }
    return YAMLNode(.mapping(YAMLMapping(mapping.entries.filter { !keys.contains($0.key) })), at: position)
  }
}

extension YAMLNode {
  /// The content in a form of its own, for hashing: equal for equal trees, wherever they stand and however their scalars
  /// are written.
  public func appendCanonical(to bytes: inout [UInt8]) {
    switch kind {
    case .scalar(let scalar):
      // Whether a text is a string or a number makes a difference; how it is quoted does not.
      bytes.append(scalar.value == .string ? UInt8(ascii: "s") : UInt8(ascii: "p"))
      Self.append(scalar.text, to: &bytes)
    case .sequence(let elements):
      bytes.append(UInt8(ascii: "["))
      for element in elements { element.appendCanonical(to: &bytes) }
      bytes.append(UInt8(ascii: "]"))
    case .mapping(let mapping):
      bytes.append(UInt8(ascii: "{"))
      for entry in mapping.entries {
        Self.append(entry.key, to: &bytes)
        entry.value.appendCanonical(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// The length comes first, so that no text can imitate another structure.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes += "\(text.utf8.count):".utf8
    bytes += text.utf8
  }
}
