// The style sheets that come with matplotlib, by its names.

extension Style {
  /// A style of a name: `ggplot`, `seaborn-v0_8-whitegrid`; `default` is matplotlib's default one.
  ///
  /// - Throws: `StyleError.unknownStyle`, which says the nearest name.
  public init(named name: String) throws(StyleError) {
    self.init()
    try apply(named: name)
  }

  /// The names of all styles, in alphabetical order but for `default`, which comes first.
  public static let names = ["default"] + KnownSheet.all.map(\.name)

  /// Lays the settings of a named style over this one; `default` replaces all of them.
  ///
  /// - Throws: `StyleError.unknownStyle`, which says the nearest name.
  public mutating func apply(named name: String) throws(StyleError) {
    if name == "default" {
      self = Style()
      return
    }
    guard let sheet = KnownSheet.all.first(where: { $0.name == name }) else { throw .unknownStyle(name) }
    for part in sheet.parts { try apply(StyleSheet(parsing: part)) }
  }

  /// The style with those of names laid over it, one after the other.
  ///
  /// - Throws: `StyleError.unknownStyle`, which says the nearest name.
  public func merging(named names: String...) throws(StyleError) -> Style {
    var style = self
    for name in names { try style.apply(named: name) }
    return style
  }
}

/// A style sheet with a name.
struct KnownSheet: Sendable {
  let name: String
  /// What it says, part after part.
  let parts: [String]

  init(_ name: String, _ parts: String...) {
    self.name = name
    self.parts = parts
  }

  /// All sheets in alphabetical order without regard to case.
  static let all = (plain + palettes + seaborn + gallery + [classic, classicTest])
    .sorted { ($0.name.lowercased(), $0.name) < ($1.name.lowercased(), $1.name) }
}
