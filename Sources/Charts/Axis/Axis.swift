/// One direction of an axes: its limits, its scale, its ticks, what is written along it.
public struct Axis: Sendable {
  /// The label; empty for none.
  public var label = ""
  /// What the label looks like, and where it stands.
  public var labelLook = AxisLabelLook()
  /// How values are spread along the axis.
  public var scale = Scale.linear
  /// Whether the values are moments, in days since the beginning of 1970: ticks are then dates.
  public var holdsDates = false
  /// The words that the axis stands for; empty for an axis of numbers.
  private(set) var categories = Categories()
  /// Whether values are neither dates nor words.
  var holdsNumbers: Bool { !holdsDates && categories.isEmpty }
  /// The main ticks, those with labels.
  public var major = TickGroup()
  /// The ticks between them.
  public var minor = TickGroup()
  /// The lower (or first) end of the view; `nil` follows the data.
  public var firstLimit: Double? { didSet { shownTicks.forget(isInverted ? .upper : .lower) } }
  /// The upper (or last) end of the view; `nil` follows the data.
  public var lastLimit: Double? { didSet { shownTicks.forget(isInverted ? .lower : .upper) } }
  /// The share of the data's extent that is left free at either end; more than −0.5.
  public var margin: Double { didSet { shownTicks = ShownTicks() } }
  /// Whether limits that follow the data run from the larger to the smaller value.
  private var isInverted = false
  /// Whether anything drawn so far asks for limits that follow the data.
  private var wantsAutoscale = false
  /// The data taken into account so far.
  private var data = DataExtent()
  /// The data that limits followed when they were last looked at.
  private var settled = DataExtent()
  /// Whether limits follow all data, those that are yet to come too, until they are looked at.
  private var isFollowing = false
  /// The data that limits follow.
  private var followed: DataExtent { isFollowing ? data : settled }
  /// The given ticks that the view is widened to show, until something else asks for limits.
  private var shownTicks = ShownTicks()

  /// Whether what all labels have in common is written beside the axis.
  var hasOffsetText = true
  /// Whether the axis is drawn: its ticks, their labels and its own label.
  public var isVisible = true
  /// The side at which the label stands.
  public var labelPosition = AxisSide.first
  /// The side at which what all tick labels have in common is written.
  public var offsetPosition = AxisSide.first

  /// Whether limits that follow the data end where their margins do, even where the style has them end at ticks.
  var isTight = false
  /// How many intervals between ticks labels have room for, where limits lie at ticks.
  var tickRoom = 9
  /// What the style says about numbers and ticks that nothing else is said about.
  let settings: AxisSettings

  init(isX: Bool, _ style: Style) {
    settings = AxisSettings(isX: isX, style)
    margin = isX ? style.axes.xmargin : style.axes.ymargin
    labelLook.location = isX ? style.xaxis.labellocation : style.yaxis.labellocation
    guard style.axes.grid else { return }
    major.hasGrid = style.axes.gridWhich != .minor && style.axes.gridAxis != (isX ? .y : .x)
    // As in matplotlib, minor ticks do not ask along which axes.
    minor.hasGrid = style.axes.gridWhich != .major
  }

  /// The view from end to end; an inverted one has the larger value first.
  public var limits: Interval { shownTicks.widen(dataView) }

  /// The view without what given ticks add to it.
  private var dataView: Interval {
    let automatic = automaticLimits
    let (first, last) = (firstLimit.flatMap(shown), lastLimit.flatMap(shown))
    return apart(Interval(first ?? automatic.first, last ?? automatic.last))
  }

  /// A limit that the scale can show, or that is moved to where it can; `nil` for others, which then follow the data.
  private func shown(_ limit: Double) -> Double? {
    if case .logit = scale { return limit.isFinite ? limit : nil }
    return scale.canShow(limit) ? limit : nil
  }

  /// The data's extent with its margins; 0 … 1 where no data ask for anything.
  private var automaticLimits: Interval {
    let upright = uprightLimits
    return isInverted ? Interval(upright.last, upright.first) : upright
  }

  private var uprightLimits: Interval {
    guard wantsAutoscale || !scale.canShow(0) || holdsDates else { return Interval(0, 1) }
    let data = apart(followed.interval ?? Interval(-.infinity, .infinity))
    let widened = data.widened(by: margin, on: scale)
    guard margin != 0, followed.interval != nil else { return apart(finished(widened)) }
    return apart(finished(widened.held(by: followed.stickyEdges.filter(scale.canShow), around: data)))
  }

  /// The extent of the data that limits follow; `nil` without data.
  var followedData: Interval? { followed.interval }

  /// The smallest positive value among the data; `nil` if none is.
  var smallestPositive: Double? { followed.smallestPositive }
}

