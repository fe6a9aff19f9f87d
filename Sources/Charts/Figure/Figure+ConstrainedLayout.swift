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

  /// What legends outside of the axes need at the edges of the figure, and its texts, if they have been moved there.
  private func edgeRoom(
    _ pad: (x: Double, y: Double), _ context: LayoutContext
  ) throws(TextError) -> [(edge: ConstrainedLayout.Edge, size: Double)] {
    var room = try legendRoom(pad, context)
    let texts = try FigureTexts(self, context)
    if let text = texts.suptitle, suptitle?.y == 1 - pad.y {
      room.append((.top, context.shares(text.text.bounds).height + 2 * pad.y))
    }
    if let text = texts.supxlabel, supxlabel?.y == pad.y {
      room.append((.bottom, context.shares(text.text.bounds).height + 2 * pad.y))
    }
    if let text = texts.supylabel, supylabel?.x == pad.x {
      room.append((.left, context.shares(text.text.bounds).width + 2 * pad.x))
    }
    return room
  }

  private func legendRoom(
    _ pad: (x: Double, y: Double), _ context: LayoutContext
  ) throws(TextError) -> [(edge: ConstrainedLayout.Edge, size: Double)] {
    let layouts = try legendLayouts(in: context.figure, context)
    return zip(legends, layouts).compactMap { legend, layout in
      guard legend.bboxToAnchor == nil else { return nil }
      let frame = context.shares(layout.frame)
      let (width, height) = (frame.width + 2 * pad.x, frame.height + 2 * pad.y)
      return switch legend.outside {
      case .left: (.left, width)
      case .right: (.right, width)
      case .lower: (.bottom, height)
      case .upper: (.top, height)
      case nil: nil
      }
    }
  }
}
