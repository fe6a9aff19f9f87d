/// What stands before a text in a legend: a small picture of what the text is about.
public enum LegendHandle: Hashable, Sendable {
  /// A short piece of a line, with a marker in its middle.
  case line(Line2D)
  /// A box in the colours of an area.
  case patch(Patch)
  /// A marker of a scatter plot.
  case point(PointHandle)
  /// A short piece of a line with error bars in its middle.
  case errorbar(ErrorbarContainer)
  /// A stem on a piece of base.
  case stem(StemHandle)

  /// What the legend says about it.
  public var label: String? {
    switch self {
    case .line(let line): line.label
    case .patch(let patch): patch.label
    case .point(let point): point.label
    case .errorbar(let bars): bars.label
    case .stem(let stem): stem.label
    }
  }

  /// Whether a legend lists it by itself: it has a label, and one that does not start with "_".
  public var isListed: Bool { label.map { !$0.isEmpty && !$0.hasPrefix("_") } ?? false }

  /// Whether it counts where a legend gives texts of its own: parts of something larger do not.
  var canBeListed: Bool { label != Self.unlisted }

  /// The label of what a legend never lists.
  static let unlisted = "_nolegend_"
}

/// Something that a legend can list.
public protocol LegendListed {
  /// How the legend shows it; `nil` if it never does.
  var legendHandle: LegendHandle? { get }
}

extension LegendHandle: LegendListed {
  /// The handle itself.
  public var legendHandle: LegendHandle? { self }
}

extension Line2D: LegendListed {
  /// A short piece of the line.
  public var legendHandle: LegendHandle? { .line(self) }
}

extension PathCollection: LegendListed {
  /// A marker for points, a piece of line for lines, and a box in the colours of the first of other shapes.
  public var legendHandle: LegendHandle? {
    switch kind {
    case .point: PointHandle(self).map(LegendHandle.point)
    case .line: lineHandle.map(LegendHandle.line)
    case .area, .cell, .arrow: .patch(boxHandle)
    }
  }
}

extension Patch: LegendListed {
  /// A box in the patch's colours, or a piece of line if it is one.
  public var legendHandle: LegendHandle? {
    switch handle {
    case .box: return .patch(self)
    case .line(var line):
      line.label = label
      return .line(line)
    }
  }
}

/// How a legend shows a patch.
indirect enum PatchHandle: Hashable {
  /// A box in its colours.
  case box
  /// A piece of a line.
  case line(Line2D)
}
