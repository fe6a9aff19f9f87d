internal import Typography

// What is written on the figure as a whole.

extension Figure {
  /// Sets the title of the figure, centred below its upper edge.
  ///
  /// - Parameters:
  ///   - text: empty for none.
  ///   - x, y: the middle of its upper edge, in shares of the figure.
  ///   - look: what it looks like; the style's size (12) and weight (normal) by default.
  public mutating func suptitle(
    _ text: String, x: Double = 0.5, y: Double = 0.98, _ look: TextProperties = TextProperties()
  ) {
    suptitle = Text(suptitle: text, style).moved(x, y, look)
  }

  /// Sets the label of all x axes, centred above the lower edge of the figure.
  ///
  /// - Parameters:
  ///   - text: empty for none.
  ///   - x, y: the middle of its lower edge, in shares of the figure.
  ///   - look: what it looks like; the style's size (12) and weight (normal) by default.
  public mutating func supxlabel(
    _ text: String, x: Double = 0.5, y: Double = 0.01, _ look: TextProperties = TextProperties()
  ) {
    supxlabel = Text(supxlabel: text, style).moved(x, y, look)
  }

  /// Sets the label of all y axes, at the left edge of the figure.
  ///
  /// - Parameters:
  ///   - text: empty for none.
  ///   - x, y: the middle of its left edge, in shares of the figure.
  ///   - look: what it looks like; turned by 90 degrees, in the style's size (12) and weight (normal) by default.
  public mutating func supylabel(
    _ text: String, x: Double = 0.02, y: Double = 0.5, _ look: TextProperties = TextProperties()
  ) {
    supylabel = Text(supylabel: text, style).moved(x, y, look)
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

  /// The same text at another place, in a look that takes from its own what it leaves open.
  fileprivate func moved(_ x: Double, _ y: Double, _ look: TextProperties) -> Text {
    var text = self
    (text.x, text.y) = (x, y)
    text.properties = look
    text.properties.fontsize = look.fontsize ?? properties.fontsize
    text.properties.font.weight = look.font.weight ?? properties.font.weight
    text.properties.rotation = look.rotation ?? properties.rotation
    return text
  }
}

/// The texts of a figure at their places.
struct FigureTexts {
  let suptitle, supxlabel, supylabel: ColoredText?
  let others: [ColoredText]

  init(_ figure: Figure, _ context: LayoutContext) throws(TextError) {
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
