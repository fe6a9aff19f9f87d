internal import Geometry

extension Axes {
  /// Draws a box for each set of numbers: the middle half of them, a line at their median, whiskers to the last
  /// ones that are not far out, and those that are.
  ///
  /// - Parameters:
  ///   - x: the sets.
  ///   - options: which parts are drawn, where, and what they look like.
  /// - Throws: `DataError` if lists have another length than there are sets, or if too many values are to be
  ///   drawn at random.
  public mutating func boxplot(
    _ x: [[Double]], _ options: BoxPlotOptions = BoxPlotOptions()
  ) throws(DataError) {
    let plan = try BoxPlan(x.count, options)
    let looks = BoxLooks(options, style)
    for (index, stats) in try BoxStatistics.all(x, options, style.boxplot).enumerated() {
      drawBox(stats, index, plan, looks)
    }
    if options.manageTicks { manageTicks(plan, looks.orientation) }
  }

  private mutating func drawBox(_ stats: BoxStatistics, _ index: Int, _ plan: BoxPlan, _ looks: BoxLooks) {
    let (place, width) = (plan.positions[index], plan.widths[index])
    let (left, right) = (place - width * 0.5, place + width * 0.5)
    let label = plan.labels.flatMap { $0.indices.contains(index) ? $0[index] : nil }
    func add(_ x: [Double], _ y: [Double], _ look: LineProperties?, label: String? = nil) {
      if let look { addPart(x, y, look, looks.orientation, label: label) }
    }
    var (boxX, boxY) = (
      [left, right, right, left, left], [stats.q1, stats.q1, stats.q3, stats.q3, stats.q1]
    )
    var medianX = [left, right]
    if looks.isNotched {
      let (inner, outer) = (place - width * 0.25, place + width * 0.25)
      let (low, high) = stats.notch
      boxX = [left, right, right, outer, right, right, left, left, inner, left, left]
      boxY = [
        stats.q1, stats.q1, low, stats.median, high, stats.q3, stats.q3, high, stats.median, low, stats.q1,
      ]
      medianX = [inner, outer]
    }
    if let patch = looks.patch { addFilledBox(boxX, boxY, patch, looks.orientation, label: label) }
    add(boxX, boxY, looks.box)
    add([place, place], [stats.q1, stats.whiskers.low], looks.whisker)
    add([place, place], [stats.q3, stats.whiskers.high], looks.whisker)
    let half = plan.capwidths[index] * 0.5
    for end in [stats.whiskers.low, stats.whiskers.high] {
      add([place - half, place + half], [end, end], looks.cap)
    }
    add(
      medianX, [stats.median, stats.median], looks.median, label: looks.patch == nil ? label : nil)
    if looks.hasMeanLines {
      add([left, right], [stats.mean, stats.mean], looks.mean)
    } else {
      add([place], [stats.mean], looks.mean)
    }
    add(stats.fliers.map { _ in place }, stats.fliers, looks.flier)
  }

  private mutating func addPart(
    _ x: [Double], _ y: [Double], _ look: LineProperties, _ orientation: Orientation, label: String?
  ) {
    let (x, y) = orientation == .vertical ? (x, y) : (y, x)
    plot(
      x, y, color: look.color, linewidth: look.linewidth, linestyle: look.linestyle, marker: look.marker,
      markersize: look.markersize, markerfacecolor: look.markerfacecolor,
      markeredgecolor: look.markeredgecolor, markeredgewidth: look.markeredgewidth,
      markerfacecoloralt: look.markerfacecoloralt, fillstyle: look.fillstyle, gapcolor: look.gapcolor,
      solidCapstyle: look.solidCapstyle, solidJoinstyle: look.solidJoinstyle,
      dashCapstyle: look.dashCapstyle, dashJoinstyle: look.dashJoinstyle, clipOn: look.clipOn ?? true,
      alpha: look.alpha, label: label ?? LegendHandle.unlisted, zorder: look.zorder)
  }

  private mutating func addFilledBox(
    _ x: [Double], _ y: [Double], _ look: PatchProperties, _ orientation: Orientation, label: String?
  ) {
    var look = look
    look.label = label ?? LegendHandle.unlisted
    let isUpright = orientation == .vertical
    let corners = zip(x, y).map { isUpright ? Point(x: $0, y: $1) : Point(x: $1, y: $0) }
    append(Patch(PatchShape(Path(polyline: corners, closed: true)), look, style))
  }

  /// Puts a tick at each box, and leaves half a unit beside the outer ones.
  private mutating func manageTicks(_ plan: BoxPlan, _ orientation: Orientation) {
    let axis: WritableKeyPath<Axes, Axis> = orientation == .vertical ? \.xaxis : \.yaxis
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
