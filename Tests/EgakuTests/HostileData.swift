/// Data that no one draws on purpose.
struct HostileData: Sendable, CustomStringConvertible {
  let name: String
  let x: [Double]
  let y: [Double]

  var description: String { name }

  private init(_ name: String, _ x: [Double], _ y: [Double]) {
    self.name = name
    self.x = x
    self.y = y
  }

  private static let inf = Double.infinity
  private static let most = Double.greatestFiniteMagnitude

  static let all = [
    HostileData("empty", [], []),
    HostileData("one point", [1], [2]),
    HostileData("all equal", [3, 3, 3], [2, 2, 2]),
    HostileData("all zero", [0, 0, 0], [0, 0, 0]),
    HostileData("all NaN", [.nan, .nan, .nan], [.nan, .nan, .nan]),
    HostileData("a gap", [1, .nan, 3, 4], [.nan, 3, 2, 1]),
    HostileData("infinite", [1, inf, 3], [inf, 2, -inf]),
    HostileData("huge", [-1e300, 1, 1e300], [1e300, 2, -1e300]),
    HostileData("greatest", [-most, 0, most], [most, -most, most]),
    HostileData("tiny", [1e-300, 2e-300, .leastNonzeroMagnitude], [3e-300, 1e-300, 0]),
    HostileData("huge and tiny", [1e-300, 1, 1e300], [1e300, 1e-300, 1]),
    HostileData("close", [1e17, 1e17, 1e17 + 16], [1, 1 + 0x1p-52, 1]),
    HostileData("negative", [-3, -2, -1], [-1, -3, -2]),
    HostileData("unsorted", [3, 1, 2], [2, 3, 1]),
    HostileData("of different lengths", [1, 2, 3], [2, 1]),
  ]

  /// The same with one side as it should be.
  var variants: [HostileData] {
    [
      self, HostileData(name + " along x", x, x.indices.map { Double($0 + 1) }),
      HostileData(name + " along y", y.indices.map { Double($0 + 1) }, y),
    ]
  }

  /// What the entry of `draw` becomes.
  func filling(_ entry: String) -> String {
    let pairs = zip(x, y).map { "[\(Self.yaml($0)), \(Self.yaml($1))]" }
    let replacements = [
      ("$x", Self.yaml(x)), ("$y", Self.yaml(y)), ("$u", Self.yaml(x.first ?? .nan)),
      ("$v", Self.yaml(y.first ?? .nan)), ("$e", Self.python(y.first ?? .nan)),
      ("$p", "[" + pairs.joined(separator: ", ") + "]"), ("$z", grid),
    ]
    return replacements.reduce(entry) { $0.replacing($1.0, with: $1.1) }
  }

  /// As many rows as there are numbers along y, as many columns as there are along x.
  private var grid: String {
    guard !x.isEmpty, !y.isEmpty else { return "zeros((\(y.count), \(x.count)))" }
    let rows = y.indices.map { row in
      "[" + x.indices.map { Self.python(y[(row + $0) % y.count]) }.joined(separator: ", ") + "]"
    }
    return "array([" + rows.joined(separator: ", ") + "])"
  }

  private static func yaml(_ row: [Double]) -> String {
    "[" + row.map { yaml($0) }.joined(separator: ", ") + "]"
  }

  private static func yaml(_ number: Double) -> String {
    number.isNaN ? ".nan" : number.isInfinite ? number < 0 ? "-.inf" : ".inf" : "\(number)"
  }

  private static func python(_ number: Double) -> String { "\(number)" }
}
