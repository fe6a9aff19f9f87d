// Axes that show the same part of the data: one view for all of them, and in a grid labels at the outer ones
// only.

/// Which axes of a grid have an axis in common.
public enum AxisSharing: String, CaseIterable, Hashable, Sendable {
  case none, all
  /// Those in the same row.
  case row
  /// Those in the same column.
  case col
}

extension Figure {
  /// Lets an axes have its x axis in common with another one: view, scale and ticks.
  public mutating func shareX(_ index: Int, with other: Int) {
    precondition(allAxes.indices.contains(index) && allAxes.indices.contains(other), "axes share with axes")
    sharedX.append((index, other))
  }

  /// Lets an axes have its y axis in common with another one: view, scale and ticks.
  public mutating func shareY(_ index: Int, with other: Int) {
    precondition(allAxes.indices.contains(index) && allAxes.indices.contains(other), "axes share with axes")
    sharedY.append((index, other))
  }

  /// The axes as they are drawn: with the views and labels that they share.
  var drawnAxes: [Axes] {
    var result = allAxes
    share(.x, \.xaxis, \.sharesAxis.x, of: &result)
    share(.y, \.yaxis, \.sharesAxis.y, of: &result)
    for (index, placement) in placements.enumerated() {
      let holder = placeHolder(index)
      result[index].boxAspect = allAxes[holder].boxAspect
      // The lowest of the axes on one place has the background of all.
      let lower = allAxes.indices.filter { placeHolder($0) == holder && isBelow($0, index) }
      if !lower.isEmpty { result[index].hasBackground = false }
      guard let spec = placement.subplotspec else { continue }
      if sharex == .col || sharex == .all, spec.rows.upperBound < grid.nrows { result[index].hideXLabels() }
      if sharey == .row || sharey == .all, spec.columns.lowerBound > 0 { result[index].hideYLabels() }
    }
    return result
  }

  /// Whether an axes is drawn before another one.
  private func isBelow(_ index: Int, _ other: Int) -> Bool {
    (allAxes[index].zorder, index) < (allAxes[other].zorder, other)
  }

  /// Lets the axes that have an axis in common show it alike.
  private func share(
    _ shared: AxesPlacement.SharedAxis, _ axis: WritableKeyPath<Axes, Axis>,
    _ isShared: WritableKeyPath<Axes, Bool>, of axes: inout [Axes]
  ) {
    for group in groups(shared) where group.count > 1 {
      let members = group.map { allAxes[$0][keyPath: axis] }
      for index in group {
        axes[index][keyPath: axis].share(with: members)
        axes[index][keyPath: isShared] = true
      }
    }
  }

  /// The axes, those with a common axis together.
  private func groups(_ shared: AxesPlacement.SharedAxis) -> [[Int]] {
    // The first axes of the group that each belongs to.
    var first = Array(allAxes.indices)
    func join(_ index: Int, _ other: Int) {
      let (a, b) = (min(first[index], first[other]), max(first[index], first[other]))
      for member in first.indices where first[member] == b { first[member] = a }
    }
    for (index, placement) in placements.enumerated() {
      if case .twin(let other, shared) = placement { join(index, other) }
      let sharing = shared == .x ? sharex : sharey
      if let other = (0..<index).first(where: { isShared(sharing, $0, index) }) { join(index, other) }
    }
    for pair in shared == .x ? sharedX : sharedY { join(pair.index, pair.other) }
    return Dictionary(grouping: allAxes.indices) { first[$0] }.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Whether two axes of the grid have an axis in common.
  private func isShared(_ sharing: AxisSharing, _ index: Int, _ other: Int) -> Bool {
    guard let a = placements[index].subplotspec, let b = placements[other].subplotspec else { return false }
    return switch sharing {
    case .none: false
    case .all: true
    case .row: a.rows.lowerBound == b.rows.lowerBound
    case .col: a.columns.lowerBound == b.columns.lowerBound
    }
  }
}

extension Axes {
  /// Leaves x labels to the axes below. What was set at these axes for themselves goes too, as in matplotlib.
  fileprivate mutating func hideXLabels() {
    var hidden = TickParameters()
    hidden.labelbottom = false
    tickParams(axis: .x, which: .both, hidden)
    xaxis.label = ""
    xaxis.hasOffsetText = false
  }

  /// Leaves y labels to the axes at the left.
  fileprivate mutating func hideYLabels() {
    var hidden = TickParameters()
    hidden.labelleft = false
    tickParams(axis: .y, which: .both, hidden)
    yaxis.label = ""
    yaxis.hasOffsetText = false
  }
}
