// Axes besides those that a figure is made with. Each gets the next index.

extension Figure {
  /// Adds an empty axes over cells of the grid.
  ///
  /// - Precondition: the cells lie in the grid.
  /// - Returns: its index.
  @discardableResult
  public mutating func addSubplot(_ spec: SubplotSpec) -> Int {
    precondition(grid.contains(spec), "an axes of a grid lies inside of it")
    return append(Axes(style: style), .subplot(spec))
  }

  /// Adds an empty axes with a box of its own, which no layout moves.
  ///
  /// - Parameter bounds: in shares of the figure.
  /// - Returns: its index.
  @discardableResult
  public mutating func addAxes(_ bounds: AxesBounds) -> Int { append(Axes(style: style), .free(bounds)) }

  /// Lays a second axes upon one, with the same x axis and a y axis of its own at the right.
  ///
  /// The new axes begins the cycle of colours anew and has no background. Where it is drawn at the same height
  /// as the old one, it lies above all of it. An aspect of either changes limits, never the box.
  /// - Parameters:
  ///   - index: of the axes.
  ///   - deltaZorder: how much higher the new axes is drawn.
  /// - Returns: the index of the new axes.
  @discardableResult
  public mutating func twinx(_ index: Int = 0, deltaZorder: Double = 0) -> Int {
    let twin = twin(of: index, sharing: .x, deltaZorder)
    self[twin].yaxis.tickRight()
    self[twin].yaxis.labelPosition = .second
    self[index].yaxis.tickLeft()
    self[twin].xaxis.isVisible = false
    return twin
  }

  /// Lays a second axes upon one, with the same y axis and an x axis of its own at the top; see `twinx`.
  @discardableResult
  public mutating func twiny(_ index: Int = 0, deltaZorder: Double = 0) -> Int {
    let twin = twin(of: index, sharing: .y, deltaZorder)
    self[twin].xaxis.tickTop()
    self[twin].xaxis.labelPosition = .second
    self[index].xaxis.tickBottom()
    self[twin].yaxis.isVisible = false
    return twin
  }

  private mutating func twin(
    of index: Int, sharing axis: AxesPlacement.SharedAxis, _ deltaZorder: Double
  ) -> Int {
    var axes = Axes(style: style)
    axes.zorder = self[index].zorder + deltaZorder
    axes.adjustable = .datalim
    self[index].adjustable = .datalim
    return append(axes, .twin(of: index, sharing: axis))
  }

  /// Adds an empty axes inside of another one, which draws it.
  ///
  /// - Parameters:
  ///   - index: of the axes that it lies in.
  ///   - bounds: in shares of that axes, or in values along it. They may reach beyond it.
  ///   - zorder: its place among the artists of that axes; 5 by default, above lines.
  /// - Returns: the index of the new axes.
  @discardableResult
  public mutating func insetAxes(
    _ index: Int = 0, _ bounds: AxesBounds, coordinates: AxesPlacement.BoundsCoordinates = .axes,
    zorder: Double = 5
  ) -> Int {
    precondition(allAxes.indices.contains(index), "an inset lies in an axes of its figure")
    var axes = Axes(style: style)
    axes.zorder = zorder
    return append(axes, .inset(in: index, bounds, coordinates))
  }

  /// Adds an empty axes of the shape of a colour bar; its parents make room for it.
  ///
  /// - Returns: its index.
  @discardableResult
  mutating func addColorBarAxes(_ placement: ColorBarPlacement) -> Int {
    precondition(placement.parents.allSatisfy(allAxes.indices.contains), "a colour bar belongs to axes")
    holdContourLabels(of: placement.parents)
    for parent in placement.parents { self[parent].anchor = placement.usedPanchor }
    var axes = Axes(style: style)
    axes.anchor = placement.usedAnchor
    axes.boxAspect = placement.boxAspect
    axes.grid(false, which: .both)
    return append(axes, .colorBar(placement))
  }
}
