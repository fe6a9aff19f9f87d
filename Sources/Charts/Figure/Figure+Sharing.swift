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
    for place in places {
      // The lowest of the axes on one place has the background of all.
      let lowest = place.min { (allAxes[$0].zorder, $0) < (allAxes[$1].zorder, $1) }
      for index in place {
        result[index].boxAspect = allAxes[place[0]].boxAspect
        if index != lowest { result[index].hasBackground = false }
      }
    }
    for (index, placement) in placements.enumerated() {
      guard let spec = placement.subplotspec else { continue }
      if sharex == .col || sharex == .all, spec.rows.upperBound < grid.nrows { result[index].hideXLabels() }
      if sharey == .row || sharey == .all, spec.columns.lowerBound > 0 { result[index].hideYLabels() }
    }
    return result
  }

  /// The axes, those on one place together, the one whose place it is first.
  var places: [[Int]] {
    var places: [[Int]] = []
    // Which of the places each axes has.
    var numbers: [Int] = []
    for index in placements.indices {
      let holder = placeHolder(index)
      if holder < index {
        numbers.append(numbers[holder])
        places[numbers[holder]].append(index)
      } else {
        numbers.append(places.count)
        places.append([index])
      }
    }
    return places
  }

  /// Lets the axes that have an axis in common show it alike.
  private func share(
    _ shared: AxesPlacement.SharedAxis, _ axis: WritableKeyPath<Axes, Axis>,
    _ isShared: WritableKeyPath<Axes, Bool>, of axes: inout [Axes]
  ) {
    for group in groups(shared) where group.count > 1 {
      var common = allAxes[group[0]][keyPath: axis]
      common.share(with: group.map { allAxes[$0][keyPath: axis] })
      for index in group {
        axes[index][keyPath: axis].share(common)
        axes[index][keyPath: isShared] = true
      }
    }
  }

  /// The axes, those with a common axis together.
  private func groups(_ shared: AxesPlacement.SharedAxis) -> [[Int]] {
    var groups = JoinedGroups(count: allAxes.count)
    let sharing = shared == .x ? sharex : sharey
    // The first axes of each row or column.
    var first: [Int: Int] = [:]
    for (index, placement) in placements.enumerated() {
      if case .twin(let other, shared) = placement { groups.join(index, other) }
      guard let line = placement.subplotspec.flatMap({ sharing.line(of: $0) }) else { continue }
      if let other = first[line] { groups.join(index, other) } else { first[line] = index }
    }
    for pair in shared == .x ? sharedX : sharedY { groups.join(pair.index, pair.other) }
    return groups.all
  }
}

extension AxisSharing {
  /// The number of the line of axes that has an axis in common; `nil` if none does.
  fileprivate func line(of spec: SubplotSpec) -> Int? {
    switch self {
    case .none: nil
    case .all: 0
    case .row: spec.rows.lowerBound
    case .col: spec.columns.lowerBound
    }
  }
}

/// Numbers in groups that grow together, in nearly linear time.
private struct JoinedGroups {
  /// Towards the lowest number of the group.
  private var lower: [Int]

  init(count: Int) { lower = Array(0..<count) }

  mutating func join(_ a: Int, _ b: Int) {
    let (a, b) = (lowest(a), lowest(b))
    lower[max(a, b)] = min(a, b)
  }

  private mutating func lowest(_ number: Int) -> Int {
    var number = number
    while lower[number] != number {
      lower[number] = lower[lower[number]]
      number = lower[number]
    }
    return number
  }

  /// The groups by their lowest numbers.
  var all: [[Int]] {
    var groups = self
    return Dictionary(grouping: lower.indices) { groups.lowest($0) }.sorted { $0.key < $1.key }.map(\.value)
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
