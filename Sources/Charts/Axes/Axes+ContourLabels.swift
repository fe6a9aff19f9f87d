public import Colors
internal import Geometry
internal import RealModule
internal import Typography

extension Axes {
  /// Writes the values of levels on contour lines that were drawn before, where they are straightest.
  ///
  /// Lines that are too short stay without a label. The places are found in the axes as it is now: what changes
  /// later moves labels and lines together.
  /// - Parameters:
  ///   - contours: what `contour` gave.
  ///   - levels: the levels that have labels; all by default.
  ///   - fontsize: in points or by name; the style's (10) by default.
  ///   - inline: whether lines are broken where labels stand, as by default.
  ///   - inlineSpacing: what is broken away on either side of a label, in pixels; 5 by default.
  ///   - fmt: how values are written; plainly by default.
  ///   - colors: of the labels in turn, level by level; those of the lines by default.
  ///   - useClabeltext: whether labels turn with the lines if the axes are stretched later.
  ///   - manual: labels stand where lines are nearest to these points, and nowhere else.
  ///   - rightsideUp: whether no label stands on its head, as by default.
  ///   - zorder: 2 above the lines by default.
  /// - Throws: `PlaneError` for a level that there is not, and for filled contours.
  /// - Precondition: the contours are of this axes.
  public mutating func clabel(
    _ contours: ContourSet, levels: [Double]? = nil, fontsize: FontSize? = nil, inline: Bool = true,
    inlineSpacing: Double = 5, fmt: ContourLabels.Format = .automatic, colors: [ColorSpecification]? = nil,
    useClabeltext: Bool = false, manual: [(x: Double, y: Double)]? = nil, rightsideUp: Bool = true,
    zorder: Double? = nil
  ) throws(PlaneError) {
    var labels = ContourLabels()
    (labels.levels, labels.fontsize, labels.inline) = (levels, fontsize, inline)
    (labels.inlineSpacing, labels.fmt, labels.colors) = (inlineSpacing, fmt, colors)
    (labels.useClabeltext, labels.manual) = (useClabeltext, manual)
    (labels.rightsideUp, labels.zorder) = (rightsideUp, zorder)
    try clabel(contours, labels)
  }

  /// Writes the values of levels on contour lines that were drawn before; see `clabel(_:levels:)`.
  public mutating func clabel(_ contours: ContourSet, _ labels: ContourLabels) throws(PlaneError) {
    guard contours.lines != nil else { throw .filledContoursLabelled }
    let levels = try labels.indices(in: contours.levels)
    settle()
    let labeling = ContourLabeling(labels: labels, levels: levels, xaxis: xaxis, yaxis: yaxis)
    changeArtist(contours.index) { (contours: inout ContourSet) in contours.labelings.append(labeling) }
  }
}

// MARK: - Laying out

extension Axes {
  /// Whether any contours have labels that are yet to find their places.
  var hasContourLabels: Bool { contourIndices.contains { labelings(of: $0).isEmpty == false } }

  private var contourIndices: [Int] { artists.indices.filter { artists[$0] is ContourSet } }

  private func labelings(of index: Int) -> [ContourLabeling] {
    (artists[index] as? ContourSet)?.labelings ?? []
  }

  /// Remembers where the axes lies before it makes room.
  ///
  /// - Parameter place: in shares of the figure.
  mutating func holdContourLabels(at place: Rect) {
    for index in contourIndices where !labelings(of: index).isEmpty {
      changeArtist(index) { (contours: inout ContourSet) in
        for number in contours.labelings.indices where contours.labelings[number].place == nil {
          contours.labelings[number].place = place
        }
      }
    }
  }

  /// Breaks the lines of contours for their labels and adds these to the texts.
  ///
  /// - Parameter place: where the axes lies, in shares of the figure.
  mutating func placeContourLabels(_ place: Rect, _ context: LayoutContext) throws(TextError) {
    for index in contourIndices {
      for labeling in labelings(of: index) {
        var (texts, paths): ([Text], [Path]) = ([], [])
        let box = context.pixelBox(labeling.place ?? place)
        let transform = DataTransform(box: box, x: labeling.xaxis, y: labeling.yaxis)
        if let contours = artists[index] as? ContourSet {
          (texts, paths) = try contours.labelled(labeling, transform, style, context)
        }
        changeArtist(index) { (contours: inout ContourSet) in contours.paths = paths }
        writings += texts
      }
      changeArtist(index) { (contours: inout ContourSet) in contours.labelings = [] }
    }
  }
}

extension ContourSet {
  /// The texts of labels, and what is left of the lines.
  ///
  /// - Parameter transform: of the axes when the labels were asked for.
  fileprivate func labelled(
    _ labeling: ContourLabeling, _ transform: DataTransform, _ style: Style, _ context: LayoutContext
  ) throws(TextError) -> (texts: [Text], paths: [Path]) {
    let labels = labeling.labels
    let labelled = labeling.levels.map { levels[$0] }
    var texts: [Int: Text] = [:]
    var widths: [Int: Double] = [:]
    for (number, level) in labeling.levels.enumerated() {
      var text = Text(0, 0, labels.text(of: levels[level], among: labelled))
      text.properties.fontsize = labels.fontsize
      widths[level] = try text.layout(at: .zero, context)?.text.width ?? 0
      text.properties.color =
        labels.colors?.inTurn(number) ?? colors[level].map { .color($0) } ?? ColorSpecification.none
      text.properties.alpha = alpha
      (text.horizontalalignment, text.verticalalignment) = (.center, .center)
      text.zorder = labels.zorder ?? zorder + 2
      text.clipOn = true
      texts[level] = text
    }
    var labeler = ContourLabeler(labels, transform)
    var paths = paths
    if let manual = labels.manual {
      for point in manual {
        labeler.label(
          &paths, nearest: transform.point(point.x, point.y), among: labeling.levels,
          width: { widths[$0] ?? 0 })
      }
    } else {
      for level in labeling.levels { labeler.label(&paths[level], level: level, width: widths[level] ?? 0) }
    }
    let placed = labeler.places.compactMap { place in
      texts[place.level].map { $0.placed(at: place, transform, turnsWithData: labels.useClabeltext) }
    }
    return (placed, paths)
  }
}

extension Text {
  /// The text at the place of a label.
  fileprivate func placed(
    at place: ContourLabeler.Place, _ transform: DataTransform, turnsWithData: Bool
  ) -> Text {
    var text = self
    (text.x, text.y) = (transform.xValue(at: place.center.x), transform.yValue(at: place.center.y))
    text.properties.rotation = place.angle
    guard turnsWithData else { return text }
    let (angle, step) = (place.angle * (Double.pi / 180), 1e-5)
    let end = place.center + Point(x: step * Double.cos(angle), y: step * Double.sin(angle))
    let across = transform.xValue(at: end.x) - text.x
    let up = transform.yValue(at: end.y) - text.y
    text.properties.rotation = Double.atan2(y: up, x: across) * (180 / Double.pi)
    text.transformRotatesText = true
    return text
  }
}
