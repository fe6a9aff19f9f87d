internal import Charts
internal import Colors
internal import YAMLTree

/// Boxes for sets of numbers.
struct BoxplotDescription: ArtistDescription {
  static let name = "boxplot"
  static let summary = "A box for each set of numbers, with whiskers and what lies beyond them."

  let position: SourcePosition
  var x: DataSetsSource?
  var whis: DataSource?
  var positions: DataSource?
  var widths: DataSource?
  var capwidths: DataSource?
  var usermedians: [Double?]?
  var confIntervals: [ConfidenceInterval?]?
  /// The others.
  var options = BoxPlotOptions()

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let sets = x?.sets(in: context.scope, &checker)?.sets else { return }
    var options = options
    for (source, list) in [
      (positions, \BoxPlotOptions.positions), (widths, \.widths), (capwidths, \.capwidths),
    ] {
      guard let source else { continue }
      guard let values = source.values(in: context.scope, &checker) else { return }
      options[keyPath: list] = values
    }
    if let whis {
      guard let values = whis.values(in: context.scope, &checker) else { return }
      switch values.count {
      case 1: options.whis = .ranges(values[0])
      case 2 where values.allSatisfy { (0...100).contains($0) }:
        options.whis = .percentiles(values[0], values[1])
      default:
        checker.error("\"whis\" must be a number or two percentiles from 0 to 100", at: whis.position)
        return
      }
    }
    options.usermedians = usermedians
    options.confIntervals = confIntervals
    // What a box looks like holds for its line, too.
    let box = options.patchprops
    options.boxprops = LineProperties(
      color: box.color ?? box.edgecolor, linewidth: box.linewidth, linestyle: box.linestyle,
      solidCapstyle: box.capstyle, dashCapstyle: box.capstyle, solidJoinstyle: box.joinstyle,
      dashJoinstyle: box.joinstyle, clipOn: box.clipOn, alpha: box.alpha,
      zorder: box.zorder)
    checker.reporting(Self.name, at: position) { () throws(DataError) in try axes.boxplot(sets, options) }
  }
}

extension BoxplotDescription {
  static var fields: [Field<BoxplotDescription>] {
    [
      Field(
        "x", .dataSets, \BoxplotDescription.x, "The numbers; a list of lists or expressions for several sets."
      ).required,
      Field("notch", .boolean, \.options.notch, "Whether boxes narrow at their median; false unless said."),
      Field(
        "sym", .formatString, \.options.sym,
        "Colour and marker of what lies beyond; a circle unless said, an empty text leaves it out."),
      Field("orientation", .word, \.options.orientation, "Which way the boxes stand; vertical unless said."),
      Field(
        "whis", .data, \.whis,
        "How far whiskers reach, in heights of the box, or two percentiles; 1.5 unless said."
      ),
      Field(
        "autorange", .boolean, \.options.autorange,
        "Whether whiskers reach to the ends where the box has no height; false unless said."),
      Field(
        "bootstrap", .integer(in: 1...1_000_000), \.options.bootstrap,
        "How often medians of values drawn at random are taken, for the notches; a formula unless said."),
      Field("seed", .seed, \.options.seed, "What the random numbers of bootstrap begin with; 0 unless said."),
      Field(
        "usermedians", .listWithGaps(of: .finite), \.usermedians,
        "Medians in place of those of the numbers; null keeps one."),
      Field(
        "conf_intervals", .listWithGaps(of: .confidenceInterval), \.confIntervals,
        "Both ends of each notch; null leaves an end or a pair to the numbers."),
      Field("positions", .data, \.positions, "Where the boxes stand; 1, 2, … unless said."),
      Field("widths", .data, \.widths, "How wide the boxes are, all or each."),
      Field("capwidths", .data, \.capwidths, "How wide the caps are; half as wide as the boxes unless said."),
      Field("patch_artist", .boolean, \.options.patchArtist, "Whether boxes are filled; false unless said."),
      Field(
        "tick_labels", .list(of: .written), \.options.tickLabels, "What the ticks say; positions unless said."
      ),
      Field("label", .texts, \.options.label, "What the legend calls the boxes, or the first of them."),
      Field(
        "manage_ticks", .boolean, \.options.manageTicks, "Whether ticks and limits follow; true unless said."),
      Field("showmeans", .boolean, \.options.showmeans, "Whether means are marked; false unless said."),
      Field("meanline", .boolean, \.options.meanline, "Whether a mean is a line; false unless said."),
      Field("showcaps", .boolean, \.options.showcaps, "Whether whiskers have caps; true unless said."),
      Field("showbox", .boolean, \.options.showbox, "Whether boxes are drawn; true unless said."),
      Field(
        "showfliers", .boolean, \.options.showfliers, "Whether what lies beyond is drawn; true unless said."),
      Field(
        "zorder", .finite, \.options.zorder, "What is higher is drawn over what is lower; 2 unless said."),
      Field("boxprops", .keys(PatchProperties.shapeFields), "What the boxes look like.") {
        node, box, checker in
        checker.read(
          node, named: "\"boxprops\"", into: &box.options.patchprops, fields: PatchProperties.shapeFields)
      },
      properties("whiskerprops", \.options.whiskerprops, "What the whiskers look like."),
      properties("capprops", \.options.capprops, "What the caps look like."),
      properties("flierprops", \.options.flierprops, "What lies beyond the whiskers looks like."),
      properties("medianprops", \.options.medianprops, "What the medians look like."),
      properties("meanprops", \.options.meanprops, "What the means look like."),
    ]
  }

