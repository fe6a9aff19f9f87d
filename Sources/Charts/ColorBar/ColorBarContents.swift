internal import Colors

/// The cells of a colour bar: their edges along it, their colours, and how its axis is divided.
struct ColorBarContents {
  /// Where the cells meet, in data values, without the ends that go on.
  private(set) var edges: [Double] = []
  /// The colours of the cells between the edges; none for contour lines.
  private(set) var colors: [Color?] = []
  /// The colours of the ends that go on.
  private(set) var lower: Color?
  private(set) var upper: Color?
  /// What the cells are hatched with; empty where none is.
  private(set) var hatches: [ColorBarPart.CellHatch?] = []
  /// What the ends that go on are hatched with.
  private(set) var endHatches: (lower: ColorBarPart.CellHatch?, upper: ColorBarPart.CellHatch?) = (nil, nil)
  /// The lengths of these ends as shares of the bar's; 0 where there is none.
  private(set) var lengths = (lower: 0.0, upper: 0.0)
  private(set) var scale = Scale.linear
  /// `nil` leaves them to the scale.
  private(set) var locator: (any Locator)?
  private(set) var minorLocator: (any Locator)?

  /// The values at the ends of the bar, if they are not the outermost edges: equal values have no room between them.
  private var ends: (first: Double, last: Double)?

  /// The values at the ends of the bar.
  var limits: (first: Double, last: Double) { ends ?? (edges[0], edges[edges.count - 1]) }

  /// Whether the values are told apart by classes, not by degrees.
  private struct Cells {
    /// The edges with those of the ends that go on.
    var boundaries: [Double]
    var colors: [Color?]
    let inside: Range<Int>

    var isLower: Bool { inside.lowerBound > 0 }
    var isUpper: Bool { inside.upperBound < boundaries.count }
  }

  /// A bar for a mapping of values to colours.
  init(_ mapping: ColorMapping, alpha: Double?, _ bar: ColorBar) {
    if let values = bar.values {
      self.init(mapping, values: values, alpha: alpha, bar)
    } else {
      self.init(spreading: mapping, alpha: alpha, bar)
    }
  }

  /// A bar for all values of a mapping.
  private init(spreading mapping: ColorMapping, alpha: Double?, _ bar: ColorBar) {
    let norm = mapping.norm.withLimitsApart
    let (cmap, extend) = (mapping.cmap, bar.extend ?? mapping.norm.ownExtend)
    let (isLower, isUpper) = (extend.below, extend.above)
    switch norm.spread {
    case .boundaries(let boundaries, _, _):
      let all = Self.extended(boundaries, isLower, isUpper)
      let cells = Self.cells(all, isLower, isUpper) { cmap.color(of: $0, by: norm, alpha: alpha) }
      takeClasses(cells, bar)
      locator = FixedLocator(boundaries, nbins: 10)
      minorLocator = FixedLocator(boundaries)
    case .levels:
      let count = cmap.colors.count
      let boundaries = (0...count).map { Double($0) - 0.5 }
      let all = Self.extended(boundaries, isLower, isUpper)
      let cells = Self.cells(all, isLower, isUpper) {
        cmap.color(level: Int(($0 + 0.00001).rounded(.towardZero)))
      }
      take(cells, bar) { $0 }
      edges = boundaries
      let step = 1 + count / 10
      locator = FixedLocator(stride(from: 0, through: count, by: step).map(Double.init))
    case .linear, .log, .symlog, .norm:
      if let boundaries = bar.boundaries {
        let all = Self.extended(boundaries, isLower, isUpper)
        takeClasses(
          Self.cells(all, isLower, isUpper) { cmap.color(of: $0, by: norm, alpha: alpha) }, bar)
        locator = FixedLocator(boundaries, nbins: 10)
        minorLocator = NullLocator()
        return
      }
      let count = cmap.colors.count
      let shares = (0...count).map { $0 == count ? 1 : Double($0) * (1 / Double(count)) }
      let boundaries = Self.extended(shares, isLower, isUpper).map(norm.inverse)
      let cells = Self.cells(boundaries, isLower, isUpper) { cmap.color(of: $0, by: norm, alpha: alpha) }
      take(cells, bar) { norm($0) }
      edges = edges.map(norm.inverse)
      scale = norm.axisScale
    }
  }

