internal import Colors
internal import Geometry

extension Figure {
  /// Adds a colour bar beside axes: what the colours of an artist stand for.
  ///
  /// The bar is made now: what changes of the artist later does not reach it. Where all values are equal the limits of the
  /// norm are moved apart for the bar, and for the first artist like `mappable`: it takes the middle colour.
  /// - Parameters:
  ///   - mappable: one of an axes' `mappables`.
  ///   - axes: the indices of the axes that make room; the first one by default.
  ///   - bar: what the bar looks like, and where it lies.
  /// - Returns: the index of the bar's axes; `nil` where there is nothing to show, such as contours without
  ///   levels or a logarithmic norm without positive values, and where the bar has a problem.
  /// - Precondition: there are such axes.
  @discardableResult
  public mutating func colorbar(
    _ mappable: any ScalarMappable, axes: [Int] = [0], _ bar: ColorBar = ColorBar()
  ) -> Int? {
    guard bar.problem == nil, let contents = ColorBarContents(mappable, bar) else { return nil }
    var placement = ColorBarPlacement(parents: axes, location: bar.location)
    (placement.fraction, placement.shrink, placement.aspect) = (bar.fraction, bar.shrink, bar.aspect)
    (placement.pad, placement.anchor, placement.panchor) = (bar.pad, bar.anchor, bar.panchor)
    if bar.values == nil { moveLimitsApart(of: mappable, lookingFirstIn: axes) }
    let index = addColorBarAxes(placement)
    self[index].becomeColorBar(contents, bar, lines: (mappable as? ContourSet)?.colorBarLines ?? [])
    return index
  }

  /// Fills an empty axes of its own with a colour bar.
  ///
  /// The bar is made now: what changes of the artist later does not reach it.
  /// - Parameters:
  ///   - mappable: one of an axes' `mappables`, or a `ColorMapping` of nothing.
  ///   - cax: the index of the axes, such as an inset; its place says how large the bar is.
  ///   - bar: what the bar looks like; its `location` says how it stands and where the ticks are.
  /// - Returns: `false` where there is nothing to show, and where the bar has a problem.
  /// - Precondition: there is such an axes.
  @discardableResult
  public mutating func colorbar(
    _ mappable: any ScalarMappable, cax: Int, _ bar: ColorBar = ColorBar()
  ) -> Bool {
    guard bar.problem == nil, let contents = ColorBarContents(mappable, bar) else { return false }
    if bar.values == nil { moveLimitsApart(of: mappable, lookingFirstIn: []) }
    self[cax].becomeColorBar(contents, bar, lines: (mappable as? ContourSet)?.colorBarLines ?? [])
    return true
  }

  /// Gives the artist the norm of its colour bar, as matplotlib does, where the limits coincide.
  private mutating func moveLimitsApart(of mappable: any ScalarMappable, lookingFirstIn axes: [Int]) {
    guard let mapping = mappable.mapping, !mapping.norm.hasLimitsApart else { return }
    for index in axes + allAxes.indices where self[index].moveLimitsApart(of: mapping) { return }
  }
}

extension Axes {
  /// Moves the limits of the norm of the first artist with a mapping apart.
  ///
  /// - Returns: whether there is such an artist.
  fileprivate mutating func moveLimitsApart(of mapping: ColorMapping) -> Bool {
    for index in artists.indices {
      guard var artist = artists[index] as? any NormedArtist, artist.mapping?.isSame(as: mapping) == true
      else {
        continue
      }
      artist.norm = mapping.norm.withLimitsApart
      replace(artist, at: index)
      return true
    }
    return false
  }
}

extension ColorBarContents {
  fileprivate init?(_ mappable: any ScalarMappable, _ bar: ColorBar) {
    if let contours = mappable as? ContourSet {
      guard let bands = contours.colorBarBands else { return nil }
      self.init(bands, alpha: contours.alpha, bar)
    } else {
      guard let mapping = mappable.mapping, mapping.norm.hasColorBar else { return nil }
      self.init(mapping, alpha: mappable.alpha, bar)
    }
  }
}

