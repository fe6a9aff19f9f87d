internal import CFreeType
internal import Geometry

/// A number set as a formula: `10²`, `−2×10³`, `0.5`.
///
/// What tick labels need of matplotlib's mathtext: digits, points, signs and × in the upright font, in groups
/// `\mathdefault{…}`, with exponents `^{…}`. Lengths are those of the unhinted glyphs at a fractional size;
/// exponents are seven tenths as large.
/// The glyphs are drawn hinted all the same. The formula is as wide, high and deep as whole pixels, and its
/// baseline lifted by what its height is short of one.
public struct MathLabel: Hashable, Sendable {
  private struct Symbol: Hashable {
    let scalar: Unicode.Scalar
    let isExponent: Bool
    /// Whether it stands between two numbers, with room on either side.
    let isSpaced: Bool
  }

  private let symbols: [Symbol]

  /// The formula in a text between dollar signs; `nil` if it is anything else than a number.
  public init?(_ text: String) {
    guard text.hasPrefix("$"), text.hasSuffix("$"), text.utf8.count > 2 else { return nil }
    var symbols: [Symbol] = []
    var groups: [Bool] = []
    var rest = text.dropFirst().dropLast()
    // An operator is one of two numbers only if something stands before it in its group.
    var hasLeft = false
    while let character = rest.first {
      let isExponent = groups.contains(true)
      if rest.hasPrefix("\\mathdefault{") {
        groups.append(false)
        rest = rest.dropFirst("\\mathdefault{".count)
        hasLeft = false
        continue
      } else if rest.hasPrefix("^{") {
        guard !symbols.isEmpty, !isExponent else { return nil }
        groups.append(true)
        rest = rest.dropFirst(2)
        hasLeft = false
        continue
      } else if rest.hasPrefix("\\times") {
        symbols.append(Symbol(scalar: "\u{D7}", isExponent: isExponent, isSpaced: hasLeft))
        rest = rest.dropFirst("\\times".count)
      } else if character == "}" {
        guard groups.popLast() != nil else { return nil }
        rest = rest.dropFirst()
      } else if character == " " {
        rest = rest.dropFirst()
        continue
      } else {
        guard let symbol = Self.symbol(character, isExponent: isExponent, hasLeft: hasLeft) else {
          return nil
        }
        symbols.append(symbol)
        rest = rest.dropFirst()
      }
      hasLeft = true
    }
    guard groups.isEmpty, !symbols.isEmpty else { return nil }
    self.symbols = symbols
  }

  private static func symbol(_ character: Character, isExponent: Bool, hasLeft: Bool) -> Symbol? {
    switch character {
    case "0"..."9", ".":
      character.unicodeScalars.first.map { Symbol(scalar: $0, isExponent: isExponent, isSpaced: false) }
    case "-", "\u{2212}": Symbol(scalar: "\u{2212}", isExponent: isExponent, isSpaced: hasLeft)
    case "+": Symbol(scalar: "+", isExponent: isExponent, isSpaced: hasLeft)
    default: nil
    }
  }
}

// MARK: - Layout

extension MathLabel {
  /// How much smaller an exponent is.
  private static let shrink = 0.7

  /// The formula as a block of text.
  public func laidOut(fonts: FontLibrary, points: Double, dpi: Double) throws(FontError) -> TextBlock {
    let font = try fonts.font(points: points, dpi: dpi)
    let small = try fonts.font(points: points * Self.shrink, dpi: dpi)
    let xHeight = 1120.0 / 2048 * points * dpi / 72
    let room = 0.2 * font.unhintedAdvance(units: 1995)
    var (pen, height, depth, raise) = (0.0, 0.0, 0.0, 0.0)
    var (normal, exponents): ([GlyphRun.PlacedGlyph], [GlyphRun.PlacedGlyph]) = ([], [])
    let exponentDepth =
      try symbols.filter(\.isExponent).map { symbol throws(FontError) in
        try font.unhintedMetrics(symbol.scalar).depth
      }.max() ?? 0
    raise = max(845.824 / 1120 * xHeight, Self.shrink * exponentDepth + xHeight / 4)
    var wasExponent = false
    for symbol in symbols {
      let metrics = try font.unhintedMetrics(symbol.scalar)
      if symbol.isExponent {
        if !wasExponent { pen += Self.shrink * 0.025 * xHeight }
        exponents.append(GlyphRun.PlacedGlyph(glyph: metrics.glyph, x: pen, y: 0))
        pen += Self.shrink * metrics.advance
        height = max(height, raise + Self.shrink * metrics.height)
      } else {
        if wasExponent { pen += 0.05 * xHeight }
        if symbol.isSpaced { pen += room }
        normal.append(GlyphRun.PlacedGlyph(glyph: metrics.glyph, x: pen, y: 0))
        pen += metrics.advance + (symbol.isSpaced ? room : 0)
        height = max(height, metrics.height)
        depth = max(depth, metrics.depth)
      }
      wasExponent = symbol.isExponent
    }
    if wasExponent { pen += 0.05 * xHeight }
    let size = (width: pen.rounded(.up), height: height.rounded(.up), depth: depth.rounded(.up))
    let ascent = max(size.height, font.lineMetrics.ascent)
    let baseline = -ascent + (size.height - height)
    var lines = [TextBlock.Line(run: GlyphRun(text(false), normal, font, size), x: 0, baseline: baseline)]
    if !exponents.isEmpty {
      let run = GlyphRun(text(true), exponents, small, size)
      lines.append(TextBlock.Line(run: run, x: 0, baseline: baseline + raise))
    }
    let descent = max(size.depth, font.lineMetrics.descent)
    return TextBlock(lines: lines, width: size.width, height: ascent + descent, descent: descent)
  }

  private func text(_ isExponent: Bool) -> String {
    var text = ""
    for symbol in symbols where symbol.isExponent == isExponent { text.unicodeScalars.append(symbol.scalar) }
    return text
  }
}

extension GlyphRun {
  /// Glyphs at places of their own.
  fileprivate init(
    _ text: String, _ glyphs: [PlacedGlyph], _ font: SizedFont,
    _ size: (width: Double, height: Double, depth: Double)
  ) {
    self.font = font
    self.text = text
    self.glyphs = glyphs
    width = size.width
    ascent = size.height
    descent = size.depth
  }
}

extension TextBlock {
  fileprivate init(lines: [Line], width: Double, height: Double, descent: Double) {
    self.lines = lines
    self.width = width
    self.height = height
    self.descent = descent
  }
}