  /// A bar for values of a mapping that are given.
  private init(_ mapping: ColorMapping, values: [Double], alpha: Double?, _ bar: ColorBar) {
    let norm = mapping.norm.isScaled ? mapping.norm : mapping.norm.withLimitsApart
    let extend = bar.extend ?? mapping.norm.ownExtend
    let boundaries = bar.boundaries(around: values)
    // The outermost values are those of the ends that go on, if some are left between them.
    let isCut = boundaries.count > 3
    let inside =
      (extend.below && isCut ? 1 : 0)..<boundaries.count - (extend.above && isCut ? 1 : 0)
    let cells = Cells(
      boundaries: boundaries, colors: values.map { mapping.cmap.color(of: $0, by: norm, alpha: alpha) },
      inside: inside)
    if case .boundaries(let own, _, _) = norm.spread {
      takeClasses(cells, bar)
      (locator, minorLocator) = (FixedLocator(own, nbins: 10), FixedLocator(own))
    } else if bar.boundaries != nil {
      takeClasses(cells, bar)
      (locator, minorLocator) = (FixedLocator(Array(boundaries[inside]), nbins: 10), NullLocator())
    } else {
      take(cells, bar) { norm($0) }
      let ends = (first: boundaries[inside.lowerBound], last: boundaries[inside.upperBound - 1])
      let scaled = norm.withLimits(ends.first, ends.last)
      if edges[0] == edges[edges.count - 1] { self.ends = ends }
      edges = edges.map(scaled.inverse)
      scale = norm.axisScale
    }
  }

  /// A bar for contours.
  init(_ bands: ColorBarBands, alpha: Double?, _ bar: ColorBar) {
    let (isLower, isUpper) = (bands.extend.below, bands.extend.above)
    let colors = bands.colors.map { color in alpha.map { color?.withAlpha($0) } ?? color }
    let first = isLower ? 1 : 0
    let last = bands.boundaries.count - (isUpper ? 1 : 0)
    takeClasses(Cells(boundaries: bands.boundaries, colors: colors, inside: first..<last), bar)
    if !bands.isFilled { self.colors = [] }
    if bands.hatches.contains(where: { $0 != nil }) {
      hatches = bands.hatches
      if isLower { endHatches.lower = hatches.removeFirst() }
      if isUpper { endHatches.upper = hatches.removeLast() }
    }
    if bands.isLogarithmic { scale = .log(nonpositive: .clip) }
    locator = FixedLocator(bands.levels, nbins: 10)
    minorLocator = bands.classes.isEmpty ? NullLocator() : FixedLocator(bands.classes)
  }
}

// MARK: - Cells

extension ColorBarContents {
  /// One more edge, a unit further out, where an end goes on.
  private static func extended(_ edges: [Double], _ isLower: Bool, _ isUpper: Bool) -> [Double] {
    (isLower ? [edges[0] - 1] : []) + edges + (isUpper ? [edges[edges.count - 1] + 1] : [])
  }

  /// Cells with the colours of their middles.
  private static func cells(
    _ boundaries: [Double], _ isLower: Bool, _ isUpper: Bool, _ color: (Double) -> Color
  ) -> Cells {
    let colors = zip(boundaries, boundaries.dropFirst()).map { Optional(color(0.5 * ($0 + $1))) }
    let inside = (isLower ? 1 : 0)..<boundaries.count - (isUpper ? 1 : 0)
    return Cells(boundaries: boundaries, colors: colors, inside: inside)
  }

  /// Takes over cells whose values `forward` spreads along the bar.
  private mutating func take(_ cells: Cells, _ bar: ColorBar, _ forward: (Double) -> Double) {
    let places = Self.shares(cells.boundaries[cells.inside].map(forward))
    edges = places
    takeColors(cells, places, bar)
  }

  /// Takes over classes.
  private mutating func takeClasses(_ cells: Cells, _ bar: ColorBar) {
    let inside = Array(cells.boundaries[cells.inside])
    let (low, high) = (inside[0], inside[inside.count - 1])
    edges = Self.shares(inside.map { ($0 - low) / (high - low) }).map { $0 * (high - low) + low }
    let steps = BoundarySteps(cells.boundaries)
    if bar.spacing == .uniform {
      scale = .function(forward: { steps.place($0) }, inverse: { steps.value($0) })
    }
    let spread = bar.spacing == .uniform ? inside.map(steps.place) : inside
    takeColors(cells, Self.shares(spread), bar)
  }

