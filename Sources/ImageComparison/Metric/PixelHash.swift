public import Hashing
public import Raster

extension Bitmap {
  /// The SHA-256 of the picture itself, however a file packs it: of width and height as four bytes each, the most
  /// significant first, then R, G, B and A of each pixel, row by row.
  public var pixelHash: Digest {
    var hash = SHA256()
    hash.update(
      [width, height].flatMap { side in stride(from: 24, through: 0, by: -8).map { UInt8(side >> $0 & 255) } }
    )
    hash.update(pixels)
    return hash.finalize()
  }
}
