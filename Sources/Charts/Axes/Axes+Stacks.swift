public import Colors
public import Drawing

/// Where stacked areas begin. Raw values are matplotlib's words.
public enum StackBaseline: String, CaseIterable, Hashable, Sendable {
  /// At zero.
  case zero
  /// Half of the sum below zero: a "ThemeRiver".
  case sym
  /// So that the slopes of the layers are small.
  case wiggle
  /// The same, with each layer weighted by its size: a "Streamgraph".
  case weightedWiggle = "weighted_wiggle"
}

extension Axes {
  /// Draws areas on top of each other.
  ///
  /// - Parameters:
  ///   - x: where the amounts are given.
  ///   - y: the amounts of each layer, as many as x.
  ///   - labels: what the legend says of the layers in turn.
  ///   - colors: of the layers, taken in turn; by default those that lines would have.
  ///   - baseline: where the lowest layer begins.
  ///   - edgecolor, linewidth, linestyle, hatch: the outlines and hatches of the layers in turn; those of `look`
  ///     by default.
  ///   - look: everything else about the areas.
  /// - Throws: `DataError` for series of different lengths.
  /// - Returns: the areas from the lowest up.
  @discardableResult
  public mutating func stackplot(
    _ x: [Double], _ y: [[Double]], labels: [String] = [], colors: [ColorSpecification]? = nil,
    edgecolor: PerItem<ColorSpecification>? = nil, linewidth: PerItem<Double>? = nil,
    linestyle: [LineStyle]? = nil, hatch: PerItem<Hatch?>? = nil, baseline: StackBaseline = .zero,
    _ look: PatchProperties = PatchProperties()
  ) throws(DataError) -> [PathCollection] {
    for layer in y { try DataError.check("y", layer.count, as: "x", x.count) }
    let faces =
      colors.map { $0 == [.none] ? PerItem.all(ColorSpecification.none) : .each($0) }
      ?? .each(y.map { _ in .color(nextCycleColor()) })
    let stack = Stack(layers: y, baseline: baseline)
    var areas: [PathCollection] = []
    for index in y.indices {
      let fill = try FillBetween(
        x, stack.edges[index], stack.edges[index + 1], axes: ("x", "y"), where: nil, interpolates: false,
        step: nil)
      var layer = look
      layer.edgecolor = edgecolor?.inTurn(index, underAlpha: look.alpha != nil) ?? look.edgecolor
      layer.linewidth = linewidth?.inTurn(index) ?? look.linewidth
      layer.linestyle = linestyle?.inTurn(index) ?? look.linestyle
      layer.hatch = hatch.map { $0.inTurn(index) ?? nil } ?? look.hatch
      layer.label = labels.indices.contains(index) ? labels[index] : nil
      let face = look.facecolor ?? faces.inTurn(index, underAlpha: look.alpha != nil) ?? .cycle(0)
      var area = self.areas(fill.polygons, holding: fill.points, facecolors: [face], layer)
      if index == 0 { area.stickyEdges.y = [0] }
      areas.append(addCollection(area))
    }
    return areas
  }
}

/// Layers on top of each other.
private struct Stack {
  /// The lower edge of the lowest layer, and the upper edges of all.
  var edges: [[Double]]

  init(layers: [[Double]], baseline: StackBaseline) {
    let zero = [Double](repeating: 0, count: layers.first?.count ?? 0)
    var tops: [[Double]] = []
    for layer in layers { tops.append(tops.last.map { Self.sum($0, layer) } ?? layer) }
    guard baseline != .zero else {
      edges = [zero] + tops
      return
    }
    let first = Self.firstEdge(layers, tops, baseline, zero)
    edges = [first] + tops.map { Self.sum($0, first) }
  }

  private static func sum(_ a: [Double], _ b: [Double]) -> [Double] { zip(a, b).map { $0 + $1 } }

  private static func firstEdge(
    _ layers: [[Double]], _ tops: [[Double]], _ baseline: StackBaseline, _ zero: [Double]
  ) -> [Double] {
    let total = tops.last ?? zero
    switch baseline {
    case .zero: return zero
    case .sym: return total.map { -$0 * 0.5 }
    case .wiggle:
      let count = Double(layers.count)
      let weighted = layers.enumerated().map { index, layer in
        layer.map { $0 * (count - 0.5 - Double(index)) }
      }
      return weighted.reduce(zero, sum).map { $0 / -count }
    case .weightedWiggle: return weightedEdge(layers, tops, total)
    }
  }

  /// The edge that moves with the growth of the layers, each weighted by its share of the total.
  private static func weightedEdge(
    _ layers: [[Double]], _ tops: [[Double]], _ total: [Double]
  ) -> [Double] {
    var edge: [Double] = []
    var center = 0.0
    for place in total.indices {
      let inverse = total[place] > 0 ? 1 / total[place] : 0
      var moves = 0.0
      for (layer, top) in zip(layers, tops) {
        let below = total[place] - top[place] + 0.5 * layer[place]
        let share = place == 0 ? 0.5 : below * inverse
        moves += (share - 0.5) * (place == 0 ? layer[0] : layer[place] - layer[place - 1])
      }
      center += moves
      edge.append(center - 0.5 * total[place])
    }
    return edge
  }
}
