internal import Charts
internal import YAMLTree

/// A line with error bars.
struct ErrorbarDescription: ArtistDescription {
  static let name = "errorbar"
  static let summary = "Points with error bars, with or without a line."

  let position: SourcePosition
  var x: DataSource?
  var y: DataSource?
  var xerr: DataSetsSource?
  var yerr: DataSetsSource?
  var fmt: FormatString?
  var errors = ErrorBarProperties()
  var line = LineLook()
  var path = PathLook()
  var marker = MarkerLook()

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    let scope = context.scope
    guard let x, let y, let places = checker.positions(x, on: &axes.xaxis, scope),
      let values = checker.positions(y, on: &axes.yaxis, scope)
    else { return }
    var (xErrors, yErrors): (ErrorValues?, ErrorValues?)
    guard checker.read(xerr, named: "xerr", into: &xErrors, scope),
      checker.read(yerr, named: "yerr", into: &yErrors, scope)
    else { return }
    var markevery: MarkEvery?
    if let description = marker.markevery {
      guard let value = checker.markevery(description, count: values.count, scope) else { return }
      markevery = value
    }
    do throws(DataError) {
      try axes.errorbar(
        places, values, yerr: yErrors, xerr: xErrors, fmt, errors, color: line.color,
        linewidth: line.linewidth, linestyle: line.linestyle, marker: marker.marker,
        markersize: marker.markersize, markerfacecolor: marker.markerfacecolor,
        markeredgecolor: marker.markeredgecolor, markeredgewidth: marker.markeredgewidth,
        markerfacecoloralt: marker.markerfacecoloralt, fillstyle: marker.fillstyle, markevery: markevery,
        drawstyle: path.drawstyle, gapcolor: path.gapcolor, solidCapstyle: path.solidCapstyle,
        solidJoinstyle: path.solidJoinstyle, dashCapstyle: path.dashCapstyle,
        dashJoinstyle: path.dashJoinstyle, clipOn: path.clipOn, alpha: line.alpha, label: line.label,
        zorder: line.zorder)
    } catch {
      checker.report(
        error, of: Self.name, at: position,
        arguments: [
          "x": x.position, "y": y.position, "xerr": xerr?.position, "yerr": yerr?.position,
        ])
    }
  }
}

extension ErrorbarDescription {
  static var fields: [Field<ErrorbarDescription>] {
    [
      Field("x", .positions, \.x, "Where the points lie, as numbers or words.").required,
      Field("y", .positions, \.y, "The values, as numbers or words.").required,
      Field(
        "xerr", .dataSets, \.xerr, "How far x may be off: a number, a list, or two, the lower side first."),
      Field(
        "yerr", .dataSets, \.yerr, "How far y may be off: a number, a list, or two, the lower side first."),
      Field(
        "fmt", .formatString, \.fmt,
        "Colour, marker and line style of the line in short; none draws error bars only."),
    ] + ErrorBarProperties.fields.map { $0.lifted(\.errors) } + LineLook.fields.map { $0.lifted(\.line) }
      + PathLook.fields.map { $0.lifted(\.path) } + MarkerLook.fields.map { $0.lifted(\.marker) }
  }
}
