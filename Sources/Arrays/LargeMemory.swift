// Memory for long arrays. The kernel hands out memory in pages of 4 KB as they are first touched, which takes
// longer than most operations take to fill them; asked for large pages, it does so five hundred times less often.

#if canImport(Glibc)
  internal import Glibc
#endif

/// Asks for large pages where a long array will be written. Only a wish: where it is not granted nothing
/// changes but the time.
@usableFromInline
func preferLargePages(_ start: UnsafeMutableRawPointer, byteCount: Int) {
  #if canImport(Glibc)
    let pageSize = 1 << 21
    guard byteCount >= 2 * pageSize else { return }
    let first = (UInt(bitPattern: start) + UInt(pageSize) - 1) & ~UInt(pageSize - 1)
    let end = (UInt(bitPattern: start) + UInt(byteCount)) & ~UInt(pageSize - 1)
    guard let address = UnsafeMutableRawPointer(bitPattern: first) else { return }
    madvise(address, Int(end - first), MADV_HUGEPAGE)
  #endif
}
