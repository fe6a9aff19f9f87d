internal import Colors
internal import Geometry

extension Axes {
  /// Draws a box for each set of numbers: the middle half of them, a line at their median, whiskers to the last
  /// ones that are not far out, and those that are.
  ///
  /// - Parameters:
  ///   - x: the sets.
  ///   - options: which parts are drawn, where, and what they look like.
  /// - Throws: `DataError` if lists have another length than there are sets.
  public mutating func boxplot(
    _ x: [[Double]], _ options: BoxPlotOptions = BoxPlotOptions()
  ) throws(DataError) {
    let plan = try BoxPlan(x.count, options)
    let options = options.filled(from: style.boxplot)
    for (index, values) in x.enumerated() {
      drawBox(BoxStatistics(values, whis: options.whis ?? .ranges(1.5)), index, plan, options)
    }
    if options.manageTicks { manageTicks(plan, options) }
  }

  private mutating func drawBox(
    _ stats: BoxStatistics, _ index: Int, _ plan: BoxPlan, _ options: BoxPlotOptions
  ) {
    let (place, width) = (plan.positions[index], plan.widths[index])
    let (left, right) = (place - width * 0.5, place + width * 0.5)
    let label = plan.labels.flatMap { $0.indices.contains(index) ? $0[index] : nil }
    let parts = style.boxplot
    func add(
      _ x: [Double], _ y: [Double], _ usual: LineProperties, _ look: LineProperties, butt: Bool = false,
      label: String? = nil
    ) {
      addPart(x, y, usual, look, options.orientation ?? .vertical, butt: butt, label: label)
    }
    var (boxX, boxY) = (
      [left, right, right, left, left], [stats.q1, stats.q1, stats.q3, stats.q3, stats.q1]
    )
    var medianX = [left, right]
    if options.notch == true {
      let (inner, outer) = (place - width * 0.25, place + width * 0.25)
      let (low, high) = stats.notch
      boxX = [left, right, right, outer, right, right, left, left, inner, left, left]
      boxY = [
        stats.q1, stats.q1, low, stats.median, high, stats.q3, stats.q3, high, stats.median, low, stats.q1,
      ]
      medianX = [inner, outer]
    }
    if options.showbox == true {
      if options.patchArtist == true {
        addFilledBox(boxX, boxY, options, label: label)
      } else {
        add(boxX, boxY, parts.boxprops.look(zorder: options.zorder), options.boxprops)
      }
    }
    let whisker = parts.whiskerprops.look(zorder: options.zorder)
    add([place, place], [stats.q1, stats.whiskers.low], whisker, options.whiskerprops)
    add([place, place], [stats.q3, stats.whiskers.high], whisker, options.whiskerprops)
    if options.showcaps == true {
      let half = plan.capwidths[index] * 0.5
      for end in [stats.whiskers.low, stats.whiskers.high] {
        add(
          [place - half, place + half], [end, end], parts.capprops.look(zorder: options.zorder),
          options.capprops)
      }
    }
    let isFilled = options.showbox == true && options.patchArtist == true
    add(
      medianX, [stats.median, stats.median], parts.medianprops.look(zorder: options.zorder + 0.1),
      options.medianprops, butt: true,
      label: isFilled ? nil : label)
    if options.showmeans == true { addMean(stats.mean, place, left, right, options) }
    if options.showfliers == true {
      add(stats.fliers.map { _ in place }, stats.fliers, flierLook(options), options.flierprops)
    }
  }

  private mutating func addMean(
    _ mean: Double, _ place: Double, _ left: Double, _ right: Double, _ options: BoxPlotOptions
  ) {
    var usual = style.boxplot.meanprops.look(zorder: options.zorder + 0.1)
    let orientation = options.orientation ?? .vertical
    if options.meanline == true {
      usual.marker = nil
      addPart([left, right], [mean, mean], usual, options.meanprops, orientation, butt: true, label: nil)
    } else {
      usual.linestyle = LineStyle.none
      addPart([place], [mean], usual, options.meanprops, orientation, butt: true, label: nil)
    }
  }

  private func flierLook(_ options: BoxPlotOptions) -> LineProperties {
    var look = style.boxplot.flierprops.look(zorder: options.zorder)
    look.marker = options.sym?.marker ?? look.marker
    if let color = options.sym?.color {
      (look.color, look.markerfacecolor, look.markeredgecolor) = (color, color, color)
    }
    return look
  }

  private mutating func addPart(
    _ x: [Double], _ y: [Double], _ usual: LineProperties, _ look: LineProperties, _ orientation: Orientation,
    butt: Bool, label: String?
  ) {
    let (x, y) = orientation == .vertical ? (x, y) : (y, x)
    plot(
      x, y, color: look.color ?? usual.color, linewidth: look.linewidth ?? usual.linewidth,
      linestyle: look.linestyle ?? usual.linestyle, marker: look.marker ?? usual.marker,
      markersize: look.markersize ?? usual.markersize,
      markerfacecolor: look.markerfacecolor ?? usual.markerfacecolor,
      markeredgecolor: look.markeredgecolor ?? usual.markeredgecolor,
      markeredgewidth: look.markeredgewidth ?? usual.markeredgewidth, solidCapstyle: butt ? .butt : nil,
      dashCapstyle: butt ? .butt : nil, alpha: look.alpha, label: label ?? LegendHandle.unlisted,
      zorder: look.zorder ?? usual.zorder)
  }

  private mutating func addFilledBox(
    _ x: [Double], _ y: [Double], _ options: BoxPlotOptions, label: String?
  ) {
    var look = options.patchprops
    look.edgecolor = look.edgecolor ?? look.color ?? style.boxplot.boxprops.color
    look.linewidth = look.linewidth ?? style.boxplot.boxprops.linewidth
    look.linestyle = .solid
    look.zorder = look.zorder ?? options.zorder
    look.label = label ?? LegendHandle.unlisted
    let isUpright = options.orientation != .horizontal
    let corners = zip(x, y).map { isUpright ? Point(x: $0, y: $1) : Point(x: $1, y: $0) }
    append(Patch(PatchShape(Path(polyline: corners, closed: true)), look, style))
  }

  /// Puts a tick at each box, and leaves half a unit beside the outer ones.
  private mutating func manageTicks(_ plan: BoxPlan, _ options: BoxPlotOptions) {
    let axis: WritableKeyPath<Axes, Axis> = options.orientation != .horizontal ? \.xaxis : \.yaxis
    let finite = plan.positions.filter(\.isFinite)
    if let span = Interval(of: finite) {
      self[keyPath: axis].include(
        Interval(span.lower - 0.5, span.upper + 0.5), stickyEdges: finite.flatMap { [$0 - 0.5, $0 + 0.5] })
    }
    let before = (self[keyPath: axis].major.locator as? FixedLocator)?.locs ?? []
    let said = (self[keyPath: axis].major.formatter as? FixedFormatter)?.seq ?? []
    self[keyPath: axis].major.locator = FixedLocator(before + plan.positions)
    self[keyPath: axis].major.formatter = FixedFormatter(said + plan.tickLabels)
    xaxis.autoscale()
    yaxis.autoscale()
  }
}

/// Where boxes stand and how wide they are.
private struct BoxPlan {
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
