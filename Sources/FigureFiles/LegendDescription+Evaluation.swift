internal import Charts

// From descriptions of handles to what legends list.

extension Checker {
  /// Adds legends, the last of them as the axes' own.
  ///
  /// - Parameter mayWarn: whether an empty legend is worth a word; not if something else has gone wrong.
  mutating func addLegends(_ legends: [LegendDescription], to axes: inout Axes, mayWarn: Bool) {
    for (index, description) in legends.enumerated() {
      guard let legend = legend(description, lines: axes.lines, in: axes) else { return }
      warnOfEmpty(legend, axes.legendHandles, description, mayWarn)
      if index == legends.count - 1 {
        axes.legend(legend)
      } else {
        axes.addArtist(legend)
      }
    }
  }

  /// Adds legends of the figure.
  mutating func addLegends(_ legends: [LegendDescription], to figure: inout Figure, mayWarn: Bool) {
    for description in legends {
      guard let legend = legend(description, lines: figure.allAxes.flatMap(\.lines), in: figure.axes) else {
        return
      }
      warnOfEmpty(legend, figure.legendHandles, description, mayWarn)
      figure.legend(legend)
    }
  }

  private mutating func warnOfEmpty(
    _ legend: Legend, _ handles: [LegendHandle], _ description: LegendDescription, _ mayWarn: Bool
  ) {
    guard mayWarn, legend.entries(of: handles).isEmpty else { return }
    warning("the legend is empty: nothing has a label", at: description.position)
  }

  /// - Parameter axes: the style of which handles of the legend's own take.
  private mutating func legend(_ description: LegendDescription, lines: [Line2D], in axes: Axes) -> Legend? {
    var legend = description.legend
    guard let handles = description.handles else { return legend }
    let numbers = handles.compactMap { if case .line(let number) = $0 { number } else { nil } }
    if let stranger = numbers.first(where: { !lines.indices.contains($0) }) {
      error(
        "the legend lists line \(stranger), but there are \(lines.count), counted from 0",
        at: description.position)
      return nil
    }
    if let labels = legend.labels, labels.count != handles.count {
      error("the legend has \(handles.count) handles and \(labels.count) labels", at: description.position)
      return nil
    }
    legend.handles = handles.map { $0.handle(lines, in: axes) }
    return legend
  }
}

extension HandleDescription {
  /// What stands in the legend. A handle of its own is made as if it were drawn.
  fileprivate func handle(_ lines: [Line2D], in axes: Axes) -> LegendHandle {
    var axes = axes
    switch self {
    case .line(let number): return .line(lines[number])
    case .ownPatch(let look):
      return .patch(axes.addPatch(.rectangle(x: 0, y: 0, width: 1, height: 1), look))
    case .ownLine(let own):
      let (look, path, markers) = (own.line, own.path, own.markers)
      return .line(
        axes.plot(
          [], [], color: look.color ?? .cycle(0), linewidth: look.linewidth, linestyle: look.linestyle,
          marker: markers.marker, markersize: markers.markersize, markerfacecolor: markers.markerfacecolor,
          markeredgecolor: markers.markeredgecolor, markeredgewidth: markers.markeredgewidth,
          markerfacecoloralt: markers.markerfacecoloralt, fillstyle: markers.fillstyle,
          gapcolor: path.gapcolor, solidCapstyle: path.solidCapstyle, solidJoinstyle: path.solidJoinstyle,
          dashCapstyle: path.dashCapstyle, dashJoinstyle: path.dashJoinstyle, alpha: look.alpha,
          label: look.label))
    }
  }
}
