// The texts of a figure file with their places, so that what is wrong with one is told where it stands.

internal import Charts
public import Typography
internal import YAMLTree

/// A text that a picture shows.
struct WrittenText: Sendable {
  let text: String
  let node: YAMLNode
  let writing: WritingContext
}

/// How the texts of a part of a figure file are set.
struct WritingContext: Sendable {
  /// Whether what stands between dollar signs is a formula.
  var parsesMath = true
  var mathFonts = FormulaFontSet.dejaVuSans
  /// The fonts to ask for each character.
  var families: [String] = Style().font.family

  init() {}

  init(_ style: Style) {
    parsesMath = style.text.parseMath
    mathFonts = style.mathtext.fontset
    families = style.font.family
  }

  /// What the keys of a text change; `nil` for nothing.
  func changed(by mapping: YAMLMapping) -> WritingContext? {
    var changed: WritingContext?
    for entry in mapping.entries {
      switch entry.key {
      case "parse_math":
        if case .boolean(let value) = entry.value.scalar?.value {
          changed = (changed ?? self).with(parsesMath: value)
        }
      case "math_fontfamily":
        guard let set = entry.value.scalar.flatMap({ FormulaFontSet(rawValue: $0.text) }) else { continue }
        changed = (changed ?? self).with(mathFonts: set)
      case "fontfamily", "family":
        let names = (entry.value.sequence ?? [entry.value]).compactMap { $0.scalar?.text }
        changed = (changed ?? self).with(families: names)
      default: break
      }
    }
    return changed
  }

  private func with(
    parsesMath: Bool? = nil, mathFonts: FormulaFontSet? = nil, families: [String]? = nil
  ) -> WritingContext {
    var context = self
    context.parsesMath = parsesMath ?? self.parsesMath
    context.mathFonts = mathFonts ?? self.mathFonts
    context.families = families ?? self.families
    return context
  }
}

extension Checker {
  /// Tells the mistakes in a text's formulas, and remembers the text if it may need other fonts.
  mutating func look(at text: String, _ node: YAMLNode) {
    guard !TextInspection.isPlain(text) || writing.families != Style().font.family else { return }
    let faults = writing.parsesMath ? TextInspection.faults(in: text) : []
    for fault in faults { error(fault.message, at: node.position(ofCharacter: fault.offset)) }
    if faults.isEmpty { written.append(WrittenText(text: text, node: node, writing: writing)) }
  }
}

extension FigureDescription {
  /// What is wrong with the figure's texts because of the fonts that there are: characters that none has, and fonts
  /// that are not installed. Where boxes stand for missing characters, these are warnings.
  ///
  /// - Parameters:
  ///   - fonts: where text finds its fonts.
  ///   - file: what messages call the file.
  public func textDiagnostics(fonts: FontLibrary, file: String) -> [Diagnostic] {
    let fonts = fonts.adding(folders: fontFolders)
    var told: Set<Diagnostic> = []
    return written.compactMap { diagnostic(of: $0, fonts, file) }.filter { told.insert($0).inserted }
  }

  /// What is said of a figure that cannot be drawn.
  ///
  /// - Parameter file: what messages call the file.
  public func failure(_ error: any Error, file: String) -> Diagnostic {
    Diagnostic(file: file, position: position, message: "figure \"\(name)\": \(error)")
  }

  private func diagnostic(of written: WrittenText, _ fonts: FontLibrary, _ file: String) -> Diagnostic? {
    do throws(TextError) {
      let properties = FontProperties(families: style.font.choices(for: written.writing.families))
      // Any size will do.
      let font = try fonts.font(properties, points: 10, dpi: 72)
      let setting = TextSetting(parsesMath: written.writing.parsesMath, mathFonts: written.writing.mathFonts)
      _ = try TextBlock(written.text, font: font, setting)
      return nil
    } catch {
      let isBox = if case .missingGlyphs = error { missingGlyphs == .box } else { false }
      return Diagnostic(
        isBox ? .warning : .error, file: file, position: written.place(of: error), message: "\(error)")
    }
  }
}

extension WrittenText {
  /// Where the first of what is missing stands.
  fileprivate func place(of error: TextError) -> SourcePosition {
    guard case .missingGlyphs(let characters) = error, let first = characters.first?.scalars.first,
      let index = text.unicodeScalars.firstIndex(of: first)
    else { return node.position }
    return node.position(ofCharacter: text.unicodeScalars.distance(from: text.startIndex, to: index))
  }
}
