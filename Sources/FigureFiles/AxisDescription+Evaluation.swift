internal import Charts
internal import Expressions
internal import YAMLTree

// Scales, ticks and grids of an axes, put on it in the order in which they act on each other.

extension Checker {
  /// What has to be known before there are limits: how values are spread.
  mutating func setScales(_ axes: inout Axes, from description: AxesDescription) {
    axes.xaxis.holdsDates = description.xaxis.holdsDates
    axes.yaxis.holdsDates = description.yaxis.holdsDates
    if let scale = description.xaxis.scale { axes.xscale(scale.scale(functions)) }
    if let scale = description.yaxis.scale { axes.yscale(scale.scale(functions)) }
    axes.margins(x: description.xaxis.margin, y: description.yaxis.margin)
  }

  /// What is written and drawn along the axes.
  mutating func setTicks(_ axes: inout Axes, from description: AxesDescription, _ scope: Scope) {
    if description.hasMinorTicks { axes.minorticksOn() }
    axes.xaxis.take(description.xaxis, isX: true)
    axes.yaxis.take(description.yaxis, isX: false)
    axes.axisbelow = description.axisbelow ?? axes.axisbelow
    axes.spines = description.spines
    axes.aspect = description.aspect?.aspect ?? axes.aspect
    axes.adjustable = description.aspect?.adjustable ?? axes.adjustable
    axes.anchor = description.anchor ?? axes.anchor
    axes.boxAspect = description.boxAspect ?? axes.boxAspect
    axes.zorder = description.zorder ?? axes.zorder
    for entry in description.tickParams {
      axes.tickParams(axis: entry.axis, which: entry.which, entry.parameters)
    }
    for grid in description.grids {
      axes.grid(
        grid.isVisible, which: grid.which, axis: grid.axis, color: grid.color, linestyle: grid.linestyle,
        linewidth: grid.linewidth, alpha: grid.alpha)
    }
    for format in description.tickLabelFormats {
      axes.ticklabelFormat(
        axis: format.axis, scientific: format.style.map { $0 != .plain }, scilimits: format.scilimits,
        useOffset: format.useOffset, useMathText: format.useMathText)
    }
    placeTicks(&axes, from: description, scope)
  }

  /// Ticks at chosen places. They widen limits that follow the data.
  private mutating func placeTicks(_ axes: inout Axes, from description: AxesDescription, _ scope: Scope) {
    for (ticks, minor) in [(description.xaxis.majorTicks, false), (description.xaxis.minorTicks, true)] {
      guard let ticks, let places = places(ticks, scope) else { continue }
      axes.xticks(places, labels: ticks.labels, minor: minor)
      axes.tickParams(axis: .x, which: minor ? .minor : .major, ticks.parameters)
    }
    for (ticks, minor) in [(description.yaxis.majorTicks, false), (description.yaxis.minorTicks, true)] {
      guard let ticks, let places = places(ticks, scope) else { continue }
      axes.yticks(places, labels: ticks.labels, minor: minor)
      axes.tickParams(axis: .y, which: minor ? .minor : .major, ticks.parameters)
    }
  }

  private mutating func places(_ ticks: TicksDescription, _ scope: Scope) -> [Double]? {
    guard let source = ticks.ticks, let places = source.values(in: scope, &self) else { return nil }
    guard places.count <= 10_000 else {
      error(
        "\(places.count) ticks are more than can be told apart; at most 10000 are drawn", at: source.position)
      return nil
    }
    if let labels = ticks.labels, labels.count != places.count {
      error("there are \(places.count) ticks and \(labels.count) labels", at: source.position)
      return nil
    }
    return places
  }
}

extension ScaleDescription {
  fileprivate func scale(_ functions: UserFunctions) -> Scale {
    switch kind {
    case .linear: .linear
    case .log: .log(base: base, nonpositive: nonpositive ?? .clip)
    case .symlog: .symlog(base: base, linthresh: linthresh, linscale: linscale)
    case .logit: .logit(nonpositive: nonpositive ?? .mask)
    case .function:
      .function(
        forward: self.functions[0].mapping(functions), inverse: self.functions[1].mapping(functions))
    }
  }
}

extension Axis {
  /// Takes over the locators and formatters that are named, and where the axis lies.
  fileprivate mutating func take(_ description: AxisDescription, isX: Bool) {
    isVisible = description.isVisible ?? isVisible
    if let position = description.ticksPosition { setTicks(position, isX: isX) }
    labelPosition = description.labelPosition ?? labelPosition
    offsetPosition = description.offsetPosition ?? offsetPosition
    if let locator = description.majorLocator { major.locator = locator }
    if let locator = description.minorLocator { minor.locator = locator }
    if let formatter = description.majorFormatter { major.formatter = formatter }
    if let formatter = description.minorFormatter { minor.formatter = formatter }
  }

  private mutating func setTicks(_ position: TicksPosition, isX: Bool) {
    switch position {
    case .side(.first): if isX { tickBottom() } else { tickLeft() }
    case .side(.second): if isX { tickTop() } else { tickRight() }
    case .both: setTicks(first: true, second: true, isX: isX)
    case .none: setTicks(first: false, second: false, isX: isX)
    case .default:
      if isX { tickBottom() } else { tickLeft() }
      setTicks(first: true, second: true, isX: isX)
    }
  }
}
