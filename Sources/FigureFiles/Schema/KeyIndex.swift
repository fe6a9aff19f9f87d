internal import YAMLTree

/// The keys of figures by what they belong to, with the figures that use each.
///
/// It follows the declarations that figures are read with, and so knows every key there is.
public struct KeyIndex: Sendable {
  /// A key, or a word that may stand under it.
  public struct Entry: Hashable, Sendable {
    /// What the key belongs to: `figure`, `axes`, an artist, or a part of these such as `legend`.
    public let owner: String
    /// What it is called.
    public let key: String
    /// One of the words that may stand under it; `nil` for the key itself.
    public let word: String?
    /// A line about the key: the meaning, the unit, the default; empty for a word.
    public let summary: String
    /// The names of the figures that use it, in the order in which they were added.
    public fileprivate(set) var figures: [String] = []

    /// The owner, the key and the word in one: `hist.histtype: step`.
    public var name: String { "\(owner).\(key)" + (word.map { ": \($0)" } ?? "") }
  }

  /// All there is: what belongs to one owner stands together.
  public var entries: [Entry] { owners.flatMap { entriesByOwner[$0, default: []] } }

  private var owners: [String] = []
  private var entriesByOwner: [String: [Entry]] = [:]
  private var indices: [Place: Int] = [:]
  /// What a mapping is called, by its keys: a mapping of the same keys elsewhere is the same thing.
  private var ownersByKeys: [[String]: String] = [:]
  /// Where words were met first: the same words elsewhere are the same thing.
  private var placesByWords: [[String]: Place] = [:]
  /// The named schemas that have been listed.
  private var listed: Set<String> = []
  private let figureKeys: Schema
  private let axesKeys: Set<String>

  /// All keys, used by no figure.
  public init() {
    figureKeys = FigureEntry.keysSchema
    axesKeys = Set(AxesDescription.fields.map(\.name)).subtracting(["let", "facecolor"])
    ownersByKeys[AxesDescription.fields.map(\.name)] = "axes"
    follow(figureKeys, Context(name: "figure"), nil)
  }

  /// Notes what a figure uses.
  public mutating func add(_ figure: ResolvedFigure) {
    follow(figureKeys, Context(name: "figure", figure: figure.name), figure.node)
  }
}

// MARK: - On the way through a schema

extension KeyIndex {
  /// An entry's place.
  private struct Place: Hashable {
    var owner: String
    var key: String
    var word: String?
  }

  private struct Context {
    /// What a mapping here is called.
    var name: String
    /// The key that leads here.
    var place: Place?
    /// Whether the mapping here is an artist's, which is its own even if others have the same keys.
    var isArtist = false
    /// The figure that is looked at.
    var figure: String?
  }

  /// Goes through a node with its schema; without a node through all that there may be.
  private mutating func follow(_ schema: Schema, _ context: Context, _ node: YAMLNode?) {
    switch schema {
    case .types, .integer, .number, .literal, .pattern: break
    case .words(let words): note(words, context, node)
    case .list(let element, _):
      guard let node else { return follow(element, context, nil) }
      for part in node.sequence ?? [] { follow(element, context, part) }
    case .mapping(let mapping): follow(mapping, context, node)
    case .either(let choices): follow(choices, context, node)
    case .restricted(let inner, _, _), .inFigure(let inner): follow(inner, context, node)
    case .named(let name, let inner): follow(named: name, inner, context, node)
    case .deferred(let name, let make):
      if node != nil || !listed.contains(name) { follow(named: name, make(), context, node) }
    }
  }

  private mutating func follow(_ choices: [Schema], _ context: Context, _ node: YAMLNode?) {
    for choice in choices {
      // A name that may stand alone or have arguments is one thing.
      if case .words(let words) = choice, let mapping = choices.lazy.compactMap(\.mapping).first,
        mapping.keys.map(\.name) == words
      {
        guard let word = node?.scalar?.text else { continue }
        note(Place(owner: owner(of: mapping, context), key: word), in: context.figure)
      } else {
        follow(choice, context, node)
      }
    }
  }

  private mutating func follow(named name: String, _ schema: Schema, _ context: Context, _ node: YAMLNode?) {
    // Every colour may be used wherever one may.
    if name == "own-color" || node == nil && !listed.insert(name).inserted { return }
    var context = context
    if name != "figure-keys" { context.name = name }
    follow(schema, context, node)
  }

  private mutating func follow(_ mapping: Schema.Mapping, _ context: Context, _ node: YAMLNode?) {
    let owner = owner(of: mapping, context)
    let keys = mapping.keys.map { key in
      (
        key,
        Place(
          owner: axesKeys.contains(key.name) && ["figure", "child-axes"].contains(owner) ? "axes" : owner,
          key: key.name)
      )
    }
    func inner(_ place: Place) -> Context {
      Context(name: place.key, place: place, isArtist: owner == "draw", figure: context.figure)
    }
    guard let node else {
      for (key, place) in keys { list(place, key.summary) }
      for (key, place) in keys { follow(key.schema, inner(place), nil) }
      return mapping.others.map { follow($0, context, nil) } ?? ()
    }
    for entry in node.mapping?.entries ?? [] {
      if let (key, place) = keys.first(where: { $0.0.name == entry.key }) {
        note(place, in: context.figure)
        follow(key.schema, inner(place), entry.value)
      } else if let others = mapping.others {
        follow(others, context, entry.value)
      }
    }
  }

  private mutating func owner(of mapping: Schema.Mapping, _ context: Context) -> String {
    if context.isArtist { return context.name }
    let keys = mapping.keys.map(\.name)
    if let known = ownersByKeys[keys] { return known }
    // Things of different keys may share a name: the shadow of a pie and that of a legend.
    let isTaken = ownersByKeys.values.contains(context.name)
    let owner = isTaken ? "\(context.place?.owner ?? "").\(context.name)" : context.name
    ownersByKeys[keys] = owner
    return owner
  }

  private mutating func note(_ words: [String], _ context: Context, _ node: YAMLNode?) {
    guard let own = context.place else { return }
    let place = placesByWords[words] ?? own
    placesByWords[words] = place
    func at(_ word: String) -> Place { Place(owner: place.owner, key: place.key, word: word) }
    guard let node else { return words.forEach { list(at($0), "") } }
    if let text = node.scalar?.text, words.contains(text) { note(at(text), in: context.figure) }
  }

  private mutating func list(_ place: Place, _ summary: String) {
    guard indices[place] == nil else { return }
    if entriesByOwner[place.owner] == nil { owners.append(place.owner) }
    indices[place] = entriesByOwner[place.owner, default: []].count
    entriesByOwner[place.owner, default: []].append(
      Entry(owner: place.owner, key: place.key, word: place.word, summary: summary))
  }

  private mutating func note(_ place: Place, in figure: String?) {
    guard let figure, let index = indices[place] else { return }
    if entriesByOwner[place.owner]?[index].figures.last != figure {
      entriesByOwner[place.owner]?[index].figures.append(figure)
    }
  }
}

extension Schema {
  fileprivate var mapping: Mapping? {
    if case .mapping(let mapping) = self { mapping } else { nil }
  }
}
