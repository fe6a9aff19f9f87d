internal import Charts
internal import YAMLTree

/// A text inside an axes.
struct TextDescription: ArtistDescription {
  static let name = "text"
  static let summary = "A text at a place of the data."

  var x: NumberSource?
  var y: NumberSource?
  /// All but the place.
  var text = Text(0, 0, "")

  init(position: SourcePosition) {}

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    checker.noteDates(
      x: x?.isDate(in: context.scope, checker) ?? false, y: y?.isDate(in: context.scope, checker) ?? false)
    guard let x = x?.value(in: context.scope, &checker), let y = y?.value(in: context.scope, &checker)
    else { return }
    var text = text
    (text.x, text.y) = (x, y)
    axes.addArtist(text)
  }
}
