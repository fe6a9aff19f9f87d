// Elements of two arrays, chosen by a condition: NumPy's `where`.

extension NDArray {
  /// The elements of `x` where the condition is true, those of `y` elsewhere.
  ///
  /// The result takes the place of a temporary operand of its shape.
  ///
  /// - Throws: `ArrayError.shapesDiffer` when the shapes do not fit together.
  public static func chosen(
    _ condition: NDArray, _ x: consuming Operand, _ y: consuming Operand
  ) throws(ArrayError) -> NDArray {
    let shape = try broadcastShape(try broadcastShape(condition.shape, x.array.shape), y.array.shape)
    let mask = try condition.broadcast(to: shape).truths
    switch max(x.array.dtype, y.array.dtype) {
    case .bool:
      let (a, b) = (try x.array.broadcast(to: shape).truths, try y.array.broadcast(to: shape).truths)
      return NDArray(filled(mask.count) { mask[$0] ? a[$0] : b[$0] }, shape: shape)
    case .int64:
      let (a, b) = (try x.array.broadcast(to: shape).integers, try y.array.broadcast(to: shape).integers)
      return NDArray(filled(mask.count) { mask[$0] ? a[$0] : b[$0] }, shape: shape)
    case .float64:
      return try real(mask, consume x, consume y, shape)
    }
  }

  private static func real(
    _ mask: [Bool], _ x: consuming Operand, _ y: consuming Operand, _ shape: [Int]
  ) throws(ArrayError) -> NDArray {
    let (shapeX, shapeY) = (x.array.shape, y.array.shape)
    var (a, isATemporary) = x.takeDoubles()
    var (b, isBTemporary) = y.takeDoubles()
    // Written over what is not chosen, a temporary becomes the result.
    if isBTemporary, shapeY == shape, shapeX == shape || a.count == 1 {
      b.overwrite(with: a, where: mask, being: true)
      return NDArray(b, shape: shape)
    }
    if isATemporary, shapeX == shape, shapeY == shape || b.count == 1 {
      a.overwrite(with: b, where: mask, being: false)
      return NDArray(a, shape: shape)
    }
    let left = try NDArray(a, shape: shapeX).broadcast(to: shape).doubles
    let right = try NDArray(b, shape: shapeY).broadcast(to: shape).doubles
    return NDArray(filled(mask.count) { mask[$0] ? left[$0] : right[$0] }, shape: shape)
  }
}

extension [Double] {
  /// Puts the elements of another array, or its only one, where the mask has a value.
  fileprivate mutating func overwrite(with other: [Double], where mask: [Bool], being value: Bool) {
    withUnsafeMutableBufferPointer { buffer in
      other.withUnsafeBufferPointer { other in
        mask.withUnsafeBufferPointer { mask in
          if other.count == 1 {
            let only = other[0]
            for i in buffer.indices { buffer[i] = mask[i] == value ? only : buffer[i] }
          } else {
            for i in buffer.indices { buffer[i] = mask[i] == value ? other[i] : buffer[i] }
          }
        }
      }
    }
  }
}
