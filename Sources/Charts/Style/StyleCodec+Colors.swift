internal import Colors

// Colours as style sheets have them: also six or eight hexadecimal digits without a sign before them, since what follows
// the sign would be a comment there.

extension ColorSpecification {
  /// Reads a colour of a style sheet.
  fileprivate init(_ value: StyleValue) throws(StyleFault) {
    guard case .text(let text) = value else {
      self = try Self.tuple(value)
      return
    }
    let word = String(text.trimmed)
    if [6, 8].contains(word.count), let digits = try? ColorSpecification("#" + word) {
      self = digits
      return
    }
    do throws(ColorError) {
      self = try ColorSpecification(word)
    } catch {
      throw StyleFault("must be a color; \(error)")
    }
  }

  /// Red, green, blue and perhaps alpha, or a colour and its alpha.
  private static func tuple(_ value: StyleValue) throws(StyleFault) -> ColorSpecification {
    guard let parts = value.elements, (2...4).contains(parts.count) else {
      throw StyleFault(value, mustBe: "a color")
    }
    if parts.count == 2 {
      return try ColorSpecification(parts[0]).withAlpha(StyleCodec<Double>.share.read(parts[1], Style()))
    }
    var shares: [Double] = []
    for part in parts { shares.append(try StyleCodec<Double>.share.read(part, Style())) }
    return .color(
      Color(red: shares[0], green: shares[1], blue: shares[2], alpha: shares.count == 4 ? shares[3] : 1))
  }

  fileprivate var text: String {
    switch self {
    case .color(let color): color.hexText
    case .cycle(let index): "C\(index)"
    case .translucentCycle(let index, let alpha): "(C\(index), \(alpha))"
    case .none: "none"
    }
  }
}

extension Color {
  /// `#rrggbb`, with two digits more unless the colour is opaque.
  fileprivate var hexText: String {
    let digits = ([red, green, blue] + (alpha == 1 ? [] : [alpha])).map { component in
      let byte = UInt8((component * 255).rounded(.toNearestOrEven))
      return (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return "#" + digits.joined()
  }
}

extension StyleCodec where Value == Color {
  /// A colour of its own. One of the cycle is looked up in the cycle as it is; none is wholly transparent.
  static let color = StyleCodec<Color>(kind: .color) { value, style throws(StyleFault) in
    style.color(try ColorSpecification(value)) ?? Color.black.withAlpha(0)
  } write: {
    $0.alpha == 0 ? "none" : $0.hexText
  }
}

extension StyleCodec where Value == ColorSpecification {
  /// A colour that may be one of the cycle as it will be.
  static let specification = StyleCodec<ColorSpecification>(kind: .color) { value, _ throws(StyleFault) in
    try ColorSpecification(value)
  } write: {
    $0.text
  }
}

extension StyleCodec where Value == MarkerColor {
  /// A colour, `none`, or `auto` for the line's.
  static let markerColor = StyleCodec<MarkerColor>(
    kind: .either([.color, .words(["auto", "none"])])
  ) { value, style throws(StyleFault) in
    if value == "auto" { return .auto }
    return style.color(try ColorSpecification(value)).map(MarkerColor.color) ?? .none
  } write: { paint in
    switch paint {
    case .auto: "auto"
    case .none: "none"
    case .color(let color): color.hexText
    }
  }
}

extension StyleCodec where Value == Style.MarkerPaint {
  /// A colour, which may be one of the cycle as it will be, or `auto` for the line's.
  static let markerPaint = StyleCodec<Style.MarkerPaint>(
    kind: .either([.color, .words(["auto"])])
  ) { value, _ throws(StyleFault) in
    value == "auto" ? .auto : .color(try ColorSpecification(value))
  } write: { paint in
    switch paint {
    case .auto: "auto"
    case .color(let color): color.text
    }
  }
}

extension StyleCodec where Value == ColorMap {
  static let colorMap = StyleCodec<ColorMap>(kind: .words(ColorMap.names)) { value, _ throws(StyleFault) in
    guard case .text(let text) = value else { throw StyleFault(value, mustBe: "the name of a color map") }
    do throws(ColorMapError) {
      return try ColorMap(named: String(text.trimmed))
    } catch {
      throw StyleFault("must be the name of a color map; \(error)")
    }
  } write: {
    $0.name
  }
}
