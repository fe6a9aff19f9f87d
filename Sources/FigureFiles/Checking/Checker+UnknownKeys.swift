internal import Spelling

// What is said behind a key that is not known where it stands.

extension Checker {
  /// The same key in other letters, another word for what matplotlib calls so, where the key belongs, or the nearest
  /// one; empty if there is nothing to say.
  ///
  /// - Parameters:
  ///   - key: the key as written.
  ///   - place: what it stands in, for messages: `"plot"`.
  ///   - known: the keys that may stand there.
  static func hint(for key: String, in place: String, among known: [String]) -> String {
    let same = known.filter { $0.lowercased() == key.lowercased() }
    guard same.isEmpty else { return suggestion(for: key, among: same) }
    // There the words of scripts have no place.
    if place == "a figure file", let near = nearest(to: key, among: known) {
      return suggestion(for: key, among: [near])
    }
    let bare = bareName(of: key)
    if bare != key, known.contains(bare) { return "; write \"\(bare)\"" }
    let glossary = Glossary.keys
    let advice = glossary.advice(for: key, among: known) ?? glossary.advice(for: bare, among: known)
    // What a whole figure says is far from a slip in one of its parts.
    if let advice, advice.contains(":"), !wholes.contains(place), let near = nearest(to: key, among: known) {
      return suggestion(for: key, among: [near])
    }
    if let advice, !advice.isEmpty { return advice }
    if bare.hasPrefix("get_") { return "; a figure file asks nothing" }
    if let owner = owner(of: bare, besides: place) { return "; \(owner)" }
    if let others = artists(with: bare, besides: place) { return "; \(others)" }
    if advice != nil { return "; matplotlib's \"\(bare)\" has no counterpart here" }
    return suggestion(for: key, among: known)
  }

  /// The name of what a script calls: `xlabel` for `ax.set_xlabel` and for `plt.xlabel`.
  private static func bareName(of key: String) -> String {
    var name = key[...]
    for prefix in ["plt.", "pyplot.", "ax.", "axs.", "axes.", "fig.", "figure."] where name.hasPrefix(prefix)
    {
      name = name.dropFirst(prefix.count)
      break
    }
    if name.hasPrefix("set_") { name = name.dropFirst(4) }
    return String(name)
  }

  /// What messages call the places that have the keys of a file, a figure or an axes.
  private static let wholes = ["a figure file", "the figure", "an entry of \"axes\""]

  /// Where a key would be right.
  private static func owner(of key: String, besides place: String) -> String? {
    if wholes.contains(place),
      allArtists.contains(where: { $0.name == key })
    {
      return "\"\(key)\" is an entry of \"draw\""
    }
    let figureKeys = FigureDescription.fieldsWithSingleAxes
    if place == "a figure file" {
      return figureKeys.contains { $0.name == key } ? "\"\(key)\" is a key of a figure" : nil
    }
    if AxesDescription.fields.contains(where: { $0.name == key }) { return "\"\(key)\" is a key of an axes" }
    if figureKeys.contains(where: { $0.name == key })
      || FigureEntry.fields.contains(where: { $0.name == key })
    {
      return "\"\(key)\" is a key of a figure"
    }
    return FigureDocument.fields.contains { $0.name == key } ? "\"\(key)\" is a key of the file" : nil
  }

  /// Which artists have a key that another one lacks.
  private static func artists(with key: String, besides place: String) -> String? {
    guard key.count > 1, place != "a figure file" else { return nil }
    let names = DrawEntry.keysByArtist.filter { $0.keys.contains(key) }.map(\.name)
    guard !names.isEmpty else { return nil }
    return "\"\(key)\" is a key of \(names.prefix(3).joined(separator: ", "))\(names.count > 3 ? " …" : "")"
  }

  /// What is said behind the name of an artist that is not known.
  static func hint(forArtist name: String) -> String {
    let known = allArtists.map { $0.name }
    let bare = bareName(of: name)
    if bare != name, known.contains(bare) { return "; write \"\(bare)\"" }
    if AxesDescription.fields.contains(where: { $0.name == bare }) {
      return "; \"\(bare)\" is a key of an axes, beside \"draw\""
    }
    if FigureDescription.fieldsWithList.contains(where: { $0.name == bare }) {
      return "; \"\(bare)\" is a key of a figure"
    }
    let hint = suggestion(for: bare, among: known, .artists)
    guard hint.isEmpty || hint.hasPrefix(" (") else { return hint }
    if bare.hasPrefix("get_") { return "; a figure file asks nothing" }
    let beside = AxesDescription.fields.map(\.name)
    let advice =
      Glossary.keys.advice(for: name, among: beside) ?? Glossary.keys.advice(for: bare, among: beside)
    guard let advice else { return hint }
    return advice.isEmpty ? "; matplotlib's \"\(bare)\" has no counterpart here" : advice
  }
}
