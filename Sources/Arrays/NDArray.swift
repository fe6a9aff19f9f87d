// An array in NumPy's sense: elements of one kind in the shape of a box of any number of dimensions.
//
// Every operation yields a new array whose elements lie in row order without gaps; there are no views and no
// strides. What NumPy does with views is done here by copying, which no reader of a result can tell.

/// Numbers or truth values, arranged in rows, tables or boxes.
///
/// An array without dimensions is a single value. Guarantees: the shape's product is the number of elements.
public struct NDArray: Hashable, Sendable {
  /// The elements in row order: the last index runs fastest.
  public enum Elements: Hashable, Sendable {
    case bool([Bool])
    case int64([Int])
    case float64([Double])
  }

  /// The length along each dimension; none for a single value.
  public private(set) var shape: [Int]
  /// The elements in row order.
  public private(set) var elements: Elements

  /// An array of the given elements.
  ///
  /// - Precondition: The shape's product is the number of elements.
  public init(_ elements: Elements, shape: [Int]) {
    // With a dimension of length 0 the others may be longer than any product can tell.
    precondition(
      (shape.contains(0) ? 0 : shape.reduce(1, *)) == elements.count, "the shape \(shape) does not hold \(elements.count) elements")
    self.shape = shape
    self.elements = elements
  }

  /// An array of numbers in row order; without a shape, one row of them.
  public init(_ numbers: [Double], shape: [Int]? = nil) {
    self.init(.float64(numbers), shape: shape ?? [numbers.count])
  }

  /// An array of whole numbers in row order; without a shape, one row of them.
  public init(_ integers: [Int], shape: [Int]? = nil) {
    self.init(.int64(integers), shape: shape ?? [integers.count])
  }

  /// An array of truth values in row order; without a shape, one row of them.
  public init(_ truths: [Bool], shape: [Int]? = nil) {
    self.init(.bool(truths), shape: shape ?? [truths.count])
  }

  /// A single number.
  public init(_ number: Double) {
    self.init(.float64([number]), shape: [])
  }

  /// A single whole number.
  public init(_ integer: Int) {
    self.init(.int64([integer]), shape: [])
  }

  /// A single truth value.
  public init(_ truth: Bool) {
    self.init(.bool([truth]), shape: [])
  }

  /// The kind of the elements.
  public var dtype: DType {
    switch elements {
    case .bool: .bool
    case .int64: .int64
    case .float64: .float64
    }
  }

  /// How many elements there are; 1 for a single value.
  public var count: Int { elements.count }

  /// How many dimensions there are; 0 for a single value.
  public var ndim: Int { shape.count }

  /// Whether this is a single value and not an array, not even one of length 1.
  public var isScalar: Bool { shape.isEmpty }

  /// Takes the elements out and leaves the array empty, so that whoever takes them may change them in place.
  package mutating func takeElements() -> Elements {
    let taken = elements
    elements = .bool([])
    shape = [0]
    return taken
  }
}

extension NDArray.Elements {
  /// How many elements there are.
  public var count: Int {
    switch self {
    case .bool(let truths): truths.count
    case .int64(let integers): integers.count
    case .float64(let numbers): numbers.count
    }
  }
}

// MARK: - Other kinds of element

extension NDArray {
  /// The elements as numbers in row order; of booleans 0 and 1.
  ///
  /// Whole numbers beyond 2⁵³ are rounded.
  ///
  /// - Complexity: O(1) for an array of numbers, otherwise O(`count`).
  public var doubles: [Double] {
    switch elements {
    case .bool(let truths): truths.map { $0 ? 1 : 0 }
    case .int64(let integers): integers.map { Double($0) }
    case .float64(let numbers): numbers
    }
  }

  /// The elements as truth values: of numbers, all but 0 are true, NaN too.
  public var truths: [Bool] {
    switch elements {
    case .bool(let truths): truths
    case .int64(let integers): integers.map { $0 != 0 }
    case .float64(let numbers): numbers.map { $0 != 0 }
    }
  }

  /// The elements as whole numbers, those of numbers cut off towards zero.
  ///
  /// What does not fit (NaN, infinity, 2⁶³ and beyond) becomes the least whole number, −2⁶³, as in NumPy on
  /// x86.
  public var integers: [Int] {
    switch elements {
    case .bool(let truths): truths.map { $0 ? 1 : 0 }
    case .int64(let integers): integers
    case .float64(let numbers): numbers.map { Int(exactly: $0.rounded(.towardZero)) ?? .min }
    }
  }

  /// The same values as elements of another kind, in the same shape: NumPy's `astype`.
  public func astype(_ dtype: DType) -> NDArray {
    guard dtype != self.dtype else { return self }
    return switch dtype {
    case .bool: NDArray(.bool(truths), shape: shape)
    case .int64: NDArray(.int64(integers), shape: shape)
    case .float64: NDArray(.float64(doubles), shape: shape)
    }
  }
}
