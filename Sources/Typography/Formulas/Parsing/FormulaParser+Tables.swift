// Tables: what matplotlib does not have, after amsmath.

extension FormulaParser {
  /// What is between `\begin{…}` and `\end{…}`.
  mutating func table(at place: Int) throws(FormulaFault) -> FormulaNode {
    let namePlace = index
    guard let name = try braced() else { throw expected("begin", at: place) }
    guard let kind = FormulaEnvironment(rawValue: name) else {
      let known = FormulaEnvironment.allCases.map(\.rawValue)
      throw fault("unknown table \"\(name)\"; it is one of \(known.joined(separator: ", "))", at: namePlace)
    }
    var columns = kind.columns
    if kind == .array { columns = try columnWord() }
    let outer = (separatesCells, cellStart)
    separatesCells = true
    defer { (separatesCells, cellStart) = outer }
    var rows: [[[FormulaNode]]] = [[]]
    while true {
      cellStart = index
      let cell = try items { $0.peek == "&" || $0.has("\\\\") || $0.has("\\end") }
      rows[rows.count - 1].append(cell)
      if skip("&") { continue }
      guard skip("\\\\") else { break }
      rows.append([])
    }
    guard skip("\\end") else {
      throw index == text.count || peek == "}"
        ? fault("\"\\begin{\(name)}\" without \"\\end{\(name)}\"", at: place) : unexpected()
    }
    let end = index
    let closing = try braced()
    guard closing == name else {
      throw fault("\"\\begin{\(name)}\" ends with \"\\end{\(closing ?? "")}\"", at: end)
    }
    if rows.count > 1, rows[rows.count - 1] == [[]] { rows.removeLast() }
    if let limit = kind.largestColumnCount ?? (kind == .array ? columns.count : nil),
      let wide = rows.first(where: { $0.count > limit })
    {
      throw fault("a row has \(wide.count) columns, \"\(name)\" \(limit)", at: place)
    }
    return .table(
      FormulaTable(
        rows: rows, columns: columns, gaps: kind.gaps, left: kind.brackets.left, right: kind.brackets.right,
        style: style))
  }

  /// The columns of an array: a letter each.
  private mutating func columnWord() throws(FormulaFault) -> [FormulaTable.Alignment] {
    skipSpace()
    let place = index
    guard let word = try braced(), !word.isEmpty else {
      throw fault("\"array\" is written \\begin{array}{ll} … \\end{array}", at: place)
    }
    var columns: [FormulaTable.Alignment] = []
    for letter in word where letter != " " {
      switch letter {
      case "l": columns.append(.left)
      case "c": columns.append(.center)
      case "r": columns.append(.right)
      default: throw fault("unknown column \"\(letter)\"; columns are l, c and r", at: place)
      }
    }
    return columns
  }
}

/// The kinds of tables; raw values are LaTeX's names.
enum FormulaEnvironment: String, CaseIterable {
  case cases, array, matrix, pmatrix, bmatrix, Bmatrix, vmatrix, Vmatrix, aligned

  /// How columns are aligned.
  var columns: [FormulaTable.Alignment] {
    switch self {
    case .cases: [.left]
    case .aligned: [.right, .left]
    default: [.center]
    }
  }

  /// The room between columns, in ems.
  var gaps: [Double] {
    switch self {
    case .aligned: [0, 2]
    default: [1]
    }
  }

  /// A row of cases is a value and its condition.
  var largestColumnCount: Int? { self == .cases ? 2 : nil }

  var brackets: (left: String, right: String) {
    switch self {
    case .cases: ("\\{", "")
    case .pmatrix: ("(", ")")
    case .bmatrix: ("[", "]")
    case .Bmatrix: ("\\{", "\\}")
    case .vmatrix: ("|", "|")
    case .Vmatrix: ("\\|", "\\|")
    case .array, .matrix, .aligned: ("", "")
    }
  }
}
