// Choosing elements: whole numbers, slices, new axes, masks and arrays of whole numbers, as NumPy reads them
// between brackets.
//
// Each dimension of the result is a list of distances in row order from where it begins; the result is every
// sum of one distance from each list. Arrays of whole numbers choose together and share one such list.

/// What stands between the brackets for one dimension.
public enum ArrayIndex: Sendable {
  /// One position, from the end if negative; its dimension goes away.
  case position(Int)
  /// Positions from `start` towards `stop`, which is left out; from the ends where none is given.
  case slice(start: Int?, stop: Int?, step: Int)
  /// A new dimension of length 1: `None`, `newaxis`.
  case newAxis
  /// All dimensions that no other index speaks for: `...`.
  case ellipsis
  /// A mask of truth values, or an array of positions.
  case array(NDArray)
}

extension NDArray {
  /// The elements that the indices choose; dimensions without an index are kept whole.
  ///
  /// - Throws: `ArrayError` for a position out of range, too many indices, a mask of another shape, a step
  ///   of zero, or a result that is too large.
  public func indexed(_ indices: [ArrayIndex]) throws(ArrayError) -> NDArray {
    let selections = try selections(by: indices)
    let dimensions = try dimensions(of: selections)
    let shape = dimensions.flatMap(\.shape)
    _ = try Self.checkedCount(of: shape)
    let base = selections.reduce(0) { $0 + $1.fixedDistance }
    let offsets = dimensions.reduce([base]) { offsets, dimension in
      offsets.flatMap { offset in dimension.distances.map { offset + $0 } }
    }
    return gathering(offsets, shape: shape)
  }

  /// What one index does to its dimension, in distances in row order.
  private enum Selection {
    case fixed(Int)
    case row([Int])
    case newAxis
    case gathered(NDArray, stride: Int)

    var fixedDistance: Int {
      if case .fixed(let distance) = self { distance } else { 0 }
    }
  }

  /// One or, for arrays of positions, several dimensions of the result.
  private struct Dimension {
    let shape: [Int]
    let distances: [Int]
  }

  // MARK: From indices to selections

  private func selections(by indices: [ArrayIndex]) throws(ArrayError) -> [Selection] {
    let strides = Self.strides(of: shape)
    // Beside an array of positions a single position is one of them, and moves where they go.
    let hasArray = indices.contains { if case .array = $0 { true } else { false } }
    var selections: [Selection] = []
    var axis = 0
    for index in try filledUp(indices) {
      switch index {
      case .newAxis: selections.append(.newAxis)
      case .ellipsis: break
      case .position(let position):
        let place = try place(position, axis: axis)
        selections.append(
          hasArray ? .gathered(NDArray(place), stride: strides[axis]) : .fixed(place * strides[axis]))
        axis += 1
      case .slice(let start, let stop, let step):
        let positions = try Self.positions(start, stop, step, length: shape[axis])
        selections.append(.row(positions.map { $0 * strides[axis] }))
        axis += 1
      case .array(let array):
        for positions in try self.positions(array, axis: axis) {
          selections.append(.gathered(positions, stride: strides[axis]))
          axis += 1
        }
      }
    }
    return selections
  }

  /// The indices with whole slices for every dimension that none speaks for.
  private func filledUp(_ indices: [ArrayIndex]) throws(ArrayError) -> [ArrayIndex] {
    let spoken = indices.reduce(0) { $0 + $1.dimensionCount }
    guard spoken <= ndim else { throw .tooManyIndices(count: spoken, ndim: ndim) }
    let ellipses = indices.indices.filter { if case .ellipsis = indices[$0] { true } else { false } }
    guard ellipses.count < 2 else { throw .repeatedEllipsis }
    let rest = repeatElement(ArrayIndex.slice(start: nil, stop: nil, step: 1), count: ndim - spoken)
    guard let place = ellipses.first else { return indices + rest }
    return Array(indices[..<place] + rest + indices[(place + 1)...])
  }

