/// Where boxes stand and how wide they are.
struct BoxPlan {
  let positions, widths, capwidths: [Double]
  let tickLabels: [String]
  let labels: [String]?

  init(_ count: Int, _ options: BoxPlotOptions) throws(DataError) {
    let positions = options.positions ?? (0..<count).map { Double($0 + 1) }
    try DataError.check("positions", positions.count, as: "x", count)
    self.positions = positions
    let finite = Interval(of: positions)
    let usual = min(max(0.15 * ((finite?.upper ?? 0) - (finite?.lower ?? 0)), 0.15), 0.5)
    let widths = try DataError.spread(options.widths ?? [usual], named: "widths", over: count, of: "x")
    self.widths = widths
    capwidths =
      if let given = options.capwidths {
        try DataError.spread(given, named: "capwidths", over: count, of: "x")
      } else {
        widths.map { 0.5 * $0 }
      }
    // Like Python, positions that are whole numbers are written as such.
    let areWhole = positions.allSatisfy { Int(exactly: $0) != nil }
    tickLabels =
      options.tickLabels
      ?? positions.map { position in
        areWhole ? Int(exactly: position).map(String.init) ?? "" : "\(position)"
      }
    try DataError.check("tick_labels", tickLabels.count, as: "x", count)
    switch options.label {
    case nil: labels = nil
    case .all(let label): labels = [label]
    case .each(let all):
      try DataError.check("label", all.count, as: "x", count)
      labels = all
    }
  }
}
