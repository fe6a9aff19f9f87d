internal import Spelling

/// What is said about an artist method to authors of figure files: made from the declarations that files are read
/// with.
public struct ArtistHelp: Hashable, Sendable {
  /// One of its keyword arguments.
  public struct Key: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// A line about it: the meaning, the unit, the default.
    public let summary: String
    /// Whether the artist cannot be drawn without it.
    public let isRequired: Bool
  }

  /// What the method is called.
  public let name: String
  /// A line about what it draws.
  public let summary: String
  /// Its keyword arguments.
  public let keys: [Key]

  /// All artists, by name.
  public static var all: [ArtistHelp] {
    allArtists.map { ArtistHelp(of: $0) }.sorted { $0.name < $1.name }
  }

  /// The artist of a name.
  ///
  /// - Throws: `UnknownArtist` if there is none.
  public static func named(_ name: String) throws(UnknownArtist) -> ArtistHelp {
    guard let help = all.first(where: { $0.name == name }) else { throw UnknownArtist(name: name) }
    return help
  }

  private init<Description: ArtistDescription>(of artist: Description.Type) {
    name = artist.name
    summary = artist.summary
    keys = artist.fields.map { Key(name: $0.name, summary: $0.summary, isRequired: $0.isRequired) }
  }
}

/// A name that no artist has.
public struct UnknownArtist: Error, CustomStringConvertible {
  /// The name.
  public let name: String

  /// What is wrong, with the nearest name.
  public var description: String {
    "unknown artist \"\(name)\"\(Checker.hint(forArtist: name))"
  }
}