  private mutating func takeColors(_ cells: Cells, _ places: [Double], _ bar: ColorBar) {
    colors = cells.colors
    if cells.isLower { lower = colors.removeFirst() }
    if cells.isUpper { upper = colors.removeLast() }
    let count = places.count
    let automatic = (places[1] - places[0], places[count - 1] - places[count - 2])
    let length: (Double, Double)
    switch bar.extendfrac {
    case nil: length = (0.05, 0.05)
    case .auto: length = automatic
    case .shares(let lower, let upper): length = (lower, upper)
    }
    lengths = (cells.isLower ? length.0 : 0, cells.isUpper ? length.1 : 0)
  }

  /// The numbers spread from 0 to 1.
  private static func shares(_ numbers: [Double]) -> [Double] {
    let (first, last) = (numbers[0], numbers[numbers.count - 1])
    return first == last ? numbers.map { _ in 0 } : numbers.map { ($0 - first) / (last - first) }
  }
}

/// Equal steps from boundary to boundary, and back.
private struct BoundarySteps {
  let boundaries: [Double]

  init(_ boundaries: [Double]) { self.boundaries = boundaries }

  private var step: Double { 1 / Double(boundaries.count - 1) }
  private var last: Int { boundaries.count - 1 }

  func place(_ value: Double) -> Double {
    let tolerance = (boundaries[last] - boundaries[0]) * 1e-6
    if value < boundaries[0] - tolerance { return -1 }
    if value > boundaries[last] + tolerance { return 2 }
    guard value > boundaries[0] else { return 0 }
    guard value < boundaries[last], let above = boundaries.firstIndex(where: { $0 > value }) else {
      return value.isNaN ? .nan : 1
    }
    let (low, high) = (boundaries[above - 1], boundaries[above])
    let start = Double(above - 1) * step
    let end = above == last ? 1 : Double(above) * step
    return (end - start) / (high - low) * (value - low) + start
  }

  func value(_ place: Double) -> Double {
    guard place > 0 else { return place.isNaN ? .nan : boundaries[0] }
    guard place < 1 else { return boundaries[last] }
    let below = min(Int(place / step), last - 1)
    let (low, high) = (boundaries[below], boundaries[below + 1])
    let start = Double(below) * step
    return (high - low) / step * (place - start) + low
  }
}

// MARK: - Norms

extension Normalization {
  /// The ends that go on because the norm has classes there.
  fileprivate var ownExtend: ColorExtend {
    guard case .boundaries(_, let below, let above) = spread else { return .neither }
    return below ? (above ? .both : .min) : (above ? .max : .neither)
  }

  /// Whether the limits are known and so far apart that a colour bar leaves them alone.
  var hasLimitsApart: Bool { apartLimits == Interval(vmin ?? .nan, vmax ?? .nan) }

  /// Whether there can be a colour bar: a logarithmic one only between positive limits.
  var hasColorBar: Bool {
    if case .log = spread { apartLimits.lower > 0 } else { true }
  }

  private var apartLimits: Interval {
    let known = isScaled ? Interval(vmin ?? 0, vmax ?? 1) : Interval(0, 1)
    return known.nonsingular(expander: 0.1, tiny: 1e-15)
  }

  /// The norm with limits that are known and apart: that of a colour bar, and of the artist that it explains.
  var withLimitsApart: any Normalization {
    hasLimitsApart ? self : withLimits(apartLimits.first, apartLimits.last)
  }

  fileprivate func withLimits(_ vmin: Double, _ vmax: Double) -> any Normalization {
    switch self {
    case is Normalize: Normalize(vmin: vmin, vmax: vmax)
    case is LogNorm: LogNorm(vmin: vmin, vmax: vmax)
    case let norm as SymLogNorm:
      SymLogNorm(
        linthresh: norm.linthresh, linscale: norm.linscale, base: norm.base, vmin: vmin, vmax: vmax)
    case let norm as PowerNorm: PowerNorm(gamma: norm.gamma, vmin: vmin, vmax: vmax)
    case let norm as TwoSlopeNorm:
      TwoSlopeNorm(vcenter: norm.vcenter, vmin: min(vmin, norm.vcenter), vmax: max(vmax, norm.vcenter))
    case let norm as CenteredNorm: CenteredNorm(vcenter: norm.vcenter, halfrange: (vmax - vmin) / 2)
    default: self
    }
  }

  /// The scale of an axis along which the colours have the same room.
  fileprivate var axisScale: Scale {
    switch spread {
    case .linear, .boundaries, .levels: return .linear
    case .log: return .log(nonpositive: .mask)
    case .symlog(let linthresh, let linscale, let base):
      return .symlog(base: base, linthresh: linthresh, linscale: linscale)
    case .norm:
      return .function(forward: { self($0) }, inverse: { self.inverse($0) })
    }
  }
}
