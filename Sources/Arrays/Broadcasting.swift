// How arrays of different shapes meet: NumPy's broadcasting.
//
// Shapes are compared from their ends; a length of 1, or a dimension that is not there, is stretched to the
// other's length. The shape is settled before any loop. Two arrays of one shape, and an array beside a single
// value, are combined as they are; only what is left is written out in full first.

extension NDArray {
  /// The shape that two shapes have together.
  ///
  /// - Throws: `.shapesDiffer`, or `.tooManyElements` when the result is too large.
  @usableFromInline
  package static func broadcastShape(_ a: [Int], _ b: [Int]) throws(ArrayError) -> [Int] {
    if a == b { return a }
    let ndim = max(a.count, b.count)
    var shape = [Int](repeating: 1, count: ndim)
    for axis in 1...ndim {
      let lengthA = axis <= a.count ? a[a.count - axis] : 1
      let lengthB = axis <= b.count ? b[b.count - axis] : 1
      guard lengthA == lengthB || lengthA == 1 || lengthB == 1 else { throw .shapesDiffer(a, b) }
      shape[ndim - axis] = lengthA == 1 ? lengthB : lengthA
    }
    _ = try checkedCount(of: shape)
    return shape
  }

  /// The array stretched to a shape: NumPy's `broadcast_to`.
  ///
  /// - Throws: `.shapesDiffer` if the array's own shape cannot be stretched to it.
  public func broadcast(to shape: [Int]) throws(ArrayError) -> NDArray {
    guard self.shape != shape else { return self }
    guard try Self.broadcastShape(self.shape, shape) == shape else { throw .shapesDiffer(self.shape, shape) }
    return gathering(stretchedOffsets(of: self.shape, to: shape), shape: shape)
  }

  /// How far apart in row order neighbours along each dimension stand.
  package static func strides(of shape: [Int]) -> [Int] {
    var strides = [Int](repeating: 1, count: shape.count)
    for axis in shape.indices.dropLast().reversed() { strides[axis] = strides[axis + 1] &* shape[axis + 1] }
    return strides
  }

  /// The elements that stand at the given places in row order, in a new shape.
  package func gathering(_ offsets: [Int], shape: [Int]) -> NDArray {
    switch elements {
    case .bool(let truths): NDArray(.bool(offsets.map { truths[$0] }), shape: shape)
    case .int64(let integers): NDArray(.int64(offsets.map { integers[$0] }), shape: shape)
    case .float64(let numbers): NDArray(.float64(offsets.map { numbers[$0] }), shape: shape)
    }
  }
}

/// Combines two rows of elements that stand in the given shapes, element by element.
///
/// - Throws: `ArrayError.shapesDiffer` when the shapes do not fit together.
@inlinable
package func combined<A, B, T>(
  _ a: [A], _ shapeA: [Int], _ b: [B], _ shapeB: [Int], _ combine: (A, B) -> T
) throws(ArrayError) -> (elements: [T], shape: [Int]) {
  let shape = try NDArray.broadcastShape(shapeA, shapeB)
  if shapeA == shapeB { return (filled(a.count) { combine(a[$0], b[$0]) }, shape) }
  if a.count == 1, b.count > 0 {
    let only = a[0]
    return (filled(b.count) { combine(only, b[$0]) }, shape)
  }
  if b.count == 1, a.count > 0 {
    let only = b[0]
    return (filled(a.count) { combine(a[$0], only) }, shape)
  }
  let placesA = stretchedOffsets(of: shapeA, to: shape)
  let placesB = stretchedOffsets(of: shapeB, to: shape)
  return (filled(placesA.count) { combine(a[placesA[$0]], b[placesB[$0]]) }, shape)
}

/// `count` elements, each made from its index, in memory that is written once.
@inlinable
package func filled<T>(_ count: Int, _ element: (Int) -> T) -> [T] {
  [T](unsafeUninitializedCapacity: count) { buffer, initialized in
    guard let start = buffer.baseAddress else { return }
    preferLargePages(start, byteCount: count * MemoryLayout<T>.stride)
    for i in 0..<count { (start + i).initialize(to: element(i)) }
    initialized = count
  }
}

/// Where in row order each element of a stretched array stands in the original.
@usableFromInline
package func stretchedOffsets(of shape: [Int], to target: [Int]) -> [Int] {
  let added = target.count - shape.count
  let strides = NDArray.strides(of: shape)
  return target.indices.reduce([0]) { offsets, axis in
    let step = axis < added || shape[axis - added] == 1 ? 0 : strides[axis - added]
    return offsets.flatMap { offset in (0..<target[axis]).map { offset + $0 * step } }
  }
}
