/// What a text asks of its font: matplotlib's family, weight and style. The nearest of the DejaVu fonts is taken.
public struct FontProperties: Hashable, Sendable {
  /// The shapes of the letters.
  public var family: FontFamily
  /// How thick the strokes are: 400 is normal, 700 bold; what is nearer to 700 is set in the bold face.
  public var weight: FontWeight
  /// Whether the letters are upright.
  public var style: FontStyle

  /// By default DejaVu Sans, upright and of normal weight.
  public init(family: FontFamily = .sansSerif, weight: FontWeight = .normal, style: FontStyle = .normal) {
    self.family = family
    self.weight = weight
    self.style = style
  }

  /// The font that comes nearest.
  public var font: Font { Font.face(family, isBold: weight.isBold, isSlanted: style != .normal) }
}

/// Families of fonts. Raw values are matplotlib's words.
public enum FontFamily: String, CaseIterable, Hashable, Sendable {
  case sansSerif = "sans-serif"
  case serif
  case monospace
}

/// Whether letters are upright. The DejaVu fonts have one slanted face for both other styles.
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

extension Font {
  /// Every font that this package draws with.
  public static let all = FontFamily.allCases.flatMap { family in
    [(false, false), (true, false), (false, true), (true, true)].map {
      face(family, isBold: $0.0, isSlanted: $0.1)
    }
  }

  /// A face of a family.
  static func face(_ family: FontFamily, isBold: Bool, isSlanted: Bool) -> Font {
    if family == .sansSerif && !isBold && !isSlanted { return dejaVuSans }
    let slanted = family == .serif ? "Italic" : "Oblique"
    let face = (isBold ? "Bold" : "") + (isSlanted ? slanted : "")
    let name = "DejaVu" + family.fileStem
    return Font(
      family: "DejaVu \(family.fileStem)" + (face.isEmpty ? "" : " \(face)"),
      fileName: name + (face.isEmpty ? "" : "-\(face)") + ".ttf", packages: isSlanted ? .extra : .core)
  }
}

extension FontFamily {
  /// What the family is called in file names.
  fileprivate var fileStem: String {
    switch self {
    case .sansSerif: "Sans"
    case .serif: "Serif"
    case .monospace: "SansMono"
    }
  }
}
