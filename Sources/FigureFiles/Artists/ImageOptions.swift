internal import Arrays
internal import Charts
internal import Drawing
internal import Expressions
internal import YAMLTree

/// What images share.
struct ImageOptions: Sendable {
  let position: SourcePosition
  var data: DataSource?
  var map = ColorMapOptions()
  var look = ShapeOptions()
  var alpha: DataSource?
  var origin = ImageOrigin.upper
  var aspect = Aspect.equal
  /// `nil` leaves it to the method.
  var interpolation: ImageInterpolation?
  var stage = InterpolationStage.auto
  var filternorm = true
  var filterrad = ImageFilter.defaultRadius
  var resample = true
  var extent: ImageExtent?
}

extension ImageOptions {
  /// - Parameters:
  ///   - data: what the values or colours are called.
  ///   - interpolation: which one is usual, in words.
  static func fields(data: String, interpolation: String) -> [Field<ImageOptions>] {
    [
      Field(
        data, .cells, \.data,
        "Values in rows and columns, or with a third dimension of red, green, blue and alpha from 0 to 1."
      )
      .required,
      Field("origin", .word, \.origin, "Where the first row lies; upper unless said."),
      Field(
        "aspect", .ratio, \.aspect,
        "How long a unit of y is beside one of x: equal, auto or a number; equal unless said."),
      Field(
        "interpolation", .interpolation, \.interpolation,
        "How pixels between the middles of cells are found; \(interpolation) unless said."),
      Field(
        "extent", .imageExtent, \.extent,
        "The edges: left, right, bottom, top; cells are counted from 0 unless said."),
      Field("interpolation_stage", .word, \.stage, "Whether values or colours are mixed; auto unless said."),
      Field(
        "filternorm", .boolean, \.filternorm,
        "Whether a filter's weights are brought to a sum of 1; true unless said."),
      Field(
        "filterrad", .filterRadius, \.filterrad,
        "The radius of sinc, lanczos and blackman in cells; 4 unless said."),
      Field(
        "resample", .boolean, \.resample,
        "Whether filters grow where cells are smaller than pixels; true unless said."),
      Field("alpha", .data, \.alpha, "How opaque it is, or each cell, from 0 to 1; 1 unless said."),
    ] + ColorMapOptions.fields.map { $0.lifted(\.map) }
      + ShapeOptions.fields.filter { $0.name != "alpha" }.map { $0.lifted(\.look) }
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
