// At which side of the axes an axis has its ticks and texts.

/// One of the two sides of the axes along an axis.
public enum AxisSide: Hashable, Sendable {
  /// The lower side of the x axis, the left one of the y axis.
  case first
  /// The upper side of the x axis, the right one of the y axis.
  case second
}

extension Axis {
  /// Moves the ticks of an x axis and their labels to the lower side; labels that are hidden stay hidden.
  public mutating func tickBottom() { moveTicks(to: .first, isX: true) }

  /// Moves the ticks of an x axis and their labels to the upper side; labels that are hidden stay hidden.
  public mutating func tickTop() { moveTicks(to: .second, isX: true) }

  /// Moves the ticks of a y axis and their labels to the left side; labels that are hidden stay hidden.
  public mutating func tickLeft() { moveTicks(to: .first, isX: false) }

  /// Moves the ticks of a y axis and their labels to the right side; labels that are hidden stay hidden.
  public mutating func tickRight() { moveTicks(to: .second, isX: false) }

  /// Shows or hides the marks at both sides; labels stay where they are.
  ///
  /// - Parameter isX: whether this is an x axis.
  public mutating func setTicks(first: Bool, second: Bool, isX: Bool) {
    var marks = TickParameters()
    if isX {
      (marks.bottom, marks.top) = (first, second)
    } else {
      (marks.left, marks.right) = (first, second)
    }
    major.parameters.merge(marks)
    minor.parameters.merge(marks)
  }

  private mutating func moveTicks(to side: AxisSide, isX: Bool) {
    let own = major.parameters
    let labels = isX ? (own.labelbottom, own.labeltop) : (own.labelleft, own.labelright)
    let hasLabels = (labels.0 ?? true) || (labels.1 ?? false)
    var moved = TickParameters()
    let isFirst = side == .first
    if isX {
      (moved.bottom, moved.top) = (isFirst, !isFirst)
      (moved.labelbottom, moved.labeltop) = (isFirst && hasLabels, !isFirst && hasLabels)
    } else {
      (moved.left, moved.right) = (isFirst, !isFirst)
      (moved.labelleft, moved.labelright) = (isFirst && hasLabels, !isFirst && hasLabels)
    }
    major.parameters.merge(moved)
    minor.parameters.merge(moved)
    offsetPosition = side
  }
}
