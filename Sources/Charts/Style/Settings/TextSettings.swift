public import Colors
public import Typography

extension Style {
  /// Settings of text in general.
  public struct FontSettings: Hashable, Sendable {
    /// The fonts that are asked for each character, in order: kinds such as `serif`, or names of families. Behind
    /// them stands the default chain, which knows Japanese, Chinese and Korean.
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

    /// What the text asks for at each place of a list of families: a kind is the first of its families that is
    /// installed.
    public func choices(for names: [String]) -> [FontFamilyChoice] {
      names.map { name in
        switch name {
        case "sans-serif", "sans serif", "sans": .firstOf(sansSerif)
        case "serif": .firstOf(serif)
        case "monospace": .firstOf(monospace)
        default: .named(name)
        }
      }
    }
  }

  /// Settings of what is written.
  public struct TextSettings: Hashable, Sendable {
    /// The colour of texts, titles and entries of legends.
    public var color = Color.black
    /// Whether what stands between dollar signs is a formula.
    public var parseMath = true
  }

  /// Settings of formulas.
  public struct MathtextSettings: Hashable, Sendable {
    /// The fonts.
    public var fontset = FormulaFontSet.dejaVuSans
    /// The alphabet of letters that stand in no other.
    public var `default` = MathAlphabet.normal
  }
}
