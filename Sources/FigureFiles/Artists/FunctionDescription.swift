internal import Arrays
internal import Charts
internal import Colors
internal import Expressions
internal import Sampling
internal import YAMLTree

// A function of one variable: its expression is sampled as densely as the picture needs.

/// A function that is sampled as densely as its picture needs.
struct FunctionDescription: ArtistDescription {
  static let name = "fplot"
  static let summary = "A function, sampled as densely as its picture needs."

  let position: SourcePosition
  var f: ExpressionSource?
  /// The name that stands for the argument in the expression.
  var variable = "x"
  /// Where it is drawn.
  var xlim = LimitsDescription()
  /// Pixels.
  var tolerance = 0.1
  var jumps = JumpStyle.connected
  /// The marker at kinks; without one they are not marked.
  var kinks: MarkerStyle?
  var fmt: FormatString?
  var line = LineLook()

  init(position: SourcePosition) { self.position = position }

  func add(to axes: inout Axes, _ context: DrawContext, _ checker: inout Checker) {
    checker.addFunction(self, to: &axes, context.scope, context.view)
  }
}

extension FunctionDescription {
  static var fields: [Field<FunctionDescription>] {
    [
      Field("f", .expression, \.f, "The function: an expression of its variable.").required,
      Field(
        "variable", .variableName, \.variable, "What the expression calls its variable; \"x\" unless said."),
      Field("xlim", .limits, \.xlim, "Where the function is drawn: its two ends.").required,
      Field("tolerance", .positive, \.tolerance, "How far the line may be off, in pixels; 0.1 unless said."),
      Field("jumps", .word, \.jumps, "How places are drawn where the function leaps; connected unless said."),
      Field("kinks", .word, \.kinks, "The marker where the function bends; without it there is none."),
      Field("fmt", .formatString, \.fmt, "Colour, marker and line style in short, such as \"k--\"."),
    ] + LineLook.fields.map { $0.lifted(\.line) }
  }
}

extension Checker {
  fileprivate mutating func addFunction(
    _ description: FunctionDescription, to axes: inout Axes, _ scope: Scope, _ view: AxesView
  ) {
    guard let source = description.f, let interval = interval(of: description, scope) else { return }
    do {
      let hints = try source.expression.breakpoints(
        of: description.variable, in: interval, scope, work)
      let sampler = try AdaptiveSampler(
        interval: interval, width: view.size.width, height: view.size.height, ylim: view.ylim,
        tolerance: description.tolerance, breakpoints: hints)
      let function = SampledExpression(
        source: source, variable: description.variable, scope: scope, work: work)
      let sampled = try sampler.sample { x throws(ExpressionError) in try function.values(at: x) }
      if !sampled.isComplete {
        warning(
          "\"fplot\" needs more than \(sampler.maximumCount) points; it is not drawn to its tolerance",
          at: description.position)
      }
      draw(description, sampled, kinks: try function.kinks(among: hints, of: sampled), on: &axes)
    } catch let error as ExpressionError {
      self.error(error.message, at: source.node.position(ofCharacter: error.column - 1))
    } catch {
      self.error("\(error)", at: description.position)
    }
  }

  private mutating func interval(of description: FunctionDescription, _ scope: Scope) -> ClosedRange<Double>?
  {
    guard let low = limit(description.xlim.first, scope), let high = limit(description.xlim.last, scope)
    else {
      error("\"xlim\" of \"fplot\" must have two ends", at: description.position)
      return nil
    }
    guard low < high else {
      error("\"xlim\" must rise; it is \(low), \(high)", at: description.position)
      return nil
    }
    return low...high
  }

  /// The line, and over it dots where it leaps and markers where it bends, all in one colour.
  private mutating func draw(
    _ description: FunctionDescription, _ sampled: SampledFunction, kinks: [SamplePoint], on axes: inout Axes
  ) {
    let look = description.line
    let line = sampled.line(jumps: description.jumps)
    if line.x.isEmpty {
      warning("\"fplot\" has no finite point; nothing is drawn for it", at: description.position)
    }
    axes.plot(
      line.x, line.y, description.fmt, color: look.color, linewidth: look.linewidth,
      linestyle: look.linestyle,
      alpha: look.alpha, label: look.label, zorder: look.zorder)
    guard let color = axes.lines.last?.color else { return }
    func mark(_ points: [SamplePoint], _ marker: MarkerStyle, face: ColorSpecification) {
      guard !points.isEmpty else { return }
      axes.plot(
        points.map(\.x), points.map(\.y), color: .color(color), linestyle: LineStyle.none, marker: marker,
        markerfacecolor: face, alpha: look.alpha, zorder: look.zorder)
    }
    if let marker = description.kinks { mark(kinks, marker, face: .color(color)) }
    guard description.jumps == .dots else { return }
    mark(sampled.dots.open, .circle, face: .color(axes.facecolor))
    mark(sampled.dots.closed, .circle, face: .color(color))
  }
}

/// An expression as a function of one variable.
private struct SampledExpression {
  let source: ExpressionSource
  let variable: String
  let scope: Scope
  let work: WorkMeter

  /// The values at places; a single value is one for all.
  func values(at x: [Double]) throws(ExpressionError) -> [Double] {
    var scope = scope
    scope[variable] = .row(x)
    let value = try source.expression.evaluate(in: scope, work)
    guard case .array(let array) = value, array.isScalar || array.shape == [x.count] else {
      throw ExpressionError(
        "a function of \"\(variable)\" gives one number for each; this gives \(value.summary)", column: 1)
    }
    return array.isScalar ? x.map { _ in array.doubles[0] } : array.doubles
  }

  /// Those of the places where the function bends without leaping: its slopes on either side differ.
  func kinks(among places: [Double], of sampled: SampledFunction) throws(ExpressionError) -> [SamplePoint] {
    let jumps = Set(sampled.jumps.map(\.x))
    var kinks: [SamplePoint] = []
    for x in places where !jumps.contains(x) {
      let step = max(x.magnitude, 1) * 0x1p-20
      let y = try values(at: [x - step, x, x + step])
      let (left, right) = ((y[1] - y[0]) / step, (y[2] - y[1]) / step)
      if (left - right).magnitude > 1e-3 * max(1, left.magnitude, right.magnitude) {
        kinks.append(SamplePoint(x: x, y: y[1]))
      }
    }
    return kinks
  }
}
