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
