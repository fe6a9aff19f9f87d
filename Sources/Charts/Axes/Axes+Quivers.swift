public import Colors
internal import Geometry

extension Axes {
  /// Draws an arrow at each place.
  ///
  /// - Parameters:
  ///   - x, y: the places.
  ///   - u, v: how far the arrows reach to the right and up, as many as places.
  ///   - c: values that the colour map turns into the arrows' colours.
  ///   - options: their shape.
  ///   - color: of the arrows in turn; black by default.
  ///   - edgecolors: of their outlines in turn; none by default.
  ///   - linewidths: of their outlines in points, in turn; 0 by default.
  ///   - cmap: turns values into colours; the style's, viridis, by default.
  ///   - norm: spreads them over the colours; evenly between `vmin` and `vmax` by default.
  ///   - vmin, vmax: the values of the first and the last colour; the least and the largest by default.
  ///   - alpha: replaces the alpha of the colours.
  ///   - label: what the legend says.
  ///   - zorder: 1 by default.
  /// - Throws: `DataError` for series of different lengths.
  /// - Returns: the arrows, for `quiverkey`.
  @discardableResult
  public mutating func quiver(
    _ x: [Double], _ y: [Double], _ u: [Double], _ v: [Double], c: [Double]? = nil,
    _ options: QuiverOptions = QuiverOptions(), color: [ColorSpecification]? = nil,
    edgecolors: EdgeColorSpecification? = nil, linewidths: [Double]? = nil, cmap: ColorMap? = nil,
    norm: (any Normalization)? = nil, vmin: Double? = nil, vmax: Double? = nil, alpha: Double? = nil,
    label: String? = nil, zorder: Double? = nil
  ) throws(DataError) -> Quiver {
    let count = x.count
    try DataError.check("y", y.count, as: "x", count)
    let u = try DataError.spread(u, named: "u", over: count, of: "x")
    let v = try DataError.spread(v, named: "v", over: count, of: "x")
    var places = zip(x, y).map { Point(x: $0, y: $1) }
    var shapes = PathCollection(
      .arrow, paths: [Path()], in: .pixels, at: places, linewidths: linewidths ?? [0])
    if let c {
      let values = try DataError.spread(c, named: "c", over: count, of: "x")
      let seen = values.indices.map { u[$0].isFinite && v[$0].isFinite ? values[$0] : .nan }
      for index in places.indices where !seen[index].isFinite { places[index] = Point(x: .nan, y: .nan) }
      shapes.mapping = try ColorMapping(checking: seen, cmap ?? style.image.cmap, norm, vmin, vmax)
    }
    shapes.facecolors = style.colors(color ?? [.color(.black)])
    switch edgecolors {
    case .face: shapes.edgecolors = .face
    case .colors(let colors): shapes.edgecolors = .colors(style.colors(colors))
    case nil: break
    }
    shapes.alpha = alpha
    shapes.label = label
    shapes.zorder = zorder ?? shapes.zorder
    let quiver = Quiver(places: places, u: u, v: v, options: options, shapes: shapes)
    append(quiver)
    xaxis.autoscale()
    yaxis.autoscale()
    return quiver
  }

  /// Explains the lengths of arrows by one of a known length with a text beside it.
  ///
  /// - Parameters:
  ///   - quiver: the arrows.
  ///   - x, y: where the arrow stands, in shares of the axes unless said otherwise.
  ///   - length: of the vector that it stands for.
  ///   - label: what is said about it.
  ///   - angle: where it points, in degrees counter-clockwise.
  ///   - coordinates: what x and y mean.
  ///   - labelpos: where the text stands.
  ///   - labelsep: the distance of the text in inches.
  ///   - color: of the arrow; that of the others by default, black where values colour them.
  ///   - labelcolor: of the text.
  ///   - fontproperties: what else the text looks like.
  ///   - zorder: a tenth above the arrows by default.
  public mutating func quiverkey(
    _ quiver: Quiver, _ x: Double, _ y: Double, _ length: Double, _ label: String, angle: Double = 0,
    coordinates: TextCoordinates = .axes, labelpos: QuiverKeyPlace = .north, labelsep: Double = 0.1,
    color: ColorSpecification? = nil, labelcolor: ColorSpecification? = nil,
    fontproperties: TextProperties = TextProperties(), zorder: Double? = nil
  ) {
    var quiver = quiver
    if let color {
      quiver.shapes.facecolors = style.colors([color])
      quiver.shapes.edgecolors = .colors(quiver.shapes.facecolors)
    }
    let order = zorder ?? quiver.zorder + 0.1
    append(
      QuiverKey(
        quiver: quiver, x: x, y: y, coordinates: coordinates, length: length, angle: angle, place: labelpos,
        zorder: order))
    var text = Text(x, y, label)
    text.coordinates = coordinates
    text.zorder = order
    text.properties = fontproperties
    text.properties.color = labelcolor ?? fontproperties.color
    switch labelpos {
    case .north: (text.horizontalalignment, text.verticalalignment) = (.center, .bottom)
    case .south: (text.horizontalalignment, text.verticalalignment) = (.center, .top)
    case .east: (text.horizontalalignment, text.verticalalignment) = (.left, .center)
    case .west: (text.horizontalalignment, text.verticalalignment) = (.right, .center)
    }
    let across = labelpos == .east ? 1.0 : labelpos == .west ? -1 : 0
    let up = labelpos == .north ? 1.0 : labelpos == .south ? -1 : 0
    text.inchesAway = Point(x: across * labelsep, y: up * labelsep)
    addArtist(text)
  }

  /// The arrows, in the order in which they were added.
  public var quivers: [Quiver] { artists.compactMap { $0 as? Quiver } }
}
