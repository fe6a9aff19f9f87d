// Arrays in other shapes, and arrays made of arrays.

extension NDArray {
  /// The same elements in row order, in another shape: NumPy's `reshape`.
  ///
  /// - Parameter shape: The new lengths; one may be −1 and takes what the others leave.
  /// - Throws: `.cannotReshape` when the elements do not fill it, `.tooManyElements`, `.tooManyDimensions`.
  public func reshaped(_ shape: [Int]) throws(ArrayError) -> NDArray {
    // An empty array would take any lengths beside a 0.
    _ = try Self.checkedCount(of: shape.map { $0 < 0 ? 1 : $0 })
    let known = shape.filter { $0 >= 0 }
    let (product, overflow) = known.reduce((1, false)) { partial, length in
      let (product, overflow) = partial.0.multipliedReportingOverflow(by: length)
      return (product, partial.1 || overflow)
    }
    switch shape.count - known.count {
    case 0 where !overflow && product == count:
      return NDArray(elements, shape: shape)
    case 1 where !overflow && product > 0 && count % product == 0 && shape.contains(-1):
      return NDArray(elements, shape: shape.map { $0 < 0 ? count / product : $0 })
    default:
      throw .cannotReshape(count: count, shape: shape)
    }
  }

  /// All elements in one row.
  public var raveled: NDArray { NDArray(elements, shape: [count]) }

  /// The dimensions in reverse order: NumPy's `transpose`.
  public var transposed: NDArray {
    guard ndim > 1 else { return self }
    let strides = Self.strides(of: shape)
    let offsets = shape.indices.reversed().reduce([0]) { offsets, axis in
      offsets.flatMap { offset in (0..<shape[axis]).map { offset + $0 * strides[axis] } }
    }
    return gathering(offsets, shape: shape.reversed())
  }

  /// The elements of a table on a diagonal, `offset` columns right of the one through the first element.
  package func diagonal(offset: Int) -> NDArray {
    let (rows, columns) = (shape[0], shape[1])
    let places = (0..<rows).filter { (-$0..<columns - $0).contains(offset) }.map { $0 * columns + $0 + offset }
    return gathering(places, shape: [places.count])
  }

  /// The array with one dimension in place of several, and which one that is.
  ///
  /// Dimensions side by side become one where they stand, which leaves the order of their sums as it is.
  package func merging(_ axes: [Int]) throws(ArrayError) -> (array: NDArray, axis: Int) {
    let length = axes.reduce(1) { $0 * shape[$1] }
    guard let first = axes.first else { return (try reshaped(shape + [1]), ndim) }
    if axes == Array(first..<first + axes.count) {
      return (try reshaped(shape[..<first] + [length] + shape[(first + axes.count)...]), first)
    }
    let kept = shape.indices.filter { !axes.contains($0) }
    return (try permuted(kept + axes).reshaped(kept.map { shape[$0] } + [length]), kept.count)
  }

  /// The dimension that a number names, from the end if negative.
  ///
  /// - Throws: `.axisOutOfRange`.
  public func axis(_ axis: Int) throws(ArrayError) -> Int {
    guard (-ndim..<ndim).contains(axis) else { throw .axisOutOfRange(axis: axis, ndim: ndim) }
    return axis < 0 ? axis + ndim : axis
  }

  /// Arrays of one shape as the rows of a new one: NumPy's `array` of a list.
  ///
  /// - Returns: An array with one dimension more than the given ones, of the kind that all give way to; of
  ///   none, an empty row of numbers.
  /// - Throws: `.ragged` when two shapes differ, `.tooManyElements`, `.tooManyDimensions`.
  public static func stacking(_ arrays: [NDArray]) throws(ArrayError) -> NDArray {
    guard let first = arrays.first else { return NDArray([Double]()) }
    if let other = arrays.first(where: { $0.shape != first.shape }) { throw .ragged(first.shape, other.shape) }
    let shape = [arrays.count] + first.shape
    _ = try checkedCount(of: shape)
    return NDArray(joinedElements(arrays), shape: shape)
  }

  /// The elements of all arrays one after the other, of the kind that all give way to.
  package static func joinedElements(_ arrays: [NDArray]) -> Elements {
    switch arrays.map(\.dtype).max() ?? .float64 {
    case .bool: .bool(arrays.flatMap(\.truths))
    case .int64: .int64(arrays.flatMap(\.integers))
    case .float64: .float64(arrays.flatMap(\.doubles))
    }
  }
}
