internal import Arrays
internal import Charts
internal import Drawing
internal import Expressions
internal import YAMLTree

/// Values or colours as cells of one size.
struct ImageDescription: ArtistDescription {
  static let name = "imshow"
  static let summary = "Values or colours as an image of cells in rows and columns."
  static var fields: [Field<ImageDescription>] {
    let places: [Field<ImageOptions>] = [
      Field("origin", .word, \.origin, "Where the first row lies; upper unless said."),
      Field(
        "aspect", .ratio, \.aspect,
        "How long a unit of y is beside one of x: equal, auto or a number; equal unless said."),
      Field("interpolation", .interpolation, \.interpolation, interpolationSummary),
    ]
    return (ImageOptions.fields(data: "X") + places).map { $0.lifted(\.options) }
  }

  private static let interpolationSummary =
    "How pixels between the middles of cells are found; nearest or hanning, by their size, unless said."

  private var options: ImageOptions

  init(position: SourcePosition) { options = ImageOptions(position: position) }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let data = options.image(context.scope, of: Self.name, &checker) else { return }
    var alpha: PerItem<Double>?
    guard checker.readAlpha(options.alpha, into: &alpha, context.scope) else { return }
    checker.reporting(Self.name, at: options.position) { () throws(DataError) in
      try axes.imshow(
        data, cmap: options.map.cmap, norm: options.map.norm, vmin: options.map.vmin,
        vmax: options.map.vmax, aspect: options.aspect, interpolation: options.interpolation,
        interpolationStage: options.stage, alpha: alpha, origin: options.origin,
        extent: options.extent, filterrad: options.filterrad, label: options.look.label,
        zorder: options.look.zorder)
    }
  }
}

extension Reader where Value == ImageInterpolation {
  /// The name of a filter.
  static var interpolation: Reader {
    word {
      text in
      ImageInterpolation.names.first { $0.name == text }?.interpolation
    } names: {
      ImageInterpolation.names.map(\.name)
    }
  }
}
