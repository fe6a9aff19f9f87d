internal import Charts
internal import Expressions
internal import YAMLTree

/// An arrow by where it begins and how far it goes.
struct ArrowShape: ShapeDescription {
  static let name = "fancyarrow"
  static let summary = "An arrow as wide as the data are, which the view does not follow."
  var x: NumberSource?
  var y: NumberSource?
  var dx: NumberSource?
  var dy: NumberSource?
  var width = 0.001
  var headWidth: Double?
  var headLength: Double?
  var lengthIncludesHead = false
  var side = ArrowSide.full
  var overhang = 0.0
  var headStartsAtZero = false

  static var fields: [Field<ArrowShape>] {
    [
      Field("x", .numberSource, \.x, "Where it begins along x.").required,
      Field("y", .numberSource, \.y, "Where it begins along y.").required,
      Field("dx", .numberSource, \.dx, "How far it goes along x.").required,
      Field("dy", .numberSource, \.dy, "How far it goes along y.").required,
      Field("width", .positive, \.width, "The width of its shaft in data values; 0.001 unless said."),
      Field("head_width", .positive, \.headWidth, "The width of its head; three times that unless said."),
      Field(
        "head_length", .positive, \.headLength, "The length of its head; 1.5 times its width unless said."),
      Field(
        "length_includes_head", .boolean, \.lengthIncludesHead,
        "Whether the head ends where the arrow goes to; it begins there unless said."),
      Field("shape", .word, \.side, "Whether only its left or right half is drawn; full unless said."),
      Field(
        "overhang", .finite, \.overhang, "How far the back of the head is swept forwards; 0 unless said."),
      Field(
        "head_starts_at_zero", .boolean, \.headStartsAtZero,
        "Whether it is moved forwards by half its head; false unless said."),
    ]
  }

  /// Where it begins and how far it goes; `nil` after reporting what is wrong.
  func numbers(
    in scope: Scope, _ checker: inout Checker
  ) -> (x: Double, y: Double, dx: Double, dy: Double)? {
    checker.noteDates(x: x?.isDate(in: scope, checker) ?? false, y: y?.isDate(in: scope, checker) ?? false)
    guard let x = x?.value(in: scope, &checker), let y = y?.value(in: scope, &checker),
      let dx = dx?.value(in: scope, &checker), let dy = dy?.value(in: scope, &checker)
    else { return nil }
    return (x, y, dx, dy)
  }

  func shape(in scope: Scope, _ checker: inout Checker, at position: SourcePosition) -> PatchShape? {
    guard let (x, y, dx, dy) = numbers(in: scope, &checker) else { return nil }
    return .arrow(
      x: x, y: y, dx: dx, dy: dy, width: width, headWidth: headWidth, headLength: headLength,
      lengthIncludesHead: lengthIncludesHead, side: side, overhang: overhang,
      headStartsAtZero: headStartsAtZero)
  }
}
