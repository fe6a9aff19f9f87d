/// What a text asks of its fonts: matplotlib's families, weight and style.
public struct FontProperties: Hashable, Sendable {
  /// The fonts to ask for each character, in order. One that is not installed is passed over.
  public var families: [FontFamilyChoice]
  /// How thick the strokes are: 400 is normal, 700 bold. The nearest face of a family is taken.
  public var weight: FontWeight
  /// Whether the letters are upright. A family without a slanted face stays upright.
  public var style: FontStyle

  /// By default DejaVu Sans, upright and of normal weight.
  public init(
    families: [FontFamilyChoice] = [.named("DejaVu Sans")], weight: FontWeight = .normal,
    style: FontStyle = .normal
  ) {
    self.families = families
    self.weight = weight
    self.style = style
  }
}

/// A place in a list of families: one font is taken for it.
public enum FontFamilyChoice: Hashable, Sendable {
  /// A family by its name, without regard to case, or a file by its name.
  case named(String)
  /// What a kind of font such as `serif` stands for: the first of these families that is installed.
  case firstOf([String])
}

/// The families of a text, in the order in which they are asked for a character: names such as `IPAexGothic`, kinds
/// such as `serif`, or files such as `Title.otf` from the folders that were named.
public struct FontFamily: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  /// The names, in order.
  public var names: [String]

  /// A list of names.
  public init(_ names: [String]) { self.names = names }

  /// A single name.
  public init(stringLiteral name: String) { names = [name] }

  /// A list of names.
  public init(arrayLiteral names: String...) { self.names = names }

  /// Without serifs.
  public static let sansSerif: FontFamily = "sans-serif"
  /// With serifs.
  public static let serif: FontFamily = "serif"
  /// All letters of one width.
  public static let monospace: FontFamily = "monospace"
}

/// Whether letters are upright.
public enum FontStyle: String, CaseIterable, Hashable, Sendable {
  case normal, italic, oblique
}

/// How thick strokes are, from 0 to 1000.
public struct FontWeight: Hashable, Sendable {
  /// The number: 400 is normal, 700 bold.
  public let value: Int

  /// A weight; numbers outside of 0 … 1000 are taken for the nearer end.
  public init(_ value: Int) { self.value = min(max(value, 0), 1000) }

  /// 400
  public static let normal = FontWeight(400)
  /// 700
  public static let bold = FontWeight(700)

  /// matplotlib's words with their numbers.
  public static let names: [(name: String, value: Int)] = [
    ("ultralight", 100), ("light", 200), ("normal", 400), ("regular", 400), ("book", 400), ("medium", 500),
    ("roman", 500), ("semibold", 600), ("demibold", 600), ("demi", 600), ("bold", 700), ("heavy", 800),
    ("extra bold", 800), ("black", 900),
  ]

  /// The weight of a word or of a number from 0 to 1000; `nil` for any other text.
  public init?(_ text: String) {
    if let known = Self.names.first(where: { $0.name == text }) {
      self.init(known.value)
    } else if let number = Int(text), (0...1000).contains(number) {
      self.init(number)
    } else {
      return nil
    }
  }

  /// Whether the bold face is nearer than the normal one.
  var isBold: Bool { abs(value - Self.bold.value) < abs(value - Self.normal.value) }
}
