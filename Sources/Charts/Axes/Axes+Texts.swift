internal import Drawing
public import Typography

extension Axes {
  /// Writes a text. It takes no part in automatic limits and may reach beyond the axes.
  ///
  /// - Parameters:
  ///   - x, y: the place; at one that is not finite nothing is written.
  ///   - text: may have several lines.
  ///   - coordinates: what x and y mean: data values, or shares of the axes or of the figure.
  ///   - ha, va: which point of the text is at the place; the left end of its baseline by default.
  ///   - rotationMode: whether a turned text is aligned by its turned box or before it is turned.
  ///   - multialignment: how shorter lines lie within the widest one; as `ha` by default.
  ///   - linespacing: the distance of lines in heights of the font; the font's own by default.
  ///   - bbox: the box around the text; none by default.
  ///   - zorder: 3 by default.
  ///   - look: what it looks like, and how it is turned; in the style's size (10) and colour (black) by default.
  public mutating func text(
    _ x: Double, _ y: Double, _ text: String, coordinates: TextCoordinates = .data,
    ha: HorizontalAlignment = .left, va: VerticalAlignment = .baseline,
    rotationMode: RotationMode = .default, multialignment: HorizontalAlignment? = nil,
    linespacing: Double? = nil, bbox: TextBox? = nil, zorder: Double = 3,
    _ look: TextProperties = TextProperties()
  ) {
    var artist = Text(x, y, text)
    artist.coordinates = coordinates
    artist.horizontalalignment = ha
    artist.verticalalignment = va
    artist.rotationMode = rotationMode
    artist.multialignment = multialignment
    artist.linespacing = linespacing
    artist.properties = look
    artist.bbox = bbox
    artist.zorder = zorder
    addArtist(artist)
  }

  /// Adds a text that is made already.
  public mutating func addArtist(_ text: Text) { writings.append(text) }
}

extension ColoredText {
  func draw(on canvas: any Canvas, group: String, _ context: LayoutContext) {
    canvas.group(group) {
      arrow?.draw(on: canvas, context)
      box?.draw(on: canvas, context)
      if color.alpha > 0 { canvas.draw(text, color: color, clip: clip) }
    }
  }
}

extension LayoutContext {
  /// What is written and shows, at its places.
  func layout(_ writings: [any Writing], _ frame: TextFrame) throws(TextError) -> [ColoredText] {
    var result: [ColoredText] = []
    for writing in writings { result += try writing.layouts(frame, self) }
    return result
  }
}
