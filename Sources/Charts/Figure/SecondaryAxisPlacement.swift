/// Where a secondary axis lies: along another axes, with values of its own for the same places.
public struct SecondaryAxisPlacement: Sendable {
  /// The axes whose places it names.
  public let parent: Int
  /// Which of that axes' axes it goes along.
  public let axis: AxesPlacement.SharedAxis
  /// Where it lies across: a share of the axes (0 at the bottom or left), or a value along it.
  public var location: Double
  /// What the location means.
  public var coordinates: AxesPlacement.BoundsCoordinates
  /// From a value of the axes to the secondary one, and back.
  public var functions: (forward: @Sendable (Double) -> Double, inverse: @Sendable (Double) -> Double)

  /// The box, thin as a line, in shares of the parent or in its data across the axis.
  var bounds: AxesBounds {
    let thickness = 1e-10
    return switch axis {
    case .x: AxesBounds(0, location, 1, thickness)
    case .y: AxesBounds(location, 0, thickness, 1)
    }
  }

  /// Gives an axis the view and the scale that belong to the parent's.
  func derive(_ axis: inout Axis, from parent: Axis) {
    let (forward, inverse) = functions
    let ends = (parent.limits.first, parent.limits.last)
    let derived = (forward(ends.0), forward(ends.1))
    // The scale turns the axis round where the function falls.
    let keepsOrder = (ends.0 < ends.1) == (derived.0 < derived.1)
    (axis.firstLimit, axis.lastLimit) = keepsOrder ? derived : (derived.1, derived.0)
    guard case .log = parent.scale else {
      axis.scale = .function(forward: inverse, inverse: forward)
      return
    }
    let log = Scale.log()
    axis.scale = .function(forward: { log.forward(inverse($0)) }, inverse: { forward(log.inverse($0)) })
    axis.major.locator = axis.major.locator ?? log.majorLocator(axis.settings)
    axis.major.formatter = axis.major.formatter ?? log.majorFormatter(axis.settings)
    axis.minor.locator = axis.minor.locator ?? log.minorLocator(axis.settings)
    axis.minor.formatter = axis.minor.formatter ?? log.minorFormatter(axis.settings)
  }
}

extension Axes {
  /// Gives the secondary axis the view and scale that belong to those of its parent.
  func derived(_ secondary: SecondaryAxisPlacement, from parent: Axes) -> Axes {
    var axes = self
    switch secondary.axis {
    case .x: secondary.derive(&axes.xaxis, from: parent.xaxis)
    case .y: secondary.derive(&axes.yaxis, from: parent.yaxis)
    }
    return axes
  }
}

extension Figure {
  /// Adds an axis that names the places along x of an axes by other values: degrees beside radians.
  ///
  /// Its label, ticks and look are those of the x axis of the axes that it becomes. It holds no data.
  /// - Parameters:
  ///   - index: of the axes.
  ///   - location: a share of the axes' height, 1 for the top, or a value of its y axis. Below 0.5 ticks and
  ///     labels hang below the line, otherwise they stand above.
  ///   - forward: from a value of x to the other; `inverse` undoes it. Both rise, or both fall, over the view.
  /// - Returns: the index of the new axes.
  @discardableResult
  public mutating func secondaryXAxis(
    _ index: Int = 0, location: Double = 1, coordinates: AxesPlacement.BoundsCoordinates = .axes,
    forward: @escaping @Sendable (Double) -> Double = { $0 },
    inverse: @escaping @Sendable (Double) -> Double = { $0 }
  ) -> Int {
    addSecondary(
      SecondaryAxisPlacement(
        parent: index, axis: .x, location: location, coordinates: coordinates, functions: (forward, inverse)))
  }

  /// Adds an axis that names the places along y of an axes by other values; see `secondaryXAxis`.
  ///
  /// - Parameter location: a share of the axes' width, 1 for the right, or a value of its x axis.
  @discardableResult
  public mutating func secondaryYAxis(
    _ index: Int = 0, location: Double = 1, coordinates: AxesPlacement.BoundsCoordinates = .axes,
    forward: @escaping @Sendable (Double) -> Double = { $0 },
    inverse: @escaping @Sendable (Double) -> Double = { $0 }
  ) -> Int {
    addSecondary(
      SecondaryAxisPlacement(
        parent: index, axis: .y, location: location, coordinates: coordinates, functions: (forward, inverse)))
  }

  private mutating func addSecondary(_ placement: SecondaryAxisPlacement) -> Int {
    precondition(allAxes.indices.contains(placement.parent), "a secondary axis belongs to an axes")
    var axes = Axes(style: style)
    axes.spines.setAll { $0.isVisible = false }
    let isFirst = placement.location < 0.5
    switch placement.axis {
    case .x:
      axes.yaxis.isVisible = false
      if isFirst { axes.xaxis.tickBottom() } else { axes.xaxis.tickTop() }
      axes.xaxis.labelPosition = isFirst ? .first : .second
      if isFirst { axes.spines.bottom.isVisible = true } else { axes.spines.top.isVisible = true }
    case .y:
      axes.xaxis.isVisible = false
      if isFirst { axes.yaxis.tickLeft() } else { axes.yaxis.tickRight() }
      axes.yaxis.labelPosition = isFirst ? .first : .second
      if isFirst { axes.spines.left.isVisible = true } else { axes.spines.right.isVisible = true }
    }
    return append(axes, .secondary(placement))
  }
}
