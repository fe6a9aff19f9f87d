// An array seen along one of its dimensions: as many runs of elements as the other dimensions have places.

/// The runs of an array's elements along one dimension, or all elements in one run.
package struct Lanes: Sendable {
  /// How many elements each run has.
  package let length: Int
  /// How far apart neighbours in a run stand.
  package let step: Int
  private let outer: Int
  private let shape: [Int]
  private let axis: Int?

  /// The runs along a dimension of an array of the given shape; without a dimension, one run.
  package init(of shape: [Int], axis: Int?) {
    self.shape = shape
    self.axis = axis
    length = axis.map { shape[$0] } ?? shape.reduce(1, *)
    step = axis.map { shape[($0 + 1)...].reduce(1, *) } ?? 1
    outer = axis.map { shape[..<$0].reduce(1, *) } ?? 1
  }

  /// How many runs there are.
  package var count: Int { outer * step }

  /// The elements of one run.
  package func run<Element>(_ index: Int, of elements: [Element]) -> [Element] {
    if length == elements.count { return elements }
    let start = index / max(step, 1) * length * step + index % max(step, 1)
    return filled(length) { elements[start + $0 * step] }
  }

  /// The shape when each run gives way to a single value.
  package func reducedShape(keepsDimensions: Bool) -> [Int] {
    guard let axis else { return keepsDimensions ? shape.map { _ in 1 } : [] }
    var reduced = shape
    if keepsDimensions { reduced[axis] = 1 } else { reduced.remove(at: axis) }
    return reduced
  }

  /// A value for each run.
  package func reduce<Element, Result, Failure: Error>(
    _ elements: [Element], _ reduce: ([Element]) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    var results: [Result] = []
    results.reserveCapacity(count)
    for index in 0..<count { results.append(try reduce(run(index, of: elements))) }
    return results
  }

  /// Puts a run of any one length in place of each run; the new elements in row order, and their shape.
  package func map<Element, Result>(
    _ elements: [Element], _ transform: ([Element]) -> [Result]
  ) -> (elements: [Result], shape: [Int]) {
    let runs = (0..<count).map { transform(run($0, of: elements)) }
    if axis == nil || shape.count == 1 { return (runs[0], [runs[0].count]) }
    let newLength = runs.first?.count ?? length
    var newShape = [newLength]
    if let axis {
      newShape = shape
      newShape[axis] = newLength
    }
    let block = newLength * step
    let results = filled(runs.count * newLength) { place in
      runs[place / block * step + place % step][place % block / step]
    }
    return (results, newShape)
  }
}
