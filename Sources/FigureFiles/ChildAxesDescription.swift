internal import Charts
internal import Expressions
internal import YAMLTree

// Axes that belong to another one: upon it, inside of it, or along it.

/// One such axes, which has the keys of any other.
struct ChildAxesDescription: Sendable {
  enum Kind: Sendable {
    case twinx, twiny, inset, secondaryX, secondaryY
  }

  let kind: Kind
  /// Where it stands in the file.
  let position: SourcePosition
  var axes: AxesDescription
  /// Of a twin: how much higher it is drawn.
  var deltaZorder = 0.0
  /// Of an inset.
  var bounds: AxesBounds?
  /// Of a secondary axis: where it lies across its axes.
  var location = 1.0
  /// What the bounds or the location mean.
  var coordinates = AxesPlacement.BoundsCoordinates.axes
  /// Of a secondary axis: from a value of its axes to its own, and back.
  var functions: [ExpressionSource] = []
  /// Of an inset: what marks it in its axes.
  var indicators: [IndicatorDescription] = []

  init(_ kind: Kind, _ style: Style, at position: SourcePosition) {
    self.kind = kind
    self.position = position
    axes = AxesDescription(style)
    switch kind {
    case .twinx, .twiny: break
    case .inset: axes.zorder = 5
    case .secondaryX, .secondaryY: axes.spines = Spines()
    }
  }
}

/// A rectangle that marks a part of an axes.
struct IndicatorDescription: Sendable {
  /// The part in data values; `nil` takes what an inset shows.
  var bounds: AxesBounds?
  var look = PatchProperties()
}

extension Checker {
  /// Adds the axes that belong to one, and fills them.
  ///
  /// - Returns: their colour bars.
  mutating func addChildren(
    of index: Int, _ description: AxesDescription, to figure: inout Figure, _ scope: Scope,
    size: AxesView.Size
  ) -> [PendingColorBar] {
    var colorBars: [PendingColorBar] = []
    for indicator in description.indicators {
      if let bounds = indicator.bounds { figure.indicateInset(index, bounds, look: indicator.look) }
    }
    for child in description.children {
      guard let added = add(child, to: &figure, index) else { continue }
      var inner = size
      if let bounds = child.bounds, child.coordinates == .axes {
        inner = AxesView.Size(width: size.width * bounds.width, height: size.height * bounds.height)
      }
      let shown = figure[added].spines
      colorBars += fill(added, of: &figure, from: child.axes, scope, size: inner)
      if child.kind == .secondaryX || child.kind == .secondaryY { figure[added].spines.hide(allBut: shown) }
      for indicator in child.indicators {
        if let bounds = indicator.bounds {
          figure.indicateInset(index, bounds, inset: added, look: indicator.look)
        } else {
          figure.indicateInsetZoom(added, look: indicator.look)
        }
      }
    }
    return colorBars
  }

  private mutating func add(_ child: ChildAxesDescription, to figure: inout Figure, _ index: Int) -> Int? {
    switch child.kind {
    case .twinx: return figure.twinx(index, deltaZorder: child.deltaZorder)
    case .twiny: return figure.twiny(index, deltaZorder: child.deltaZorder)
    case .inset:
      return child.bounds.map { figure.insetAxes(index, $0, coordinates: child.coordinates) }
    case .secondaryX, .secondaryY:
      let isX = child.kind == .secondaryX
      guard child.functions.count == 2 else {
        return isX
          ? figure.secondaryXAxis(index, location: child.location, coordinates: child.coordinates)
          : figure.secondaryYAxis(index, location: child.location, coordinates: child.coordinates)
      }
      let (forward, inverse) = (child.functions[0].mapping(functions), child.functions[1].mapping(functions))
      checkFunctions(child, forward, on: isX ? figure[index].xaxis : figure[index].yaxis)
      return isX
        ? figure.secondaryXAxis(
          index, location: child.location, coordinates: child.coordinates, forward: forward, inverse: inverse)
        : figure.secondaryYAxis(
          index, location: child.location, coordinates: child.coordinates, forward: forward, inverse: inverse)
    }
  }

  /// The ends of the view must have values on the secondary axis.
  private mutating func checkFunctions(
    _ child: ChildAxesDescription, _ forward: @Sendable (Double) -> Double, on axis: Axis
  ) {
    let limits = axis.limits
    guard let end = [limits.first, limits.last].first(where: { !forward($0).isFinite }) else { return }
    error(
      "the functions of the secondary axis give no finite number at \(end), an end of its axes",
      at: child.functions[0].node.position)
  }
}

extension Spines {
  /// Hides what others do not show.
  fileprivate mutating func hide(allBut others: Spines) {
    for side in [\Spines.left, \.right, \.bottom, \.top] where !others[keyPath: side].isVisible {
      self[keyPath: side].isVisible = false
    }
  }
}
