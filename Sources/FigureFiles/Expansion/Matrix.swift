// The matrix of a figure: one figure for each combination of values.

internal import Arrays
internal import Expressions
internal import YAMLTree

/// The combinations of a figure's `matrix`, counted without being written out: the last name varies fastest, left-out
/// ones are skipped, and those of `include` come last.
struct Matrix: Sendable {
  /// A name with the values that it takes, as text.
  struct Axis: Sendable {
    let name: String
    let values: [String]
  }

  let axes: [Axis]
  /// Which products are left, by their number; `nil` if all are.
  private var kept: [Int]?
  private var included: [Placeholders] = []

  /// The most combinations of one figure.
  static let limit = 10_000_000

  /// The most comparisons of combinations with entries of `exclude`.
  static let excludeLimit = 100_000_000

  var count: Int { (kept?.count ?? productCount) + included.count }

  private var productCount: Int { axes.isEmpty ? 0 : axes.reduce(1) { $0 * $1.values.count } }

  /// A combination by its number.
  subscript(index: Int) -> Placeholders {
    let products = kept?.count ?? productCount
    guard index < products else { return included[index - products] }
    return product(kept?[index] ?? index)
  }

  /// The values that a name has in the combinations; none if it is not in the matrix.
  func texts(of name: Substring) -> [String] {
    let place = axes.firstIndex { $0.name == name }
    return (place.map(productTexts) ?? []) + included.compactMap { $0[name] }
  }

  /// The values of an axis that are not left out everywhere.
  private func productTexts(ofAxis place: Int) -> [String] {
    let values = axes[place].values
    guard let kept else { return values }
    let step = axes[(place + 1)...].reduce(1) { $0 * $1.values.count }
    var isKept = [Bool](repeating: false, count: values.count)
    for number in kept { isKept[number / step % values.count] = true }
    return values.indices.filter { isKept[$0] }.map { values[$0] }
  }

  private func product(_ number: Int) -> Placeholders {
    var rest = number
    var values: [(name: String, text: String)] = []
    for axis in axes.reversed() {
      values.append((axis.name, axis.values[rest % axis.values.count]))
      rest /= axis.values.count
    }
    return Placeholders(values.reversed())
  }

  fileprivate init(axes: [Axis]) { self.axes = axes }
}

extension Checker {
  /// The matrix of a figure; `nil` after reporting what is wrong with it.
  mutating func matrix(_ node: YAMLNode) -> Matrix? {
    guard let mapping = node.mapping, !mapping.entries.isEmpty else {
      let found = node.mapping == nil ? node.summary : "an empty one"
      error("\"matrix\" must be a mapping of names to lists of values, not \(found)", at: node.position)
      return nil
    }
    var axes: [Matrix.Axis] = []
    for entry in mapping.entries where entry.key != "include" && entry.key != "exclude" {
      guard Expression.isName(entry.key) else {
        error("\"\(entry.key)\" is no name for a placeholder", at: entry.keyPosition)
        return nil
      }
      guard let values = matrixValues(entry) else { return nil }
      axes.append(Matrix.Axis(name: entry.key, values: values))
    }
    let (count, isTooMany) = axes.reduce((1, false)) { product, axis in
      let (next, overflow) = product.0.multipliedReportingOverflow(by: axis.values.count)
      return (next, product.1 || overflow)
    }
    guard !isTooMany, count <= Matrix.limit else {
      error("the matrix has more than \(Matrix.limit) combinations", at: node.position)
      return nil
    }
    let before = diagnostics.count
    var matrix = Matrix(axes: axes)
    if let node = mapping["exclude"] { exclude(node, from: &matrix) }
    if let node = mapping["include"] { include(node, into: &matrix) }
    guard diagnostics.count == before else { return nil }
    if matrix.count == 0, !hasErrors { error("the matrix leaves no combination", at: node.position) }
    return matrix
  }

