// What is wrong with a text, before anything is drawn.

/// Looks for mistakes in texts.
public enum TextInspection {
  /// The mistakes in a text's formulas, the first of each.
  ///
  /// Offsets count the Unicode scalars of the whole text.
  public static func faults(in text: String) -> [FormulaFault] {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return [] }
    var faults: [FormulaFault] = []
    var start = 0
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      if FormulaText.isFormula(String(line)) { faults += FormulaText.faults(in: String(line), start: start) }
      start += line.count + 1
    }
    return faults
  }

  /// Whether a text can be set whatever fonts there are besides DejaVu Sans: Latin, Greek or Cyrillic letters and no
  /// formula.
  public static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A, 0x0D, 0x09, 0x20...0x23, 0x25...0x7E, 0xA0...0xFF, 0x391...0x3A1, 0x3A3...0x3C9,
        0x410...0x44F:
        true
      default: false
      }
    }
  }
}
