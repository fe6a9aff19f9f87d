internal import Charts
internal import Colors
internal import Expressions
internal import YAMLTree

/// Counts of numbers in bins.
struct HistDescription: ArtistDescription {
  static let name = "hist"
  static let summary = "Counts of numbers in bins."

  let position: SourcePosition
  var x: DataSetsSource?
  /// `nil` takes the style's.
  var bins: BinsDescription?
  var range: LimitsDescription?
  var weights: DataSetsSource?
  var bottom: DataSource?
  /// All that is no data.
  var options = HistogramOptions()

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    let scope = context.scope
    guard let x, let data = x.sets(in: scope, &checker), let bins = givenBins(in: scope, &checker),
      let bottom = checker.perItem(bottom, or: 0, scope)
    else { return }
    var options = options
    options.bottom = bottom
    if let weights {
      guard let sets = weights.sets(in: scope, &checker) else { return }
      options.weights = sets.sets
    }
    if let range {
      guard let first = checker.limit(range.first, scope), let last = checker.limit(range.last, scope) else {
        checker.error("\"range\" must have two ends", at: position)
        return
      }
      options.range = Interval(first, last)
    }
    if x.holdsDates {
      if options.orientation == .vertical {
        axes.xaxis.holdsDates = true
      } else {
        axes.yaxis.holdsDates = true
      }
    }
    do throws(DataError) {
      try axes.hist(data, bins: bins, options)
    } catch {
      checker.report(
        error, of: Self.name, at: position,
        arguments: ["x": x.position, "weights": weights?.position, "bins": self.bins?.position])
    }
  }
}

extension HistDescription {
  /// The bins that are said; the inner value is `nil` if none are.
  ///
  /// - Returns: `nil` after reporting what is wrong.
  private func givenBins(in scope: Scope, _ checker: inout Checker) -> HistogramBins?? {
    guard let bins else { return .some(nil) }
    return bins.bins(in: scope, &checker).map { .some($0) }
  }

  static var fields: [Field<HistDescription>] {
    [
      Field("x", .dataSets, \.x, "The numbers; a list of lists or expressions for several sets.").required,
      Field("bins", .bins, \.bins, "How many bins, their edges, or a rule such as auto; 10 unless said."),
      Field(
        "range", .limits, \.range, "Where the bins begin and end; from the least to the greatest number."),
      Field("density", .boolean, \.options.density, "Whether the area of a set is 1; false unless said."),
      Field("weights", .dataSets, \.weights, "What each number counts; 1 unless said."),
      Field(
        "cumulative", .cumulation, \.options.cumulative,
        "Whether each bin counts those before it, too, or those after it (-1); false unless said."),
      Field("bottom", .data, \.bottom, "Where the bars begin; 0 unless said."),
      Field("histtype", .word, \.options.histtype, "How it is drawn; bar unless said."),
      Field("align", .word, \.options.align, "Where bars stand on their bins; mid unless said."),
      Field("orientation", .word, \.options.orientation, "Whether bars stand or lie; vertical unless said."),
      Field("rwidth", .positive, \.options.rwidth, "The share of its bin that a bar takes; all unless said."),
      Field("log", .boolean, \.options.log, "Whether the counts are spread by their logarithms."),
      Field("color", .colors, \.options.color, "The colour of each set; the next of the cycle unless said."),
      Field(
        "edgecolor", .colors, \.options.edgecolor, "The colour of the outlines; there are none unless said."),
      Field(
        "linewidth", .pointsPerItem, \.options.linewidth,
        "The width of the outlines in points; 1 unless said."),
      Field("hatch", .hatches, \.options.hatch, "What the sets are hatched with, such as //, or a list."),
      Field("facecolor", .color, \.options.look.facecolor, "The colour of all insides."),
      Field("label", .texts, \.options.label, "What the legend calls each set."),
      Field("stacked", .boolean, \.options.stacked, "Whether the sets are added up; false unless said."),
    ] + PatchProperties.commonFields.map { $0.lifted(\.options.look) }
  }
}

/// The bins of a histogram as a figure file gives them.
enum BinsDescription: Sendable {
  case count(Int)
  case rule(HistogramBins.Rule)
  /// Edges, or how many.
  case source(DataSource)

  var position: SourcePosition? { if case .source(let source) = self { source.position } else { nil } }

  /// - Returns: `nil` after reporting what is wrong.
  func bins(in scope: Scope, _ checker: inout Checker) -> HistogramBins? {
    switch self {
    case .count(let count): return .count(count)
    case .rule(let rule): return .rule(rule)
    case .source(let source):
      guard let array = source.array(in: scope, &checker) else { return nil }
      guard array.isScalar || source.isSingle else { return .edges(array.doubles) }
      guard let count = Int(exactly: array.doubles[0]) else {
        checker.error("\"bins\" must be a whole number, edges, or a rule", at: source.position)
        return nil
      }
      return .count(count)
    }
  }
}

extension Reader where Value == BinsDescription {
  /// A number, a list of edges, an expression of either, or the name of a rule.
  fileprivate static var bins: Reader {
    Reader(.data) { node, name, checker in
      if let rule = node.scalar.flatMap({ HistogramBins.Rule(rawValue: $0.text) }) { return .rule(rule) }
      return Reader<DataSource>.data.read(node, name, &checker).map(BinsDescription.source)
    }
  }
}

extension Reader where Value == Cumulation {
  /// True, false, or -1 for the other way round.
  fileprivate static var cumulation: Reader {
    Reader("true, false, or -1 to count those after a bin", .either([.boolean, .integer(-1...1)])) { node in
      switch node.scalar?.value {
      case .boolean(let truth): truth ? .rising : Cumulation.none
      case .integer(-1): .falling
      case .integer(0): Cumulation.none
      case .integer(1): .rising
      default: nil
      }
    }
  }
}