  private func place(_ position: Int, axis: Int) throws(ArrayError) -> Int {
    let length = shape[axis]
    guard (-length..<length).contains(position) else {
      throw .indexOutOfRange(index: position, axis: axis, length: length)
    }
    return position < 0 ? position + length : position
  }

  /// The positions that a slice takes of a dimension, as Python's `slice.indices` has them.
  private static func positions(
    _ start: Int?, _ stop: Int?, _ step: Int, length: Int
  ) throws(ArrayError) -> [Int] {
    guard step != 0 else { throw .zeroStep }
    // Running down, one before the first element is an end of its own.
    let bounds = step > 0 ? 0...length : -1...(length - 1)
    func clamp(_ end: Int?, _ otherwise: Int) -> Int {
      guard let end else { return otherwise }
      let fromStart = end < 0 ? max(end, -length - 1) + length : end
      return min(max(fromStart, bounds.lowerBound), bounds.upperBound)
    }
    let first = clamp(start, step > 0 ? bounds.lowerBound : bounds.upperBound)
    let last = clamp(stop, step > 0 ? bounds.upperBound : bounds.lowerBound)
    return Array(stride(from: first, to: last, by: step))
  }

  /// An array of positions, checked; a mask gives one array for each of its dimensions.
  private func positions(_ array: NDArray, axis: Int) throws(ArrayError) -> [NDArray] {
    switch array.elements {
    case .bool:
      let covered = Array(shape[axis..<axis + array.ndim])
      guard covered == array.shape else { throw .maskShape(mask: array.shape, array: covered) }
      return array.nonzero()
    case .int64(let integers):
      var places: [Int] = []
      for position in integers { places.append(try place(position, axis: axis)) }
      return [NDArray(places, shape: array.shape)]
    case .float64(let numbers):
      guard numbers.isEmpty else { throw .fractionalIndex }
      return [NDArray([Int](), shape: array.shape)]
    }
  }

  /// Where the elements that are not 0 or false stand: for each dimension a row of positions.
  public func nonzero() -> [NDArray] {
    let strides = Self.strides(of: shape)
    let places = truths.indices.filter { truths[$0] }
    return shape.indices.map { axis in
      NDArray(places.map { $0 / strides[axis] % shape[axis] })
    }
  }

  // MARK: From selections to dimensions

  private func dimensions(of selections: [Selection]) throws(ArrayError) -> [Dimension] {
    let gathered = selections.indices.filter { if case .gathered = selections[$0] { true } else { false } }
    let joint = try jointDimension(of: selections)
    // Arrays of positions that stand apart from one another put their dimensions first.
    let areTogether = gathered.last.map { $0 - gathered[0] + 1 == gathered.count } ?? true
    var dimensions: [Dimension] = []
    if let joint, !areTogether { dimensions.append(joint) }
    for (index, selection) in selections.enumerated() {
      switch selection {
      case .fixed: break
      case .newAxis: dimensions.append(Dimension(shape: [1], distances: [0]))
      case .row(let distances): dimensions.append(Dimension(shape: [distances.count], distances: distances))
      case .gathered:
        if let joint, areTogether, index == gathered[0] { dimensions.append(joint) }
      }
    }
    return dimensions
  }

  /// The dimensions that the arrays of positions have together; `nil` without such arrays.
  private func jointDimension(of selections: [Selection]) throws(ArrayError) -> Dimension? {
    var joint: (distances: [Int], shape: [Int])?
    for case .gathered(let positions, let stride) in selections {
      let distances = positions.integers.map { $0 * stride }
      guard let others = joint else {
        joint = (distances, positions.shape)
        continue
      }
      let (sums, shape) = try combined(others.distances, others.shape, distances, positions.shape) { $0 + $1 }
      joint = (sums, shape)
    }
    return joint.map { Dimension(shape: $0.shape, distances: $0.distances) }
  }
}

extension ArrayIndex {
  /// How many dimensions of the array the index speaks for.
  fileprivate var dimensionCount: Int {
    switch self {
    case .newAxis, .ellipsis: 0
    case .position, .slice: 1
    case .array(let array): array.dtype == .bool ? array.ndim : 1
    }
  }
}
