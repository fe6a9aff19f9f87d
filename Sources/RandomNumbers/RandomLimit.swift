// How many numbers one request may draw, so that a slip of the pen does not exhaust the memory.

/// The most numbers that one request may draw, and the largest population to choose from: ten million.
///
/// It is checked before memory is asked for, and equals the limit for ranges of sample points.
public let randomLimit = 10_000_000

/// The count, if it is not negative and within the limit.
func checkedCount(_ count: Int, of function: String) throws(RandomError) -> Int {
  guard 0...randomLimit ~= count else { throw .badCount(function: function, count: count) }
  return count
}

/// The scale, if it is 0 or above. As in NumPy, infinity passes; −0.0 does not.
func checkedScale(_ scale: Double, of function: String) throws(RandomError) -> Double {
  guard scale >= 0, scale.sign == .plus else { throw .badScale(function: function, scale: scale) }
  return scale
}
