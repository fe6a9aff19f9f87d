public import Colors
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
  ///   - rotation: in degrees counter-clockwise.
  ///   - color: the style's (black) by default.
  ///   - fontsize: in points or by name; the style's (10) by default.
  ///   - fontfamily, fontweight, fontstyle: sans-serif, normal and upright by default.
  ///   - alpha: replaces the colour's alpha.
  ///   - bbox: the box around the text; none by default.
  ///   - zorder: 3 by default.
  /// - Precondition: `xycoords` is no offset.
  public mutating func annotate(
    _ text: String, xy: (x: Double, y: Double), xytext: (x: Double, y: Double)? = nil,
    xycoords: AnnotationCoordinates = .data, textcoords: AnnotationCoordinates? = nil,
    arrowprops: ArrowProperties? = nil, annotationClip: Bool? = nil, ha: HorizontalAlignment = .left,
    va: VerticalAlignment = .baseline, rotation: Double = 0, color: ColorSpecification? = nil,
    fontsize: FontSize? = nil, fontfamily: FontFamily? = nil, fontweight: FontWeight? = nil,
    fontstyle: FontStyle? = nil, alpha: Double? = nil, bbox: TextBox? = nil, zorder: Double = 3
  ) {
    var annotation = Annotation(text, x: xy.x, y: xy.y)
    annotation.xycoords = xycoords
    annotation.textcoords = textcoords
    annotation.arrowprops = arrowprops
    annotation.annotationClip = annotationClip
    (annotation.text.x, annotation.text.y) = xytext ?? xy
    annotation.text.horizontalalignment = ha
    annotation.text.verticalalignment = va
    annotation.text.properties = TextProperties(
      fontsize: fontsize, fontfamily: fontfamily, fontweight: fontweight, fontstyle: fontstyle, color: color,
      alpha: alpha, rotation: rotation)
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
