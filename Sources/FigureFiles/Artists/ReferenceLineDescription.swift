internal import Charts
internal import YAMLTree

/// A line across the axes at a value of one axis: `axvline` for x, `axhline` for y.
struct ReferenceLineDescription<Places: PlaceAxis>: ArtistDescription {
  static var name: String { Places.isX ? "axvline" : "axhline" }
  static var summary: String { "A \(Places.isX ? "vertical" : "horizontal") line across the axes." }
  static var fields: [Field<ReferenceLineDescription>] {
    let (place, across) = Places.names
    return [
      Field(
        place, .numberSource, \ReferenceLineDescription.place, "Where the line stands; 0 unless said."),
      Field(
        across + "min", .finite, \.start, "Where it begins, as a share of the axes; 0 unless said."),
      Field(across + "max", .finite, \.end, "Where it ends, as a share of the axes; 1 unless said."),
    ] + LineLook.fields.map { $0.lifted(\.look) }
  }

  /// 0 without a number.
  private var place: NumberSource?
  private var start = 0.0
  private var end = 1.0
  private var look = LineLook()

  init(position: SourcePosition) {}

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    var value = 0.0
    if let place {
      guard let given = checker.limit(place, context.scope) else { return }
      value = given
      if place.isDate(in: context.scope, checker) { axes[keyPath: Places.axis].holdsDates = true }
    }
    if Places.isX {
      axes.axvline(value, ymin: start, ymax: end, look)
    } else {
      axes.axhline(value, xmin: start, xmax: end, look)
    }
  }
}
