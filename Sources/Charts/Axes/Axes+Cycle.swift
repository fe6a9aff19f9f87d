internal import Colors

// What lines take in turn.

extension Axes {
  /// The next colour of the cycle; black, if its next step has none.
  mutating func nextCycleColor() -> Color {
    guard let color = style.axes.propCycle[cycleIndex].color else { return .black }
    cycleIndex += 1
    return color
  }

  /// The colour of the next area; black, if its step of the cycle has none.
  mutating func nextPatchColor() -> Color {
    guard let color = style.axes.propCycle[patchCycleIndex].color else { return .black }
    patchCycleIndex += 1
    return color
  }

  /// The next step of the cycle, as far as a line takes part in it. It is used up if the line takes anything.
  ///
  /// - Parameter leaveOut: takes out what the line has of its own.
  mutating func nextCycleStep(_ leaveOut: (inout PropertyCycle.Step) -> Void) -> PropertyCycle.Step {
    var step = style.axes.propCycle[cycleIndex]
    leaveOut(&step)
    if step != PropertyCycle.Step() { cycleIndex += 1 }
    return step
  }
}

extension Line2D {
  /// Gives filled markers a black edge unless theirs is chosen, as before matplotlib's version 2.
  mutating func takeClassicMarkerEdge() {
    guard let marker, marker.hasClassicEdge, fillstyle != .none, markeredgecolor == .auto else { return }
    markeredgecolor = .color(.black)
  }

  /// Takes over what a step of the cycle says.
  mutating func take(_ step: PropertyCycle.Step) {
    color = step.color ?? color
    linestyle = step.linestyle ?? linestyle
    linewidth = step.linewidth ?? linewidth
    marker = step.marker ?? marker
    markersize = step.markersize ?? markersize
    markeredgewidth = step.markeredgewidth ?? markeredgewidth
    markerfacecolor = step.markerfacecolor.map(MarkerColor.color) ?? markerfacecolor
    markeredgecolor = step.markeredgecolor.map(MarkerColor.color) ?? markeredgecolor
    fillstyle = step.fillstyle ?? fillstyle
    alpha = step.alpha ?? alpha
  }
}
