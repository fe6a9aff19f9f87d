internal import Colors

extension ContourSet {
  /// What a legend shows of contours: a line for each level or a box for each band, with the values that it stands
  /// for.
  ///
  /// Give it to a legend as its handles, or to an axes by `addLegendHandles`.
  /// - Parameters:
  ///   - variableName: what the values are called, as in `x = 0.5` and `0.5 < x ≤ 1.0`.
  ///   - strFormat: how values are written; with as many digits as they need by default.
  public func legendElements(variableName: String = "x", strFormat: FormatTemplate? = nil) -> [LegendHandle] {
    guard !levels.isEmpty else { return [] }
    func text(_ level: Double) -> String {
      let template = strFormat ?? (try? FormatTemplate("{x}")) ?? .general
      return template.text(level, position: 0)
    }
    if let lines {
      return levels.indices.map { index in
        .line(
          Line2D(
            label: "\(variableName) = \(text(levels[index]))", color: handleColor(index),
            linewidth: lines.linewidths.inTurn(index), linestyle: lines.linestyles.inTurn(index)))
      }
    }
    let lowers = (extend.below ? [nil] : []) + levels.map(Optional.some)
    let uppers = levels.dropFirst(extend.below ? 0 : 1).map(Optional.some) + (extend.above ? [nil] : [])
    return zip(lowers, uppers).enumerated().map { index, ends in
      let label =
        switch ends {
        case (let lower?, let upper?): "\(text(lower)) < \(variableName) ≤ \(text(upper))"
        case (let lower?, nil): "\(variableName) > \(text(lower))"
        case (nil, let upper?): "\(variableName) ≤ \(text(upper))"
        case (nil, nil): variableName
        }
      return .patch(
        Patch(
          PatchProperties(
            facecolor: handleColor(index), hatch: hatches.inTurn(index) ?? nil, label: label)))
    }
  }

  private func handleColor(_ index: Int) -> ColorSpecification {
    guard let color = colors[index] else { return .none }
    return .color(alpha.map(color.withAlpha) ?? color)
  }
}

extension Axes {
  /// Lets legends of the axes list what is not drawn, after all that is.
  public mutating func addLegendHandles(_ handles: [LegendHandle]) {
    for handle in handles { append(ArtistGroup(handle: handle, accessibleDescription: nil)) }
  }
}
