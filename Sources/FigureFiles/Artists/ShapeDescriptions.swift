internal import Charts
internal import Expressions
internal import YAMLTree

// The shapes of patches, with the arguments that matplotlib's classes have.

struct RectangleShape: ShapeDescription {
  static let name = "rectangle"
  static let summary = "A rectangle."
  var xy: PointSource?
  var width: NumberSource?
  var height: NumberSource?
  var angle = 0.0

  static var fields: [Field<RectangleShape>] {
    [
      Field("xy", .point, \.xy, "Its lower left corner, about which it is turned.").required,
      Field("width", .numberSource, \.width, "Its extent to the right.").required,
      Field("height", .numberSource, \.height, "Its extent upwards.").required,
      Field("angle", .finite, \.angle, "Its turn in degrees, counter-clockwise; 0 unless said."),
    ]
  }

  func shape(in scope: Scope, _ checker: inout Checker, at position: SourcePosition) -> PatchShape? {
    guard let corner = xy?.point(in: scope, &checker), let width = width?.value(in: scope, &checker),
      let height = height?.value(in: scope, &checker)
    else { return nil }
    return .rectangle(x: corner.x, y: corner.y, width: width, height: height, angle: angle)
  }
}

struct EllipseShape: ShapeDescription {
  static let name = "ellipse"
  static let summary = "An ellipse."
  var xy: PointSource?
  var width: NumberSource?
  var height: NumberSource?
  var angle = 0.0

  static var fields: [Field<EllipseShape>] {
    [
      Field("xy", .point, \.xy, "Its middle.").required,
      Field("width", .numberSource, \.width, "Its extent along x before it is turned.").required,
      Field("height", .numberSource, \.height, "Its extent along y before it is turned.").required,
      Field("angle", .finite, \.angle, "Its turn in degrees, counter-clockwise; 0 unless said."),
    ]
  }

  func shape(in scope: Scope, _ checker: inout Checker, at position: SourcePosition) -> PatchShape? {
    guard let middle = xy?.point(in: scope, &checker), let width = width?.value(in: scope, &checker),
      let height = height?.value(in: scope, &checker)
    else { return nil }
    return .ellipse(x: middle.x, y: middle.y, width: width, height: height, angle: angle)
  }
}

struct CircleShape: ShapeDescription {
  static let name = "circle"
  static let summary = "A circle; an ellipse where units of x and y differ."
  var xy: PointSource?
  var radius: NumberSource?

  static var fields: [Field<CircleShape>] {
    [
      Field("xy", .point, \.xy, "Its middle.").required,
      Field("radius", .numberSource, \.radius, "Its radius; 5 unless said."),
    ]
  }

  func shape(in scope: Scope, _ checker: inout Checker, at position: SourcePosition) -> PatchShape? {
    guard let middle = xy?.point(in: scope, &checker) else { return nil }
    guard let radius else { return .circle(x: middle.x, y: middle.y, radius: 5) }
    return radius.value(in: scope, &checker).map { .circle(x: middle.x, y: middle.y, radius: $0) }
  }
}

struct PolygonShape: ShapeDescription {
  static let name = "polygon"
  static let summary = "Straight lines through points, closed."
  var xy: PointsSource?
  var isClosed = true

  static var fields: [Field<PolygonShape>] {
    [
      Field("xy", .points, \.xy, "Its corners: a list of points, or an expression of rows of two.").required,
      Field(
        "closed", .boolean, \.isClosed, "Whether its outline returns to the first corner; true unless said."),
    ]
  }

  func shape(in scope: Scope, _ checker: inout Checker, at position: SourcePosition) -> PatchShape? {
    xy?.points(in: scope, &checker).map { .polygon($0, closed: isClosed) }
  }
}

struct RegularPolygonShape: ShapeDescription {
  static let name = "regularpolygon"
  static let summary = "A polygon of equal sides, with a corner on top."
  var xy: PointSource?
  var vertices: Int?
  var radius: NumberSource?
  var orientation = 0.0

  static var fields: [Field<RegularPolygonShape>] {
    [
      Field("xy", .point, \.xy, "Its middle.").required,
      Field("numVertices", .integer(in: 3...10_000), \.vertices, "The number of its corners.").required,
      Field("radius", .numberSource, \.radius, "How far its corners are from the middle; 5 unless said."),
      Field("orientation", .finite, \.orientation, "Its turn in radians, counter-clockwise; 0 unless said."),
    ]
  }

  func shape(in scope: Scope, _ checker: inout Checker, at position: SourcePosition) -> PatchShape? {
    guard let middle = xy?.point(in: scope, &checker), let vertices else { return nil }
    var distance = 5.0
    if let radius {
      guard let value = radius.value(in: scope, &checker) else { return nil }
      distance = value
    }
    return .regularPolygon(
      x: middle.x, y: middle.y, vertices: vertices, radius: distance, orientation: orientation)
  }
}

struct WedgeShape: ShapeDescription {
  static let name = "wedge"
  static let summary = "A piece of a circle, or of a ring."
  var center: PointSource?
  var r: NumberSource?
  var theta1: NumberSource?
  var theta2: NumberSource?
  var width: NumberSource?

  static var fields: [Field<WedgeShape>] {
    [
      Field("center", .point, \.center, "The middle of the circle.").required,
      Field("r", .numberSource, \.r, "The radius of the circle.").required,
      Field("theta1", .numberSource, \.theta1, "Where it begins, in degrees from the right.").required,
      Field("theta2", .numberSource, \.theta2, "Where it ends, counter-clockwise, in degrees.").required,
      Field("width", .numberSource, \.width, "The width of the ring; without it the piece has a tip."),
    ]
  }

  func shape(in scope: Scope, _ checker: inout Checker, at position: SourcePosition) -> PatchShape? {
    guard let center = center?.point(in: scope, &checker), let r = r?.value(in: scope, &checker),
      let theta1 = theta1?.value(in: scope, &checker), let theta2 = theta2?.value(in: scope, &checker)
    else { return nil }
    var ring: Double?
    if let width {
      guard let value = width.value(in: scope, &checker) else { return nil }
      ring = value
    }
    return .wedge(x: center.x, y: center.y, radius: r, theta1: theta1, theta2: theta2, width: ring)
  }
}

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
