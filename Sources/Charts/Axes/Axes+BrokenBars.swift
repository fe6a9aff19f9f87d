public import Colors
internal import Geometry

/// What the place of a row of bars means.
public enum RowAlignment: String, CaseIterable, Hashable, Sendable {
  /// Where the bars begin, in the middle, or where they end.
  case bottom, center, top
}

extension Axes {
  /// Draws a row of bars of one height.
  ///
  /// - Parameters:
  ///   - xranges: where each bar begins and how wide it is.
  ///   - yrange: where all begin and how high they are.
  ///   - align: what the first number of `yrange` is the place of.
  ///   - facecolors: the colours of the insides, taken in turn; by default one for all.
  ///   - look: everything else about the bars.
  @discardableResult
  public mutating func brokenBarh(
    _ xranges: [(start: Double, width: Double)], _ yrange: (start: Double, height: Double),
    align: RowAlignment = .bottom, facecolors: [ColorSpecification]? = nil,
    _ look: PatchProperties = PatchProperties()
  ) -> PathCollection {
    let (start, height) = yrange
    let (bottom, top) =
      switch align {
      case .bottom: (start, start + height)
      case .center: (start - height / 2, start + height / 2)
      case .top: (start - height, start)
      }
    let quads = xranges.map { range in
      let (left, right) = (range.start, range.start + range.width)
      return [(left, bottom), (left, top), (right, top), (right, bottom)].map { Point(x: $0.0, y: $0.1) }
    }
    let faces = facecolors ?? [look.facecolor ?? look.color ?? style.patch.facecolor]
    return addCollection(areas(quads, holding: quads.flatMap(\.self), facecolors: faces, look))
  }
}
