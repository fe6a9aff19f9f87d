// One value for each run of elements: sums, means, extremes and questions about all of them.

extension NDArray {
  /// The sum along a dimension or of all elements: whole for whole numbers and booleans, wrapping around.
  package func sum(axis: Int? = nil, keepsDimensions: Bool = false) -> NDArray {
    let lanes = Lanes(of: shape, axis: axis)
    let shape = lanes.reducedShape(keepsDimensions: keepsDimensions)
    guard dtype == .float64 else {
      return NDArray(lanes.reduce(integers) { $0.reduce(0, &+) }, shape: shape)
    }
    return NDArray(lanes.reduce(doubles, lanes.sum), shape: shape)
  }

  /// The product along a dimension or of all elements: whole for whole numbers and booleans, wrapping around.
  package func product(axis: Int? = nil, keepsDimensions: Bool = false) -> NDArray {
    let lanes = Lanes(of: shape, axis: axis)
    let shape = lanes.reducedShape(keepsDimensions: keepsDimensions)
    guard dtype == .float64 else {
      return NDArray(lanes.reduce(integers) { $0.reduce(1, &*) }, shape: shape)
    }
    return NDArray(lanes.reduce(doubles) { $0.reduce(1, *) }, shape: shape)
  }

  /// The arithmetic mean; NaN of nothing.
  package func mean(axis: Int? = nil, keepsDimensions: Bool = false) -> NDArray {
    let lanes = Lanes(of: shape, axis: axis)
    return NDArray(
      lanes.reduce(doubles) { lanes.sum($0) / Double($0.count) },
      shape: lanes.reducedShape(keepsDimensions: keepsDimensions))
  }

  /// The variance: the squares of the distances from the mean, summed and divided by their number less
  /// `ddof`.
  package func variance(axis: Int? = nil, ddof: Double = 0, keepsDimensions: Bool = false) -> NDArray {
    let lanes = Lanes(of: shape, axis: axis)
    return NDArray(
      lanes.reduce(doubles) { run in
        let mean = lanes.sum(run) / Double(run.count)
        let squares = run.map { ($0 - mean) * ($0 - mean) }
        return lanes.sum(squares) / max(Double(run.count) - ddof, 0)
      }, shape: lanes.reducedShape(keepsDimensions: keepsDimensions))
  }

  /// The greatest or the least element; NaN if any is. No run may be empty.
  package func extreme(greatest: Bool, axis: Int? = nil, keepsDimensions: Bool = false) -> NDArray {
    let lanes = Lanes(of: shape, axis: axis)
    let places = extremePlaces(lanes, greatest: greatest)
    let shape = lanes.reducedShape(keepsDimensions: keepsDimensions)
    let chosen = places.enumerated().map { lanes.place($0.offset, $0.element) }
    return gathering(chosen, shape: shape)
  }

  /// Where in each run the first of the greatest or least elements stands, NaN before all. No run may be
  /// empty.
  package func extremePlace(greatest: Bool, axis: Int? = nil, keepsDimensions: Bool = false) -> NDArray {
    let lanes = Lanes(of: shape, axis: axis)
    return NDArray(
      extremePlaces(lanes, greatest: greatest), shape: lanes.reducedShape(keepsDimensions: keepsDimensions))
  }

  private func extremePlaces(_ lanes: Lanes, greatest: Bool) -> [Int] {
    guard dtype == .float64 else {
      return lanes.reduce(integers) { firstPlace(in: $0) { greatest ? $0 > $1 : $0 < $1 } }
    }
    return lanes.reduce(doubles) { run in
      firstPlace(in: run) { !$1.isNaN && ($0.isNaN || (greatest ? $0 > $1 : $0 < $1)) }
    }
  }

  /// Whether any element is true, along a dimension or of all.
  package func any(axis: Int? = nil, keepsDimensions: Bool = false) -> NDArray {
    let lanes = Lanes(of: shape, axis: axis)
    return NDArray(
      lanes.reduce(truths) { $0.contains(true) }, shape: lanes.reducedShape(keepsDimensions: keepsDimensions))
  }

  /// Whether all elements are true, along a dimension or of all.
  package func all(axis: Int? = nil, keepsDimensions: Bool = false) -> NDArray {
    let lanes = Lanes(of: shape, axis: axis)
    return NDArray(
      lanes.reduce(truths) { !$0.contains(false) },
      shape: lanes.reducedShape(keepsDimensions: keepsDimensions))
  }
}

extension Lanes {
  /// The sum of a run as NumPy adds: pairwise where neighbours stand side by side, else one by one.
  package func sum(_ run: [Double]) -> Double {
    step == 1 ? pairwiseSum(run) : run.dropFirst().reduce(run.first ?? 0, +)
  }

  /// Where in row order an element of a run stands.
  func place(_ run: Int, _ index: Int) -> Int {
    run / step * length * step + run % step + index * step
  }
}

private func firstPlace<Element>(in run: [Element], _ precedes: (Element, Element) -> Bool) -> Int {
  var best = 0
  for place in run.indices where precedes(run[place], run[best]) { best = place }
  return best
}
