internal import Charts
internal import Colors
internal import YAMLTree

/// Densities of sets of numbers.
struct ViolinplotDescription: ArtistDescription {
  static let name = "violinplot"
  static let summary = "The density of each set of numbers as an area."

  let position: SourcePosition
  var dataset: DataSetsSource?
  var positions: DataSource?
  var widths: DataSource?
  var quantiles: DataSetsSource?
  var options = ViolinOptions()

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let sets = dataset?.sets(in: context.scope, &checker)?.sets else { return }
    var options = options
    if let positions {
      guard let values = positions.values(in: context.scope, &checker) else { return }
      options.positions = values
    }
    if let widths {
      guard let values = widths.values(in: context.scope, &checker) else { return }
      options.widths = values
    }
    if let quantiles {
      guard let values = quantiles.sets(in: context.scope, &checker)?.sets else { return }
      options.quantiles = values
    }
    checker.reporting(Self.name, at: position) { () throws(DataError) in try axes.violinplot(sets, options) }
  }
}

extension ViolinplotDescription {
  static var fields: [Field<ViolinplotDescription>] {
    [
      Field(
        "dataset", .dataSets, \ViolinplotDescription.dataset,
        "The numbers; a list of lists or expressions for several sets."
      ).required,
      Field("positions", .data, \.positions, "Where the violins stand; 1, 2, … unless said."),
      Field("orientation", .word, \.options.orientation, "Which way they stand; vertical unless said."),
      Field("widths", .data, \.widths, "How wide they are, all or each; 0.5 unless said."),
      Field("showmeans", .boolean, \.options.showmeans, "Whether a line marks the mean; false unless said."),
      Field("showextrema", .boolean, \.options.showextrema, "Whether lines mark the ends; true unless said."),
      Field(
        "showmedians", .boolean, \.options.showmedians, "Whether a line marks the median; false unless said."),
      Field(
        "quantiles", .dataSets, \.quantiles,
        "A list for each set: shares of the numbers below lines across it."),
      Field(
        "points", .integer(in: 2...100_000), \.options.points,
        "At how many places the density is reckoned; 100 unless said."),
      Field(
        "bw_method", .bandwidth, \.options.bwMethod,
        "How wide the bells are that a density is made of: scott, silverman or a factor; scott unless said."),
      Field("side", .word, \.options.side, "Which halves are drawn; both unless said."),
      Field("facecolor", .colors, \.options.facecolor, "Colours of the areas in turn."),
      Field("linecolor", .colors, \.options.linecolor, "Colours of the lines in turn."),
    ]
  }
}

extension Reader where Value == Bandwidth {
  /// A word or a factor.
  fileprivate static var bandwidth: Reader {
    let factor = Reader<Double>.positive
    return Reader(.either([.words(["scott", "silverman"]), factor.schema])) { node, name, checker in
      switch node.scalar?.text {
      case "scott": .scott
      case "silverman": .silverman
      default: factor.read(node, name, &checker).map(Bandwidth.factor)
      }
    }
  }
}
