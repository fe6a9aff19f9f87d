internal import Geometry
internal import Typography

extension Figure {
  /// The figure with its texts where the layout puts them: the constrained one moves those to the edges that
  /// have their usual place.
  var withTextsPlaced: Figure {
    guard layout == .constrained else { return self }
    let (x, y) = constrainedPads.shares(of: figsize)
    var figure = self
    if figure.suptitle?.y == Text(suptitle: "").y { figure.suptitle?.y = 1 - y }
    if figure.supxlabel?.y == Text(supxlabel: "").y { figure.supxlabel?.y = y }
    if figure.supylabel?.x == Text(supylabel: "").x { figure.supylabel?.x = x }
    return figure
  }

  /// The places of the axes by the constrained layout.
  ///
  /// - Parameter boxes: their usual places.
  func constrainedBoxes(from boxes: [Rect?], _ context: LayoutContext) throws(TextError) -> [Rect?] {
    var layout = ConstrainedLayout(self)
    layout.edges = try edgeRoom(layout.pad, context)
    var boxes = boxes
    // Twice, since other labels may be written once the axes have another size.
    for _ in 0..<2 {
      let tight = try axesLayouts(in: boxes, context).map { context.shares($0.tightBounds()) }
      boxes = layout.step(boxes, tight: tight) ?? boxes
    }
    return boxes
  }

  /// What the texts at the edges of the figure need, if they have been moved there.
  private func edgeRoom(
    _ pad: (x: Double, y: Double), _ context: LayoutContext
  ) throws(TextError) -> ConstrainedLayout.EdgeRoom {
    var room = ConstrainedLayout.EdgeRoom()
    let texts = try FigureTexts(self, context)
    if let text = texts.suptitle, suptitle?.y == 1 - pad.y {
      room.top = context.shares(text.text.bounds).height + 2 * pad.y
    }
    if let text = texts.supxlabel, supxlabel?.y == pad.y {
      room.bottom = context.shares(text.text.bounds).height + 2 * pad.y
    }
    if let text = texts.supylabel, supylabel?.x == pad.x {
      room.left = context.shares(text.text.bounds).width + 2 * pad.x
    }
    try addLegends(to: &room, pad, context)
    return room
  }

  /// What the legends need that stand outside of the axes.
  private func addLegends(
    to room: inout ConstrainedLayout.EdgeRoom, _ pad: (x: Double, y: Double), _ context: LayoutContext
  ) throws(TextError) {
    let layouts = try legendLayouts(in: context.figure, context)
    for (legend, layout) in zip(legends, layouts) where legend.bboxToAnchor == nil {
      let frame = context.shares(layout.frame)
      let (width, height) = (frame.width + 2 * pad.x, frame.height + 2 * pad.y)
      switch legend.outside {
      case .left: room.left = max(room.left, width)
      case .right: room.right = max(room.right, width)
      case .lower: room.bottom = max(room.bottom, height)
      case .upper: room.top = max(room.top, height)
      case nil: break
      }
    }
  }
}
