/// Keeps linear equations solved while some of their variables are moved: the simplex method of Badros, Borning and
/// Stuckey, "The Cassowary linear arithmetic constraint solving algorithm" (2001).
///
/// matplotlib's constrained layout is solved like this, by kiwi. What an edge is to its last bit depends on the way
/// there: on the coefficients that the pivots leave behind, and on every move of a margin, each of which adds its
/// share with a rounding of its own. So equations are added, pivots chosen and moves made in kiwi's order. What no
/// layout needs is left out: equations that contradict each other, and inequalities that moves violate.
struct LayoutSolver {
  /// Variables and helpers, numbered in the order in which they are made.
  typealias Symbol = Int

  private enum Kind { case variable, slack, error }

  private var kinds: [Kind] = []
  /// What each symbol is by the others; `nil` for those that stand on the right sides.
  private var rows: [LayoutRow?] = []
  /// The sum of all errors, which is kept at its least.
  private var objective = LayoutRow()
  private var suggested: [Symbol: Double] = [:]

  /// What an error costs.
  private static let strong = 1e6

  /// Makes a variable.
  mutating func makeVariable() -> Symbol { make(.variable) }

  /// Makes a variable that `suggest` moves; it is 0 at first.
  mutating func makeEditVariable() -> Symbol {
    let variable = makeVariable()
    suggested[variable] = 0
    ask([(variable, 1)])
    return variable
  }

  /// Makes a sum be 0.
  mutating func require(_ terms: [(symbol: Symbol, factor: Double)], plus constant: Double = 0) {
    add(row(terms, constant))
  }

  /// Lets a sum never be negative.
  mutating func requireNotNegative(_ terms: [(symbol: Symbol, factor: Double)]) {
    var row = row(terms)
    let slack = make(.slack)
    row.add(-1, of: slack)
    add(row, helpers: slack...slack)
  }

  /// Makes a sum be 0 if nothing that counts as much is against it.
  mutating func ask(_ terms: [(symbol: Symbol, factor: Double)]) {
    var row = row(terms)
    let (over, under) = (make(.error), make(.error))
    row.add(-1, of: over)
    row.add(1, of: under)
    objective.add(Self.strong, of: over)
    objective.add(Self.strong, of: under)
    add(row, helpers: over...under)
  }

  /// Moves an edit variable, and with it all that depends on it.
  mutating func suggest(_ value: Double, for variable: Symbol) {
    // Its errors were made right after it.
    let (over, under) = (variable + 1, variable + 2)
    let delta = value - (suggested[variable] ?? 0)
    suggested[variable] = value
    if rows[over] != nil {
      rows[over]?.constant -= delta
    } else if rows[under] != nil {
      rows[under]?.constant += delta
    } else {
      for index in rows.indices {
        let factor = rows[index]?.factor(of: over) ?? 0
        if factor != 0 { rows[index]?.constant += delta * factor }
      }
    }
  }

  /// What the symbols are now.
  var values: [Double] { rows.map { $0?.constant ?? 0 } }

  private mutating func make(_ kind: Kind) -> Symbol {
    kinds.append(kind)
    rows.append(nil)
    return kinds.count - 1
  }

  private func row(_ terms: [(symbol: Symbol, factor: Double)], _ constant: Double = 0) -> LayoutRow {
    var row = LayoutRow(constant: constant)
    for term in terms {
      if let known = rows[term.symbol] {
        row.add(known, times: term.factor)
      } else {
        row.add(term.factor, of: term.symbol)
      }
    }
    return row
  }

  /// Adds the equation that a row is 0.
  private mutating func add(_ row: LayoutRow, helpers: ClosedRange<Symbol>? = nil) {
    var row = row
    if row.constant < 0 { row.negate() }
    guard let subject = subject(of: row, helpers) else { return }
    row.solve(for: subject)
    enter(subject, row)
    optimize()
  }

  /// The symbol that an equation is solved for: a variable, else a helper of its own that is taken away, else any
  /// slack.
  private func subject(of row: LayoutRow, _ helpers: ClosedRange<Symbol>?) -> Symbol? {
    row.symbols.first { kinds[$0] == .variable } ?? helpers?.first { row.factor(of: $0) < 0 }
      ?? row.symbols.first { kinds[$0] == .slack }
  }

  private mutating func enter(_ symbol: Symbol, _ row: LayoutRow) {
    for index in rows.indices { rows[index]?.substitute(row, for: symbol) }
    objective.substitute(row, for: symbol)
    rows[symbol] = row
  }

  /// Lets symbols change sides until no change lowers the errors any more.
  private mutating func optimize() {
    while let entering = objective.symbols.first(where: { objective.factor(of: $0) < 0 }),
      let leaving = leaving(for: entering), var row = rows[leaving]
    {
      rows[leaving] = nil
      row.add(-1, of: leaving)
      row.solve(for: entering)
      enter(entering, row)
    }
  }

  /// The symbol that first becomes 0 as another one grows.
  private func leaving(for entering: Symbol) -> Symbol? {
    var (least, found) = (Double.infinity, Symbol?.none)
    for (symbol, row) in rows.enumerated() where kinds[symbol] != .variable {
      guard let row, row.factor(of: entering) < 0 else { continue }
      let ratio = -row.constant / row.factor(of: entering)
      if ratio < least { (least, found) = (ratio, symbol) }
    }
    return found
  }
}

/// A sum of symbols, each times a factor, and a constant.
private struct LayoutRow {
  var constant = 0.0
  /// The factors by symbol. A symbol that is not in the sum has 0, or none.
  private var factors: [Double] = []

  init(constant: Double = 0) { self.constant = constant }

  var symbols: [Int] { factors.indices.filter { factors[$0] != 0 } }

  func factor(of symbol: Int) -> Double { symbol < factors.count ? factors[symbol] : 0 }

  mutating func add(_ factor: Double, of symbol: Int) {
    if symbol >= factors.count {
      factors.append(contentsOf: repeatElement(0, count: symbol + 1 - factors.count))
    }
    let sum = factors[symbol] + factor
    // What rounding left of nothing is nothing.
    factors[symbol] = abs(sum) < 1e-8 ? 0 : sum
  }

  mutating func add(_ other: LayoutRow, times factor: Double) {
    constant += other.constant * factor
    for (symbol, value) in other.factors.enumerated() where value != 0 { add(value * factor, of: symbol) }
  }

  mutating func negate() {
    constant = -constant
    for index in factors.indices { factors[index] = -factors[index] }
  }

  /// Makes of the equation that the sum is 0 what one of its symbols is.
  mutating func solve(for symbol: Int) {
    let scale = -1 / factors[symbol]
    factors[symbol] = 0
    constant *= scale
    for index in factors.indices { factors[index] *= scale }
  }

  mutating func substitute(_ row: LayoutRow, for symbol: Int) {
    let factor = factor(of: symbol)
    guard factor != 0 else { return }
    factors[symbol] = 0
    add(row, times: factor)
  }
}
