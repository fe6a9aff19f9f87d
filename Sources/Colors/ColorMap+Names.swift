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
  /// These are matplotlib's maps but for the few that it computes from formulas.
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

  private static let reversedSuffix = "_r"
}

extension ColorMapSource {
  static func source(of name: String) -> ColorMapSource? { known.first { $0.name == name }?.source }
}
