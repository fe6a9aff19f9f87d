public import Colors

/// What lines take in turn: a look for each step, after the last the first again.
public struct PropertyCycle: Hashable, Sendable {
  /// One step; what is `nil` the style decides.
  public struct Step: Hashable, Sendable {
    /// The colour.
    public var color: Color?
    /// How the line is broken up.
    public var linestyle: LineStyle?
    /// The width in points.
    public var linewidth: Double?
    /// The shape at each point.
    public var marker: MarkerStyle?
    /// The size of markers in points.
    public var markersize: Double?
    /// The width of markers' edges in points.
    public var markeredgewidth: Double?
    /// The inside of markers.
    public var markerfacecolor: Color?
    /// The edge of markers.
    public var markeredgecolor: Color?
    /// Which part of markers has their face colour.
    public var fillstyle: FillStyle?
    /// The alpha of the line, 0 … 1.
    public var alpha: Double?

    /// A step that says nothing until a property is set.
    public init() {}
  }

  /// The steps in order.
  public var steps: [Step]

  /// A cycle of steps.
  public init(steps: [Step]) { self.steps = steps }

  /// A cycle of colours alone.
  public init(colors: [Color]) {
    steps = colors.map { color in
      var step = Step()
      step.color = color
      return step
    }
  }

  /// A step of the cycle, counted on beyond its end; an empty one says nothing.
  public subscript(index: Int) -> Step {
    steps.isEmpty ? Step() : steps[index % steps.count]
  }

  /// The colours of the steps that have one.
  public var colors: [Color] { steps.compactMap(\.color) }
}
