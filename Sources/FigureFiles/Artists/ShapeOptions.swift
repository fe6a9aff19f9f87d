internal import Charts
internal import Colors
internal import YAMLTree

/// What all artists have.
struct ShapeOptions: Sendable {
  var alpha: Double?
  var label: String?
  var zorder: Double?
}

extension ShapeOptions {
  static var fields: [Field<ShapeOptions>] {
    [
      Field("alpha", .share, \.alpha, "How opaque it is, from 0 to 1; 1 unless said."),
      Field("label", .written, \.label, "What the legend says."),
      Field("zorder", .finite, \.zorder, "What is higher is drawn over what is lower."),
    ]
  }
}

/// How values become colours.
struct ColorMapOptions: Sendable {
  /// `nil` takes viridis.
  var cmap: ColorMap?
  var vmin: Double?
  var vmax: Double?
  /// `nil` spreads the values evenly.
  var normDescription: NormDescription?

  /// The norm with its limits; `nil` if it is the linear one.
  var norm: (any Normalization)? { normDescription?.norm(vmin: vmin, vmax: vmax) }
}

extension ColorMapOptions {
  static var fields: [Field<ColorMapOptions>] {
    [
      Field("cmap", .colorMap, \.cmap, "The colour map; viridis unless said."),
      Field("vmin", .finite, \.vmin, "The value of the map's first colour; the least unless said."),
      Field("vmax", .finite, \.vmax, "The value of the map's last colour; the greatest unless said."),
      Field("norm", .norm, \.normDescription, "How values are spread over the colours: a word or a mapping."),
    ]
  }
}

extension Reader where Value == [ColorSpecification] {
  /// A colour, or a list of colours. A list of `none` alone is a colour that is not seen; the word is no colour at all.
  static var colors: Reader {
    let colors = oneOrMore(of: .color, single: .spelledColor)
    return Reader(colors.schema) { node, name, checker in
      guard let specifications = colors.read(node, name, &checker) else { return nil }
      return node.sequence != nil && specifications == [.none] ? [.color(.transparent)] : specifications
    }
  }
}

extension Reader where Value == EdgeColorSpecification {
  /// Colours in turn, or "face".
  static var edgeColors: Reader {
    Reader(.either([.words(["face"]), Reader<[ColorSpecification]>.colors.schema])) { node, name, checker in
      if node.scalar?.text == "face" { return .face }
      return Reader<[ColorSpecification]>.colors.read(node, name, &checker).map { .colors($0) }
    }
  }
}

extension Checker {
  /// Adds an artist, or says what keeps it from being drawn.
  ///
  /// - Parameters:
  ///   - artist: its name.
  ///   - position: where its name stands.
  mutating func reporting<Result>(
    _ artist: String, at position: SourcePosition, _ add: () throws(DataError) -> Result
  ) {
    do throws(DataError) {
      _ = try add()
    } catch {
      report(error, of: artist, at: position)
    }
  }
}
