/// Where the parts of formulas stand, in x-heights: TeX's parameters of mathematical fonts as matplotlib chose them for
/// its font sets ("TeXbook", appendix G; the names of fields are TeX's).
struct FormulaConstants: Hashable, Sendable {
  /// The room after a script.
  var scriptSpace: Double
  /// How far a script stands from an upright item, how much farther from a slanted one, and from an integral.
  var delta, deltaSlanted, deltaIntegral: Double
  /// How far scripts of something high or deep reach below its top and its bottom.
  var supdrop, subdrop: Double
  /// The least rise of a superscript, the least drop of a subscript without and with a superscript.
  var sup1, sub1, sub2: Double
  /// The rise of a numerator in large fractions, in small ones, and in small ones without a line.
  var num1, num2, num3: Double
  /// The drop of a denominator in large fractions and in small ones.
  var denom1, denom2: Double
  /// The height of the line of fractions, and that of the letter x, in ems.
  let axisHeight, xHeight: Double
  /// The width of an em for white space, in ems; `nil` takes that of the italic m.
  let quad: Double?

  private static func dejaVu(xHeight: Double) -> FormulaConstants {
    FormulaConstants(
      scriptSpace: 0.05, delta: 0.025, deltaSlanted: 0.2, deltaIntegral: 0.1, supdrop: 790.527 / xHeight,
      subdrop: 102.4 / xHeight, sup1: 845.824 / xHeight, sub1: 307.199 / xHeight, sub2: 632.832 / xHeight,
      num1: 1529.86 / xHeight, num2: 868.352 / xHeight, num3: 970.752 / xHeight, denom1: 1548.29 / xHeight,
      denom2: 768 / xHeight, axisHeight: 512.0 / 2048, xHeight: xHeight / 2048, quad: nil)
  }

  static let dejaVuSans = dejaVu(xHeight: 1120)
  static let dejaVuSerif = dejaVu(xHeight: 1063)
  static let computerModern: FormulaConstants = {
    let (em, x) = (1_048_576.0, 451_470.0)
    return FormulaConstants(
      scriptSpace: 0.132861328125, delta: 0.132861328125, deltaSlanted: 0.3, deltaIntegral: 0.3,
      supdrop: 404864 / x,
      subdrop: 52429 / x, sup1: 432949 / x, sub1: 157286 / x, sub2: 259226 / x, num1: 709370 / x,
      num2: 412858 / x,
      num3: 465286 / x, denom1: 719272 / x, denom2: 361592 / x, axisHeight: 262144 / em, xHeight: x / em,
      quad: 1_048_579 / em)
  }()
  static let stix = FormulaConstants(
    scriptSpace: 0.1, delta: 0.05, deltaSlanted: 0.3, deltaIntegral: 0.3, supdrop: 386.0 / 450,
    subdrop: 50.0002 / 450,
    sup1: 413.0 / 450, sub1: 150.0 / 450, sub2: 309.0 / 450, num1: 747.0 / 450, num2: 424.0 / 450,
    num3: 474.0 / 450,
    denom1: 756.0 / 450, denom2: 375.0 / 450, axisHeight: 0.25, xHeight: 0.45, quad: 1)
  static let stixSans: FormulaConstants = {
    var constants = stix
    (constants.scriptSpace, constants.deltaSlanted) = (0.05, 0.6)
    return constants
  }()
}
