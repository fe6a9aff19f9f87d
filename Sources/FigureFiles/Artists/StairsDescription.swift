internal import Charts
internal import YAMLTree

/// A function that is constant between edges.
struct StairsDescription: ArtistDescription {
  static let name = "stairs"
  static let summary = "A function that is constant between edges, as a line in steps or as an area."

  private let position: SourcePosition
  private var values: DataSource?
  private var edges: DataSource?
  private var orientation = Orientation.vertical
  private var baseline: Baseline?
  private var fill = false
  private var look = PatchProperties()

  private enum Baseline: Sendable {
    case none
    case source(DataSource)
  }

  static var fields: [Field<StairsDescription>] {
    [
      Field("values", .data, \.values, "The heights of the steps; nan leaves one out.").required,
      Field("edges", .data, \.edges, "Where steps begin and end, one more than steps; counted from 0."),
      Field("orientation", .word, \.orientation, "Whether steps are high or long; vertical unless said."),
      Field(
        "baseline", .either([.data, .types([.null])]),
        "Where they begin and end, one level or one for each step; 0 unless said, null for open ends."
      ) { node, stairs, checker in
        if node.scalar?.value == .null {
          stairs.baseline = Baseline.none
        } else {
          stairs.baseline = Reader<DataSource>.data.read(node, "baseline", &checker).map { .source($0) }
        }
      },
      Field("fill", .boolean, \.fill, "Whether the area below is painted; false unless said."),
    ]
      + PatchProperties.shapeFields.filter { $0.name != "fill" }.map { $0.lifted(\.look) }
  }

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let values = values?.values(in: context.scope, &checker) else { return }
    var places: [Double]?
    if let edges {
      guard let given = edges.values(in: context.scope, &checker) else { return }
      places = given
      if edges.holdsDates {
        if orientation == .vertical { axes.xaxis.holdsDates = true } else { axes.yaxis.holdsDates = true }
      }
    }
    var base: StairsBaseline? = .level(0)
    switch baseline {
    case .source(let source)?:
      guard let levels = source.values(in: context.scope, &checker) else { return }
      base = levels.count == 1 && values.count != 1 ? .level(levels[0]) : .levels(levels)
      if source.isSingle { base = .level(levels[0]) }
    case Baseline.none?: base = nil
    case nil: break
    }
    checker.reporting(Self.name, at: position) { () throws(DataError) in
      try axes.stairs(
        values, edges: places, orientation: orientation, baseline: base, fill: fill, look)
    }
  }
}
