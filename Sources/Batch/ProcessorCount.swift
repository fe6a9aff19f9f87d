#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How many processors this process may use.
enum ProcessorCount {
  static var value: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
