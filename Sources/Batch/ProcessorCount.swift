internal import Files

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How many processors this process may use.
enum ProcessorCount {
  static var value: Int { max(1, min(sysconf(Int32(_SC_NPROCESSORS_ONLN)), allowed ?? .max)) }

  /// Its share of the machine, which a cluster may have given to it; `nil` where Linux does not tell.
  private static var allowed: Int? {
    guard let bytes = try? FileReading.bytes(of: "/proc/self/status", limit: 1 << 20) else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard let mask = lines.first(where: { $0.hasPrefix("Cpus_allowed:") })?.split(separator: "\t").last else {
      return nil
    }
    let count = mask.reduce(0) { $0 + ($1.hexDigitValue?.nonzeroBitCount ?? 0) }
    return count > 0 ? count : nil
  }
}
