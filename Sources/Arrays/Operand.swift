// An array on its way into an operation. A chain such as 1 / (1 + exp(-x)) would fill new memory with each
// step; where an operand is a result that nobody else has, the next result takes its place.

/// An array, and whether its memory may take the result.
public struct Operand: Sendable {
  /// The array.
  public var array: NDArray
  /// Whether nobody else has this array. A wrong answer costs time or a copy, never the result.
  public let isTemporary: Bool

  /// An operand.
  ///
  /// - Parameters:
  ///   - array: The array.
  ///   - isTemporary: Whether nobody else has it. False if not given.
  public init(_ array: NDArray, isTemporary: Bool = false) {
    self.array = array
    self.isTemporary = isTemporary
  }

  /// The elements as numbers, to be changed in place if `isTemporary`; the array is left empty.
  @usableFromInline
  mutating func takeDoubles() -> (numbers: [Double], isTemporary: Bool) {
    let isNumeric = array.dtype == .float64
    switch array.takeElements() {
    case .bool(let truths): return (truths.map { $0 ? 1 : 0 }, true)
    case .int64(let integers): return (integers.map { Double($0) }, true)
    case .float64(let numbers): return (numbers, isTemporary && isNumeric)
    }
  }
}

extension Operand {
  /// Applies a function to every element as a number.
  @inlinable
  public consuming func map(_ transform: (Double) -> Double) -> NDArray {
    let shape = array.shape
    var (numbers, isTemporary) = takeDoubles()
    guard isTemporary else {
      return NDArray(filled(numbers.count) { transform(numbers[$0]) }, shape: shape)
    }
    numbers.withUnsafeMutableBufferPointer { buffer in
      for i in buffer.indices { buffer[i] = transform(buffer[i]) }
    }
    return NDArray(numbers, shape: shape)
  }

  /// Asks a question about every element as a number.
  @inlinable
  public consuming func test(_ predicate: (Double) -> Bool) -> NDArray {
    let shape = array.shape
    let (numbers, _) = takeDoubles()
    return NDArray(filled(numbers.count) { predicate(numbers[$0]) }, shape: shape)
  }

  /// Combines two arrays of numbers element by element.
  ///
  /// - Throws: `ArrayError.shapesDiffer` when the shapes do not fit together.
  @inlinable
  public static func combine(
    _ a: consuming Operand, _ b: consuming Operand, _ combine: (Double, Double) -> Double
  ) throws(ArrayError) -> NDArray {
    let (shapeA, shapeB) = (a.array.shape, b.array.shape)
    var (numbersA, isATemporary) = a.takeDoubles()
    var (numbersB, isBTemporary) = b.takeDoubles()
    // The result fits into the memory of an operand that has its shape.
    if isATemporary, shapeA == shapeB || numbersB.count == 1 && shapeA.count >= shapeB.count {
      numbersA.update(with: numbersB) { combine($0, $1) }
      return NDArray(numbersA, shape: shapeA)
    }
    if isBTemporary, shapeA == shapeB || numbersA.count == 1 && shapeB.count >= shapeA.count {
      numbersB.update(with: numbersA) { combine($1, $0) }
      return NDArray(numbersB, shape: shapeB)
    }
    let (numbers, shape) = try combined(numbersA, shapeA, numbersB, shapeB, combine)
    return NDArray(numbers, shape: shape)
  }
}

extension [Double] {
  /// Replaces each element by what `combine` makes of it and its partner in `other`, which has as many
  /// elements or one for all.
  @inlinable
  mutating func update(with other: [Double], _ combine: (Double, Double) -> Double) {
    withUnsafeMutableBufferPointer { buffer in
      other.withUnsafeBufferPointer { other in
        if other.count == 1 {
          let only = other[0]
          for i in buffer.indices { buffer[i] = combine(buffer[i], only) }
        } else {
          for i in buffer.indices { buffer[i] = combine(buffer[i], other[i]) }
        }
      }
    }
  }
}
