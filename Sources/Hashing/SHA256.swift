// SHA-256 (FIPS 180-4), computed by Nettle, which uses the processor's own instructions where it has them.

internal import CNettle

/// A running SHA-256: bytes go in piece by piece, the digest of them all comes out.
public struct SHA256: Sendable {
  private var context = sha256_ctx()

  /// The hash of nothing yet.
  public init() { nettle_sha256_init(&context) }

  /// Appends bytes.
  public mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { nettle_sha256_update(&context, $0.count, $0.baseAddress) }
  }

  /// Appends a text's UTF-8 and a zero, so that two texts in a row are not taken for another two.
  public mutating func update(_ text: String) { update(Array(text.utf8) + [0]) }

  /// The digest of all bytes so far: 32 bytes.
  public consuming func finalize() -> Digest {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    digest.withUnsafeMutableBufferPointer { nettle_sha256_digest(&context, $0.count, $0.baseAddress) }
    return Digest(bytes: digest)
  }

  /// The digest of bytes.
  public static func hash(_ bytes: [UInt8]) -> Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finalize()
  }
}

/// The 32 bytes of a SHA-256.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
  /// The bytes in order.
  public let bytes: [UInt8]

  /// 64 hexadecimal digits in lower case, as `sha256sum` prints them.
  public var description: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
