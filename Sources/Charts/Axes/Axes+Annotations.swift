public import Typography

extension Axes {
  /// Writes a text about a place, with or without an arrow to it. It takes no part in automatic limits.
  ///
  /// - Parameters:
  ///   - text: may have several lines; empty for the arrow alone.
  ///   - xy: the place that the text is about.
  ///   - xytext: where the text stands; at that place by default.
  ///   - xycoords: what `xy` is given in; data values by default.
  ///   - textcoords: what `xytext` is given in; as `xycoords` by default.
  ///   - arrowprops: the arrow from the text to the place; none by default.
  ///   - annotationClip: whether nothing is drawn if the place lies outside of the axes; by default for places
  ///     given by data.
  ///   - ha, va: which point of the text is at its place; the left end of its baseline by default.
  ///   - bbox: the box around the text; none by default.
  ///   - zorder: 3 by default.
  ///   - look: what it looks like, and how it is turned; in the style's size (10) and colour (black) by default.
  /// - Precondition: `xycoords` is no offset.
  public mutating func annotate(
    _ text: String, xy: (x: Double, y: Double), xytext: (x: Double, y: Double)? = nil,
    xycoords: AnnotationCoordinates = .data, textcoords: AnnotationCoordinates? = nil,
    arrowprops: ArrowProperties? = nil, annotationClip: Bool? = nil, ha: HorizontalAlignment = .left,
    va: VerticalAlignment = .baseline, bbox: TextBox? = nil, zorder: Double = 3,
    _ look: TextProperties = TextProperties()
  ) {
    var annotation = Annotation(text, x: xy.x, y: xy.y)
    annotation.xycoords = xycoords
    annotation.textcoords = textcoords
    annotation.arrowprops = arrowprops
    annotation.annotationClip = annotationClip
    (annotation.text.x, annotation.text.y) = xytext ?? xy
    annotation.text.horizontalalignment = ha
    annotation.text.verticalalignment = va
    annotation.text.properties = look
    annotation.text.bbox = bbox
    annotation.text.zorder = zorder
    addArtist(annotation)
  }

  /// Adds an annotation that is made already.
  ///
  /// - Precondition: its `xycoords` are no offsets.
  public mutating func addArtist(_ annotation: Annotation) {
    precondition(!annotation.xycoords.isOffset, "the place of an annotation cannot be an offset from itself")
    writings.append(annotation)
  }
}
