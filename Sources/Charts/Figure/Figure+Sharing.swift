// Axes that show the same part of the data side by side: one view for all of them, labels at the outer ones
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
    guard sharex != .none || sharey != .none else { return allAxes }
    var result = allAxes
    for index in allAxes.indices {
      let spec = subplotspecs[index]
      result[index].xaxis.share(with: partners(of: index, sharex).map { allAxes[$0].xaxis })
      result[index].yaxis.share(with: partners(of: index, sharey).map { allAxes[$0].yaxis })
      if sharex == .col || sharex == .all, spec.rows.upperBound < grid.nrows { result[index].hideXLabels() }
      if sharey == .row || sharey == .all, spec.columns.lowerBound > 0 { result[index].hideYLabels() }
    }
    return result
  }

  /// The first row and column of an axes.
  private func position(of index: Int) -> (row: Int, column: Int) {
    (subplotspecs[index].rows.lowerBound, subplotspecs[index].columns.lowerBound)
  }

  /// The axes that share an axis with one, itself among them.
  private func partners(of index: Int, _ sharing: AxisSharing) -> [Int] {
    let (row, column) = position(of: index)
    return allAxes.indices.filter { other in
      let place = position(of: other)
      switch sharing {
      case .none: return other == index
      case .all: return true
      case .row: return place.row == row
      case .col: return place.column == column
      }
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
