public import Colors
internal import Drawing
internal import Geometry

/// Cells of one size in rows and columns, each with the colour of its value or with one of its own.
public struct AxesImage: Artist, ScalarMappable {
  /// What the image shows.
  public let data: ImageData
  /// Turns normed values into colours.
  public var cmap: ColorMap
  /// Spreads the values from 0 to 1; its limits are set.
  public var norm: any Normalization
  /// Multiplies the alpha of the colours; `nil` keeps it.
  public var alpha: Double?
  /// Multiplies the alpha of each cell, in place of `alpha`; none by default.
  public var alphas: [Double] = []
  /// The edges in data values.
  public var extent: ImageExtent
  /// Where the first row lies.
  public var origin: ImageOrigin
  /// How pixels between the cells' middles are found.
  public var interpolation: ImageInterpolation
  /// What is mixed there.
  public var interpolationStage: InterpolationStage
  /// The radius of the filters that may have any.
  public var filterrad: Double
  /// What the image is called, for colour bars; `nil` for nothing.
  public var label: String?
  /// Artists are drawn by rising zorder, equal ones in the order in which they were added.
  public var zorder = 0.0

  var dataIntervals: (x: Interval?, y: Interval?) {
    (Interval(of: [extent.left, extent.right]), Interval(of: [extent.bottom, extent.top]))
  }

  /// An image fills its axes to the edge.
  var stickyEdges: (x: [Double], y: [Double]) {
    ([extent.left, extent.right].sorted(), [extent.bottom, extent.top].sorted())
  }

  /// The values of the cells and their way to colours; `nil` for an image of colours.
  public var mapping: ColorMapping? {
    guard case .values(let values, _) = data.content else { return nil }
    return ColorMapping(values: values.elements, cmap: cmap, norm: norm)
  }

  func draw(on canvas: any Canvas, transform: DataTransform, dpi: Double) {
    guard let frame = ImageFrame(self, transform, canvas),
      let picture = ImageRendering(image: self, frame: frame).bitmap()
    else { return }
    canvas.group("image") {
      canvas.draw(PlacedBitmap(picture, left: frame.left, bottom: frame.bottom), clip: transform.box)
    }
  }
}

/// Where an image lies in the picture: whole pixels, and the way from its cells to them.
struct ImageFrame {
  let left, bottom, width, height: Int
  /// The sides of the image from the frame's corner on, the first row lowest.
  let x, y: ImagePlacement
  /// The cell of each column and row of pixels where scales bend the image; otherwise `nil`.
  private(set) var cells: (columns: [Int], rows: [Int])?

  /// `nil` if nothing of the image shows.
  init?(_ image: AxesImage, _ transform: DataTransform, _ canvas: any Canvas) {
    let extent = image.extent
    let first = transform.point(extent.left, extent.bottom)
    let last = transform.point(extent.right, extent.top)
    guard first.isFinite, last.isFinite else { return nil }
    let box = transform.box
    let (low, high) = (max(min(first.x, last.x), box.minX), min(max(first.x, last.x), box.maxX))
    let (under, over) = (max(min(first.y, last.y), box.minY), min(max(first.y, last.y), box.maxY))
    guard low <= high, under <= over else { return nil }
    // The edges go to the nearest pixel edges; what rounding errors add does not count at two of them.
    let nudge = 1e-8
    let edges = [
      (low + 0.5).rounded(.down), (under - 0.5 - nudge).rounded(.up),
      (high + 0.5 + nudge).rounded(.down), (over - 0.5).rounded(.up),
    ]
    let limits = [(0, canvas.width), (0, canvas.height), (0, canvas.width), (0, canvas.height)]
    let whole = zip(edges, limits).map { edge, limit in
      Int(min(max(edge, Double(limit.0)), Double(limit.1)))
    }
    (left, bottom) = (whole[0], whole[1])
    (width, height) = (whole[2] - whole[0], whole[3] - whole[1])
    guard width > 0, height > 0 else { return nil }
    if !transform.isLinear { cells = Self.cells(of: image, transform, left, bottom, width, height) }
    let affine = transform.affine(.data)
    let (rows, columns) = (Double(image.data.rows), Double(image.data.columns))
    let xScale = affine.a * ((extent.right - extent.left) / columns)
    let yScale = affine.d * ((extent.top - extent.bottom) / rows)
    guard xScale != 0, yScale != 0, xScale.isFinite, yScale.isFinite else { return nil }
    let xOffset = affine.a * extent.left + affine.tx
    let yOffset = affine.d * extent.bottom + affine.ty
    x = ImagePlacement(scale: xScale, offset: xOffset - Double(left))
    y =
      image.origin == .upper
      ? ImagePlacement(scale: -yScale, offset: yScale * rows + yOffset - Double(bottom))
      : ImagePlacement(scale: yScale, offset: yOffset - Double(bottom))
  }

  /// The cells under the middles of pixels.
  private static func cells(
    of image: AxesImage, _ transform: DataTransform, _ left: Int, _ bottom: Int, _ width: Int, _ height: Int
  ) -> (columns: [Int], rows: [Int]) {
    func cell(_ value: Double, _ first: Double, _ last: Double, _ count: Int) -> Int {
      let place = (value - first) / (last - first) * Double(count)
      return place.isNaN ? 0 : Int(min(max(place, 0), Double(count - 1)))
    }
    let extent = image.extent
    let columns = (left..<left + width).map { pixel in
      cell(transform.xValue(at: Double(pixel) + 0.5), extent.left, extent.right, image.data.columns)
    }
    let rows = (bottom..<bottom + height).map { pixel in
      let row = cell(
        transform.yValue(at: Double(pixel) + 0.5), extent.bottom, extent.top, image.data.rows)
      return image.origin == .upper ? image.data.rows - 1 - row : row
    }
    return (columns, rows)
  }

  /// How many pixels the cells take up along each side.
  func lengths(_ data: ImageData) -> (x: Double, y: Double) {
    (
      abs((x.scale * Double(data.columns) + x.offset) - x.offset),
      abs((y.scale * Double(data.rows) + y.offset) - y.offset)
    )
  }
}
