/// The fonts that formulas are set in. Raw values are matplotlib's words.
public enum FormulaFontSet: String, CaseIterable, Hashable, Sendable {
  case dejaVuSans = "dejavusans"
  case dejaVuSerif = "dejavuserif"
  case stix
  case stixSans = "stixsans"
  /// Computer Modern.
  case cm
}

/// A font of a font set, as letters ask for it.
enum FormulaFontName: String, CaseIterable, Hashable, Sendable {
  case rm, it, bf, bfit, sf, tt
  /// Large operators.
  case display
  /// Prime signs.
  case symbols
  /// Letters that Unicode does not have.
  case nonuniRoman = "nonunirm"
  case nonuniItalic = "nonuniit"
  case nonuniBold = "nonunibf"
  /// Brackets and roots in growing sizes.
  case size0, size1, size2, size3, size4, size5

  static let sizes: [FormulaFontName] = [.size0, .size1, .size2, .size3, .size4, .size5]
}

extension FormulaFontSet {
  var isSTIX: Bool { self == .stix || self == .stixSans }

  /// The font set that is asked for what this one lacks; `nil` for STIX itself.
  var fallback: FormulaFontSet? {
    switch self {
    case .dejaVuSans: .stixSans
    case .dejaVuSerif, .cm: .stix
    case .stix, .stixSans: nil
    }
  }

  /// The names that a font's file may have, and the packages that bring it; empty if the set has no such font.
  func fileNames(of name: FormulaFontName) -> [String] {
    switch (self, name) {
    case (_, .symbols): ["cmsy10.ttf"]
    case (.cm, _): []
    case (_, .size1): ["STIXSizOneSymReg.ttf", "STIXSizeOneSym-Regular.otf"]
    case (_, .size2): ["STIXSizTwoSymReg.ttf", "STIXSizeTwoSym-Regular.otf"]
    case (_, .size3): ["STIXSizThreeSymReg.ttf", "STIXSizeThreeSym-Regular.otf"]
    case (_, .size4): ["STIXSizFourSymReg.ttf", "STIXSizeFourSym-Regular.otf"]
    case (_, .size5): ["STIXSizFiveSymReg.ttf", "STIXSizeFiveSym-Regular.otf"]
    case (.stix, .rm), (.stixSans, .rm), (.stix, .size0), (.stixSans, .size0):
      ["STIXGeneral.ttf", "STIXGeneral-Regular.otf"]
    case (.stix, .it), (.stixSans, .it): ["STIXGeneralItalic.ttf", "STIXGeneral-Italic.otf"]
    case (.stix, .bf), (.stixSans, .bf): ["STIXGeneralBol.ttf", "STIXGeneral-Bold.otf"]
    case (.stix, .bfit), (.stixSans, .bfit): ["STIXGeneralBolIta.ttf", "STIXGeneral-BoldItalic.otf"]
    case (.stix, .nonuniRoman), (.stixSans, .nonuniRoman): ["STIXNonUni.ttf", "STIXNonUnicode-Regular.otf"]
    case (.stix, .nonuniItalic), (.stixSans, .nonuniItalic):
      ["STIXNonUniIta.ttf", "STIXNonUnicode-Italic.otf"]
    case (.stix, .nonuniBold), (.stixSans, .nonuniBold): ["STIXNonUniBol.ttf", "STIXNonUnicode-Bold.otf"]
    case (.stix, _), (.stixSans, _), (_, .nonuniRoman), (_, .nonuniItalic), (_, .nonuniBold): []
    case (_, .sf): [DejaVuFamily.sans.fileName(isBold: false, isSlanted: false)]
    case (_, .tt): [DejaVuFamily.mono.fileName(isBold: false, isSlanted: false)]
    case (.dejaVuSans, .display): ["DejaVuSansDisplay.ttf"]
    case (.dejaVuSerif, .display): ["DejaVuSerifDisplay.ttf"]
    default:
      [
        (self == .dejaVuSans ? DejaVuFamily.sans : .serif)
          .fileName(isBold: name == .bf || name == .bfit, isSlanted: name == .it || name == .bfit)
      ]
    }
  }

  /// The packages that bring a font.
  func packages(of name: FormulaFontName) -> FontPackages {
    switch name {
    case .rm, .bf, .sf, .tt, .size0: isSTIX ? .formulas : .dejaVuCore
    case .it, .bfit: isSTIX ? .formulas : .dejaVuExtra
    default: .formulas
    }
  }

  /// The heights that superscripts, fractions and the like stand at.
  var constants: FormulaConstants {
    switch self {
    case .dejaVuSans: .dejaVuSans
    case .dejaVuSerif: .dejaVuSerif
    case .stix: .stix
    case .stixSans: .stixSans
    case .cm: .computerModern
    }
  }
}

extension FontPackages {
  /// matplotlib's fonts for formulas: its data alone, without a program.
  static let formulas = FontPackages(debian: "python-matplotlib-data", homebrew: nil)
}
