internal import Charts
internal import YAMLTree

/// A line in steps.
struct StepDescription: ArtistDescription {
  static let name = "step"
  static let summary = "A line in steps through points."

  private var plot: PlotDescription
  private var place = StepPlace.pre

  init(position: SourcePosition) { plot = PlotDescription(position: position) }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    var plot = plot
    plot.path.drawstyle = place.drawStyle
    plot.add(to: &axes, context, &checker)
  }

  static var fields: [Field<StepDescription>] {
    [
      Field("where", .word, \.place, "Where the steps rise; pre, at the point before, unless said.")
    ] + PlotDescription.fields.filter { $0.name != "drawstyle" }.map { $0.lifted(\.plot) }
  }
}
