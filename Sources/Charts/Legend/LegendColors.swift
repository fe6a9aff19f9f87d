internal import Colors

// The colours of a legend's texts.

extension Legend {
  /// A colour for the text of each handle; one of alpha 0 where it does not show.
  func textColors(of handles: [LegendHandle], _ context: LayoutContext) -> [Color] {
    let usual = context.style.legend.labelcolor ?? context.style.text.color
    func shown(_ color: ColorSpecification) -> Color {
      context.style.color(color) ?? Color.black.withAlpha(0)
    }
    switch labelcolor {
    case nil: return handles.map { _ in usual }
    case .color(let color): return handles.map { _ in shown(color) }
    case .colors(let colors):
      return handles.indices.map { colors.isEmpty ? usual : shown(colors[$0 % colors.count]) }
    case .linecolor: return handles.map { $0.faces.first ?? $0.edges.first ?? usual }
    case .markerfacecolor: return handles.map { $0.faces.first ?? usual }
    case .markeredgecolor: return handles.map { $0.edges.first ?? usual }
    }
  }
}

extension LegendHandle {
  /// The colour inside, if it shows.
  fileprivate var faces: [Color] {
    switch self {
    case .line(let line):
      Self.visible(line.fillstyle == .none ? nil : line.markerfacecolor.color(for: line.color))
    case .patch(let patch):
      Self.visible(
        patch.fill ? patch.facecolor.map { color in patch.alpha.map(color.withAlpha) ?? color } : nil)
    case .point(let point): point.singleColor.map { [$0] } ?? []
    case .errorbar, .stem: []
    }
  }

  /// The colour of the edge, if it shows.
  fileprivate var edges: [Color] {
    switch self {
    case .line(let line): Self.visible(line.markeredgecolor.color(for: line.color))
    case .patch(let patch):
      Self.visible(patch.edgecolor.map { color in patch.alpha.map(color.withAlpha) ?? color })
    case .point(let point): point.singleEdgeColor.map { [$0] } ?? []
    case .stem: []
    case .errorbar(let bars): Self.visible(bars.barcolor)
    }
  }

  private static func visible(_ color: Color?) -> [Color] {
    color.flatMap { $0.alpha > 0 ? [$0] : nil } ?? []
  }
}
