// The values that wait for an operation, and how many elements the arrays among them have together.

internal import Arrays

struct ValueStack {
  struct Entry {
    var value: Value
    /// Whether nobody else has the value: it is the result of an operation, not a variable.
    let isTemporary: Bool
  }

  private var entries: [Entry] = []
  /// How many elements wait, those of who waits for this stack among them.
  private(set) var elementCount: Int

  init(heldElsewhere count: Int = 0) { elementCount = count }

  /// - Throws: `ExpressionError` when the waiting values would be too many to hold.
  mutating func push(_ value: Value, isTemporary: Bool, column: Int) throws(ExpressionError) {
    elementCount += value.elementCount
    entries.append(Entry(value: value, isTemporary: isTemporary))
    guard elementCount <= Expression.maximumHeldCount else {
      throw ExpressionError(
        "the expression holds \(elementCount) points at once; the limit is \(Expression.maximumHeldCount)",
        column: column)
    }
  }

  /// Takes the entry that was pushed last. The parser sees to it that there is one.
  mutating func pop() -> Entry {
    let entry = entries.removeLast()
    elementCount -= entry.value.elementCount
    return entry
  }

  /// Takes the last few entries, in the order in which they were pushed.
  mutating func pop(_ count: Int) -> [Entry] {
    let popped = Array(entries.suffix(count))
    entries.removeLast(count)
    elementCount -= popped.reduce(0) { $0 + $1.value.elementCount }
    return popped
  }
}
