/// A line of text with formulas between dollar signs.
///
/// A line holds formulas if it has dollar signs, an even number of them, those behind a backslash left out
/// (`\$` is a dollar sign). A formula does not go on in the next line.
struct FormulaText {
  enum Part: Hashable {
    case words(String)
    case formula([FormulaNode])
  }

  let parts: [Part]

  /// A line may be so long.
  static let longestLine = 10_000

  /// Whether a line holds formulas.
  static func isFormula(_ line: some StringProtocol) -> Bool {
    guard line.utf8.contains(UInt8(ascii: "$")) else { return false }
    var (signs, isEscaped) = (0, false)
    for byte in line.utf8 {
      if byte == UInt8(ascii: "$") { signs += isEscaped ? 0 : 1 }
      isEscaped = byte == UInt8(ascii: "\\")
    }
    return signs > 0 && signs.isMultiple(of: 2)
  }

  /// Reads a line that holds formulas.
  ///
  /// - Parameters:
  ///   - start: where the line begins in its text, in scalars.
  ///   - style: the alphabet of letters in formulas.
  /// - Throws: the first `FormulaFault` of the first formula that has one.
  init(_ line: String, start: Int = 0, style: FormulaStyle.Alphabet = .normal) throws(FormulaFault) {
    var parts: [Part] = []
    for part in try Self.split(Array(line.unicodeScalars), start: start) {
      switch part {
      case .words(let words): parts.append(.words(words))
      case .formula(let scalars, let place):
        var parser = FormulaParser(scalars, start: start + place, style: style)
        parts.append(.formula(try parser.parsed()))
      }
    }
    self.parts = parts
  }

  /// The first mistake of each formula of a line.
  static func faults(in line: String, start: Int) -> [FormulaFault] {
    do throws(FormulaFault) {
      var faults: [FormulaFault] = []
      for case .formula(let scalars, let place) in try split(Array(line.unicodeScalars), start: start) {
        do throws(FormulaFault) {
          var parser = FormulaParser(scalars, start: start + place, style: .normal)
          _ = try parser.parsed()
        } catch {
          faults.append(error)
        }
      }
      return faults
    } catch {
      return [error]
    }
  }

  private enum Piece {
    case words(String)
    /// What stands between two dollar signs, and where in the line.
    case formula([Unicode.Scalar], place: Int)
  }

  private static func split(_ scalars: [Unicode.Scalar], start: Int) throws(FormulaFault) -> [Piece] {
    guard scalars.count <= longestLine else {
      throw FormulaFault(
        message: "a line with formulas may have \(longestLine) characters, not \(scalars.count)",
        offset: start)
    }
    var pieces: [Piece] = []
    var index = 0
    while true {
      let words = words(scalars, &index)
      if !words.isEmpty { pieces.append(.words(words)) }
      guard index < scalars.count else { return pieces }
      guard let end = end(ofFormulaAt: index, scalars) else {
        throw FormulaFault(message: "\"$\" is missing after the formula", offset: start + index)
      }
      pieces.append(.formula(Array(scalars[(index + 1)..<end]), place: index + 1))
      index = end + 1
    }
  }

  /// What stands before the next formula: tabs reach to columns of eight.
  private static func words(_ scalars: [Unicode.Scalar], _ index: inout Int) -> String {
    var words: [Unicode.Scalar] = []
    while index < scalars.count, scalars[index] != "$" {
      if scalars[index] == "\\", index + 1 < scalars.count, scalars[index + 1] == "$" { index += 1 }
      if scalars[index] == "\t" {
        words += repeatElement(" ", count: 8 - words.count % 8)
      } else {
        words.append(scalars[index])
      }
      index += 1
    }
    return String(words)
  }

  /// The place of the dollar sign that ends a formula.
  private static func end(ofFormulaAt start: Int, _ scalars: [Unicode.Scalar]) -> Int? {
    var index = start + 1
    while index < scalars.count {
      if scalars[index] == "\\" { index += 1 } else if scalars[index] == "$" { return index }
      index += 1
    }
    return nil
  }
}
