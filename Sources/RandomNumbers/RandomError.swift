// What can be wrong with a request for random numbers, as data, and its wording.

/// Why random numbers cannot be drawn.
///
/// `description` is the text for a reader: it names the function, the argument and the value.
public enum RandomError: Error, Hashable, Sendable, CustomStringConvertible {
  /// More than `randomLimit` numbers were asked for, or fewer than none.
  case badCount(function: String, count: Int)
  /// There is no whole number between the bounds.
  case emptyRange(function: String, low: Int, high: Int)
  /// A width or scale is negative or not a number.
  case badScale(function: String, scale: Double)
  /// The width of a range of numbers is not finite.
  case badBounds(function: String, low: Double, high: Double)
  /// There is nothing to choose from: the population is empty or negative.
  case emptyPopulation(function: String, count: Int)
  /// More elements were asked for than there are, or than have a probability above zero.
  case tooFewElements(function: String, wanted: Int, available: Int)
  /// There must be one probability for each element.
  case probabilityCount(function: String, count: Int, expected: Int)
  /// A probability is negative or not a number.
  case badProbability(function: String, index: Int, value: Double)
  /// The probabilities do not add up to 1.
  case probabilitySum(function: String, sum: Double)

  public var description: String {
    switch self {
    case .badCount(let function, let count):
      "\(function): the count is \(count); it must lie in 0…\(randomLimit)"
    case .emptyRange(let function, let low, let high):
      "\(function): there is no whole number from \(low) to \(high); the low bound must come first"
    case .badScale(let function, let scale):
      "\(function): the scale is \(scale); it must be 0 or above"
    case .badBounds(let function, let low, let high):
      "\(function): the range from \(low) to \(high) has no finite width of 0 or above"
    case .emptyPopulation(let function, let count):
      "\(function): the population has \(count) elements; it needs 1…\(randomLimit)"
    case .tooFewElements(let function, let wanted, let available):
      "\(function): \(wanted) different elements are wanted, but only \(available) can be drawn"
    case .probabilityCount(let function, let count, let expected):
      "\(function): there are \(count) probabilities for \(expected) elements"
    case .badProbability(let function, let index, let value):
      "\(function): probability number \(index) is \(value); it must be 0 or above"
    case .probabilitySum(let function, let sum):
      "\(function): the probabilities add up to \(sum) instead of 1"
    }
  }
}
