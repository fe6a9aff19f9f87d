internal import Geometry
internal import Typography

// Labels of contours find their places in the axes as it was when they were asked for: before colour bars that
// were added later, aspects and layouts gave it another box.

extension Figure {
  /// The figure with the labels of contours among the texts of its axes, and lines broken for them.
  func withContourLabels(_ context: LayoutContext) throws(TextError) -> Figure {
    guard allAxes.contains(where: \.hasContourLabels) else { return self }
    let boxes = AxesBoxes(self, subplotpars, addedAt: subplotpars)
    var figure = self
    for index in allAxes.indices where allAxes[index].hasContourLabels {
      guard let box = boxes.box(index) else { continue }
      try figure[index].placeContourLabels(box, context)
    }
    return figure
  }

  /// Remembers where axes lie whose contours have labels, before a colour bar takes room from them.
  mutating func holdContourLabels(of axes: [Int]) {
    let axes = axes.filter { self[$0].hasContourLabels }
    guard !axes.isEmpty else { return }
    let boxes = AxesBoxes(self, subplotpars, addedAt: subplotpars)
    for index in axes {
      if let box = boxes.box(index) { self[index].holdContourLabels(at: box) }
    }
  }
}
