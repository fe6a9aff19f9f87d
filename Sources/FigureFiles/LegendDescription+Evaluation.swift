internal import Charts

// From numbers of lines to the lines that a legend lists.

extension Checker {
  /// Adds legends, the last of them as the axes' own.
  ///
  /// - Parameter mayWarn: whether an empty legend is worth a word; not if something else has gone wrong.
  mutating func addLegends(_ legends: [LegendDescription], to axes: inout Axes, mayWarn: Bool) {
    for (index, description) in legends.enumerated() {
      guard let legend = legend(description, lines: axes.lines) else { return }
      if mayWarn, legend.entries(of: axes.legendHandles).isEmpty {
        warning("the legend is empty: nothing has a label", at: description.position)
      }
      if index == legends.count - 1 {
        axes.legend = legend
      } else {
        axes.addArtist(legend)
      }
    }
  }

  private mutating func legend(_ description: LegendDescription, lines: [Line2D]) -> Legend? {
    var legend = description.legend
    guard let handles = description.handles else { return legend }
    if let stranger = handles.first(where: { !lines.indices.contains($0) }) {
      error(
        "the legend lists line \(stranger), but there are \(lines.count), counted from 0",
        at: description.position)
      return nil
    }
    if let labels = legend.labels, labels.count != handles.count {
      error("the legend has \(handles.count) handles and \(labels.count) labels", at: description.position)
      return nil
    }
    legend.handles = handles.map { .line(lines[$0]) }
    return legend
  }
}
