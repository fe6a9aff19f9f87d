public import Charts
public import Drawing
internal import Geometry
public import Raster
public import Typography

/// A part of a figure that a comparison leaves out.
public enum IgnoredRegion: Hashable, Sendable {
  /// Pixels, from the upper left corner.
  case pixels(PixelRect)
  /// Every part of a name: "title", "legend", "x axis", "y axis", "line2d", "spines" …
  case element(String)
  /// What lies between two values of x and two of y, in one of the axes (from 0); an axis without values is covered
  /// wholly.
  case data(axes: Int = 0, x: ClosedRange<Double>? = nil, y: ClosedRange<Double>? = nil)

  /// Whether it must be looked for in a figure.
  public var isNamed: Bool {
    if case .pixels = self { false } else { true }
  }
}

/// Why a part of a figure cannot be found.
public enum IgnoredRegionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The figure has no part of this name; it has `known` ones.
  case unknownElement(String, known: [String])
  /// The figure has fewer axes.
  case unknownAxes(Int, count: Int)

  /// A sentence in a line.
  public var description: String {
    switch self {
    case .unknownElement(let name, let known):
      "the figure has no \"\(name)\" to ignore; it has \(known.joined(separator: ", "))"
    case .unknownAxes(let index, let count):
      "the figure has no axes \(index); it has \(count), counted from 0"
    }
  }
}

extension Figure {
  /// Where parts of the figure lie in its picture, in whole pixels that cover them and one more on each side.
  ///
  /// - Throws: `IgnoredRegionError` for a part that is not there, and what drawing throws.
  public func pixelRects(of regions: [IgnoredRegion], fonts: FontLibrary) throws -> [PixelRect] {
    guard !regions.isEmpty else { return [] }
    let drawing = try drawing(fonts: fonts)
    return try regions.flatMap { try drawing.pixelRects(of: $0) }
  }
}

extension SVGDrawing {
  /// Where a part lies in the picture.
  ///
  /// - Throws: `IgnoredRegionError` if it is not there.
  public func pixelRects(of region: IgnoredRegion) throws(IgnoredRegionError) -> [PixelRect] {
    switch region {
    case .pixels(let rect): return [rect]
    case .element(let name):
      let groups = root.descendants
      let found = groups.filter { $0.name == name }
      guard !found.isEmpty else {
        throw .unknownElement(name, known: Set(groups.map(\.name)).subtracting([""]).sorted())
      }
      return found.compactMap(\.bounds).map { PixelRect(covering: $0) }
    case .data(let index, let x, let y):
      let axes = root.groups("axes").compactMap(AxesReading.init)
      guard axes.indices.contains(index) else { throw .unknownAxes(index, count: axes.count) }
      return [PixelRect(covering: axes[index].rect(x: x, y: y))]
    }
  }
}

extension DrawnGroup {
  /// All groups inside, at any depth.
  fileprivate var descendants: [DrawnGroup] {
    children.flatMap { child -> [DrawnGroup] in
      guard case .group(let group) = child else { return [] }
      return [group] + group.descendants
    }
  }
}

extension AxesReading {
  /// The pixels between values.
  fileprivate func rect(x: ClosedRange<Double>?, y: ClosedRange<Double>?) -> Rect {
    let across = x.flatMap { range in self.x.pixels(range) } ?? (box.minX, box.maxX)
    let along = y.flatMap { range in self.y.pixels(range) } ?? (box.minY, box.maxY)
    return Rect(minX: across.0, minY: along.0, maxX: across.1, maxY: along.1)
  }
}

extension PixelRect {
  /// The whole pixels that a box touches, and one more on each side.
  fileprivate init(covering box: Rect) {
    func pixel(_ value: Double, _ rule: FloatingPointRoundingRule) -> Int {
      Int(min(max(value, -1e6), 1e6).rounded(rule))
    }
    self.init(
      minX: pixel(box.minX, .down) - 1, minY: pixel(box.minY, .down) - 1, maxX: pixel(box.maxX, .up) + 1,
      maxY: pixel(box.maxY, .up) + 1)
  }
}
