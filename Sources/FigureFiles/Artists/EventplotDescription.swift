internal import Charts
internal import YAMLTree

/// Rows of short lines, one for each event.
struct EventplotDescription: ArtistDescription {
  static let name = "eventplot"
  static let summary = "Rows of short lines, one for each event."

  let position: SourcePosition
  var positions: DataSetsSource?
  var orientation = Orientation.horizontal
  var lineoffsets: DataSource?
  var linelengths: DataSource?
  var look = SegmentLook()

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let rows = positions?.rows(in: context.scope, &checker),
      let offsets = lineoffsets.map({ $0.values(in: context.scope, &checker) }) ?? [1],
      let lengths = linelengths.map({ $0.values(in: context.scope, &checker) }) ?? [1]
    else { return }
    if positions?.holdsDates == true {
      if orientation == .horizontal { axes.xaxis.holdsDates = true } else { axes.yaxis.holdsDates = true }
    }
    checker.reporting(Self.name, at: position) { () throws(DataError) in
      try axes.eventplot(rows, orientation: orientation, lineoffsets: offsets, linelengths: lengths, look)
    }
  }
}

extension EventplotDescription {
  static var fields: [Field<EventplotDescription>] {
    [
      Field(
        "positions", .dataSets, \EventplotDescription.positions, "Where the events lie; a list for each row."
      ).required,
      Field("orientation", .word, \.orientation, "Which way the rows run; horizontal unless said."),
      Field(
        "lineoffsets", .data, \.lineoffsets, "Where each row lies, or the distance of rows; 1 unless said."),
      Field("linelengths", .data, \.linelengths, "How long the lines of each row are; 1 unless said."),
    ] + SegmentLook.fields.filter { $0.name != "label" }.map { $0.lifted(\.look) }
  }
}
