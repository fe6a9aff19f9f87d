internal import Charts
internal import YAMLTree

/// A band across the axes between two values of one axis: `axvspan` for x, `axhspan` for y.
struct SpanDescription<Places: PlaceAxis>: ArtistDescription {
  static var name: String { Places.isX ? "axvspan" : "axhspan" }
  static var summary: String { "A band across the axes between two values of \(Places.names.places)." }
  static var fields: [Field<SpanDescription>] {
    let (place, across) = Places.names
    return [
      Field(
        place + "min", .numberSource, \SpanDescription.low, "The value at which the band begins."
      ).required,
      Field(place + "max", .numberSource, \.high, "The value at which it ends.").required,
      Field(
        across + "min", .finite, \.start, "Where it begins across, as a share of the axes; 0 unless said."),
      Field(
        across + "max", .finite, \.end, "Where it ends across, as a share of the axes; 1 unless said."),
    ] + PatchProperties.shapeFields.map { $0.lifted(\.look) }
  }

  private var low: NumberSource?
  private var high: NumberSource?
  private var start = 0.0
  private var end = 1.0
  private var look = PatchProperties()

  init(position: SourcePosition) {}

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let low = checker.limit(low, context.scope), let high = checker.limit(high, context.scope)
    else { return }
    if [self.low, self.high].contains(where: { $0?.isDate(in: context.scope, checker) ?? false }) {
      axes[keyPath: Places.axis].holdsDates = true
    }
    if Places.isX {
      axes.axvspan(low, high, ymin: start, ymax: end, look)
    } else {
      axes.axhspan(low, high, xmin: start, xmax: end, look)
    }
  }
}
