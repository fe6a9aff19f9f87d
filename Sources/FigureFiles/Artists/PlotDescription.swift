internal import Arrays
internal import Charts
internal import Expressions
internal import YAMLTree

/// A line through points, with or without markers.
struct PlotDescription: ArtistDescription {
  static let name = "plot"
  static let summary = "A line through points."

  let position: SourcePosition
  /// `nil` counts the values of y from 0.
  var x: DataSource?
  var y: DataSource?
  var fmt: FormatString?
  var line = LineLook()
  var path = PathLook()
  var markers = MarkerLook()

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    checker.addPlot(self, to: &axes, context.scope)
  }
}

extension PlotDescription {
  static let fields: [Field<PlotDescription>] =
    [
      Field("x", .positions, \.x, "Where the points lie, as numbers or words; counted from 0 unless said."),
      Field("y", .positions, \.y, "The values: an expression, a list of numbers or words, or a number.")
        .required,
      Field(
        "fmt", .formatString, \.fmt, "Colour, marker and line style in short, such as \"k--\" or \"ro\"."),
    ] + LineLook.fields.map { $0.lifted(\.line) } + PathLook.fields.map { $0.lifted(\.path) }
    + MarkerLook.fields.map { $0.lifted(\.markers) }
}

extension Checker {
  fileprivate mutating func addPlot(_ plot: PlotDescription, to axes: inout Axes, _ scope: Scope) {
    guard let source = plot.y, let y = positions(source, on: &axes.yaxis, scope) else { return }
    var x = y.indices.map(Double.init)
    if let given = plot.x {
      guard let values = positions(given, on: &axes.xaxis, scope) else { return }
      x = values
    }
    guard x.count == y.count else {
      error("x has \(x.count) values and y has \(y.count)", at: source.position)
      return
    }
    if !zip(x, y).contains(where: { $0.isFinite && $1.isFinite }) {
      warning("\"plot\" has no finite point; nothing is drawn for it", at: plot.position)
    }
    var markevery: MarkEvery?
    if let description = plot.markers.markevery {
      guard let value = self.markevery(description, count: y.count, scope) else { return }
      markevery = value
    }
    let (look, path, markers) = (plot.line, plot.path, plot.markers)
    axes.plot(
      x, y, plot.fmt, color: look.color, linewidth: look.linewidth, linestyle: look.linestyle,
      marker: markers.marker, markersize: markers.markersize, markerfacecolor: markers.markerfacecolor,
      markeredgecolor: markers.markeredgecolor, markeredgewidth: markers.markeredgewidth,
      markerfacecoloralt: markers.markerfacecoloralt, fillstyle: markers.fillstyle, markevery: markevery,
      drawstyle: path.drawstyle, gapcolor: path.gapcolor, solidCapstyle: path.solidCapstyle,
      solidJoinstyle: path.solidJoinstyle, dashCapstyle: path.dashCapstyle, dashJoinstyle: path.dashJoinstyle,
      clipOn: path.clipOn, alpha: look.alpha, label: look.label, zorder: look.zorder)
  }
}

// MARK: - Which points have markers

extension Checker {
  /// - Parameter count: the number of points.
  /// - Returns: `nil` after reporting what is wrong.
  mutating func markevery(
    _ description: MarkEveryDescription, count: Int, _ scope: Scope
  ) -> MarkEvery? {
    switch description {
    case .fixed(let choice, let position):
      return checked(choice, count: count, at: position)
    case .source(let source):
      guard let value = source.value(in: scope, &self) else { return nil }
      guard let choice = MarkEvery(value) else {
        error(
          "\"markevery\" must be a step, a pair of a start and a step, or a list of numbers or truth values; "
            + "the expression gives \(value.summary)", at: source.position)
        return nil
      }
      return checked(choice, count: count, at: source.position)
    }
  }

  private mutating func checked(_ choice: MarkEvery, count: Int, at position: SourcePosition) -> MarkEvery? {
    guard let complaint = choice.complaint(count: count) else { return choice }
    error("\"markevery\" \(complaint)", at: position)
    return nil
  }
}

extension MarkEvery {
  /// What is wrong with the choice among so many points; `nil` if nothing is.
  fileprivate func complaint(count: Int) -> String? {
    switch self {
    case .every(let step, _):
      step < 1 ? "must be a step of at least one point, not \(step)" : nil
    case .distance(let step, let start):
      step > 0 && step.isFinite && start.isFinite
        ? nil : "must be a step above zero, in shares of the axes' diagonal, not \(step)"
    case .indices(let indices):
      indices.first { !(-count..<count).contains($0) }.map { "names point \($0), but there are \(count)" }
    case .mask(let truths):
      truths.count == count ? nil : "has \(truths.count) truth values for \(count) points"
    }
  }

  /// The choice that a value stands for in Python.
  fileprivate init?(_ value: Value) {
    if case .tuple(let pair) = value {
      self.init(pair: pair)
    } else if let array = (try? value.asArray()) ?? nil {
      self.init(array)
    } else {
      return nil
    }
  }

  /// A first point and a step, both whole numbers or both shares of the diagonal.
  private init?(pair: [Value]) {
    guard pair.count == 2, case .array(let first) = pair[0], case .array(let step) = pair[1], first.isScalar,
      step.isScalar, first.dtype == step.dtype
    else { return nil }
    switch step.dtype {
    case .int64: self = .every(step.integers[0], from: first.integers[0])
    case .float64: self = .distance(step.doubles[0], from: first.doubles[0])
    case .bool: return nil
    }
  }

  private init?(_ array: NDArray) {
    switch (array.dtype, array.ndim) {
    case (.int64, 0): self = .every(array.integers[0])
    case (.float64, 0): self = .distance(array.doubles[0])
    case (.int64, 1): self = .indices(array.integers)
    case (.bool, 1): self = .mask(array.truths)
    default: return nil
    }
  }
}
