internal import Charts
internal import YAMLTree

/// A band across the axes between two values of y.
struct AxhspanDescription: ArtistDescription {
  static let name = "axhspan"
  static let summary = "A band across the axes between two values of y."
  static var fields: [Field<AxhspanDescription>] {
    SpanOptions.fields(ends: ("ymin", "ymax"), across: ("xmin", "xmax")).map { $0.lifted(\.span) }
  }

  private var span = SpanOptions()

  init(position: SourcePosition) {}

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let low = checker.limit(span.low, context.scope), let high = checker.limit(span.high, context.scope)
    else { return }
    axes.axhspan(low, high, xmin: span.start, xmax: span.end, span.look)
  }
}

/// A band across the axes between two values of x.
struct AxvspanDescription: ArtistDescription {
  static let name = "axvspan"
  static let summary = "A band across the axes between two values of x."
  static var fields: [Field<AxvspanDescription>] {
    SpanOptions.fields(ends: ("xmin", "xmax"), across: ("ymin", "ymax")).map { $0.lifted(\.span) }
  }

  private var span = SpanOptions()

  init(position: SourcePosition) {}

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    guard let low = checker.limit(span.low, context.scope), let high = checker.limit(span.high, context.scope)
    else { return }
    axes.axvspan(low, high, ymin: span.start, ymax: span.end, span.look)
  }
}

/// What both kinds of bands share.
struct SpanOptions: Sendable {
  /// The values that it lies between.
  var low: NumberSource?
  var high: NumberSource?
  /// Start and end in shares of the axes.
  var start = 0.0
  var end = 1.0
  var look = PatchProperties()

  static func fields(ends: (String, String), across: (String, String)) -> [Field<SpanOptions>] {
    [
      Field(ends.0, .numberSource, \SpanOptions.low, "The value at which the band begins.").required,
      Field(ends.1, .numberSource, \.high, "The value at which it ends.").required,
      Field(across.0, .finite, \.start, "Where it begins across, as a share of the axes; 0 unless said."),
      Field(across.1, .finite, \.end, "Where it ends across, as a share of the axes; 1 unless said."),
    ] + PatchProperties.shapeFields.map { $0.lifted(\.look) }
  }
}
