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
    checker.reporting(Self.name, at: options.position) { () throws(DataError) in
      try axes.imshow(
        data, cmap: options.map.cmap, norm: options.map.norm, vmin: options.map.vmin,
        vmax: options.map.vmax, aspect: options.aspect, interpolation: options.interpolation,
        interpolationStage: options.stage, alpha: options.look.alpha, origin: options.origin,
        extent: options.extent, filterrad: options.filterrad, label: options.look.label,
        zorder: options.look.zorder)
    }
  }
}

/// A matrix as cells of one size, with its columns counted along the top.
struct MatrixImageDescription: ArtistDescription {
  static let name = "matshow"
  static let summary = "A matrix as an image of square cells, with ticks at whole numbers."
  static var fields: [Field<MatrixImageDescription>] {
    ImageOptions.fields(data: "Z").map { $0.lifted(\.options) }
  }

  private var options: ImageOptions

  init(position: SourcePosition) { options = ImageOptions(position: position) }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let data = options.image(context.scope, of: Self.name, &checker) else { return }
    checker.reporting(Self.name, at: options.position) { () throws(DataError) in
      try axes.matshow(
        data, cmap: options.map.cmap, norm: options.map.norm, vmin: options.map.vmin,
        vmax: options.map.vmax, alpha: options.look.alpha, extent: options.extent, label: options.look.label,
        zorder: options.look.zorder)
    }
  }
}

/// What images share.
struct ImageOptions: Sendable {
  let position: SourcePosition
  var data: DataSource?
  var map = ColorMapOptions()
  var look = ShapeOptions()
  var origin = ImageOrigin.upper
  var aspect = Aspect.equal
  var interpolation = ImageInterpolation.automatic
  var stage = InterpolationStage.auto
  var filterrad = ImageFilter.defaultRadius
  var extent: ImageExtent?
}

extension ImageOptions {
  /// - Parameter data: what the values or colours are called.
  static func fields(data: String) -> [Field<ImageOptions>] {
    [
      Field(
        data, .data, \.data,
        "Values in rows and columns, or with a third dimension of red, green, blue and alpha from 0 to 1."
      )
      .required,
      Field(
        "extent", .imageExtent, \.extent,
        "The edges: left, right, bottom, top; cells are counted from 0 unless said."),
      Field("interpolation_stage", .word, \.stage, "Whether values or colours are mixed; auto unless said."),
      Field(
        "filterrad", .filterRadius, \.filterrad,
        "The radius of sinc, lanczos and blackman in cells; 4 unless said."),
    ] + ColorMapOptions.fields.map { $0.lifted(\.map) } + ShapeOptions.fields.map { $0.lifted(\.look) }
  }

  /// The cells; `nil` after reporting what is wrong with them.
  func image(_ scope: Scope, of name: String, _ checker: inout Checker) -> ImageData? {
    guard let data, let array = data.array(in: scope, &checker) else { return nil }
    do throws(DataError) {
      return try ImageData(array)
    } catch {
      checker.report(error, of: name, at: data.position)
      return nil
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

extension Reader where Value == ImageExtent {
  /// Left, right, bottom, top.
  static var imageExtent: Reader {
    Reader(.list(of: Reader<Double>.finite.schema, length: 4...4)) { node, name, checker in
      guard node.sequence?.count == 4 else {
        checker.error(
          "\"\(name)\" must be a list of left, right, bottom and top, not \(node.summary)", at: node.position)
        return nil
      }
      guard let edges = Reader<[Double]>.list(of: .finite).read(node, name, &checker) else { return nil }
      return ImageExtent(left: edges[0], right: edges[1], bottom: edges[2], top: edges[3])
    }
  }
}

extension Reader where Value == Double {
  fileprivate static var filterRadius: Reader {
    number("a number above 0, up to 100", in: NumberBounds(minimum: 0, maximum: 100, isMinimumExcluded: true))
  }
}
