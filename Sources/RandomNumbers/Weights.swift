// Choosing with given probabilities, as NumPy does: through the running sums of the probabilities.

/// Checks that there is one probability per element, none negative, adding up to 1.
///
/// As in NumPy, the sum may miss 1 by √ε, about 1.5e-8.
func checkProbabilities(_ probabilities: [Double], population: Int, of function: String) throws(RandomError) {
  guard probabilities.count == population else {
    throw .probabilityCount(function: function, count: probabilities.count, expected: population)
  }
  for (index, value) in probabilities.enumerated() where !(value >= 0) {
    throw .badProbability(function: function, index: index, value: value)
  }
  let sum = compensatedSum(probabilities)
  guard (sum - 1).magnitude <= Double.ulpOfOne.squareRoot() else {
    throw .probabilitySum(function: function, sum: sum)
  }
}

/// The sum with the rounding error carried along (Kahan).
private func compensatedSum(_ values: [Double]) -> Double {
  var sum = 0.0
  var error = 0.0
  for value in values {
    let corrected = value - error
    let next = sum + corrected
    error = (next - sum) - corrected
    sum = next
  }
  return sum
}

/// The running sums of some weights, scaled to end at 1.
struct CumulativeWeights {
  private var sums: [Double] = []

  init(_ weights: [Double]) {
    var sum = 0.0
    for weight in weights {
      sum += weight
      sums.append(sum)
    }
    let total = sum
    for index in sums.indices { sums[index] /= total }
  }

  /// The element in whose part of [0, 1) a point lies: the first whose running sum is above the point.
  func element(at point: Double) -> Int {
    var low = 0
    var high = sums.count
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] <= point { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension BitSource {
  /// `count` elements drawn with the given probabilities, each time from all of them.
  mutating func weighted(_ count: Int, _ probabilities: [Double]) -> [Int] {
    let weights = CumulativeWeights(probabilities)
    return draw(count) { weights.element(at: $0.nextDouble()) }
  }

  /// `count` different elements: as many as are missing are drawn at a time, repeated ones dropped, and the
  /// ones found lose their probability.
  mutating func weightedWithoutReplacement(
    _ count: Int, _ probabilities: [Double], of function: String
  ) throws(RandomError) -> [Int] {
    let available = probabilities.count { $0 > 0 }
    guard available >= count else {
      throw .tooFewElements(function: function, wanted: count, available: available)
    }
    var remaining = probabilities
    var found: [Int] = []
    while found.count < count {
      for element in weighted(count - found.count, remaining) where remaining[element] > 0 {
        found.append(element)
        remaining[element] = 0
      }
    }
    return found
  }
}

/// A population to choose from and how many elements to take.
func checkedChoice(
  _ count: Int, from population: Int, replacing: Bool, of function: String
) throws(RandomError) {
  _ = try checkedCount(count, of: function)
  guard 1...randomLimit ~= population else {
    throw .emptyPopulation(function: function, count: population)
  }
  guard replacing || count <= population else {
    throw .tooFewElements(function: function, wanted: count, available: population)
  }
}
