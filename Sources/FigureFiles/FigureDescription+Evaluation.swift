public import Charts
internal import Expressions
internal import YAMLTree

// From description to figure: expressions are evaluated, lengths compared, artists added in order.

/// A figure ready to be drawn, or what kept it from becoming one.
public struct EvaluatedFigure: Sendable {
  /// `nil` if any of the diagnostics is an error.
  public let figure: Figure?
  /// All there is to say, in order.
  public let diagnostics: [Diagnostic]
}

extension FigureDescription {
  /// Evaluates all data.
  ///
  /// A figure with mistakes in its keys becomes none, but what is wrong with the data of its other parts is told.
  /// - Parameter file: what messages call the file.
  public func evaluated(file: String) -> EvaluatedFigure {
    guard !isPartial else { return EvaluatedFigure(figure: nil, diagnostics: mistakesInParts(file: file)) }
    var checker = Checker(file: file)
    var figure = emptyFigure
    var scope = Scope(functions: functions)
    var colorBars: [PendingColorBar] = []
    checker.define(data, in: &scope)
    // What depends on data that could not be read would only repeat the message.
    if !checker.hasErrors { checker.define(variables, in: &scope) }
    if !checker.hasErrors {
      for (index, description) in axes.enumerated() {
        let size = axesSize(figure.placements[index])
        colorBars += checker.fill(index, of: &figure, from: description, scope, size: size)
      }
      checker.addLegends(legends, to: &figure, mayWarn: checker.diagnostics.isEmpty)
    }
    if !checker.hasErrors { checker.addColorBars(colorBars, to: &figure, axes.count) }
    return EvaluatedFigure(figure: checker.hasErrors ? nil : figure, diagnostics: checker.diagnostics)
  }

  /// What is wrong with the data of the artists that could be read. Legends and colour bars depend on the others, too.
  private func mistakesInParts(file: String) -> [Diagnostic] {
    guard knowsAllNames else { return [] }
    var checker = Checker(file: file)
    var scope = Scope(functions: functions)
    checker.define(data, in: &scope)
    if !checker.hasErrors { checker.define(variables, in: &scope) }
    guard !checker.hasErrors else { return checker.diagnostics }
    let size = AxesView.Size(width: figsize.width * dpi, height: figsize.height * dpi)
    for var description in axes {
      (description.legends, description.colorbars) = ([], [])
      var figure = Figure(style: style)
      _ = checker.fill(0, of: &figure, from: description, scope, size: size)
    }
    return checker.diagnostics.filter { $0.severity == .error }
  }

  /// The figure without what is drawn in its axes.
  private var emptyFigure: Figure {
    let placements = placements
    var figure = Figure(
      figsize: figsize, dpi: dpi, grid: grid, subplotspecs: [], layout: layout, style: style)
    if let savefigDPI { figure.dpi = savefigDPI }
    for placement in placements {
      if case .free(let bounds) = placement { figure.addAxes(bounds) }
      if case .subplot(let spec) = placement { figure.addSubplot(spec) }
    }
    for (index, axes) in axes.enumerated() {
      if let other = axes.sharex, other != index, other < placements.count {
        figure.shareX(index, with: other)
      }
      if let other = axes.sharey, other != index, other < placements.count {
        figure.shareY(index, with: other)
      }
    }
    figure.constrainedPads = constrainedPads
    figure.facecolor = facecolor
    figure.edgecolor = edgecolor
    figure.linewidth = linewidth
    figure.fontFolders = fontFolders
    figure.missingGlyphs = missingGlyphs
    figure.subplotpars = subplotpars
    figure.sharex = sharex
    figure.sharey = sharey
    figure.suptitle = suptitle
    figure.supxlabel = supxlabel
    figure.supylabel = supylabel
    for text in texts { figure.addArtist(text) }
    figure.savefig = savefig
    return figure
  }

  /// Where the listed axes lie; then those that are not listed. A figure of free axes alone has no others.
  private var placements: [AxesPlacement] {
    var specs = (subplotspecs ?? grid.cells)[...]
    var placements: [AxesPlacement] = axes.compactMap { axes in
      axes.position.map(AxesPlacement.free) ?? specs.popFirst().map(AxesPlacement.subplot)
    }
    let isFree = grid.count == 1 && !axes.isEmpty && axes.allSatisfy { $0.position != nil }
    if !isFree { placements += specs.map(AxesPlacement.subplot) }
    return placements
  }

