internal import Geometry
internal import RealModule

/// One of the lines of a level: its points in order; a closed one ends with its first point.
struct ContourLine {
  var points: [Point]
  let isClosed: Bool
}

extension Path {
  /// The straight lines that the path is made of.
  var contourLines: [ContourLine] {
    var lines: [ContourLine] = []
    var open: [Point] = []
    var next = 0
    func finish() {
      if !open.isEmpty { lines.append(ContourLine(points: open, isClosed: false)) }
      open = []
    }
    for verb in verbs {
      switch verb {
      case .move:
        finish()
        open = [points[next]]
      case .close:
        if let first = open.first { lines.append(ContourLine(points: open + [first], isClosed: true)) }
        open = []
      case .line, .quadratic, .cubic:
        open.append(points[next + verb.pointCount - 1])
      }
      next += verb.pointCount
    }
    finish()
    return lines
  }

  init(_ lines: [ContourLine]) {
    self.init()
    for line in lines {
      append(polyline: line.isClosed ? line.points.dropLast() : line.points, closed: line.isClosed)
    }
  }
}

extension ContourLine {
  /// Breaks the line around a point of it, and measures how a text must be turned to follow it there.
  ///
  /// - Parameters:
  ///   - index: of the point.
  ///   - pixels: the points of the line in pixels.
  ///   - width: of the text, in pixels.
  ///   - spacing: what is broken away on either side of the text, in pixels.
  /// - Returns: the direction in degrees, and what is left of the line.
  func broken(
    at index: Int, pixels: [Point], width: Double, spacing: Double
  ) -> (angle: Double, rest: [ContourLine]) {
    var (points, pixels, index) = (points, pixels, index)
    if isClosed {
      points = Array(points[index..<points.count - 1] + points[...index])
      pixels = Array(pixels[index..<pixels.count - 1] + pixels[...index])
      index = 0
    }
    let lengths = Self.lengths(pixels, from: index)
    // On a closed line the text begins before the end, where the line comes back to its start.
    let around = isClosed ? lengths[lengths.count - 1] - lengths[0] : 0
    let ends = (first: -width / 2 + around, last: width / 2)
    let (start, end) = (
      pixels.interpolated(lengths, at: ends.first), pixels.interpolated(lengths, at: ends.last)
    )
    let angle = Double.atan2(y: end.y - start.y, x: end.x - start.x) * (180 / Double.pi)
    let (first, last) = (ends.first - spacing, ends.last + spacing)
    let before = lengths.place(of: first).map { Int($0.rounded(.down)) }
    let after = lengths.place(of: last).map { Int($0.rounded(.up)) }
    let (head, tail) = (points.interpolated(lengths, at: first), points.interpolated(lengths, at: last))
    var rest: [ContourLine] = []
    func keep(_ points: [Point]) { rest.append(ContourLine(points: points, isClosed: false)) }
    if isClosed {
      if let before, let after {
        keep([tail] + (after <= before ? Array(points[after...before]) : []) + [head])
      }
    } else {
      if let before { keep(points[...before] + [head]) }
      if let after { keep([tail] + points[after...]) }
    }
    return (angle, rest)
  }

  /// How far along the line its points lie from one of them.
  private static func lengths(_ pixels: [Point], from index: Int) -> [Double] {
    var lengths = [0.0]
    lengths.reserveCapacity(pixels.count)
    for (point, next) in zip(pixels, pixels.dropFirst()) {
      lengths.append(lengths[lengths.count - 1] + Double.hypot(next.x - point.x, next.y - point.y))
    }
    let middle = lengths[index]
    return lengths.map { $0 - middle }
  }
}

// MARK: - Interpolation

extension [Double] {
  /// The index of the last of rising numbers that is not above a value; `nil` if all are.
  private func lastIndex(notAbove value: Double) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// Where among rising numbers a value lies, between their indices too; `nil` beyond them.
  fileprivate func place(of value: Double) -> Double? {
    guard let last, value <= last, let index = lastIndex(notAbove: value) else { return nil }
    guard index < count - 1, self[index] != value else { return Double(index) }
    return 1 / (self[index + 1] - self[index]) * (value - self[index]) + Double(index)
  }

  /// The numbers of a function at a place between those at which it is known; beyond them those at the end.
  fileprivate func interpolated(_ places: [Double], at place: Double) -> Double {
    guard let index = places.lastIndex(notAbove: place) else { return self[0] }
    guard index < count - 1, places[index] != place else { return self[index] }
    let slope = (self[index + 1] - self[index]) / (places[index + 1] - places[index])
    return slope * (place - places[index]) + self[index]
  }
}

extension [Point] {
  /// The point of a line at a place between those of its points.
  fileprivate func interpolated(_ places: [Double], at place: Double) -> Point {
    Point(x: map(\.x).interpolated(places, at: place), y: map(\.y).interpolated(places, at: place))
  }
}
