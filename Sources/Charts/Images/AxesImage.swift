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
  /// Whether the weights of a filter are brought to a sum of 1.
  public var filternorm = true
  /// Whether filters grow where cells are smaller than pixels.
  public var resample = true
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
  /// Where pixels lie in the image if scales bend it; otherwise `nil`.
  private(set) var lookup: ImageLookup?
  /// How many pixels the image takes up along each side.
  let lengths: (x: Double, y: Double)

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
    let affine = transform.affine(.data)
    let (rows, columns) = (Double(image.data.rows), Double(image.data.columns))
    let xScale = affine.a * ((extent.right - extent.left) / columns)
    let yScale = affine.d * ((extent.top - extent.bottom) / rows)
    guard xScale != 0, yScale != 0, xScale.isFinite, yScale.isFinite else { return nil }
    let xOffset = affine.a * extent.left + affine.tx
    let yOffset = affine.d * extent.bottom + affine.ty
    let x = ImagePlacement(scale: xScale, offset: xOffset - Double(left))
    let y =
      image.origin == .upper
      ? ImagePlacement(scale: -yScale, offset: yScale * rows + yOffset - Double(bottom))
      : ImagePlacement(scale: yScale, offset: yOffset - Double(bottom))
    (self.x, self.y) = (x, y)
    guard transform.isLinear else {
      lengths = (abs(last.x - first.x), abs(last.y - first.y))
      lookup = Self.lookup(image, transform, left..<left + width, bottom..<bottom + height)
      return
    }
    lengths = (
      abs((x.scale * columns + x.offset) - x.offset), abs((y.scale * rows + y.offset) - y.offset)
    )
  }

  /// Where the middles of pixels lie among the cells. The steps are matplotlib's: which cell a pixel shows can hang
  /// on the last bit.
  private static func lookup(
    _ image: AxesImage, _ transform: DataTransform, _ columns: Range<Int>, _ rows: Range<Int>
  ) -> ImageLookup {
    let extent = image.extent
    let xUnit = 1 / ((extent.right - extent.left) / Double(image.data.columns))
    let yUnit = 1 / ((extent.top - extent.bottom) / Double(image.data.rows))
    return ImageLookup(
      columns: columns.map { pixel in
        transform.xValue(at: Double(pixel) + 0.5) * xUnit - extent.left * xUnit
      },
      rows: rows.map { pixel in
        let value = transform.yValue(at: Double(pixel) + 0.5)
        return image.origin == .upper
          ? value * -yUnit + (extent.bottom * yUnit + Double(image.data.rows))
          : value * yUnit - extent.bottom * yUnit
      })
  }
}
