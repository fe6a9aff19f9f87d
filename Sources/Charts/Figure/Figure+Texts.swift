public import Colors
public import Typography

// What is written on the figure as a whole.

extension Figure {
  /// Sets the title of the figure, centred below its upper edge.
  ///
  /// - Parameters:
  ///   - text: empty for none.
  ///   - x, y: the middle of its upper edge, in shares of the figure.
  ///   - fontsize: in points or by name; the style's (12) by default.
  ///   - fontfamily, fontweight, fontstyle: sans-serif, normal and upright by default.
  ///   - color: the style's (black) by default.
  public mutating func suptitle(
    _ text: String, x: Double = 0.5, y: Double = 0.98, fontsize: FontSize? = nil,
    fontfamily: FontFamily? = nil, fontweight: FontWeight? = nil, fontstyle: FontStyle? = nil,
    color: ColorSpecification? = nil
  ) {
    suptitle = Text(suptitle: text, style)
    suptitle?.move(
      x, y,
      TextProperties(
        fontsize: fontsize, fontfamily: fontfamily, fontweight: fontweight, fontstyle: fontstyle, color: color
      ))
  }

  /// Sets the label of all x axes, centred above the lower edge of the figure; see `suptitle`.
  public mutating func supxlabel(
    _ text: String, x: Double = 0.5, y: Double = 0.01, fontsize: FontSize? = nil,
    fontfamily: FontFamily? = nil, fontweight: FontWeight? = nil, fontstyle: FontStyle? = nil,
    color: ColorSpecification? = nil
  ) {
    supxlabel = Text(supxlabel: text, style)
    supxlabel?.move(
      x, y,
      TextProperties(
        fontsize: fontsize, fontfamily: fontfamily, fontweight: fontweight, fontstyle: fontstyle, color: color
      ))
  }

  /// Sets the label of all y axes, turned, at the left edge of the figure; see `suptitle`.
  public mutating func supylabel(
    _ text: String, x: Double = 0.02, y: Double = 0.5, fontsize: FontSize? = nil,
    fontfamily: FontFamily? = nil, fontweight: FontWeight? = nil, fontstyle: FontStyle? = nil,
    color: ColorSpecification? = nil
  ) {
    supylabel = Text(supylabel: text, style)
    supylabel?.move(
      x, y,
      TextProperties(
        fontsize: fontsize, fontfamily: fontfamily, fontweight: fontweight, fontstyle: fontstyle,
        color: color,
        rotation: 90))
  }

  /// Writes a text at a place of the figure, in shares of its width and height unless the text says
  /// otherwise.
  public mutating func addArtist(_ text: Text) { texts.append(text) }
}

extension Text {
  /// A figure's title in the style's look.
  public init(suptitle text: String, _ style: Style = Style()) {
    self.init(0.5, 0.98, text)
    coordinates = .figure
    (horizontalalignment, verticalalignment) = (.center, .top)
    properties.fontsize = style.figure.titlesize
    properties.font.weight = style.figure.titleweight
  }

  /// The label of all x axes in the style's look.
  public init(supxlabel text: String, _ style: Style = Style()) {
    self.init(0.5, 0.01, text)
    coordinates = .figure
    (horizontalalignment, verticalalignment) = (.center, .bottom)
    properties.fontsize = style.figure.labelsize
    properties.font.weight = style.figure.labelweight
  }

  /// The label of all y axes in the style's look.
  public init(supylabel text: String, _ style: Style = Style()) {
    self.init(0.02, 0.5, text)
    coordinates = .figure
    (horizontalalignment, verticalalignment) = (.left, .center)
    properties.fontsize = style.figure.labelsize
    properties.font.weight = style.figure.labelweight
    properties.rotation = 90
  }

  fileprivate mutating func move(_ x: Double, _ y: Double, _ look: TextProperties) {
    (self.x, self.y) = (x, y)
    let (usual, weight) = (properties.fontsize, properties.font.weight)
    properties = look
    properties.fontsize = look.fontsize ?? usual
    properties.font.weight = look.font.weight ?? weight
  }
}

/// The texts of a figure at their places.
struct FigureTexts {
  let suptitle, supxlabel, supylabel: ColoredText?
  let others: [ColoredText]

  init(_ figure: Figure, _ context: LayoutContext) throws(FontError) {
    let frame = TextFrame(figure: context.figure)
    suptitle = try figure.suptitle?.layout(frame, context)
    supxlabel = try figure.supxlabel?.layout(frame, context)
    supylabel = try figure.supylabel?.layout(frame, context)
    others = try context.layout(figure.texts, frame)
  }

  /// All texts with the names of their groups, in the order in which they are drawn where none lies higher.
  var all: [(group: String, text: ColoredText)] {
    let named = [("suptitle", suptitle), ("supxlabel", supxlabel), ("supylabel", supylabel)]
    return named.compactMap { name, text in text.map { (name, $0) } } + others.map { ("text", $0) }
  }
}
