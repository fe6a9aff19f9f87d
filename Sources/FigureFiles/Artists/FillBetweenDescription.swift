internal import Charts
internal import YAMLTree

/// The area between two curves over x.
struct FillBetweenDescription: ArtistDescription {
  static let name = "fill_between"
  static let summary = "The area between two curves over x."
  static var fields: [Field<FillBetweenDescription>] {
    FillOptions.fields(places: "x", values: "y").map { $0.lifted(\.options) }
  }

  private var options: FillOptions

  init(position: SourcePosition) { options = FillOptions(position: position) }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let data = options.data(in: context, &checker) else { return }
    if options.places?.holdsDates == true { axes.xaxis.holdsDates = true }
    checker.reporting(Self.name, at: options.position) { () throws(DataError) in
      try axes.fillBetween(
        data.places, data.first, data.second, where: data.choice, interpolate: options.interpolate,
        step: options.step, options.look)
    }
  }
}

/// The area between two curves over y.
struct FillBetweenxDescription: ArtistDescription {
  static let name = "fill_betweenx"
  static let summary = "The area between two curves over y."
  static var fields: [Field<FillBetweenxDescription>] {
    FillOptions.fields(places: "y", values: "x").map { $0.lifted(\.options) }
  }

  private var options: FillOptions

  init(position: SourcePosition) { options = FillOptions(position: position) }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let data = options.data(in: context, &checker) else { return }
    if options.places?.holdsDates == true { axes.yaxis.holdsDates = true }
    checker.reporting(Self.name, at: options.position) { () throws(DataError) in
      try axes.fillBetweenx(
        data.places, data.first, data.second, where: data.choice, step: options.step,
        interpolate: options.interpolate, options.look)
    }
  }
}

/// What areas between curves share.
struct FillOptions: Sendable {
  let position: SourcePosition
  /// Where the curves are given.
  var places: DataSource?
  var first: DataSource?
  /// `nil` is zero.
  var second: DataSource?
  var choice: DataSource?
  var interpolate = false
  var step: StepPlace?
  var look = PatchProperties()
}

extension FillOptions {
  /// - Parameters:
  ///   - places: what the axis is called that the curves are given over.
  ///   - values: what the other one is called.
  static func fields(places: String, values: String) -> [Field<FillOptions>] {
    [
      Field(places, .data, \FillOptions.places, "Where the curves are given.").required,
      Field(values + "1", .data, \FillOptions.first, "The first curve, or a number.").required,
      Field(values + "2", .data, \.second, "The second curve, or a number; 0 unless said."),
      Field(
        "where", .data, \.choice,
        "Which points are filled, such as \"\(values) > 0\"; areas lie between neighbours that both are."),
      Field(
        "interpolate", .boolean, \.interpolate,
        "Whether areas that \"where\" ends run on to where the curves cross; false unless said."),
      Field("step", .word, \.step, "Where stepped curves rise; straight between the points unless said."),
    ] + PatchProperties.shapeFields.map { $0.lifted(\.look) }
  }

  /// The evaluated series; `nil` after reporting what is wrong.
  fileprivate func data(
    in context: DrawContext, _ checker: inout Checker
  ) -> (places: [Double], first: [Double], second: [Double], choice: [Bool]?)? {
    guard let places = places?.values(in: context.scope, &checker),
      let first = first?.values(in: context.scope, &checker)
    else { return nil }
    var second = [0.0]
    if let source = self.second {
      guard let values = source.values(in: context.scope, &checker) else { return nil }
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
