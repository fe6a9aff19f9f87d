internal import Charts
internal import YAMLTree

/// The area between two curves over one axis: `fill_between` over x, `fill_betweenx` over y.
struct FillBetweenDescription<Places: PlaceAxis>: ArtistDescription {
  static var name: String { Places.isX ? "fill_between" : "fill_betweenx" }
  static var summary: String { "The area between two curves over \(Places.names.places)." }
  static var fields: [Field<FillBetweenDescription>] {
    let (places, values) = Places.names
    return [
      Field(places, .positions, \FillBetweenDescription.places, "Where the curves are given.").required,
      Field(values + "1", .positions, \FillBetweenDescription.first, "The first curve, or a number.")
        .required,
      Field(values + "2", .positions, \.second, "The second curve, or a number; 0 unless said."),
      Field(
        "where", .data, \.choice,
        "Which points are filled, such as \"\(values) > 0\"; areas lie between neighbours that both are."),
      Field(
        "interpolate", .boolean, \.interpolate,
        "Whether areas that \"where\" ends run on to where the curves cross; false unless said."),
      Field("step", .word, \.step, "Where stepped curves rise; straight between the points unless said."),
    ] + PatchProperties.areaFields.map { $0.lifted(\.look) }
  }

  private let position: SourcePosition
  private var places: DataSource?
  private var first: DataSource?
  /// `nil` is zero.
  private var second: DataSource?
  private var choice: DataSource?
  private var interpolate = false
  private var step: StepPlace?
  private var look = PatchProperties()

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let data = data(on: &axes, context, &checker) else { return }
    checker.reporting(Self.name, at: position) { () throws(DataError) in
      if Places.isX {
        try axes.fillBetween(
          data.places, data.first, data.second, where: data.choice, interpolate: interpolate, step: step, look
        )
      } else {
        try axes.fillBetweenx(
          data.places, data.first, data.second, where: data.choice, step: step, interpolate: interpolate, look
        )
      }
    }
  }

  /// The evaluated series; `nil` after reporting what is wrong.
  private func data(
    on axes: inout Axes, _ context: DrawContext, _ checker: inout Checker
  ) -> (places: [Double], first: [Double], second: [Double], choice: [Bool]?)? {
    func positions(_ source: DataSource, on axis: WritableKeyPath<Axes, Axis>) -> [Double]? {
      checker.positions(source, on: &axes[keyPath: axis], context.scope)
    }
    guard let places = places.flatMap({ positions($0, on: Places.axis) }),
      let first = first.flatMap({ positions($0, on: Places.axisAcross) })
    else { return nil }
    var second = [0.0]
    if let source = self.second {
      guard let values = positions(source, on: Places.axisAcross) else { return nil }
      second = values
    }
    var choice: [Bool]?
    if let source = self.choice {
      guard let values = source.values(in: context.scope, &checker) else { return nil }
      choice = values.map { $0 != 0 }
    }
    return (places, first, second, choice)
  }
}
