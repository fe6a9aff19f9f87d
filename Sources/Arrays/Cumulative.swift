// Running sums and products, and differences of neighbours.

extension NDArray {
  /// The sums of each element and all before it; without a dimension, of all in one row.
  package func runningSum(axis: Int? = nil) -> NDArray { running(axis: axis, whole: &+, real: +) }

  /// The products of each element and all before it; without a dimension, of all in one row.
  package func runningProduct(axis: Int? = nil) -> NDArray { running(axis: axis, whole: &*, real: *) }

  private func running(
    axis: Int?, whole: (Int, Int) -> Int, real: (Double, Double) -> Double
  ) -> NDArray {
    let lanes = Lanes(of: shape, axis: axis)
    if dtype == .float64 {
      let (elements, shape) = lanes.map(doubles) { accumulated($0, real) }
      return NDArray(elements, shape: count == 0 && axis != nil ? self.shape : shape)
    }
    let (elements, shape) = lanes.map(integers) { accumulated($0, whole) }
    return NDArray(elements, shape: count == 0 && axis != nil ? self.shape : shape)
  }

  /// The differences of neighbours along a dimension; of booleans, whether they differ.
  package func differences(axis: Int) -> NDArray {
    let lanes = Lanes(of: shape, axis: axis)
    let length = max(lanes.length - 1, 0)
    guard lanes.count > 0 else {
      var shape = shape
      shape[axis] = length
      return NDArray(.float64([]), shape: shape).astype(dtype)
    }
    switch elements {
    case .bool(let truths):
      let (elements, shape) = lanes.map(truths) { run in filled(length) { run[$0 + 1] != run[$0] } }
      return NDArray(elements, shape: shape)
    case .int64(let integers):
      let (elements, shape) = lanes.map(integers) { run in filled(length) { run[$0 + 1] &- run[$0] } }
      return NDArray(elements, shape: shape)
    case .float64(let numbers):
      let (elements, shape) = lanes.map(numbers) { run in filled(length) { run[$0 + 1] - run[$0] } }
      return NDArray(elements, shape: shape)
    }
  }
}

private func accumulated<Element>(_ run: [Element], _ combine: (Element, Element) -> Element) -> [Element] {
  var run = run
  for place in run.indices.dropFirst() { run[place] = combine(run[place - 1], run[place]) }
  return run
}
