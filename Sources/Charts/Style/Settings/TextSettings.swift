public import Colors
public import Typography

extension Style {
  /// Settings of text in general.
  public struct FontSettings: Hashable, Sendable {
    /// The families to look for, the first that is there being taken: kinds such as `serif`, or names.
    public var family = ["sans-serif"]
    /// Whether letters are upright.
    public var style = FontStyle.normal
    /// How thick strokes are.
    public var weight = FontWeight.normal
    /// The size that words such as `large`, and the tight layout, are relative to; in points.
    public var size = 10.0
    /// What the kind `sans-serif` stands for.
    public var sansSerif = [
      "DejaVu Sans", "Bitstream Vera Sans", "Computer Modern Sans Serif", "Lucida Grande", "Verdana",
      "Geneva", "Lucid", "Arial", "Helvetica", "Avant Garde", "sans-serif",
    ]
    /// What the kind `serif` stands for.
    public var serif = [
      "DejaVu Serif", "Bitstream Vera Serif", "Computer Modern Roman", "New Century Schoolbook",
      "Century Schoolbook L", "Utopia", "ITC Bookman", "Bookman", "Nimbus Roman No9 L",
      "Times New Roman", "Times", "Palatino", "Charter", "serif",
    ]
    /// What the kind `monospace` stands for.
    public var monospace = [
      "DejaVu Sans Mono", "Bitstream Vera Sans Mono", "Computer Modern Typewriter", "Andale Mono",
      "Nimbus Mono L", "Courier New", "Courier", "Fixed", "Terminal", "monospace",
    ]

    /// The family that texts are set in: the first of the wanted ones that is there, else DejaVu Sans.
    ///
    /// Only the DejaVu fonts are, so that pictures are the same everywhere.
    public var resolvedFamily: FontFamily {
      let names = family.lazy.flatMap { name in
        switch name {
        case "sans-serif", "sans serif", "sans": sansSerif
        case "serif": serif
        case "monospace": monospace
        default: [name]
        }
      }
      return names.compactMap(FontFamily.init(fontName:)).first ?? .sansSerif
    }
  }

  /// Settings of what is written.
  public struct TextSettings: Hashable, Sendable {
    /// The colour of texts, titles and entries of legends.
    public var color = Color.black
    /// Whether what stands between dollar signs is a formula.
    public var parseMath = true
  }
}

extension FontFamily {
  /// The family of a font's name, without regard to case.
  fileprivate init?(fontName name: String) {
    switch name.lowercased() {
    case "dejavu sans": self = .sansSerif
    case "dejavu serif": self = .serif
    case "dejavu sans mono": self = .monospace
    default: return nil
    }
  }
}