  private static func properties(
    _ name: String, _ part: any WritableKeyPath<BoxplotDescription, LineProperties> & Sendable,
    _ summary: String
  ) -> Field<BoxplotDescription> {
    Field(name, .keys(LineProperties.fields), summary) { node, box, checker in
      checker.read(node, named: "\"\(name)\"", into: &box[keyPath: part], fields: LineProperties.fields)
    }
  }
}

extension LineProperties {
  /// What a line and its markers have.
  static var fields: [Field<LineProperties>] {
    [
      Field("color", .color, \.color, "The colour of the line, and of markers whose colours are not said."),
      Field("linewidth", .points, \.linewidth, "The width of the line in points."),
      Field("linestyle", .linestyle, \.linestyle, "How the line is broken up."),
      Field("marker", .word, \.marker, "The shape at each point, such as \"o\"."),
      Field("markersize", .points, \.markersize, "The size of markers in points."),
      Field("markerfacecolor", .color, \.markerfacecolor, "The colour inside markers."),
      Field("markeredgecolor", .color, \.markeredgecolor, "The colour of marker edges."),
      Field("markeredgewidth", .points, \.markeredgewidth, "The width of marker edges in points."),
      Field("fillstyle", .word, \.fillstyle, "Which part of markers has their face colour."),
      Field("markerfacecoloralt", .color, \.markerfacecoloralt, "The colour of the other part."),
      Field("gapcolor", .color, \.gapcolor, "The colour between the dashes."),
      Field("solid_capstyle", .word, \.solidCapstyle, "The ends of a solid line."),
      Field("solid_joinstyle", .word, \.solidJoinstyle, "The corners of a solid line."),
      Field("dash_capstyle", .word, \.dashCapstyle, "The ends of dashes."),
      Field("dash_joinstyle", .word, \.dashJoinstyle, "The corners of dashes."),
      Field("clip_on", .boolean, \.clipOn, "Whether it ends at the border of the axes."),
      Field("alpha", .share, \.alpha, "How opaque it is, from 0 to 1."),
      Field("zorder", .finite, \.zorder, "What is higher is drawn over what is lower."),
    ]
  }
}

extension Reader where Value == ConfidenceInterval {
  /// Two numbers, either of which may be null.
  fileprivate static var confidenceInterval: Reader {
    let ends = Reader<[Double?]>.listWithGaps(of: .finite)
    return Reader(ends.schema) { node, name, checker in
      guard let pair = ends.read(node, name, &checker) else { return nil }
      guard pair.count == 2 else {
        checker.error("each of \"\(name)\" must have two ends, not \(pair.count)", at: node.position)
        return nil
      }
      return ConfidenceInterval(pair[0], pair[1])
    }
  }
}

extension Reader where Value == UInt32 {
  fileprivate static var seed: Reader {
    let number = Reader<Int>.integer(in: 0...Int(UInt32.max))
    return Reader(number.schema) { node, name, checker in
      number.read(node, name, &checker).map(UInt32.init)
    }
  }
}
