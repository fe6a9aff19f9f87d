// What an expression yields and what a scope holds.

public import Arrays
internal import Markup
internal import Spelling

/// A value of an expression.
///
/// Most are numbers or arrays of numbers; the others stand where a function wants them, as a shape, an option
/// or a generator of random numbers.
public enum Value: Sendable {
  /// A number, a truth value, or an array of them; an array without dimensions is a single value.
  case array(NDArray)
  /// Moments, in days since the beginning of 1970. Parts of them are moments; reckoned with, they are numbers.
  case dates(NDArray)
  /// `[a, b]`: where an array is wanted, the rows of one.
  case list([Value])
  /// `(a, b)`, or the several results of a function.
  case tuple([Value])
  /// `'text'`: the name of an option.
  case text(String)
  /// `int`, `float`, `bool` and their like.
  case dtype(DType)
  /// `None`.
  case none
  /// `RandomState(seed)` or `default_rng(seed)`.
  case generator(RandomSource)
}

extension Value {
  /// A single number.
  public static func scalar(_ number: Double) -> Value { .array(NDArray(number)) }

  /// A row of numbers.
  public static func row(_ numbers: [Double]) -> Value { .array(NDArray(numbers)) }

  /// The value as an array, lists of numbers as the rows of one.
  ///
  /// - Throws: `ArrayError.ragged` when the rows of a list have different shapes, or the array would be too
  ///   large.
  /// - Returns: `nil` for what holds no numbers: text, `None`, kinds of element, generators.
  public func asArray() throws(ArrayError) -> NDArray? {
    switch self {
    case .array(let array), .dates(let array): return array
    case .list(let values), .tuple(let values):
      var rows: [NDArray] = []
      for value in values {
        guard let row = try value.asArray() else { return nil }
        rows.append(row)
      }
      return try .stacking(rows)
    case .text, .dtype, .none, .generator: return nil
    }
  }

  /// What several names can share: the members of a list or tuple, or the rows of an array; otherwise `nil`.
  public var members: [Value]? {
    switch self {
    case .list(let values), .tuple(let values): return values
    case .array(let array) where !array.isScalar:
      return (0..<array.shape[0]).compactMap { row in
        (try? array.indexed([.position(row)])).map(Value.array)
      }
    case .dates(let array) where !array.isScalar: return Value.array(array).members?.map(\.asDates)
    case .array, .dates, .text, .dtype, .none, .generator: return nil
    }
  }

  /// An array as moments; anything else as it is.
  private var asDates: Value { if case .array(let array) = self { .dates(array) } else { self } }

  /// What the value is, in a few words, for messages: `an array of the shape (3,)`.
  public var summary: String {
    switch self {
    case .array(let array): array.isScalar ? array.repr : "an array of the shape \(shapeText(array.shape))"
    case .dates(let array): array.isScalar ? "a date" : "dates of the shape \(shapeText(array.shape))"
    case .list(let values): "a list of \(values.count)"
    case .tuple(let values): "a tuple of \(values.count)"
    case .text(let text): "the text '\(text.abbreviated(to: 200))'"
    case .dtype(let dtype): dtype.rawValue
    case .none: "None"
    case .generator: "a generator of random numbers"
    }
  }

  /// The value as Python prints it: arrays as NumPy's `repr`, single values as plain numbers.
  public var repr: String {
    switch self {
    case .array(let array), .dates(let array): array.repr
    case .list(let values): "[\(values.map(\.repr).joined(separator: ", "))]"
    case .tuple(let values) where values.count == 1: "(\(values[0].repr),)"
    case .tuple(let values): "(\(values.map(\.repr).joined(separator: ", ")))"
    case .text(let text): "'\(text)'"
    case .dtype(let dtype): "dtype('\(dtype.rawValue)')"
    case .none: "None"
    case .generator(let source): source.description
    }
  }

  /// The value in JSON, what is not finite as `null`; `nil` for a generator of random numbers, which has no
  /// form there.
  public var json: String? {
    switch self {
    case .array(let array), .dates(let array): return array.json
    case .list(let values), .tuple(let values):
      let texts = values.compactMap(\.json)
      return texts.count == values.count ? "[\(texts.joined(separator: ", "))]" : nil
    case .text(let text): return Markup.jsonString(text)
    case .dtype(let dtype): return "\"\(dtype.rawValue)\""
    case .none: return "null"
    case .generator: return nil
    }
  }

  /// The elements that the value holds in arrays, for the limit on memory.
  var elementCount: Int {
    switch self {
    case .array(let array), .dates(let array): array.isScalar ? 0 : array.count
    case .list(let values), .tuple(let values): values.reduce(0) { $0 + $1.elementCount }
    case .text, .dtype, .none, .generator: 0
    }
  }
}
