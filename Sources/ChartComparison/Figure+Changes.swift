public import Charts
internal import Drawing
public import Typography

extension Figure {
  /// The figure as a drawing whose parts have names.
  ///
  /// - Throws: `FigureError` for an impossible size, `TextError` for a missing font or character.
  func drawing(fonts: FontLibrary) throws -> SVGDrawing {
    let drawing = try laidOut(fonts: fonts)
    let canvas = SVGCanvas(width: drawing.width, height: drawing.height)
    drawing.draw(on: canvas)
    return try SVGDrawing(reading: canvas.document(title: "", description: ""))
  }

  /// What changed since another version of the figure, in the words of charts.
  ///
  /// Data are compared as they are, before anything is drawn; the rest as it is drawn.
  /// - Throws: `FigureError` for an impossible size, `TextError` for a missing font or character.
  public func changes(from old: Figure, fonts: FontLibrary) throws -> ChartChanges {
    var changes = ChartChanges(from: try old.drawing(fonts: fonts), to: try drawing(fonts: fonts))
    for (index, pair) in zip(old.allAxes, allAxes).enumerated() {
      changes.addData(pair.0.lines, pair.1.lines, place: allAxes.count > 1 ? "axes \(index + 1): " : "")
    }
    return changes
  }
}

extension ChartChanges {
  /// Adds what changed in the data of lines.
  fileprivate mutating func addData(_ old: [Line2D], _ new: [Line2D], place: String) {
    for (index, pair) in zip(old, new).enumerated() {
      guard let sentence = Self.dataChange(pair.0, pair.1) else { continue }
      add(place + Self.name(of: index, pair.1.label) + " data: " + sentence)
    }
  }

  private static func dataChange(_ old: Line2D, _ new: Line2D) -> String? {
    guard old.x.count == new.x.count else { return "\(old.x.count) points became \(new.x.count)" }
    // As bits, so that NaN equals itself.
    let differing = old.x.indices.filter { index in
      old.x[index].bitPattern != new.x[index].bitPattern || old.y[index].bitPattern != new.y[index].bitPattern
    }
    guard let first = differing.first else { return nil }
    let values = "(\(old.x[first]), \(old.y[first])) became (\(new.x[first]), \(new.y[first]))"
    return "\(differing.count) of \(old.x.count) points changed, the first at x = \(old.x[first]): \(values)"
  }
}
