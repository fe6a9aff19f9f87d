public import Colors
public import Typography

/// What a text looks like. Without a value the place where it stands decides.
public struct TextProperties: Hashable, Sendable {
  /// The font size in points.
  public var fontsize: FontSize?
  /// Family, weight and style of the font.
  public var font = FontChoice()
  /// The colour.
  public var color: ColorSpecification?
  /// Replaces the colour's alpha.
  public var alpha: Double?
  /// Degrees counter-clockwise.
  public var rotation: Double?
  /// Whether what stands between dollar signs is a formula; `nil` takes the style's setting.
  public var parseMath: Bool?
  /// The fonts of formulas; `nil` takes the style's.
  public var mathFontfamily: FormulaFontSet?

  /// A look; what is `nil` the place decides.
  public init(
    fontsize: FontSize? = nil, fontfamily: FontFamily? = nil, fontweight: FontWeight? = nil,
    fontstyle: FontStyle? = nil, color: ColorSpecification? = nil, alpha: Double? = nil,
    rotation: Double? = nil
  ) {
    self.fontsize = fontsize
    font = FontChoice(family: fontfamily, weight: fontweight, style: fontstyle)
    self.color = color
    self.alpha = alpha
    self.rotation = rotation
  }

  /// How the text is read.
  ///
  /// - Parameter usual: how it is read where it says nothing.
  func setting(_ usual: TextSetting) -> TextSetting {
    var setting = usual
    setting.parsesMath = parseMath ?? usual.parsesMath
    setting.mathFonts = mathFontfamily ?? usual.mathFonts
    return setting
  }

  /// The size in points.
  ///
  /// - Parameters:
  ///   - usual: what the place takes.
  ///   - base: what named sizes are relative to.
  func points(usual: Double, base: Double) -> Double { fontsize?.points(relativeTo: base) ?? usual }

  /// The colour of the text; `nil` if it is not drawn.
  func color(usual: Color, _ style: Style) -> Color? {
    guard let own = color.map(style.color) ?? usual else { return nil }
    return alpha.map(own.withAlpha) ?? own
  }
}

/// What a text asks of its font; what is `nil` the place and the style decide.
public struct FontChoice: Hashable, Sendable {
  /// The fonts to ask for each character, in order.
  public var family: FontFamily?
  /// How thick the strokes are.
  public var weight: FontWeight?
  /// Whether the letters are upright.
  public var style: FontStyle?

  /// A choice; by default none.
  public init(family: FontFamily? = nil, weight: FontWeight? = nil, style: FontStyle? = nil) {
    self.family = family
    self.weight = weight
    self.style = style
  }

  /// What the text asks of its fonts.
  ///
  /// - Parameter usualWeight: that of the place, where it has one of its own.
  func properties(_ style: Style, usualWeight: FontWeight?) -> FontProperties {
    var properties = style.fontProperties(weight: usualWeight)
    if let family { properties.families = style.font.choices(for: family.names) }
    properties.weight = weight ?? properties.weight
    properties.style = self.style ?? properties.style
    return properties
  }
}

/// A font size: a number of points, or one of matplotlib's words for a size relative to the style's.
public enum FontSize: Hashable, Sendable {
  case points(Double)
  case named(Name)

  /// 0.579 times the style's size.
  public static let xxSmall = FontSize.named(.xxSmall)
  /// 0.694 times the style's size.
  public static let xSmall = FontSize.named(.xSmall)
  /// 0.833 times the style's size.
  public static let small = FontSize.named(.small)
  /// The style's size.
  public static let medium = FontSize.named(.medium)
  /// 1.2 times the style's size.
  public static let large = FontSize.named(.large)
  /// 1.44 times the style's size.
  public static let xLarge = FontSize.named(.xLarge)
  /// 1.728 times the style's size.
  public static let xxLarge = FontSize.named(.xxLarge)

  /// Words for sizes, from small to large, and for a step up or down.
  public enum Name: String, CaseIterable, Hashable, Sendable {
    case xxSmall = "xx-small"
    case xSmall = "x-small"
    case small, medium, large
    case xLarge = "x-large"
    case xxLarge = "xx-large"
    case smaller, larger

    /// How many times the style's size.
    var factor: Double {
      switch self {
      case .xxSmall: 0.579
      case .xSmall: 0.694
      case .small, .smaller: 0.833
      case .medium: 1
      case .large, .larger: 1.2
      case .xLarge: 1.44
      case .xxLarge: 1.728
      }
    }
  }

  /// The size in points.
  func points(relativeTo base: Double) -> Double {
    switch self {
    case .points(let points): points
    case .named(let name): base * name.factor
    }
  }
}

extension FontSize: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  /// A number of points.
  public init(floatLiteral value: Double) { self = .points(value) }

  /// A number of points.
  public init(integerLiteral value: Int) { self = .points(Double(value)) }
}
