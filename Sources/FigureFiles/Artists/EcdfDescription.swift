internal import Charts
internal import YAMLTree

/// The empirical cumulative distribution.
struct EcdfDescription: ArtistDescription {
  static let name = "ecdf"
  static let summary = "The share of values up to each value, as a line in steps."

  private let position: SourcePosition
  private var x: DataSource?
  private var weights: DataSource?
  private var complementary = false
  private var orientation = Orientation.vertical
  private var compress = false
  private var line = LineLook()
  private var markers = MarkerLook()

  static var fields: [Field<EcdfDescription>] {
    [
      Field("x", .data, \EcdfDescription.x, "The values, in any order.").required,
      Field("weights", .data, \.weights, "How much each counts; all the same unless said."),
      Field(
        "complementary", .boolean, \.complementary,
        "Whether the share above each value is drawn; false unless said."),
      Field(
        "orientation", .word, \.orientation,
        "Whether the values lie along x, vertical, or along y, horizontal; vertical unless said."),
      Field("compress", .boolean, \.compress, "Whether equal values make a single step; false unless said."),
    ] + LineLook.fields.map { $0.lifted(\.line) } + MarkerLook.plainFields.map { $0.lifted(\.markers) }
  }

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let x, let values = x.values(in: context.scope, &checker) else { return }
    var shares: [Double]?
    if let weights {
      guard let given = weights.values(in: context.scope, &checker) else { return }
      shares = given
    }
    if x.holdsDates {
      if orientation == .vertical { axes.xaxis.holdsDates = true } else { axes.yaxis.holdsDates = true }
    }
    let look = LineProperties(
      color: line.color, linewidth: line.linewidth, linestyle: line.linestyle, marker: markers.marker,
      markersize: markers.markersize, markerfacecolor: markers.markerfacecolor,
      markeredgecolor: markers.markeredgecolor, markeredgewidth: markers.markeredgewidth, alpha: line.alpha,
      zorder: line.zorder)
    checker.reporting(Self.name, at: position) { () throws(DataError) in
      try axes.ecdf(
        values, weights: shares, complementary: complementary, orientation: orientation, compress: compress,
        label: line.label, look)
    }
  }
}
