internal import Spelling

/// Why a text names no colour map.
public struct ColorMapError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text that names no map.
  public let text: String

  /// The text, with the nearest known name.
  public var description: String {
    "unknown colormap \"\(text)\"\(suggestion(for: text, among: ColorMap.names))"
  }
}

extension ColorMap {
  /// The names of the known maps without regard to case in alphabetical order, each followed by its reversed
  /// one.
  ///
  /// These are all maps of matplotlib.
  public static var names: [String] {
    ColorMapSource.known.flatMap { [$0.name, $0.name + reversedSuffix] }
  }

  /// matplotlib's default map.
  public static let viridis = ColorMap(
    name: "viridis", colors: ColorMapSource.source(of: "viridis")?.colors(isReversed: false) ?? [.black])

  /// The map of a name; one that ends in `_r` runs the other way.
  ///
  /// - Throws: `ColorMapError` with the text when no map has this name.
  public init(named name: String) throws(ColorMapError) {
    let isReversed = name.hasSuffix(Self.reversedSuffix)
    let base = isReversed ? String(name.dropLast(Self.reversedSuffix.count)) : name
    guard let source = ColorMapSource.source(of: base) else { throw ColorMapError(text: name) }
    self.init(name: name, colors: source.colors(isReversed: isReversed))
  }

  /// The map of a name with another number of levels: mixed maps are mixed anew, of listed ones colours are
  /// taken at even steps.
  ///
  /// - Parameter levels: at least 1.
  /// - Throws: `ColorMapError` with the text when no map has this name.
  public init(named name: String, levels: Int) throws(ColorMapError) {
    precondition(levels > 0, "a colour map has at least one level")
    let isReversed = name.hasSuffix(Self.reversedSuffix)
    let base = isReversed ? String(name.dropLast(Self.reversedSuffix.count)) : name
    let map = try ColorMap(named: name)
    guard let source = ColorMapSource.source(of: base), !source.isListed else {
      self = map.resampled(levels)
      return
    }
    self.init(name: name, colors: source.colors(isReversed: isReversed, count: levels))
  }

  /// The colours at even steps.
  private func resampled(_ levels: Int) -> ColorMap {
    let step = 1 / Double(max(levels - 1, 1))
    return ColorMap(
      name: name,
      colors: (0..<levels).map { color(at: $0 > 0 && $0 == levels - 1 ? 1 : Double($0) * step) })
  }

  private static let reversedSuffix = "_r"
}

extension ColorMapSource {
  /// Every known map by name; letter case does not order them.
  static let known = (tabulated + ColorMapFormula.allCases.map { ($0.rawValue, .formula($0)) })
    .sorted { ($0.name.lowercased(), $0.name) < ($1.name.lowercased(), $1.name) }

  static func source(of name: String) -> ColorMapSource? { known.first { $0.name == name }?.source }
}