// MARK: - Changing

extension Axis {
  /// Takes data into account.
  ///
  /// - Parameters:
  ///   - smallestPositive: the smallest value above zero among the data, where it is known.
  ///   - edges: values that the margins of automatic limits do not cross.
  mutating func include(
    _ interval: Interval?, smallestPositive: Double? = nil, stickyEdges edges: [Double] = []
  ) {
    data.include(interval, smallestPositive: smallestPositive, stickyEdges: edges)
  }

  /// Lets the limits follow the data: all that are taken into account until the limits are looked at.
  mutating func autoscale() {
    wantsAutoscale = true
    isFollowing = true
    shownTicks = ShownTicks()
  }

  /// Ends the limits' following, since they are looked at: later data do not count until they are asked for.
  mutating func settle() {
    settled = followed
    isFollowing = false
  }

  /// Lets the limits be two ends, until something else is to follow the data; ends that were set stay.
  mutating func follow(_ first: Double, _ last: Double) {
    wantsAutoscale = true
    isFollowing = false
    settled = DataExtent()
    let ends = [first, last].sorted()
    settled.include(Interval(ends[0], ends[1]), smallestPositive: nil, stickyEdges: ends)
    isInverted = first > last
    shownTicks = ShownTicks()
  }

  /// Takes part in a view that several axes have in common: that of all their data, or with the ends that one
  /// has.
  mutating func share(with others: [Axis]) {
    let following = others.filter(\.wantsAutoscale)
    wantsAutoscale = !following.isEmpty
    settled = following.map(\.followed).reduce(DataExtent()) { $0.union($1) }
    isFollowing = false
    isInverted = others.contains(where: \.isInverted)
    if let words = others.lazy.map(\.categories).first(where: { !$0.isEmpty }) { categories = words }
    // The first axes decides the room around the data of all.
    margin = others.first?.margin ?? margin
    firstLimit = others.compactMap(\.firstLimit).last
    lastLimit = others.compactMap(\.lastLimit).last
    holdsDates = others.contains(where: \.holdsDates)
    takeSettings(of: others)
  }

  /// Takes the scale and the ticks that axes with a common axis set one after the other.
  private mutating func takeSettings(of others: [Axis]) {
    setScale(.linear)
    for other in others {
      if case .linear = other.scale {} else { setScale(other.scale) }
      if other.wantsAutoscale { shownTicks = ShownTicks() }
      if other.firstLimit != nil { shownTicks.forget(isInverted ? .upper : .lower) }
      if other.lastLimit != nil { shownTicks.forget(isInverted ? .lower : .upper) }
      shownTicks.formUnion(other.shownTicks)
      for group in [\Axis.major, \.minor] {
        if let locator = other[keyPath: group].locator { self[keyPath: group].locator = locator }
        if let formatter = other[keyPath: group].formatter { self[keyPath: group].formatter = formatter }
      }
    }
  }

  /// Takes a scale with the ticks that belong to it: as in matplotlib, those set before are gone.
  mutating func setScale(_ scale: Scale) {
    self.scale = scale
    shownTicks = ShownTicks()
    for group in [\Axis.major, \.minor] {
      (self[keyPath: group].locator, self[keyPath: group].formatter) = (nil, nil)
    }
  }

  /// Shows what another axis does that takes part in a common view.
  mutating func share(_ common: Axis) {
    wantsAutoscale = common.wantsAutoscale
    settled = common.settled
    isFollowing = common.isFollowing
    isInverted = common.isInverted
    if !common.categories.isEmpty { categories = common.categories }
    (firstLimit, lastLimit) = (common.firstLimit, common.lastLimit)
    (margin, scale, holdsDates) = (common.margin, common.scale, common.holdsDates)
    for group in [\Axis.major, \.minor] {
      self[keyPath: group].locator = common[keyPath: group].locator
      self[keyPath: group].formatter = common[keyPath: group].formatter
    }
    shownTicks = common.shownTicks
  }

  /// The places of words, which become words of the axis: 0 for the first, 1 for the next one that differs,
  /// and so on. Ticks are then at the words, unless they are set.
  public mutating func positions(of words: [String]) -> [Double] { words.map { categories.place(of: $0) } }

  /// Turns the axis round. Limits that follow the data go on doing so.
  public mutating func invert() {
    settle()
    let ticks = shownTicks
    isInverted.toggle()
    (firstLimit, lastLimit) = (lastLimit, firstLimit)
    shownTicks = ticks
  }

  /// Widens the view so that it shows ticks.
  mutating func show(_ ticks: [Double]) {
    guard let needed = Interval(of: ticks.filter(scale.canShow)) else { return }
    settle()
    shownTicks.formUnion(ShownTicks(lower: needed.first, upper: needed.last))
  }
}
