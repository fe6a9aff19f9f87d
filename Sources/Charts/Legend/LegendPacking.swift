internal import Geometry
internal import Typography

// Boxes packed beside and above each other. A box lies about its origin, which is on the first baseline inside; the
// order of additions is matplotlib's, since places of texts hang on the last bit.

/// Boxes that are packed: the box around them, and where the origin of each is.
struct PackedBoxes {
  var box: Rect
  var origins: [Point]

  /// Boxes from left to right with their baselines on one height.
  ///
  /// - Parameters:
  ///   - gap: between two of them.
  ///   - width: how wide they are together; `nil` packs them closely.
  init(inRow boxes: [Rect], gap: Double, width: Double? = nil) {
    guard let first = boxes.first else {
      (box, origins) = (Rect(minX: 0, minY: 0, maxX: 0, maxY: 0), [])
      return
    }
    let widths = boxes.map(\.width)
    let rest = (width ?? 0) - widths.reduce(0, +)
    let gap = width == nil ? gap : boxes.count > 1 ? rest / Double(boxes.count - 1) : 0
    let (total, starts) = Self.pack(widths, gap: gap)
    let (low, high) = (boxes.map(\.minY).min() ?? 0, boxes.map(\.maxY).max() ?? 0)
    box = Rect(minX: first.minX, minY: low, maxX: first.minX + (width ?? total), maxY: high)
    origins = zip(starts, boxes).map { Point(x: $0 - ($1.minX - first.minX), y: 0) }
  }

  /// Boxes from the top down.
  ///
  /// - Parameters:
  ///   - alignment: of those that are not the widest; `nil` puts their origins below each other.
  ///   - width: how wide they are together; `nil` takes the widest.
  init(inColumn boxes: [Rect], gap: Double, alignment: Legend.Alignment?, width: Double? = nil) {
    guard !boxes.isEmpty else {
      (box, origins) = (Rect(minX: 0, minY: 0, maxX: 0, maxY: 0), [])
      return
    }
    let wide = width ?? boxes.map(\.width).max() ?? 0
    let x: [Double] = boxes.map { box in
      switch alignment {
      case nil: 0
      case .left: -box.minX
      case .right: wide - box.maxX
      case .center: (wide - box.width) * 0.5 - box.minX
      }
    }
    let left = alignment == nil ? boxes.map(\.minX).min() ?? 0 : 0
    let right = alignment == nil ? boxes.map(\.maxX).max() ?? 0 : wide
    let (height, starts) = Self.pack(boxes.map(\.height), gap: gap)
    let y = zip(starts, boxes).map { height - ($0 + $1.maxY) }
    box = Rect(minX: left, minY: -y[0], maxX: right, maxY: -y[0] + height)
    origins = zip(x, y).map { Point(x: $0, y: $1 - y[0]) }
  }

  /// The total length of boxes in line, and where each begins.
  private static func pack(_ lengths: [Double], gap: Double) -> (total: Double, starts: [Double]) {
    var end = 0.0
    var starts: [Double] = []
    for length in lengths {
      starts.append(end)
      end += length + gap
    }
    return (end - gap, starts)
  }
}

extension Legend {
  typealias Alignment = HorizontalAlignment
}
