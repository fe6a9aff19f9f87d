// Brackets that grow with what they enclose, and accents that grow with what they cover.

extension FormulaLayout {
  /// What stands between brackets.
  enum Enclosed {
    case item(FormulaItem)
    case bracket(String)
  }

  func item(_ delimited: FormulaDelimited) throws(TextError) -> FormulaItem {
    var contents: [Enclosed] = []
    for item in delimited.items {
      switch item {
      case .node(let node): contents.append(.item(try self.item(node)))
      case .middle(let bracket): contents.append(.bracket(bracket))
      }
    }
    return try self.delimited(contents, left: delimited.left, right: delimited.right, delimited.style)
  }

  /// Items with brackets of their height around them; empty ones and `.` are none.
  func delimited(
    _ contents: [Enclosed], left: String, right: String, _ style: FormulaStyle
  ) throws(TextError) -> FormulaRow {
    var (height, depth) = (-Double.infinity, -Double.infinity)
    for case .item(let item) in contents {
      height = max(height, item.extent.height)
      depth = max(depth, item.extent.depth)
    }
    let isEmpty = !height.isFinite
    if isEmpty { (height, depth) = (0, 0) }
    func bracket(_ source: String) throws(TextError) -> [FormulaItem] {
      guard !source.isEmpty, source != "." else { return [] }
      return [try grown(source, height: height, depth: depth, factor: isEmpty ? 1 : nil, style)]
    }
    var items = try bracket(left)
    for content in contents {
      switch content {
      case .item(let item): items.append(item)
      case .bracket(let source): items += try bracket(source)
      }
    }
    items += try bracket(right)
    return FormulaRow(items)
  }

  /// A bracket or a root of a height and depth: the first size that is large enough, scaled to fit.
  ///
  /// - Parameter factor: how many times larger it becomes; `nil` takes what fits.
  func grown(
    _ source: String, height: Double, depth: Double, factor: Double? = nil, _ style: FormulaStyle
  ) throws(TextError) -> FormulaRow {
    let sizes = try fonts.sizes(of: source, Self.scalar(ofDelimiter: source), style)
    let target = height + depth
    var found = try FormulaCharacter(sizes[0], points: points, fonts)
    for symbol in sizes {
      found = try FormulaCharacter(symbol, points: points, fonts)
      if found.height + found.depth >= target - 0.2 * xHeight { break }
    }
    // The smallest size is that of text, and stays as it is.
    guard found.symbol.size != 0 || sizes.count == 1 || fonts.set == .cm else { return FormulaRow([found]) }
    let factor = factor ?? target / (found.height + found.depth)
    found = try FormulaCharacter(found.symbol, points: bounded(points * factor), fonts)
    let row = FormulaRow([found])
    row.offset = depth - found.depth
    return row
  }

  /// A mark as wide as what it covers.
  func widened(_ mark: FormulaSymbol, width: Double) throws(TextError) -> FormulaRow {
    let sizes = try fonts.sizes(of: mark.source, mark.scalar, mark.style)
    var found = try FormulaAccentMark(sizes[0], points: points, fonts)
    for symbol in sizes {
      found = try FormulaAccentMark(symbol, points: points, fonts)
      if found.width >= width { break }
    }
    if found.width > 0 {
      found = try FormulaAccentMark(found.symbol, points: bounded(points * (width / found.width)), fonts)
    }
    let row = FormulaRow([found])
    row.width = found.width
    return row
  }

  /// A size that FreeType can still scale to: what a bracket encloses may be of any height.
  private func bounded(_ size: Double) -> Double {
    let largest = 16000 * 72 / max(fonts.dpi, 1)
    return min(max(size.isFinite ? size : points, 0.02), largest)
  }

  /// How the sign of roots is written in lists of growing sizes.
  static let root = "\\__sqrt__"

  /// The character of a bracket as it is written.
  private static func scalar(ofDelimiter source: String) -> Unicode.Scalar {
    switch source {
    case "<": return "\u{27E8}"
    case ">": return "\u{27E9}"
    case "\\|": return "\u{2016}"
    case root: return "\u{221A}"
    default: break
    }
    let named =
      source.hasPrefix("\\") ? FormulaCommands.characters[source.dropFirst()] : source.unicodeScalars.first
    return named ?? "|"
  }
}
