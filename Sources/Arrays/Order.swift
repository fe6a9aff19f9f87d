// Sorting, and what is found by it. NaN comes after every number.

extension NDArray {
  /// The elements in ascending order along a dimension; without one, all in one row.
  package func sorted(axis: Int?) -> NDArray {
    let order = sortedPlaces(axis: axis)
    let lanes = Lanes(of: shape, axis: axis)
    let (places, _) = lanes.map(Array(0..<count)) { $0 }
    guard count > 0 else { return order.astype(dtype) }
    // The places of each run, put in the order of its elements.
    let runs = (0..<lanes.count).map { lanes.run($0, of: places) }
    let orders = (0..<lanes.count).map { lanes.run($0, of: order.integers) }
    var offsets = places
    for (run, order) in zip(runs, orders) {
      for (place, chosen) in zip(run, order) { offsets[place] = run[chosen] }
    }
    return gathering(offsets, shape: order.shape)
  }

  /// Where in its run each element of the sorted run stands; equal elements keep their order.
  package func sortedPlaces(axis: Int?) -> NDArray {
    let lanes = Lanes(of: shape, axis: axis)
    guard count > 0 else { return NDArray([Int](), shape: axis == nil ? [0] : shape) }
    let (elements, shape) =
      dtype == .float64
      ? lanes.map(doubles) { order($0, precedes) } : lanes.map(integers) { order($0, <) }
    return NDArray(elements, shape: shape)
  }

  /// Where in this ascending row each value would be put in, before or after the elements that equal it.
  package func insertionPlaces(of values: NDArray, afterEqual: Bool) -> NDArray {
    guard max(dtype, values.dtype) == .float64 else {
      let row = integers
      return NDArray(
        values.integers.map { value in
          firstIndex(row.count) { afterEqual ? value < row[$0] : row[$0] >= value }
        }, shape: values.shape)
    }
    let row = doubles
    return NDArray(
      values.doubles.map { value in
        firstIndex(row.count) { afterEqual ? precedes(value, row[$0]) : !precedes(row[$0], value) }
      }, shape: values.shape)
  }
}

/// The first index below `count` from which on the predicate holds; `count` if there is none.
private func firstIndex(_ count: Int, where predicate: (Int) -> Bool) -> Int {
  var (low, high) = (0, count)
  while low < high {
    let middle = low + (high - low) / 2
    if predicate(middle) { high = middle } else { low = middle + 1 }
  }
  return low
}

/// Whether a number comes before another where NaN comes last.
func precedes(_ a: Double, _ b: Double) -> Bool { a < b || b.isNaN && !a.isNaN }

private func order<Element>(_ run: [Element], _ precedes: (Element, Element) -> Bool) -> [Int] {
  run.indices.sorted { precedes(run[$0], run[$1]) || !precedes(run[$1], run[$0]) && $0 < $1 }
}
