// Values as the elementwise operations see them, of any kind of element, and the one place that broadcasts.

/// One element, or a row of them.
enum Elements<Element: Sendable>: Sendable {
  case one(Element)
  case row([Element])

  var count: Int {
    switch self {
    case .one: 1
    case .row(let row): row.count
    }
  }

  /// The same shape with every element replaced.
  @inline(__always)
  func map<T>(_ transform: (Element) -> T) -> Elements<T> {
    switch self {
    case .one(let element): .one(transform(element))
    case .row(let row): .row(row.map(transform))
    }
  }
}

/// Combines two values element by element, as NumPy broadcasts them: a single element, or a row of one, meets
/// every element of the other.
///
/// The shape is settled before the loop; `combine` is inlined into each.
///
/// - Parameters:
///   - site: Whom to blame, and where, when two lengths disagree.
/// - Throws: `ExpressionError` when they do.
@inline(__always)
func broadcast<A, B, T>(
  _ a: Elements<A>, _ b: Elements<B>, at site: Site, _ combine: (A, B) -> T
) throws(ExpressionError) -> Elements<T> {
  switch (a, b) {
  case (.one(let a), .one(let b)):
    return .one(combine(a, b))
  case (.one(let a), .row(let row)):
    return .row(row.map { combine(a, $0) })
  case (.row(let row), .one(let b)):
    return .row(row.map { combine($0, b) })
  case (.row(let rowA), .row(let rowB)) where rowA.count == rowB.count:
    return .row(rowA.indices.map { combine(rowA[$0], rowB[$0]) })
  case (.row(let rowA), .row(let rowB)):
    if rowA.count == 1, let a = rowA.first { return .row(rowB.map { combine(a, $0) }) }
    if rowB.count == 1, let b = rowB.first { return .row(rowA.map { combine($0, b) }) }
    throw site.lengthMismatch(rowA.count, rowB.count)
  }
}

/// Where an operation stands, for its errors.
struct Site {
  /// What has the lengths: `operands`, or `maximum: the arguments`.
  let subject: String
  let column: Int

  func lengthMismatch(_ a: Int, _ b: Int) -> ExpressionError {
    ExpressionError("\(subject) have lengths \(a) and \(b)", column: column)
  }
}

extension Value {
  /// The elements as numbers, booleans as 0 and 1.
  var numbers: Elements<Double> {
    switch self {
    case .scalar(let number): .one(number)
    case .boolean(let truth): .one(Double(truth))
    case .array, .booleans: .row(doubles)
    }
  }

  /// The elements as truth values; `nil` for numbers.
  var truths: Elements<Bool>? {
    switch self {
    case .boolean(let truth): .one(truth)
    case .booleans(let truths): .row(truths)
    case .scalar, .array: nil
    }
  }

  /// The elements as conditions: of numbers, all but 0 are true, NaN too.
  var conditions: Elements<Bool> {
    truths ?? numbers.map { $0 != 0 }
  }

  init(_ numbers: Elements<Double>) {
    switch numbers {
    case .one(let number): self = .scalar(number)
    case .row(let numbers): self = .array(numbers)
    }
  }

  init(_ truths: Elements<Bool>) {
    switch truths {
    case .one(let truth): self = .boolean(truth)
    case .row(let truths): self = .booleans(truths)
    }
  }
}
