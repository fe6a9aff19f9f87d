// Arrays put together along an axis, repeated, turned and moved.

extension NDArray {
  /// Arrays joined along one of their dimensions: NumPy's `concatenate`.
  ///
  /// - Throws: `.ragged` when the other dimensions differ, `.axisOutOfRange`, `.tooManyElements`; `.needsArray`
  ///   for single values, `.nothingToJoin` for none.
  public static func concatenate(_ arrays: [NDArray], axis: Int = 0) throws(ArrayError) -> NDArray {
    guard let first = arrays.first else { throw .nothingToJoin }
    guard !first.isScalar else { throw .needsArray(operation: "joining") }
    let axis = try first.axis(axis)
    for array in arrays {
      var (a, b) = (first.shape, array.shape)
      guard a.count == b.count else { throw .ragged(first.shape, array.shape) }
      a[axis] = 0
      b[axis] = 0
      guard a == b else { throw .ragged(first.shape, array.shape) }
    }
    var shape = first.shape
    shape[axis] = arrays.reduce(0) { $0 + $1.shape[axis] }
    _ = try checkedCount(of: shape)
    guard axis > 0 else { return NDArray(joinedElements(arrays), shape: shape) }
    // With the joined dimension first, rows stand one after the other.
    let order = [axis] + first.shape.indices.filter { $0 != axis }
    let turned = try arrays.map { array throws(ArrayError) in try array.permuted(order) }
    let joined = NDArray(joinedElements(turned), shape: order.map { shape[$0] })
    return try joined.permuted(order.indices.map { place in order.firstIndex(of: place) ?? place })
  }

  /// The dimensions in another order: the new dimension i is the old dimension `order[i]`.
  ///
  /// - Throws: `.axisOutOfRange` unless every dimension is there once.
  public func permuted(_ order: [Int]) throws(ArrayError) -> NDArray {
    for (place, axis) in order.sorted().enumerated() where place != axis {
      throw .axisOutOfRange(axis: axis, ndim: ndim)
    }
    guard order.count == ndim else { throw .axisOutOfRange(axis: order.count, ndim: ndim) }
    let strides = Self.strides(of: shape)
    let offsets = order.reduce([0]) { offsets, axis in
      offsets.flatMap { offset in (0..<shape[axis]).map { offset + $0 &* strides[axis] } }
    }
    return gathering(offsets, shape: order.map { shape[$0] })
  }

  /// The elements at positions along a dimension, in that order: NumPy's `take`.
  ///
  /// - Throws: `.indexOutOfRange` for a position that is not there, `.tooManyElements`.
  public func taking(_ positions: [Int], axis: Int) throws(ArrayError) -> NDArray {
    let slices = repeatElement(ArrayIndex.slice(start: nil, stop: nil, step: 1), count: axis)
    return try indexed(slices + [.array(NDArray(positions))])
  }

  /// The dimensions of length 1 left out, or only the given ones.
  ///
  /// - Throws: `.cannotReshape` for a given dimension of another length.
  public func squeezed(_ axes: [Int]?) throws(ArrayError) -> NDArray {
    let left = axes ?? shape.indices.filter { shape[$0] == 1 }
    for axis in left where shape[axis] != 1 { throw .cannotReshape(count: count, shape: shape) }
    return try reshaped(shape.indices.filter { !left.contains($0) }.map { shape[$0] })
  }
}
