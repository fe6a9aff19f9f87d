internal import Geometry

/// Where stairs begin and end: matplotlib's `baseline`.
public enum StairsBaseline: Hashable, Sendable {
  /// One level for all steps.
  case level(Double)
  /// A level for each step; the outline goes back along these and is closed.
  case levels([Double])
}

extension Axes {
  /// Draws a function that is constant between edges, as a line in steps or as an area.
  ///
  /// - Parameters:
  ///   - values: the heights of the steps; NaN leaves one out.
  ///   - edges: where steps begin and end, one more than steps; counted from 0 by default.
  ///   - orientation: whether steps are high (vertical) or long.
  ///   - baseline: where the line begins and ends, and the other side of the area; `nil` leaves both ends open.
  ///   - fill: whether the area is painted; then there is no outline by default.
  ///   - look: what it looks like; line or area have the next colour of the style's cycle by default.
  /// - Throws: `DataError` for a wrong number of edges or levels, and for edges that are NaN.
  /// - Returns: the steps, for legends of one's own choice.
  @discardableResult
  public mutating func stairs(
    _ values: [Double], edges: [Double]? = nil, orientation: Orientation = .vertical,
    baseline: StairsBaseline? = .level(0), fill: Bool = false, _ look: PatchProperties = PatchProperties()
  ) throws(DataError) -> Patch {
    let stairs = try Stairs(
      values, edges: edges ?? (0...values.count).map(Double.init), orientation: orientation,
      baseline: baseline)
    var look = look
    look.fill = fill
    let color = look.color ?? .color(nextCycleColor())
    look.color = nil
    if fill {
      look.linewidth = look.linewidth ?? 0
      look.facecolor = look.facecolor ?? color
    } else {
      look.edgecolor = look.edgecolor ?? color
    }
    var patch = Patch(PatchShape(stairs.path), look, style)
    if let start = stairs.start {
      patch.stickyEdges = orientation == .vertical ? ([], [start.y]) : ([start.x], [])
      xaxis.include(Interval(of: [start.x]))
      yaxis.include(Interval(of: [start.y]))
    }
    if !fill, look.hatch == nil { patch.handle = .line(line(like: patch)) }
    append(patch)
    xaxis.autoscale()
    yaxis.autoscale()
    return patch
  }

  /// A line that looks like the outline of a patch, for legends.
  private func line(like patch: Patch) -> Line2D {
    let color = patch.edgecolor.map { edge in patch.alpha.map(edge.withAlpha) ?? edge }
    var line = Line2D(x: [], y: [], color: color, style: style)
    line.linewidth = patch.linewidth
    line.linestyle = patch.linestyle
    line.marker = nil
    return line
  }
}

/// The corners of stairs.
private struct Stairs {
  private(set) var path = Path()
  /// The first edge at the lowest level of the baseline, which the view holds; `nil` if there is none.
  private(set) var start: Point?

  private let orientation: Orientation

  init(
    _ values: [Double], edges: [Double], orientation: Orientation, baseline: StairsBaseline?
  ) throws(DataError) {
    self.orientation = orientation
    guard edges.count == values.count + 1 else {
      throw DataError(
        "edges", "edges has \(edges.count) values for \(values.count) steps; there must be one more")
    }
    if edges.contains(where: \.isNaN) { throw DataError("edges", "edges holds NaN") }
    if case .levels(let levels) = baseline {
      try DataError.check("baseline", levels.count, as: "values", values.count)
    }
    let isThere = values.indices.map { !values[$0].isNaN && !(baseline?.level(at: $0).isNaN ?? false) }
    var first = 0
    while let begin = isThere[first...].firstIndex(of: true) {
      let end = isThere[begin...].firstIndex(of: false) ?? values.count
      addSteps(begin..<end, values, edges, baseline)
      first = end
    }
    if let lowest = baseline?.lowest(of: values.count), lowest.isFinite { start = point(edges[0], lowest) }
  }

  /// Steps without a gap.
  private mutating func addSteps(
    _ steps: Range<Int>, _ values: [Double], _ edges: [Double], _ baseline: StairsBaseline?
  ) {
    let tops = steps.flatMap { [point(edges[$0], values[$0]), point(edges[$0 + 1], values[$0])] }
    guard let baseline else { return path.add(tops) }
    let last = steps.upperBound - 1
    let bottoms =
      if case .levels(let levels) = baseline {
        steps.reversed().flatMap { [point(edges[$0 + 1], levels[$0]), point(edges[$0], levels[$0])] }
      } else {
        [point(edges[last + 1], baseline.level(at: last))]
      }
    path.add([point(edges[steps.lowerBound], baseline.level(at: steps.lowerBound))] + tops + bottoms)
  }

  private func point(_ edge: Double, _ value: Double) -> Point {
    orientation == .vertical ? Point(x: edge, y: value) : Point(x: value, y: edge)
  }
}

extension StairsBaseline {
  fileprivate func level(at step: Int) -> Double {
    switch self {
    case .level(let level): level
    case .levels(let levels): levels[step]
    }
  }

  fileprivate func lowest(of count: Int) -> Double? {
    switch self {
    case .level(let level): level
    case .levels(let levels): levels.contains(where: \.isNaN) ? nil : levels.min()
    }
  }
}

extension Path {
  fileprivate mutating func add(_ corners: [Point]) {
    for (index, corner) in corners.enumerated() {
      if index == 0 { move(to: corner) } else { line(to: corner) }
    }
  }
}
