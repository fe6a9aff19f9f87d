public import Charts
internal import Export
internal import Hashing
internal import ImageComparison
internal import Images
public import Raster
public import Typography

/// A newly drawn picture beside which a golden is held.
public struct GoldenPicture: Sendable {
  /// The name of the picture's file: "sigmoid.png".
  public let name: String
  /// What was drawn.
  public let content: PictureContent
  /// Pixels per inch, where there are pixels.
  let dpi: Double?
  /// How many pixels across and down stand for one of the figure's.
  let density: Int

  /// Draws a figure.
  ///
  /// - Parameter name: the name without an ending; it is also what an SVG calls a figure without titles.
  /// - Throws: what drawing throws.
  public init(_ figure: Figure, name: String, format: PictureFormat, fonts: FontLibrary) throws {
    self.name = name + format.fileSuffix
    density = format.density
    switch format.kind {
    case .svg:
      content = .svg(try figure.picture(.svg, title: name, fonts: fonts))
      dpi = nil
    case .png:
      content = .bitmap(try figure.bitmap(density: format.density, fonts: fonts))
      dpi = figure.dpi * Double(format.density)
    }
  }

  /// A picture made elsewhere.
  public init(name: String, bitmap: Bitmap) {
    self.name = name
    content = .bitmap(bitmap)
    (dpi, density) = (nil, 1)
  }

  /// An SVG made elsewhere.
  public init(name: String, svg: [UInt8]) {
    self.name = name
    content = .svg(svg)
    (dpi, density) = (nil, 1)
  }

  /// What a lock keeps of the picture; see `GoldenRecord.picture`.
  public var hash: String { content.hash }

  /// The bytes of the picture's file.
  ///
  /// - Throws: `PNGError` if libpng fails.
  public var fileBytes: [UInt8] {
    get throws {
      switch content {
      case .bitmap(let bitmap): try PNGEncoder.encode(bitmap, dpi: dpi)
      case .svg(let bytes): bytes
      }
    }
  }
}

extension PictureContent {
  /// What a lock keeps of a picture.
  var hash: String {
    switch self {
    case .bitmap(let bitmap): bitmap.pixelHash.description
    case .svg(let bytes): SHA256.hash(bytes).description
    }
  }
}
