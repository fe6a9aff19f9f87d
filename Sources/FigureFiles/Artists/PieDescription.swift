internal import Charts
internal import Colors
internal import YAMLTree

/// Shares of a whole as pieces of a circle.
struct PieDescription: ArtistDescription {
  static let name = "pie"
  static let summary = "Shares of a whole as pieces of a circle."

  let position: SourcePosition
  var x: DataSource?
  var explode: DataSource?
  var labels: [String]?
  var colors: [ColorSpecification]?
  var autopct: FormatTemplate?
  var pctdistance = 0.6
  var labeldistance: Double? = 1.1
  var shadow: PieShadow?
  var startangle = 0.0
  var radius = 1.0
  var counterclock = true
  var center: PointSource?
  var frame = false
  var rotatelabels = false
  var normalize = true
  var hatch: PerItem<Hatch?>?
  var wedges = Wedges()
  var textprops = TextProperties()

  /// What the pieces look like.
  struct Wedges: Sendable {
    var width: Double?
    var look = PatchProperties()

    static var fields: [Field<Wedges>] {
      [
        Field(
          "width", .positive, \.width, "The width of the ring that they are cut from; without it the circle.")
      ]
        + PatchProperties.shapeFields.map { $0.lifted(\.look) }
    }
  }

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    let scope = context.scope
    guard let x, let sizes = x.values(in: scope, &checker) else { return }
    var distances: [Double]?
    if let explode {
      guard let values = explode.values(in: scope, &checker) else { return }
      distances = values
    }
    var middle = (x: 0.0, y: 0.0)
    if let center {
      guard let point = center.point(in: scope, &checker) else { return }
      middle = (point.x, point.y)
    }
    do throws(DataError) {
      try axes.pie(
        sizes, explode: distances, labels: labels, colors: colors, autopct: autopct, pctdistance: pctdistance,
        labeldistance: labeldistance, shadow: shadow, startangle: startangle, radius: radius,
        counterclock: counterclock,
        width: wedges.width, center: middle, frame: frame, rotatelabels: rotatelabels, normalize: normalize,
        hatch: hatch, wedgeprops: wedges.look, textprops: textprops)
    } catch {
      checker.report(
        error, of: Self.name, at: position,
        arguments: ["x": x.position, "explode": explode?.position])
    }
  }
}

extension PieDescription {
  static var fields: [Field<PieDescription>] {
    [
      Field("x", .data, \.x, "How large the pieces are beside each other.").required,
      Field("explode", .data, \.explode, "How far each is pulled out, in radii."),
      Field("labels", .list(of: .written), \.labels, "What is written beside the pieces."),
      Field(
        "colors", .oneOrMore(of: .color, single: .spelledColor), \.colors,
        "Their colours in turn; those of the cycle unless said."),
      Field("autopct", .printfFormat, \.autopct, "How per cents are written on the pieces, such as %1.1f%%."),
      Field("pctdistance", .finite, \.pctdistance, "How far per cents are from the middle, in radii; 0.6."),
      Field("labeldistance", Reader<Double>.finite.schema.orNull, "How far labels are; 1.1, null for none.") {
        node, pie, checker in
        pie.labeldistance =
          node.scalar?.value == .null ? nil : Reader<Double>.finite.read(node, "labeldistance", &checker)
      },
      Field(
        "shadow", .either([.boolean, .keys(PieShadow.fields)]),
        "Shadows below the pieces: true, or a mapping of ox, oy and shade; none unless said."
      ) { node, pie, checker in
        if case .boolean(let isWanted) = node.scalar?.value {
          pie.shadow = isWanted ? PieShadow() : nil
        } else {
          var shadow = PieShadow()
          checker.read(node, named: "\"shadow\"", into: &shadow, fields: PieShadow.fields)
          pie.shadow = shadow
        }
      },
      Field("startangle", .finite, \.startangle, "Where the first begins, in degrees from the right; 0."),
      Field("radius", .positive, \.radius, "The radius; 1 unless said."),
      Field(
        "counterclock", .boolean, \.counterclock, "Whether they go on counter-clockwise; true unless said."),
      Field("center", .point, \.center, "The middle; [0, 0] unless said."),
      Field("frame", .boolean, \.frame, "Whether frame and ticks are shown; false unless said."),
      Field("rotatelabels", .boolean, \.rotatelabels, "Whether labels are turned as their pieces; false."),
      Field(
        "normalize", .boolean, \.normalize,
        "Whether they make a full circle; if not, their sum is at most 1. True unless said."),
      Field("hatch", .hatches, \.hatch, "What they are hatched with, in turn."),
      Field("wedgeprops", .keys(Wedges.fields), "What the pieces look like.") { node, pie, checker in
        checker.read(node, named: "\"wedgeprops\"", into: &pie.wedges, fields: Wedges.fields)
      },
      Field("textprops", .keys(TextProperties.fields(usualSize: 10)), "What the texts look like.") {
        node, pie, checker in
        checker.read(
          node, named: "\"textprops\"", into: &pie.textprops, fields: TextProperties.fields(usualSize: 10))
      },
    ]
  }
}

extension PieShadow {
  fileprivate static var fields: [Field<PieShadow>] {
    [
      Field("ox", .finite, \.ox, "How far they lie to the right; -0.02 unless said."),
      Field("oy", .finite, \.oy, "How far they lie up; -0.02 unless said."),
      Field("shade", .share, \.shade, "How much darker they are than the pieces; 0.7 unless said."),
    ]
  }
}

extension Schema {
  /// The same, or nothing.
  fileprivate var orNull: Schema { .either([self, .types([.null])]) }
}

extension Reader where Value == FormatTemplate {
  /// A format in the style of C.
  fileprivate static var printfFormat: Reader {
    Reader(.text) { node, name, checker in
      guard let text = Reader<String>.text.read(node, name, &checker) else { return nil }
      do throws(FormatTemplate.Mistake) {
        return try FormatTemplate(printf: text)
      } catch {
        checker.error("\"\(name)\": \(error)", at: node.position)
        return nil
      }
    }
  }
}
