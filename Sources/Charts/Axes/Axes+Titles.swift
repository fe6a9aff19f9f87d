internal import Colors
internal import Geometry
internal import Typography

// Titles above the axes: one in the middle, one at either end, all on one height.

extension Axes {
  /// Sets a title above the plot.
  ///
  /// - Parameters:
  ///   - text: empty for none.
  ///   - loc: where it stands; an axes has one title at each place; the style's (the middle) by default.
  ///   - pad: the distance from the axes in points, of all titles; `nil` takes the style's (6).
  ///   - look: what it looks like; in the style's size (12) by default.
  public mutating func title(
    _ text: String, loc: HorizontalLocation? = nil, pad: Double? = nil,
    _ look: TextProperties = TextProperties()
  ) {
    titles[loc ?? style.axes.titlelocation] = Title(text, look)
    titlepad = pad
  }

  /// The title in the middle; empty for none.
  public var title: String {
    get { titles[.center]?.text ?? "" }
    set { titles[.center] = Title(newValue) }
  }

  /// What is written above the axes, the middle first; empty texts are left out.
  var writtenTitles: [(location: HorizontalLocation, title: Title)] {
    [HorizontalLocation.center, .left, .right].compactMap { location in
      titles[location].flatMap { $0.text.isEmpty ? nil : (location, $0) }
    }
  }

  /// The titles above the axes and what lies at its upper edge, or above the offset text of y where one of them
  /// would meet it.
  func titleLayouts(
    _ box: Rect, top edge: Double, offsetTexts: [PlacedText], _ context: LayoutContext
  ) throws(TextError) -> [HorizontalLocation: ColoredText] {
    var placed: [HorizontalLocation: ColoredText] = [:]
    for (location, title) in writtenTitles {
      placed[location] = try layout(title, location, box, context)
    }
    // A height of the style's own is kept, whatever stands there.
    guard style.axes.titley == nil else { return placed }
    let boxes = placed.values.map(\.text.bounds)
    let met = offsetTexts.last { text in boxes.contains(where: text.bounds.overlaps) }
    let top = met?.bounds.maxY ?? edge
    let shift = boxes.map { Self.rise(of: $0, above: top, axesTop: box.maxY) }.max() ?? 0
    return placed.mapValues { title in
      var title = title
      if shift != 0 { title.text = title.text.translated(by: Point(x: 0, y: shift)) }
      return title
    }
  }

  /// How far a title moves up so that it stands above `top`: by as much as that is above the axes, and on
  /// until all of it is.
  private static func rise(of title: Rect, above top: Double, axesTop: Double) -> Double {
    guard title.minY < top else { return 0 }
    let rise = top - axesTop
    return rise + max(0, top - (title.minY + rise))
  }

  private func layout(
    _ title: Title, _ location: HorizontalLocation, _ box: Rect, _ context: LayoutContext
  ) throws(TextError) -> ColoredText? {
    guard let color = title.properties.color(usual: style.axes.titlecolor ?? style.text.color, style) else {
      return nil
    }
    let pad = context.translation(titlepad ?? style.axes.titlepad)
    let placed = try context.place(
      title.text, title.properties, usualSize: style.points(style.axes.titlesize),
      usualWeight: style.axes.titleweight,
      at: Point(
        x: box.minX + location.share * box.width, y: (style.axes.titley ?? 1) * box.height + (box.minY + pad)),
      TextAlignment(horizontal: location.alignment, vertical: .baseline))
    return placed.map { ColoredText(text: $0, color: color, zorder: 3) }
  }
}
