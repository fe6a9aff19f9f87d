internal import YAMLTree

/// The artist methods that a figure file knows; an entry of `draw:` has one of them.
let allArtists: [any ArtistDescription.Type] = [
  PlotDescription.self, TextDescription.self, AnnotateDescription.self, FunctionDescription.self,
  ReferenceLineDescription<PlacesOnY>.self, ReferenceLineDescription<PlacesOnX>.self,
  MeshDescription.self, PcolorDescription.self, ContourDescription.self, ContourfDescription.self,
  BarDescription<PlacesOnX>.self, BarDescription<PlacesOnY>.self,
  ErrorbarDescription.self, HistDescription.self, PieDescription.self,
  SpanDescription<PlacesOnY>.self, SpanDescription<PlacesOnX>.self,
  PatchDescription<RectangleShape>.self, PatchDescription<CircleShape>.self,
  PatchDescription<EllipseShape>.self, PatchDescription<PolygonShape>.self,
  PatchDescription<RegularPolygonShape>.self, PatchDescription<WedgeShape>.self,
  PatchDescription<PathPatchShape>.self, PatchDescription<FancyBoxShape>.self,
  PatchDescription<ArrowShape>.self, ArrowDescription.self,
  ImageDescription.self, MatrixImageDescription.self,
  FillBetweenDescription<PlacesOnX>.self, FillBetweenDescription<PlacesOnY>.self, ScatterDescription.self,
  BoxplotDescription.self, ViolinplotDescription.self, HexbinDescription.self,
  QuiverDescription.self, QuiverkeyDescription.self,
  SegmentDescription<PlacesOnY>.self, SegmentDescription<PlacesOnX>.self, AxlineDescription.self,
  StemDescription.self, StepDescription.self, StackplotDescription.self, EventplotDescription.self,
  BrokenBarhDescription.self, FillDescription.self, StairsDescription.self, EcdfDescription.self,
  ArcDescription.self, PatchDescription<AnnulusShape>.self, SpyDescription.self, TableDescription.self,
]

/// An entry of `draw:` while it is read.
struct DrawEntry {
  /// Where the artist's name stands.
  let position: SourcePosition
  var artist: (any ArtistDescription)?
}

extension DrawEntry {
  static var fields: [Field<DrawEntry>] { allArtists.map { field(of: $0) } }

  /// The artists with the names of their keys.
  static let keysByArtist: [(name: String, keys: Set<String>)] = {
    func keys<Description: ArtistDescription>(_ artist: Description.Type) -> Set<String> {
      Set(artist.fields.map(\.name))
    }
    return allArtists.map { ($0.name, keys($0)) }
  }()

  fileprivate static func field<Description: ArtistDescription>(of artist: Description.Type) -> Field<Self> {
    Field(artist.name, .keys(artist.fields), artist.summary) { node, entry, checker in
      var description = artist.init(position: entry.position)
      checker.read(node, named: "\"\(artist.name)\"", into: &description, fields: artist.fields)
      entry.artist = description
    }
  }

  /// What `draw` may be.
  static var listSchema: Schema {
    .named("draw", .list(of: .mapping(Schema.Mapping(keys: fields.map(\.key), length: 1...1))))
  }
}

extension Checker {
  mutating func artists(_ node: YAMLNode) -> [any ArtistDescription] {
    guard let entries = node.sequence else {
      error("\"draw\" must be a list of artists, not \(node.summary)", at: node.position)
      return []
    }
    return entries.compactMap { artist($0) }
  }

  private mutating func artist(_ node: YAMLNode) -> (any ArtistDescription)? {
    guard let entries = node.mapping?.entries, entries.count == 1 else {
      error(
        "an entry of \"draw\" must be one artist with its arguments, such as \"plot: {x: x, y: sin(x)}\"",
        at: node.position)
      return nil
    }
    let entry = entries[0]
    guard let kind = allArtists.first(where: { $0.name == entry.key }) else {
      error("unknown artist \"\(entry.key)\"\(Self.hint(forArtist: entry.key))", at: entry.keyPosition)
      return nil
    }
    let before = errorCount
    var result = DrawEntry(position: entry.keyPosition)
    DrawEntry.field(of: kind).read(entry.value, &result, &self)
    // What is half read would be told as missing when it is evaluated.
    return errorCount == before ? result.artist : nil
  }
}