extension Axes {
  /// Fills empty axes with a colour bar.
  fileprivate mutating func becomeColorBar(
    _ contents: ColorBarContents, _ bar: ColorBar, lines: [ColorBarLine]
  ) {
    let isVertical = bar.isVertical
    for side in [\Spines.left, \.right, \.bottom, \.top] { spines[keyPath: side].isVisible = false }
    extensions = ColorBarExtensions(
      isVertical: isVertical, lower: contents.lengths.lower, upper: contents.lengths.upper)
    setColorBarAxes(contents, bar)
    let ends = ColorBarEnds(contents, isRectangular: bar.extendrect, isVertical: isVertical)
    func add(_ kind: ColorBarPart.Kind, zorder: Double) {
      append(ColorBarPart(kind: kind, isVertical: isVertical, zorder: zorder))
    }
    if !contents.colors.isEmpty, !ends.areas.isEmpty { add(.ends(ends.areas), zorder: 1.0.nextDown) }
    if contents.hatches.isEmpty {
      add(.cells(edges: contents.edges, colors: contents.colors), zorder: 1)
    } else {
      add(.hatched(edges: contents.edges, colors: contents.colors, contents.hatches), zorder: 1)
    }
    if bar.drawedges { add(.lines(dividers(contents), isClipped: false), zorder: 2) }
    if !lines.isEmpty { add(.lines(lines, isClipped: true), zorder: 2) }
    if let color = style.axes.edgecolor as Color? {
      add(.outline(ends.outline, color: color, linewidth: style.axes.linewidth), zorder: 2.5)
    }
  }

  /// Lines between the cells, and before the ends that go on.
  private func dividers(_ contents: ColorBarContents) -> [ColorBarLine] {
    let limits = contents.limits
    var places = contents.edges.filter { limits.first < $0 && $0 < limits.last }
    if contents.lengths.lower > 0 { places.insert(limits.first, at: 0) }
    if contents.lengths.upper > 0 { places.append(limits.last) }
    return places.map {
      ColorBarLine(value: $0, color: style.axes.edgecolor, linewidth: 0.5 * style.axes.linewidth)
    }
  }

  private mutating func setColorBarAxes(_ contents: ColorBarContents, _ bar: ColorBar) {
    let isVertical = bar.isVertical
    let limits = contents.limits
    let tickSide = bar.ticklocation ?? bar.location
    if isVertical {
      yscale(contents.scale)
      xlim(0, 1)
      ylim(limits.first, limits.last)
      xticks([])
      yaxis.labelPosition = tickSide == .left ? .first : .second
      tickSide == .left ? yaxis.tickLeft() : yaxis.tickRight()
      yaxis.take(contents, bar)
      ylabel(bar.label, bar.labelLook)
    } else {
      xscale(contents.scale)
      ylim(0, 1)
      xlim(limits.first, limits.last)
      yticks([])
      xaxis.labelPosition = tickSide == .top ? .second : .first
      tickSide == .top ? xaxis.tickTop() : xaxis.tickBottom()
      xaxis.take(contents, bar)
      xlabel(bar.label, bar.labelLook)
    }
    if let minorticks = bar.minorticks {
      if minorticks {
        minorticksOn()
        if isVertical { xaxis.minor.locator = NullLocator() } else { yaxis.minor.locator = NullLocator() }
      } else if isVertical {
        yaxis.minor.locator = NullLocator()
      } else {
        xaxis.minor.locator = NullLocator()
      }
    }
  }
}

extension Axis {
  /// Takes over how a colour bar is divided.
  fileprivate mutating func take(_ contents: ColorBarContents, _ bar: ColorBar) {
    if let locator = contents.locator { major.locator = locator }
    if let locator = contents.minorLocator { minor.locator = locator }
    if let locator = bar.locator { major.locator = locator }
    if let ticks = bar.ticks { major.locator = FixedLocator(ticks) }
    if let labels = bar.ticklabels { major.formatter = FuncFormatter(labels, at: bar.ticks ?? []) }
    if let format = bar.format { major.formatter = format }
  }
}

/// The shapes of a colour bar's ends that go on, in shares of the bar.
private struct ColorBarEnds {
  private(set) var areas: [ColorBarPart.End] = []
  /// Around the bar and these ends.
  private(set) var outline: [Point] = []

  init(_ contents: ColorBarContents, isRectangular: Bool, isVertical: Bool) {
    let (bottom, top) = (-contents.lengths.lower, 1 + contents.lengths.upper)
    func turned(_ points: [(Double, Double)]) -> [Point] {
      points.map { isVertical ? Point(x: $0.0, y: $0.1) : Point(x: $0.1, y: $0.0) }
    }
    let (lower, upper): ([(Double, Double)], [(Double, Double)])
    if isRectangular {
      lower = [(0, 0), (0, bottom), (1, bottom), (1, 0)]
      upper = [(0, 1), (0, top), (1, top), (1, 1)]
    } else {
      lower = [(0, 0), (0.5, bottom), (1, 0)]
      upper = [(0, 1), (0.5, top), (1, 1)]
    }
    if contents.lengths.lower > 0 {
      areas.append(
        ColorBarPart.End(corners: turned(lower), color: contents.lower, hatch: contents.endHatches.lower))
    }
    if contents.lengths.upper > 0 {
      areas.append(
        ColorBarPart.End(corners: turned(upper), color: contents.upper, hatch: contents.endHatches.upper))
    }
    outline = turned(lower + upper.reversed())
  }
}