  /// How large an axes will be, in pixels: as large as its cells, which is close enough to know how densely a
  /// function is sampled.
  private func axesSize(_ placement: AxesPlacement) -> AxesView.Size {
    guard case .subplot(let spec) = placement else {
      guard case .free(let bounds) = placement else {
        return AxesView.Size(width: figsize.width * dpi, height: figsize.height * dpi)
      }
      return AxesView.Size(
        width: figsize.width * dpi * bounds.width, height: figsize.height * dpi * bounds.height)
    }
    func share(_ cells: Range<Int>, of ratios: [Double]) -> Double {
      ratios[cells].reduce(0, +) / ratios.reduce(0, +)
    }
    return AxesView.Size(
      width: figsize.width * dpi * share(spec.columns, of: grid.widthRatios),
      height: figsize.height * dpi * share(spec.rows, of: grid.heightRatios))
  }
}

extension Checker {
  fileprivate mutating func define(_ variables: [VariableDescription], in scope: inout Scope) {
    for variable in variables {
      guard let value = variable.source.value(in: scope, &self) else { return }
      guard variable.names.count > 1 else {
        scope[variable.names[0]] = value
        continue
      }
      guard let members = value.members, members.count == variable.names.count else {
        error(
          "\(variable.names.count) names need as many values; the expression gives \(value.summary)",
          at: variable.source.position)
        return
      }
      for (name, member) in zip(variable.names, members) { scope[name] = member }
    }
  }

  /// Fills an axes, and adds those that belong to it.
  ///
  /// - Returns: their colour bars.
  mutating func fill(
    _ index: Int, of figure: inout Figure, from description: AxesDescription, _ scope: Scope,
    size: AxesView.Size
  ) -> [PendingColorBar] {
    let before = diagnostics.count
    var scope = scope
    define(description.variables, in: &scope)
    guard diagnostics.count == before else { return [] }
    fill(&figure[index], from: description, scope, size: size)
    return description.colorbars.map { PendingColorBar(description: $0, index: index, scope: scope) }
      + addChildren(of: index, description, to: &figure, scope, size: size)
  }

  /// - Parameter scope: with the variables of the axes.
  private mutating func fill(
    _ axes: inout Axes, from description: AxesDescription, _ scope: Scope, size: AxesView.Size
  ) {
    let before = diagnostics.count
    surround(&axes, from: description)
    setScales(&axes, from: description)
    let (bottom, top) = (limit(description.ylim.first, scope), limit(description.ylim.last, scope))
    let view = AxesView(size: size, ylim: Self.range(bottom, top))
    let context = DrawContext(scope: scope, view: view)
    for artist in description.artists {
      let before = diagnostics.count
      artist.add(to: &axes, context, &self)
      let dates = takeDates()
      if dates.x { axes.xaxis.holdsDates = true }
      if dates.y { axes.yaxis.holdsDates = true }
      name(type(of: artist).name, since: before)
    }
    axes.xlim(limit(description.xlim.first, scope), limit(description.xlim.last, scope))
    axes.ylim(bottom, top)
    checkLimits(description.xlim, on: axes.xaxis)
    checkLimits(description.ylim, on: axes.yaxis)
    if description.xaxis.isInverted { axes.invertXAxis() }
    if description.yaxis.isInverted { axes.invertYAxis() }
    setTicks(&axes, from: description, scope)
    addLegends(description.legends, to: &axes, mayWarn: diagnostics.count == before)
  }

  /// Sets what stands around the data.
  private func surround(_ axes: inout Axes, from description: AxesDescription) {
    for title in description.titles {
      axes.title(title.title.text, loc: title.location, pad: title.pad, title.title.properties)
    }
    axes.axison = description.axis == .on
    axes.facecolor = description.facecolor ?? axes.facecolor
    axes.xlabel(description.xlabel.text, description.xlabel.look)
    axes.ylabel(description.ylabel.text, description.ylabel.look)
  }

  /// Says which ends of a view its scale cannot show.
  private mutating func checkLimits(_ limits: LimitsDescription, on axis: Axis) {
    for (source, value) in [(limits.first, axis.firstLimit), (limits.last, axis.lastLimit)] {
      guard let source, let value, !axis.scale.canShow(value) else { continue }
      error("a \(axis.scale.name) axis cannot begin or end at \(value)", at: source.node.position)
    }
  }

  mutating func limit(_ source: NumberSource?, _ scope: Scope) -> Double? {
    guard let source, let value = source.value(in: scope, &self) else { return nil }
    guard value.isFinite else {
      error("a limit must be a finite number, not \(value)", at: source.node.position)
      return nil
    }
    return value
  }

  /// The range between two ends in either order; `nil` unless both are there and apart.
  private static func range(_ a: Double?, _ b: Double?) -> ClosedRange<Double>? {
    guard let a, let b, a != b else { return nil }
    return min(a, b)...max(a, b)
  }
}
