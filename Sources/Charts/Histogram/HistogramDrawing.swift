internal import Colors
internal import Geometry

/// From the heights of bins to bars and outlines.
struct HistogramDrawing {
  let heights: HistogramTops
  /// One for each set.
  let colors: [ColorSpecification]
  /// One for each bin.
  let bottom: [Double]
  private let options: HistogramOptions

  init(
    heights: HistogramTops, colors: [ColorSpecification], bottom: [Double], _ options: HistogramOptions
  ) {
    self.heights = heights
    self.colors = colors
    self.bottom = bottom
    self.options = options
  }

  private var edges: [Double] { heights.edges }
  private var widths: [Double] { zip(edges.dropFirst(), edges).map { $0 - $1 } }

  /// The label of a set; a single text is that of the first.
  private func label(_ index: Int) -> String? {
    switch options.label {
    case .all(let text): index == 0 ? text : nil
    case .each(let texts): texts.indices.contains(index) ? texts[index] : nil
    case nil: nil
    }
  }

  /// What the areas of a set look like.
  private func look(_ index: Int) -> PatchProperties {
    var look = options.look
    look.color = nil
    if let edgecolor = options.edgecolor {
      look.edgecolor = edgecolor.inTurn(index) ?? ColorSpecification.none
    }
    if let linewidth = options.linewidth { look.linewidth = linewidth.inTurn(index) }
    if let hatch = options.hatch { look.hatch = hatch.inTurn(index) ?? nil }
    return look
  }
}

// MARK: - Bars

extension HistogramDrawing {
  /// The bars of each set.
  var bars: [Bars] {
    let isStacked = options.isStacked
    let share = options.rwidth.map { min(max($0, 0), 1) } ?? (heights.tops.count > 1 && !isStacked ? 0.8 : 1)
    let sets = Double(heights.tops.count)
    let thickness = widths.map { isStacked ? share * $0 : share * $0 / sets }
    var shift = widths.map { width in
      (isStacked ? 0 : -0.5 * share * width * (1 - 1 / sets)) + options.align.shift * width
    }
    var base = bottom
    var result: [Bars] = []
    for (index, top) in heights.tops.enumerated() {
      let look = look(index)
      var bars = Bars(
        options.isUpright ? .vertical : .horizontal, places: zip(edges, shift).map { $0 + $1 },
        lengths: isStacked ? zip(top, base).map { $0 - $1 } : top, thickness: .each(thickness),
        base: .each(base), BarOptions(color: .all(look.facecolor ?? colors[index]), look))
      bars.firstLabel = label(index)
      // Only the lowest bars hold the margins.
      bars.isSticky = index == 0
      result.append(bars)
      if isStacked { base = top } else { shift = zip(shift, thickness).map { $0 + $1 } }
    }
    return result
  }
}

extension HistogramAlignment {
  /// How far the middle of the bars is from the lower edge of a bin, in its widths.
  fileprivate var shift: Double {
    switch self {
    case .left: 0
    case .mid: 0.5
    case .right: 1
    }
  }
}

// MARK: - Outlines

extension HistogramDrawing {
  /// The outline of each set, from the base at the first edge over the tops to the base at the last edge, and if
  /// it is filled back along the base, which is the outline of the set below in stacks.
  func outlines(isFilled: Bool, _ style: Style) -> [Patch] {
    let shift = (options.align.shift - 0.5) * (edges[1] - edges[0])
    let way = edges.indices.flatMap { $0 == edges.count - 1 ? [edges[$0]] : [edges[$0], edges[$0]] }
    let there = (way + [edges[edges.count - 1]]).map { $0 + shift }
    var back = twice(bottom).reversed() as [Double]
    return heights.tops.enumerated().map { index, top in
      let tops = twice(zip(top, bottom).map { $0 + $1 })
      let start = back[back.count - 1]
      var values = [start] + tops + [back[0]]
      var places = there
      if isFilled {
        // The last point of the base is the first one of the outline.
        values += back.dropFirst().dropLast()
        places += there.dropFirst().dropLast().reversed().dropFirst().dropLast()
      }
      if options.isStacked { back = tops.reversed() }
      return patch(
        zip(places, values).map { options.isUpright ? Point(x: $0, y: $1) : Point(x: $1, y: $0) }, index,
        isFilled,
        style)
    }
  }

  private func twice(_ values: [Double]) -> [Double] { values.flatMap { [$0, $0] } }

  private func patch(_ points: [Point], _ index: Int, _ isFilled: Bool, _ style: Style) -> Patch {
    var look = look(index)
    look.facecolor = look.facecolor ?? colors[index]
    look.label = label(index)
    if !isFilled {
      look.edgecolor = look.edgecolor ?? colors[index]
      look.fill = look.fill ?? false
      look.zorder = look.zorder ?? 2
    }
    var patch = Patch(.polygon(points, closed: isFilled), look, style)
    patch.stickyEdges = options.isUpright ? ([], [0]) : ([0], [])
    return patch
  }
}
