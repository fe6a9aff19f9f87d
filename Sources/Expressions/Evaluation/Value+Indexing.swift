// What brackets behind a value choose from it.

internal import Arrays

extension Value {
  /// The part that indices choose: elements of an array, or members of a list or tuple.
  ///
  /// - Parameters:
  ///   - items: What stands between the brackets.
  ///   - values: The values of the expressions there, in order.
  func indexed(_ items: [IndexItem], _ values: [Value], column: Int) throws(ExpressionError) -> Value {
    do throws(ArrayError) {
      let indices = try Self.indices(items, values, column: column)
      switch self {
      case .list(let members): return try Self.member(indices, of: members, wrap: Value.list)
      case .tuple(let members): return try Self.member(indices, of: members, wrap: Value.tuple)
      case .array(let array):
        guard !array.isScalar else { throw .needsArray(operation: "an index") }
        return .array(try array.indexed(indices))
      case .dates(let array):
        guard !array.isScalar else { throw .needsArray(operation: "an index") }
        return .dates(try array.indexed(indices))
      case .text, .dtype, .none, .generator: throw .needsArray(operation: "an index")
      }
    } catch {
      throw ExpressionError(error.description, column: column)
    }
  }

  private static func member(
    _ indices: [ArrayIndex], of members: [Value], wrap: ([Value]) -> Value
  ) throws(ArrayError) -> Value {
    guard indices.count == 1 else { throw .tooManyIndices(count: indices.count, ndim: 1) }
    let chosen = try NDArray(Array(members.indices)).indexed(indices)
    return chosen.isScalar ? members[chosen.integers[0]] : wrap(chosen.integers.map { members[$0] })
  }

  private static func indices(
    _ items: [IndexItem], _ values: [Value], column: Int
  ) throws(ArrayError) -> [ArrayIndex] {
    var rest = values[...]
    var indices: [ArrayIndex] = []
    for item in items {
      switch item {
      case .ellipsis: indices.append(.ellipsis)
      case .slice(let hasStart, let hasStop, let hasStep):
        let start = hasStart ? try rest.removeFirst().sliceEnd() : nil
        let stop = hasStop ? try rest.removeFirst().sliceEnd() : nil
        let step = hasStep ? try rest.removeFirst().sliceEnd() : nil
        indices.append(.slice(start: start, stop: stop, step: step ?? 1))
      case .value:
        // A tuple stands for several indices: x[(0, 1)] is x[0, 1].
        let value = rest.removeFirst()
        guard case .tuple(let members) = value else {
          indices.append(try value.index())
          continue
        }
        for member in members { indices.append(try member.index()) }
      }
    }
    return indices
  }

  private func index() throws(ArrayError) -> ArrayIndex {
    if case .none = self { return .newAxis }
    guard let array = try asArray() else { throw .fractionalIndex }
    guard array.isScalar, array.dtype != .bool else { return .array(array) }
    guard array.dtype == .int64 else { throw .fractionalIndex }
    return .position(array.integers[0])
  }

  /// A number of a slice; `nil` for `None`.
  private func sliceEnd() throws(ArrayError) -> Int? {
    if case .none = self { return nil }
    guard let array = try asArray(), array.isScalar, array.dtype == .int64 else { throw .fractionalIndex }
    return array.integers[0]
  }
}
