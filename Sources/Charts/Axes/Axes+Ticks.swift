public import Colors
public import Typography

// What is set about scales, ticks and grid, under matplotlib's names.

extension Axes {
  /// Which axes something is about.
  public enum GridAxis: String, CaseIterable, Hashable, Sendable {
    case both, x, y
  }

  /// Where ticks and grid lie among the artists.
  public enum AxisBelow: Hashable, Sendable {
    /// Below all artists.
    case below
    /// Above patches and below lines.
    case line
    /// Above all artists.
    case above

    var zorder: Double {
      switch self {
      case .below: 0.5
      case .line: 1.5
      case .above: 2.5
      }
    }
  }

  private mutating func change(_ axis: GridAxis, _ change: (inout Axis) -> Void) {
    if axis != .y { change(&xaxis) }
    if axis != .x { change(&yaxis) }
  }

  private mutating func change(_ axis: GridAxis, _ which: TickKind, _ change: (inout TickGroup) -> Void) {
    self.change(axis) { axis in
      if which != .minor { change(&axis.major) }
      if which != .major { change(&axis.minor) }
    }
  }
}

// MARK: - Scales and limits

extension Axes {
  /// Spreads the values of x in another way. Ticks become those of the scale.
  public mutating func xscale(_ scale: Scale) { xaxis.setScale(scale) }

  /// Spreads the values of y in another way. Ticks become those of the scale.
  public mutating func yscale(_ scale: Scale) { yaxis.setScale(scale) }

  /// Lets x run from the right to the left, or back again.
  public mutating func invertXAxis() { xaxis.invert() }

  /// Lets y run downwards, or back again.
  public mutating func invertYAxis() { yaxis.invert() }

  /// Sets how much room automatic limits leave beyond the data, in shares of their extent; more than −0.5.
  public mutating func margins(_ margin: Double) { margins(x: margin, y: margin) }

  /// Sets how much room automatic limits leave beyond the data; `nil` leaves a direction as it is.
  public mutating func margins(x: Double? = nil, y: Double? = nil) {
    precondition((x ?? 0) > -0.5 && (y ?? 0) > -0.5, "a margin must be more than -0.5")
    if let x { xaxis.margin = x }
    if let y { yaxis.margin = y }
    if x != nil || y != nil { (xaxis.isTight, yaxis.isTight) = (true, true) }
  }
}

// MARK: - Ticks

extension Axes {
  /// Puts ticks on x where they are wanted. The view is widened to show them.
  ///
  /// - Parameters:
  ///   - ticks: data values.
  ///   - labels: what is written at them, one after the other; `nil` leaves it to the formatter.
  ///   - minor: whether these are the minor ticks.
  ///   - rotation: the angle of the labels in degrees, counter-clockwise.
  ///   - horizontalAlignment, verticalAlignment: which point of a label's box is put at its place.
  public mutating func xticks(
    _ ticks: [Double], labels: [String]? = nil, minor: Bool = false, rotation: Double? = nil,
    horizontalAlignment: HorizontalAlignment? = nil, verticalAlignment: VerticalAlignment? = nil
  ) {
    xaxis.setTicks(ticks, labels: labels, minor: minor)
    tickParams(
      axis: .x, which: minor ? .minor : .major,
      .labels(rotation: rotation, horizontalAlignment, verticalAlignment))
  }

  /// Puts ticks on y where they are wanted; see `xticks`.
  public mutating func yticks(
    _ ticks: [Double], labels: [String]? = nil, minor: Bool = false, rotation: Double? = nil,
    horizontalAlignment: HorizontalAlignment? = nil, verticalAlignment: VerticalAlignment? = nil
  ) {
    yaxis.setTicks(ticks, labels: labels, minor: minor)
    tickParams(
      axis: .y, which: minor ? .minor : .major,
      .labels(rotation: rotation, horizontalAlignment, verticalAlignment))
  }

  /// Shows minor ticks on both axes: parts of the major steps on linear ones, multiples of powers on
  /// logarithmic ones.
  public mutating func minorticksOn() {
    change(.both) { axis in
      switch axis.scale {
      case .linear, .function: axis.minor.locator = AutoMinorLocator(axis.settings.minorDivisions)
      case .symlog(let base, let linthresh, _):
        axis.minor.locator = SymmetricalLogLocator(base: base, linthresh: linthresh)
      case .log, .logit: axis.minor.locator = nil
      }
    }
  }

  /// Hides the minor ticks of both axes.
  public mutating func minorticksOff() {
    change(.both, .minor) { $0.locator = NullLocator() }
  }

  /// Changes the look of ticks, labels and grid; what the parameters leave open stays as it was.
  public mutating func tickParams(
    axis: GridAxis = .both, which: TickKind = .major, _ parameters: TickParameters
  ) {
    change(axis, which) { $0.parameters.merge(parameters) }
  }

  /// Shows or hides the lines across the plot at the ticks.
  ///
  /// - Parameters:
  ///   - which: at the major ticks, the minor ones or both; minor ones have to be there.
  ///   - color, linestyle, linewidth, alpha: instead of the style's; the width is in points.
  public mutating func grid(
    _ visible: Bool = true, which: TickKind = .major, axis: GridAxis = .both,
    color: ColorSpecification? = nil,
    linestyle: LineStyle? = nil, linewidth: Double? = nil, alpha: Double? = nil
  ) {
    var parameters = TickParameters()
    parameters.gridColor = color
    parameters.gridLinestyle = linestyle
    parameters.gridLinewidth = linewidth
    parameters.gridAlpha = alpha
    change(axis, which) { group in
      group.hasGrid = visible
      group.parameters.merge(parameters)
    }
  }

  /// Changes how numbers are written at the ticks of linear axes; `nil` leaves a setting as it is.
  ///
  /// - Parameters:
  ///   - scientific: whether powers of ten may be factored out.
  ///   - scilimits: which powers of ten are factored out.
  public mutating func ticklabelFormat(
    axis: GridAxis = .both, scientific: Bool? = nil, scilimits: ScalarFormatter.PowerLimits? = nil,
    useOffset: ScalarFormatter.Offset? = nil, useMathText: Bool? = nil
  ) {
    let usual = ScalarFormatter(style.axes.formatter)
    change(axis, .major) { group in
      guard var formatter = (group.formatter ?? usual) as? ScalarFormatter else { return }
      formatter.scientific = scientific ?? formatter.scientific
      formatter.powerlimits = scilimits ?? formatter.powerlimits
      formatter.useOffset = useOffset ?? formatter.useOffset
      formatter.useMathText = useMathText ?? formatter.useMathText
      group.formatter = formatter
    }
  }
}

extension Axis {
  fileprivate mutating func setTicks(_ ticks: [Double], labels: [String]?, minor isMinor: Bool) {
    let group = isMinor ? \Axis.minor : \Axis.major
    self[keyPath: group].locator = FixedLocator(ticks)
    if let labels { self[keyPath: group].formatter = FuncFormatter(labels, at: ticks) }
    show(ticks)
  }
}

extension TickParameters {
  fileprivate static func labels(
    rotation: Double?, _ horizontal: HorizontalAlignment?, _ vertical: VerticalAlignment?
  ) -> TickParameters {
    var parameters = TickParameters()
    parameters.labelrotation = rotation
    parameters.horizontalAlignment = horizontal
    parameters.verticalAlignment = vertical
    return parameters
  }
}
