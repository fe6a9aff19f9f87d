internal import Charts
internal import YAMLTree

/// A matrix as cells of one size, with its columns counted along the top.
struct MatrixImageDescription: ArtistDescription {
  static let name = "matshow"
  static let summary = "A matrix as an image of square cells, with ticks at whole numbers."
  static var fields: [Field<MatrixImageDescription>] {
    ImageOptions.fields(data: "Z", interpolation: "nearest").map { $0.lifted(\.options) }
  }

  private var options: ImageOptions

  init(position: SourcePosition) { options = ImageOptions(position: position) }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let data = options.image(context.scope, of: Self.name, &checker) else { return }
    var alpha: PerItem<Double>?
    guard checker.readAlpha(options.alpha, into: &alpha, context.scope) else { return }
    checker.reporting(Self.name, at: options.position) { () throws(DataError) in
      try axes.matshow(
        data, cmap: options.map.cmap, norm: options.map.norm, vmin: options.map.vmin,
        vmax: options.map.vmax, aspect: options.aspect, interpolation: options.interpolation ?? .nearest,
        interpolationStage: options.stage, alpha: alpha, origin: options.origin,
        extent: options.extent, filternorm: options.filternorm, filterrad: options.filterrad,
        resample: options.resample, label: options.look.label, zorder: options.look.zorder)
    }
  }
}
