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
    // Each axes points to an earlier one that it shares with; the first of a group points to itself.
    var first = Array(allAxes.indices)
    for (index, placement) in placements.enumerated() {
      switch placement {
      case .twin(let other, shared): first[index] = first[other]
      case .subplot:
        let sharing = shared == .x ? sharex : sharey
        if let other = (0..<index).first(where: { isShared(sharing, $0, index) }) {
          first[index] = first[other]
        }
      default: break
      }
    }
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
