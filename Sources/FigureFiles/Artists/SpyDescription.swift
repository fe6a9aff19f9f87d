internal import Charts
internal import Colors
internal import Sampling
internal import YAMLTree

/// Which cells of a matrix are not zero.
struct SpyDescription: ArtistDescription {
  static let name = "spy"
  static let summary = "Which cells of a matrix are not zero, as an image or as points."

  private let position: SourcePosition
  private var matrix: DataSource?
  private var precision = 0.0
  private var marker: MarkerStyle?
  private var markersize: Double?
  private var aspect = Aspect.equal
  private var origin = ImageOrigin.upper
  private var cmap: ColorMap?
  private var color: ColorSpecification?
  private var look = ShapeOptions()

  static var fields: [Field<SpyDescription>] {
    [
      Field("Z", .cells, \.matrix, "The matrix in rows and columns.").required,
      Field("precision", .finite, \.precision, "How far from zero cells count as zero; 0 unless said."),
      Field(
        "marker", .word, \.marker,
        "The shape of points; without it and a size there is an image, with a size alone squares."),
      Field("markersize", .points, \.markersize, "The size of points; 10 unless said."),
      Field(
        "aspect", .ratio, \.aspect,
        "How long a unit of y is beside one of x: equal, auto or a number; equal unless said."),
      Field("origin", .word, \.origin, "Where the first row lies; upper unless said."),
      Field("cmap", .colorMap, \.cmap, "The colours of the image; white and black unless said."),
      Field("color", .color, \.color, "The colour of points; C0 unless said."),
    ] + ShapeOptions.fields.map { $0.lifted(\.look) }
  }

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let matrix, let array = matrix.array(in: context.scope, &checker) else { return }
    guard array.ndim == 2 else {
      checker.error(
        "a matrix has rows and columns, not the shape (\(array.shape.map(String.init).joined(separator: ", ")))",
        at: matrix.position)
      return
    }
    let grid = Grid(rows: array.shape[0], columns: array.shape[1], elements: array.doubles)
    checker.reporting(Self.name, at: position) { () throws(DataError) in
      try axes.spy(
        grid, precision: precision, marker: marker, markersize: markersize, aspect: aspect, origin: origin,
        cmap: cmap, color: color, alpha: look.alpha, label: look.label, zorder: look.zorder)
    }
  }
}
