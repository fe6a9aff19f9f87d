// What stands beyond the ends of a row that is made longer.

/// How a row goes on beyond its ends, under the words of `numpy.pad`.
package enum PaddingMode: String, CaseIterable, Sendable {
  /// With its first and its last element.
  case edge
  /// Mirrored, the element at the end not twice.
  case reflect
  /// Mirrored, the element at the end twice.
  case symmetric
  /// From the other end again.
  case wrap

  /// The element of a row of the given length, not empty, that stands at a place, also before and behind it.
  package func place(_ place: Int, length: Int) -> Int {
    func remainder(_ divisor: Int) -> Int { (place % divisor + divisor) % divisor }
    switch self {
    case .edge: return min(max(place, 0), length - 1)
    case .wrap: return remainder(length)
    case .symmetric:
      let turned = remainder(2 * length)
      return min(turned, 2 * length - 1 - turned)
    case .reflect:
      let period = max(2 * (length - 1), 1)
      let turned = remainder(period)
      return min(turned, period - turned)
    }
  }
}
