// What can be wrong with an operation on arrays, as data, and its wording.

/// Why an operation on arrays cannot be carried out.
///
/// `description` is the text for a reader.
public enum ArrayError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Two arrays meet whose lengths along some dimension differ and are both not 1.
  case shapesDiffer([Int], [Int])
  /// A number stands where a dimension should be named that is not there.
  case axisOutOfRange(axis: Int, ndim: Int)
  /// An index reaches beyond the elements along a dimension.
  case indexOutOfRange(index: Int, axis: Int, length: Int)
  /// More indices than dimensions.
  case tooManyIndices(count: Int, ndim: Int)
  /// A mask of truth values has not the shape of what it chooses from.
  case maskShape(mask: [Int], array: [Int])
  /// A slice advances by nothing.
  case zeroStep
  /// An index is not a whole number.
  case fractionalIndex
  /// More than one `...` among the indices.
  case repeatedEllipsis
  /// The elements do not fill the wanted shape.
  case cannotReshape(count: Int, shape: [Int])
  /// The rows of a table have different shapes.
  case ragged([Int], [Int])
  /// The inner lengths of a matrix product differ.
  case innerLengths([Int], [Int])
  /// A single value stands where an array is needed.
  case needsArray(operation: String)
  /// There is no array to join.
  case nothingToJoin
  /// A whole number was to be raised to a negative whole power.
  case negativePower
  /// An operation that booleans do not have, with what to write instead.
  case notForBooleans(operation: String, advice: String)
  /// An operation that numbers with fractions do not have, with what to write instead.
  case notForNumbers(operation: String, advice: String)
  /// The result would have more than `NDArray.maximumCount` elements.
  case tooManyElements(shape: [Int])
  /// The result would have more than `NDArray.maximumDimensions` dimensions.
  case tooManyDimensions(count: Int)

  public var description: String {
    switch self {
    case .shapesDiffer(let a, let b):
      "the shapes \(shapeText(a)) and \(shapeText(b)) do not fit together"
    case .axisOutOfRange(let axis, let ndim):
      "there is no axis \(axis) in an array of \(ndim) \(ndim == 1 ? "dimension" : "dimensions")"
    case .indexOutOfRange(let index, let axis, let length):
      "the index \(index) is out of range for axis \(axis) of length \(length)"
    case .tooManyIndices(let count, let ndim):
      "\(count) \(count == 1 ? "index" : "indices") for an array of \(ndim) "
        + (ndim == 1 ? "dimension" : "dimensions")
    case .maskShape(let mask, let array):
      "the mask has the shape \(shapeText(mask)) and the array \(shapeText(array))"
    case .zeroStep: "the step of a slice must not be zero"
    case .fractionalIndex: "an index must be a whole number, a slice, a mask or an array of whole numbers"
    case .repeatedEllipsis: "\"...\" can stand only once among the indices"
    case .cannotReshape(let count, let shape):
      "\(count) \(count == 1 ? "element does" : "elements do") not fill the shape \(shapeText(shape))"
    case .ragged(let a, let b):
      "the rows have different shapes, \(shapeText(a)) and \(shapeText(b))"
    case .innerLengths(let a, let b):
      "\"@\" multiplies rows by columns of one length; the shapes are \(shapeText(a)) and \(shapeText(b))"
    case .needsArray(let operation): "\(operation) needs an array, not a single value"
    case .nothingToJoin: "there are no arrays to join"
    case .negativePower:
      "whole numbers have no negative powers; write the number with a point, as in 2.0 ** -1"
    case .notForBooleans(let operation, let advice), .notForNumbers(let operation, let advice):
      "\(operation) \(advice)"
    case .tooManyElements(let shape):
      "an array of the shape \(shapeText(shape)) is too large; the limit is \(NDArray.maximumCount) elements"
    case .tooManyDimensions(let count):
      "an array of \(count) dimensions is too much; the limit is \(NDArray.maximumDimensions)"
    }
  }
}

/// A shape as Python writes it: `(3,)`, `(2, 3)`, `()`.
package func shapeText(_ shape: [Int]) -> String {
  shape.count == 1 ? "(\(shape[0]),)" : "(\(shape.map(String.init).joined(separator: ", ")))"
}

extension NDArray {
  /// The most elements that an array may have: ten million, which is 80 MB of numbers.
  public static let maximumCount = 10_000_000
  /// The most dimensions that an array may have.
  public static let maximumDimensions = 32

  /// The number of elements of a shape that was asked for.
  ///
  /// - Throws: `.tooManyElements` or `.tooManyDimensions`, before any memory is taken.
  package static func checkedCount(of shape: [Int]) throws(ArrayError) -> Int {
    guard shape.count <= maximumDimensions else { throw .tooManyDimensions(count: shape.count) }
    var count = 1
    // Beside an empty dimension the others are held to the limit too: a sum along it has as many elements as
    // they have places.
    for length in shape where length != 0 {
      let (product, overflow) = count.multipliedReportingOverflow(by: length)
      guard !overflow, product <= maximumCount else { throw .tooManyElements(shape: shape) }
      count = product
    }
    return shape.contains(0) ? 0 : count
  }
}
