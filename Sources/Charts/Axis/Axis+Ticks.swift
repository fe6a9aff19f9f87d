// Which ticks an axis shows, and what is written at them.

/// The ticks of one kind that an axis shows, and what stands beside it.
struct TickValues {
  let visible: [(value: Double, label: String)]
  let offsetText: String
}

/// All ticks that the locators of an axis give, those outside its view too.
struct AllTicks {
  let majors, minors: [Double]
  let majorLabels, minorLabels: TickLabels
}

extension Axis {
  /// Chooses and labels the ticks that show on an axis of a length in points.
  ///
  /// - Parameters:
  ///   - labelSize: the font size of the major labels, in points.
  ///   - spacing: how many font sizes a label needs along the axis.
  func tickValues(length: Double, labelSize: Double, spacing: Double) -> (
    major: TickValues, minor: TickValues
  ) {
    let all = allTicks(length: length, labelSize: labelSize, spacing: spacing)
    return (visible(all.majors, all.majorLabels), visible(all.minors, all.minorLabels))
  }

  /// Chooses and labels the ticks; see `tickValues`.
  func allTicks(length: Double, labelSize: Double, spacing: Double) -> AllTicks {
    var context = TickContext(
      view: limits, length: length, labelSize: labelSize, spacing: spacing, smallestPositive: smallestPositive
    )
    let locator = majorLocator
    context.countsDateUnits = locator is AutoDateLocator
    let given = notTooMany(locator.ticks(in: context))
    let majors = given.filter(\.isFinite)
    context.majorTicks = majors
    let minors = apartFromMajors(notTooMany(minorLocator.ticks(in: context)).filter(\.isFinite), majors)
    return AllTicks(
      majors: majors, minors: minors,
      majorLabels: withStyledMinus(majorLabels(of: given, context), of: majorFormatter),
      minorLabels: withStyledMinus(minorFormatter.labels(for: minors, in: context), of: minorFormatter))
  }

  var majorLocator: any Locator {
    if let locator = major.locator { return locator }
    if !categories.isEmpty { return CategoryLocator(categories: categories) }
    return holdsDates ? AutoDateLocator() : scale.majorLocator(settings)
  }

  private var minorLocator: any Locator { minor.locator ?? scale.minorLocator(settings) }

  private var majorFormatter: any Formatter {
    if let formatter = major.formatter { return formatter }
    if !categories.isEmpty { return CategoryFormatter(categories: categories) }
    return holdsDates ? AutoDateFormatter(settings.dateFormats) : scale.majorFormatter(settings)
  }

  private var minorFormatter: any Formatter { minor.formatter ?? scale.minorFormatter(settings) }

  /// Labels with the minus sign that the style asks for.
  private func withStyledMinus(_ labels: TickLabels, of formatter: any Formatter) -> TickLabels {
    guard !settings.hasUnicodeMinus, formatter.writesMinusSigns else { return labels }
    func plain(_ text: String) -> String { String(text.map { $0 == "\u{2212}" ? "-" : $0 }) }
    return TickLabels(labels.labels.map(plain), offsetText: plain(labels.offsetText))
  }

  /// What is written at the finite ones of the ticks. Labels that are given one by one count the others, too.
  private func majorLabels(of ticks: [Double], _ context: TickContext) -> TickLabels {
    guard let fixed = majorFormatter as? FixedFormatter else {
      return majorFormatter.labels(for: ticks.filter(\.isFinite), in: context)
    }
    let labels = fixed.labels(for: ticks, in: context).labels
    return TickLabels(ticks.indices.filter { ticks[$0].isFinite }.map { labels[$0] })
  }

  /// A locator of the caller's own may give anything.
  private func notTooMany(_ ticks: [Double]) -> [Double] { ticks.count > mostTicks ? [] : ticks }

  /// The minor ticks that do not coincide with a major one.
  private func apartFromMajors(_ minors: [Double], _ majors: [Double]) -> [Double] {
    guard !minors.isEmpty else { return [] }
    let (low, high) = scaledEnds
    let tolerance = 1e-5 * (high - low)
    let taken = majors.map(scale.forward).sorted()
    return minors.filter { minor in
      let place = scale.forward(minor)
      let index = taken.partitioningIndex { $0 >= place - tolerance }
      return index == taken.count || taken[index] > place + tolerance
    }
  }

  private func visible(_ ticks: [Double], _ labels: TickLabels) -> TickValues {
    // Ticks a hair outside the view, by rounding, are shown.
    let (low, high) = scaledEnds
    let slack = 1e-10 * (high - low)
    let visible = ticks.indices.filter { index in
      let place = scale.forward(ticks[index])
      return low - slack <= place && place <= high + slack
    }
    return TickValues(
      visible: visible.map { (ticks[$0], labels.labels.indices.contains($0) ? labels.labels[$0] : "") },
      offsetText: labels.offsetText)
  }

  /// The ends of the view on the scale, the smaller one first.
  private var scaledEnds: (low: Double, high: Double) {
    let (first, last) = (scale.forward(limits.first), scale.forward(limits.last))
    return (min(first, last), max(first, last))
  }
}

extension Array {
  /// The first index from which on a condition holds, if it holds from some element on.
  func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
