internal import Charts
internal import YAMLTree

/// Straight lines at places of one axis: `vlines` at places of x, `hlines` at places of y.
struct SegmentDescription<Places: PlaceAxis>: ArtistDescription {
  static var name: String { Places.isX ? "vlines" : "hlines" }
  static var summary: String { "\(Places.isX ? "Vertical" : "Horizontal") lines between two places." }
  static var fields: [Field<SegmentDescription>] {
    let (places, across) = Places.names
    return [
      Field(places, .positions, \SegmentDescription.places, "Where the lines lie.").required,
      Field(
        across + "min", .positions, \SegmentDescription.start, "Where each begins, or all do."
      ).required,
      Field(across + "max", .positions, \SegmentDescription.end, "Where each ends, or all do.").required,
    ] + SegmentLook.fields.map { $0.lifted(\.look) }
  }

  private let position: SourcePosition
  private var places: DataSource?
  private var start: DataSource?
  private var end: DataSource?
  private var look = SegmentLook()

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    func positions(_ source: DataSource?, on axis: WritableKeyPath<Axes, Axis>) -> [Double]? {
      source.flatMap { checker.positions($0, on: &axes[keyPath: axis], context.scope) }
    }
    guard let places = positions(places, on: Places.axis),
      let start = positions(start, on: Places.axisAcross), let end = positions(end, on: Places.axisAcross)
    else { return }
    checker.reporting(Self.name, at: position) { () throws(DataError) in
      Places.isX ? try axes.vlines(places, start, end, look) : try axes.hlines(places, start, end, look)
    }
  }
}
