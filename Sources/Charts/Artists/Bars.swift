internal import Colors

/// What one call draws, whichever way the bars point.
struct Bars {
  let orientation: Orientation
  let places, lengths: [Double]
  let thickness, base: PerItem<Double>
  let options: BarOptions
  /// Whether margins do not cross the base.
  var isSticky = true
  /// Whether the places along x and along y are numbers, not words or dates.
  var areNumbers = (x: true, y: true)
  /// What the legend says of the first bar by itself.
  var firstLabel: String?

  init(
    _ orientation: Orientation, places: [Double], lengths: [Double], thickness: PerItem<Double>,
    base: PerItem<Double>, _ options: BarOptions
  ) {
    self.orientation = orientation
    self.places = places
    self.lengths = lengths
    self.thickness = thickness
    self.base = base
    self.options = options
  }
}

/// Where one bar stands: its place across its direction and from where it reaches how far.
struct BarBox {
  var place = 0.0, start = 0.0, thickness = 0.0, base = 0.0, length = 0.0
}

extension Bars {
  /// What the arguments are called, in figure files.
  private var names: (place: String, length: String, thickness: String, base: String) {
    switch orientation {
    case .vertical: ("x", "height", "width", "bottom")
    case .horizontal: ("y", "width", "height", "left")
    }
  }

  /// The bars, as many as the longest list has values.
  func boxes() throws(DataError) -> [BarBox] {
    let counts = [places.count, lengths.count, thickness.count, base.count]
    let count = counts.contains(0) ? 0 : counts.max() ?? 0
    let places = try PerItem.each(places).values(for: count, "bars", names.place)
    let bases = try base.values(for: count, "bars", names.base)
    let (across, along) = orientation == .vertical ? areNumbers : (areNumbers.y, areNumbers.x)
    let lengths = Self.converted(
      try PerItem.each(lengths).values(for: count, "bars", names.length), from: along ? bases : [])
    let thicknesses = Self.converted(
      try thickness.values(for: count, "bars", names.thickness), from: across ? places : [])
    return (0..<count).map { index in
      let shift = options.align == .center ? thicknesses[index] / 2 : 0
      return BarBox(
        place: places[index], start: places[index] - shift, thickness: thicknesses[index], base: bases[index],
        length: lengths[index])
    }
  }

  /// Differences as matplotlib converts them where the places are numbers: by where they lead from the first place,
  /// and that place taken off again. It decides their last bits, and with them those of automatic limits.
  private static func converted(_ differences: [Double], from places: [Double]) -> [Double] {
    guard let origin = places.first(where: \.isFinite) ?? places.first else { return differences }
    return differences.map { (origin + $0) - origin }
  }

  /// What the legend says of each bar; `nil` if it lists them as one.
  func labels(count: Int) throws(DataError) -> [String]? {
    guard case .each(let labels) = options.label else { return nil }
    guard labels.count == count else {
      throw DataError("label", "label has \(labels.count) texts for \(count) bars")
    }
    return labels
  }

  /// What the legend says of all bars; `nil` if it lists each, or none.
  var commonLabel: String? { if case .all(let text) = options.label { text } else { nil } }

  func patch(
    _ box: BarBox, color: PerItem<ColorSpecification>, label: String, _ index: Int, _ style: Style
  ) -> Patch {
    var look = options.look
    (look.color, look.facecolor, look.label) = (
      nil, color.inTurn(index, underAlpha: look.alpha != nil) ?? ColorSpecification.none, label
    )
    if let edgecolor = options.edgecolor {
      look.edgecolor = edgecolor.inTurn(index, underAlpha: look.alpha != nil) ?? ColorSpecification.none
    }
    if let linewidth = options.linewidth { look.linewidth = linewidth.inTurn(index) }
    if let hatch = options.hatch { look.hatch = hatch.inTurn(index) ?? nil }
    let isUpright = orientation == .vertical
    let shape =
      isUpright
      ? PatchShape.rectangle(x: box.start, y: box.base, width: box.thickness, height: box.length)
      : PatchShape.rectangle(x: box.base, y: box.start, width: box.length, height: box.thickness)
    var patch = Patch(shape, look, style)
    patch.isPart = true
    if isSticky { patch.stickyEdges = isUpright ? ([], [box.base]) : ([box.base], []) }
    return patch
  }
}
