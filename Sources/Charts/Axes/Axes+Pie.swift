public import Colors
internal import Geometry

extension Axes {
  /// Draws shares of a whole as pieces of a circle.
  ///
  /// Units of both axes become equal, frame and ticks are hidden, and the view is fixed around the circle.
  /// - Parameters:
  ///   - x: how large the pieces are beside each other.
  ///   - explode: how far each is pulled out, in radii; not at all by default.
  ///   - labels: what is written beside the pieces, and in legends.
  ///   - colors: taken in turn; the style's cycle by default.
  ///   - autopct: how the share in per cent is written on each piece; it is not by default.
  ///   - pctdistance: how far from the middle, in radii.
  ///   - labeldistance: how far the labels are from the middle, in radii; `nil` writes none.
  ///   - shadow: the shadows below the pieces; none by default.
  ///   - startangle: where the first piece begins, in degrees counter-clockwise from the right.
  ///   - counterclock: whether the pieces go on counter-clockwise.
  ///   - width: the width of the ring that the pieces are cut from; `nil` cuts them from the circle.
  ///   - center: the middle.
  ///   - frame: whether frame and ticks are shown, and the view follows the pieces.
  ///   - rotatelabels: whether labels are turned as their pieces are.
  ///   - normalize: whether the pieces make a full circle; if not, their sum is at most 1 and some is left out.
  ///   - hatch: what the pieces are hatched with, in turn.
  ///   - wedgeprops: everything else about the pieces.
  ///   - textprops: what the texts look like.
  /// - Throws: `DataError` for sizes below zero or not finite, for nothing but zeros, and where the numbers of
  ///   sizes and texts differ.
  /// - Returns: the pieces.
  @discardableResult
  public mutating func pie(
    _ x: [Double], explode: [Double]? = nil, labels: [String]? = nil, colors: [ColorSpecification]? = nil,
    autopct: FormatTemplate? = nil, pctdistance: Double = 0.6, labeldistance: Double? = 1.1,
    shadow: PieShadow? = nil,
    startangle: Double = 0, radius: Double = 1, counterclock: Bool = true, width: Double? = nil,
    center: (x: Double, y: Double) = (0, 0), frame: Bool = false, rotatelabels: Bool = false,
    normalize: Bool = true, hatch: PerItem<Hatch?>? = nil, wedgeprops: PatchProperties = PatchProperties(),
    textprops: TextProperties = TextProperties()
  ) throws(DataError) -> [Patch] {
    let pie = try Pie(
      x, explode: explode, labels: labels, startangle: startangle, radius: radius, counterclock: counterclock,
      center: Point(x: center.x, y: center.y), normalize: normalize)
    aspect = .equal
    var patches: [Patch] = []
    for (index, piece) in pie.pieces.enumerated() {
      var look = wedgeprops
      let usual = colors.map { $0.inTurn(index) ?? ColorSpecification.none } ?? .color(nextPatchColor())
      look.facecolor = look.facecolor ?? usual
      look.hatch = look.hatch ?? hatch?.inTurn(index) ?? nil
      look.label = look.label ?? labels?[index]
      look.clipOn = look.clipOn ?? false
      let patch = addPatch(piece.shape(radius: radius, width: width), look)
      patches.append(patch)
      if let shadow { append(patch.shadow(shift: Point(x: shadow.ox, y: shadow.oy), shade: shadow.shade)) }
    }
    if let labels, let labeldistance {
      write(labels, at: pie, distance: labeldistance, isOuter: true, isTurned: rotatelabels, textprops)
    }
    if let autopct {
      let texts = pie.pieces.map { autopct.text(100 * $0.share, position: 0) }
      write(texts, at: pie, distance: pctdistance, isOuter: false, isTurned: false, textprops)
    }
    surround(center, frame: frame)
    return patches
  }

  /// Writes a text at each piece, at a distance from its middle in radii.
  private mutating func write(
    _ texts: [String], at pie: Pie, distance: Double, isOuter: Bool, isTurned: Bool, _ look: TextProperties
  ) {
    for (piece, words) in zip(pie.pieces, texts) {
      let place = piece.point(at: distance * pie.radius)
      var text = Text(place.x, place.y, words)
      text.properties = look
      text.horizontalalignment = isOuter ? (place.x > 0 ? .left : .right) : .center
      text.verticalalignment = isTurned && isOuter ? (place.y > 0 ? .bottom : .top) : .center
      if isTurned {
        text.properties.rotation =
          look.rotation ?? piece.labelAngle * (180 / Double.pi) + (place.x > 0 ? 0 : 180)
      }
      self.addArtist(text)
    }
  }

  private mutating func surround(_ center: (x: Double, y: Double), frame: Bool) {
    guard !frame else {
      xaxis.autoscale()
      yaxis.autoscale()
      return
    }
    frameon = false
    xticks([])
    yticks([])
    xlim(-1.25 + center.x, 1.25 + center.x)
    ylim(-1.25 + center.y, 1.25 + center.y)
  }
}
