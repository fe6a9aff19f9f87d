// A drawing in the words of charts: axes with titles, ticks, series and a legend, found by the names of groups.

internal import Drawing
internal import Geometry

/// One axes of a drawing.
struct AxesReading {
  let box: Rect
  let title: [DrawnText]
  let x, y: AxisReading
  let series: [SeriesReading]
  let legend: DrawnGroup?
  /// Everything else, by group.
  let others: [DrawnGroup]

  init?(_ group: DrawnGroup) {
    guard let box = group.paths.first?.path.points.bounds else { return nil }
    self.box = box
    title = group.groups("title").flatMap(\.texts)
    x = AxisReading(group.groups("x axis").first, span: (box.minX, box.maxX))
    y = AxisReading(group.groups("y axis").first, span: (box.maxY, box.minY))
    series = group.groups("line2d").map(SeriesReading.init)
    legend = group.groups("legend").first
    let known: Set = ["title", "x axis", "y axis", "line2d", "legend"]
    others = group.children.compactMap { child in
      if case .group(let group) = child, !known.contains(group.name) { group } else { nil }
    }
  }
}

/// One axis: its ticks, its label, and which value lies where.
struct AxisReading {
  let ticks: [DrawnText]
  let label: [DrawnText]
  let offsetText: [DrawnText]
  let grid: Int
  /// The values at both ends of the axes, as the group's own label says; `nil` where it does not.
  let limits: AxisLimits?
  /// Where the first and the last value lie, in pixels.
  private let span: (first: Double, last: Double)

  init(_ group: DrawnGroup?, span: (first: Double, last: Double)) {
    ticks = group?.texts ?? []
    label = group?.groups("label").flatMap(\.texts) ?? []
    offsetText = group?.groups("offset text").flatMap(\.texts) ?? []
    grid = max(0, (group?.paths.count ?? 0) - ticks.count)
    limits = group?.label.flatMap(AxisLimits.init)
    self.span = span
  }

  /// The value at a pixel of a linear axis.
  func value(at pixel: Double) -> Double? {
    guard let limits, limits.isLinear, span.last != span.first else { return nil }
    return limits.first + (limits.last - limits.first) * (pixel - span.first) / (span.last - span.first)
  }
}

extension AxisReading {
  /// The pixels between two values of a linear axis, the smaller one first.
  func pixels(_ range: ClosedRange<Double>) -> (Double, Double)? {
    guard let limits, limits.isLinear, limits.first != limits.last else { return nil }
    let ends = [range.lowerBound, range.upperBound].map { value in
      span.first + (span.last - span.first) * (value - limits.first) / (limits.last - limits.first)
    }
    return (min(ends[0], ends[1]), max(ends[0], ends[1]))
  }
}

/// The ends of an axis, as its group in an SVG says: "-5.0 to 5.0", followed by the scale's name if it is not linear.
struct AxisLimits: Equatable {
  let first, last: Double
  let isLinear: Bool

  init?(_ text: String) {
    let words = text.split(separator: " ")
    guard words.count >= 3, words[1] == "to", let first = Double(words[0]), let last = Double(words[2]) else {
      return nil
    }
    (self.first, self.last, isLinear) = (first, last, words.count == 3)
  }
}

/// A line with its markers.
struct SeriesReading {
  let label: String?
  /// The first path is the line, unless there are only markers.
  let paths: [DrawnPath]

  init(_ group: DrawnGroup) {
    label = group.label
    paths = group.paths
  }

  var paints: [[String: String]] { paths.map(\.paint) }
  var points: [Point] { paths.count == 1 ? paths[0].path.points : paths.flatMap { $0.path.points.prefix(1) } }
}

extension [Point] {
  /// The smallest box around them.
  var bounds: Rect? {
    guard let first else { return nil }
    return Rect(
      minX: map(\.x).min() ?? first.x, minY: map(\.y).min() ?? first.y, maxX: map(\.x).max() ?? first.x,
      maxY: map(\.y).max() ?? first.y)
  }
}