  /// A list of scalars, or an expression that gives a row of numbers.
  private mutating func matrixValues(_ entry: YAMLMapping.Entry) -> [String]? {
    if let elements = entry.value.sequence {
      let texts = elements.compactMap { $0.scalar?.text }
      guard texts.count == elements.count, !texts.isEmpty else {
        let found = texts.isEmpty && elements.isEmpty ? ", not an empty one" : ""
        error("\"\(entry.key)\" must be a list of numbers or texts\(found)", at: entry.value.position)
        return nil
      }
      return texts
    }
    guard let source = Reader<DataSource>.data.read(entry.value, entry.key, &self),
      let array = source.array(in: Scope(functions: functions), &self)
    else { return nil }
    guard array.ndim <= 1, array.count > 0 else {
      error("\"\(entry.key)\" must give a row of numbers", at: entry.value.position)
      return nil
    }
    return array.matrixTexts
  }

  private mutating func exclude(_ node: YAMLNode, from matrix: inout Matrix) {
    guard let choices = combinations(node, "exclude") else { return }
    for (choice, node) in choices {
      for value in choice where !matrix.axes.contains(where: { $0.name == value.name }) {
        error("\"exclude\" names \"\(value.name)\", which is not in the matrix", at: node.position)
        return
      }
    }
    let (work, isTooMuch) = matrix.count.multipliedReportingOverflow(by: choices.count)
    guard !isTooMuch, work <= Matrix.excludeLimit else {
      error(
        "\(choices.count) entries of \"exclude\" for \(matrix.count) combinations are more than \(Matrix.excludeLimit) "
          + "comparisons, the limit", at: node.position)
      return
    }
    matrix.exclude(choices.map(\.values))
  }

  private mutating func include(_ node: YAMLNode, into matrix: inout Matrix) {
    guard let choices = combinations(node, "include") else { return }
    for (choice, node) in choices {
      for axis in matrix.axes where !choice.contains(where: { $0.name == axis.name }) {
        error("an entry of \"include\" needs \"\(axis.name)\"", at: node.position)
        return
      }
    }
    matrix.include(choices.map { Placeholders($0.values) })
  }

  /// A list of mappings of names to single values.
  private mutating func combinations(
    _ node: YAMLNode, _ name: String
  ) -> [(values: [(name: String, text: String)], node: YAMLNode)]? {
    guard let entries = node.sequence else {
      error(
        "\"\(name)\" must be a list of mappings of names to values, not \(node.summary)", at: node.position)
      return nil
    }
    var result: [(values: [(name: String, text: String)], node: YAMLNode)] = []
    for entry in entries {
      let values = entry.mapping?.entries.compactMap { pair in
        pair.value.scalar.map { (name: pair.key, text: $0.text) }
      }
      guard let values, values.count == entry.mapping?.entries.count, !values.isEmpty else {
        error(
          "an entry of \"\(name)\" must be a mapping of names to values, not \(entry.summary)",
          at: entry.position)
        return nil
      }
      result.append((values, entry))
    }
    return result
  }
}

extension Matrix {
  /// Leaves out every combination that has all the values of one of the choices.
  fileprivate mutating func exclude(_ choices: [[(name: String, text: String)]]) {
    // The places of the values that are left out, axis by axis; `nil` leaves out any.
    let patterns = choices.map { choice in
      axes.map { axis in
        choice.first { $0.name == axis.name }.map { value in
          Set(axis.values.indices.filter { axis.values[$0] == value.text })
        }
      }
    }
    var places = [Int](repeating: 0, count: axes.count)
    kept = (0..<productCount).filter { number in
      var rest = number
      for axis in axes.indices.reversed() {
        (rest, places[axis]) = rest.quotientAndRemainder(dividingBy: axes[axis].values.count)
      }
      return !patterns.contains { pattern in
        pattern.indices.allSatisfy { pattern[$0]?.contains(places[$0]) ?? true }
      }
    }
  }

  fileprivate mutating func include(_ choices: [Placeholders]) { included = choices }
}

extension NDArray {
  /// Each element as a placeholder writes it: whole numbers without a point, others with the fewest digits.
  fileprivate var matrixTexts: [String] {
    doubles.map { number in
      if let whole = Int(exactly: number), number.sign == .plus || whole != 0 { return String(whole) }
      return "\(number)"
    }
  }
}
