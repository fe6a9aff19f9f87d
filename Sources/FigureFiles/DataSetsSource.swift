internal import Arrays
internal import Charts
internal import Expressions
internal import YAMLTree

/// One or more sets of numbers as a figure file gives them: a list or an expression, or a list of such.
struct DataSetsSource: Sendable {
  /// One for each set; a single expression may give several.
  let sources: [DataSource]
  /// Whether each source is one set by the way it is written.
  let isList: Bool
  let position: SourcePosition

  var holdsDates: Bool { sources.contains(where: \.holdsDates) }

  /// The sets, of which a single expression gives one in each row.
  ///
  /// - Returns: `nil` after reporting what is wrong.
  func rows(in scope: Scope, _ checker: inout Checker) -> [[Double]]? {
    if !isList, let source = sources.first, case .expression = source.content {
      guard let value = source.value(in: scope, &checker) else { return nil }
      if case .array(let array) = value, array.ndim == 2 {
        let numbers = array.doubles
        let columns = array.shape[1]
        return (0..<array.shape[0]).map { Array(numbers[$0 * columns..<($0 + 1) * columns]) }
      }
    }
    return sets(in: scope, &checker)?.sets
  }

  /// The sets.
  ///
  /// - Returns: `nil` after reporting what is wrong.
  func sets(in scope: Scope, _ checker: inout Checker) -> DataSets? {
    var parts: [DataSets] = []
    for source in sources {
      guard let part = isList ? source.oneSet(in: scope, &checker) : source.sets(in: scope, &checker) else {
        return nil
      }
      parts.append(part)
    }
    return DataSets(parts.flatMap(\.sets), areWhole: !parts.isEmpty && parts.allSatisfy(\.areWhole))
  }
}

extension DataSource {
  /// The numbers as one set.
  fileprivate func oneSet(in scope: Scope, _ checker: inout Checker) -> DataSets? {
    guard let values = values(in: scope, &checker) else { return nil }
    if content.isNumbers { return DataSets([values], areWhole: isWholeAsWritten) }
    guard let array = array(in: scope, &checker) else { return nil }
    return DataSets([values], areWhole: array.dtype < .float64)
  }

  /// The columns of an array of two dimensions, or the members of a list.
  fileprivate func sets(in scope: Scope, _ checker: inout Checker) -> DataSets? {
    if content.isNumbers { return oneSet(in: scope, &checker) }
    guard let value = value(in: scope, &checker) else { return nil }
    if let members = value.listMembers {
      var arrays: [NDArray] = []
      for member in members {
        guard case .array(let array) = member, array.ndim < 2 else {
          checker.error(
            "each set must be a row of numbers, not \(member.summary)", at: position)
          return nil
        }
        arrays.append(array)
      }
      return DataSets(arrays.map(\.doubles), areWhole: arrays.allSatisfy { $0.dtype < .float64 })
    }
    guard let array = array(in: scope, &checker) else { return nil }
    guard array.ndim < 3 else {
      checker.error("sets of numbers have one dimension or two, not \(array.ndim)", at: position)
      return nil
    }
    let isWhole = array.dtype < .float64
    guard array.ndim == 2 else { return DataSets([array.doubles], areWhole: isWhole) }
    let (rows, columns) = (array.shape[0], array.shape[1])
    let numbers = array.doubles
    return DataSets(
      (0..<columns).map { column in (0..<rows).map { numbers[$0 * columns + column] } }, areWhole: isWhole)
  }

  /// Whether all numbers are written without a point.
  private var isWholeAsWritten: Bool {
    (node.sequence ?? [node]).allSatisfy { if case .integer = $0.scalar?.value { true } else { false } }
  }
}

extension Value {
  /// The members of a list of rows; `nil` for an array and for a list of single numbers.
  fileprivate var listMembers: [Value]? {
    switch self {
    case .list(let members), .tuple(let members):
      let areNumbers = members.allSatisfy { if case .array(let array) = $0 { array.isScalar } else { false } }
      return areNumbers ? nil : members
    default: return nil
    }
  }
}

extension Reader where Value == DataSetsSource {
  /// A list of numbers, an expression, or a list of lists and expressions: a set each.
  static var dataSets: Reader { dataSets(isDatesOnly: true) }

  /// - Parameter isDatesOnly: whether a list in which there are dates holds no numbers besides.
  static func dataSets(isDatesOnly: Bool) -> Reader {
    Reader(.dataSets) { node, name, checker in
      let data = Reader<DataSource>.data(isDatesOnly: isDatesOnly)
      func isSet(_ node: YAMLNode) -> Bool {
        node.sequence != nil || node.scalar?.value == .string && node.scalar?.date == nil
      }
      guard let elements = node.sequence, elements.contains(where: isSet) else {
        return data.read(node, name, &checker).map {
          DataSetsSource(sources: [$0], isList: false, position: node.position)
        }
      }
      let sources = elements.compactMap { data.read($0, name, &checker) }
      guard sources.count == elements.count else { return nil }
      return DataSetsSource(sources: sources, isList: true, position: node.position)
    }
  }
}
