internal import Charts
internal import YAMLTree

/// Values or colours as cells of one size.
struct ImageDescription: ArtistDescription {
  static let name = "imshow"
  static let summary = "Values or colours as an image of cells in rows and columns."
  static var fields: [Field<ImageDescription>] {
    ImageOptions.fields(data: "X", interpolation: "nearest or hanning, by their size").map {
      $0.lifted(\.options)
    }
  }

  private var options: ImageOptions

  init(position: SourcePosition) { options = ImageOptions(position: position) }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let data = options.image(context.scope, of: Self.name, &checker) else { return }
    var alpha: PerItem<Double>?
    guard checker.readAlpha(options.alpha, into: &alpha, context.scope) else { return }
    checker.reporting(Self.name, at: options.position) { () throws(DataError) in
      try axes.imshow(
        data, cmap: options.map.cmap, norm: options.map.norm, vmin: options.map.vmin,
        vmax: options.map.vmax, aspect: options.aspect, interpolation: options.interpolation ?? .automatic,
        interpolationStage: options.stage, alpha: alpha, origin: options.origin,
        extent: options.extent, filternorm: options.filternorm, filterrad: options.filterrad,
        resample: options.resample, label: options.look.label, zorder: options.look.zorder)
    }
  }
}
