// The cases of Fixtures/planes.json, which planes.py writes: calls by matplotlib's names, and what came of
// them.

import Charts
import Colors
import Foundation
import Sampling
import Testing

/// What is drawn over a plane, and a fingerprint of matplotlib's picture of it.
struct PlaneCase: Decodable, Sendable, CustomTestStringConvertible {
  let name: String
  let calls: [PlaneCall]
  /// The ends of the view along x, then along y.
  let limits: [Double]
  /// The levels of the last contours; `nil` if there are none.
  let levels: [Double]?
  /// FNV-1a over the pixels as 32-bit words, in hexadecimal digits.
  let pixels: String

  var testDescription: String { name }

  static func matplotlib() throws -> [PlaneCase] {
    try JSONDecoder().decode([PlaneCase].self, from: Data(Fixture.bytes("planes.json")))
  }

  /// The figure, and the levels of the last contours.
  func draw() throws -> (figure: Figure, levels: [Double]?) {
    var figure = Figure(figsize: FigureSize(width: 3.2, height: 2.4))
    var levels: [Double]?
    for call in calls { levels = try call.draw(on: &figure.axes) ?? levels }
    return (figure, levels)
  }
}

/// One call of a method of an axes.
struct PlaneCall: Decodable, Sendable {
  private let words: [String: JSONValue]

  init(from decoder: any Decoder) throws {
    words = try decoder.singleValueContainer().decode([String: JSONValue].self)
  }

  /// Draws, and returns the levels if they are contours that are drawn.
  func draw(on axes: inout Axes) throws -> [Double]? {
    let values = words["arguments"]?.list ?? []
    switch words["method"]?.text {
    case "pcolormesh": try drawMesh(values, on: &axes)
    case "contour": return try drawLines(values, on: &axes)
    case "contourf": return try drawBands(values, on: &axes)
    case "plot":
      let color = try words["color"]?.text.map { try ColorSpecification($0) }
      axes.plot(
        values[0].numbers, values[1].numbers, color: color, linewidth: words["linewidth"]?.number)
    case "xlim": axes.xlim(values[0].number, values[1].number)
    case "ylim": axes.ylim(values[0].number, values[1].number)
    default: Issue.record("an unknown method")
    }
    return nil
  }

  private func drawMesh(_ values: [JSONValue], on axes: inout Axes) throws {
    let shading = words["shading"]?.text.flatMap(MeshShading.init) ?? .auto
    let cmap = try colorMap ?? .viridis
    let (opacity, zorder) = (words["alpha"]?.number.map(PerItem.all), words["zorder"]?.number)
    let (vmin, vmax) = (words["vmin"]?.number, words["vmax"]?.number)
    guard values.count == 3 else {
      return try axes.pcolormesh(
        values[0].grid, cmap: cmap, vmin: vmin, vmax: vmax, shading: shading, alpha: opacity, zorder: zorder)
    }
    let c = values[2].grid
    if values[0].isNested {
      try axes.pcolormesh(
        values[0].grid, values[1].grid, c, cmap: cmap, vmin: vmin, vmax: vmax, shading: shading,
        alpha: opacity,
        zorder: zorder)
    } else {
      try axes.pcolormesh(
        values[0].numbers, values[1].numbers, c, cmap: cmap, vmin: vmin, vmax: vmax, shading: shading,
        alpha: opacity, zorder: zorder)
    }
  }

  private func drawLines(_ values: [JSONValue], on axes: inout Axes) throws -> [Double] {
    let linestyles = words["linestyles"]?.texts.compactMap { LineStyle($0) }
    let negative = words["negative_linestyles"]?.text.flatMap { LineStyle($0) } ?? .dashed
    let linewidths = words["linewidths"].map { $0.number.map { [$0] } ?? $0.numbers }
    let (x, y, z) = coordinates(values)
    func draw(_ x: some PlaneCoordinates, _ y: some PlaneCoordinates) throws -> [Double] {
      try axes.contour(
        x, y, z, levels: levels, colors: try colors, cmap: try colorMap, vmin: words["vmin"]?.number,
        vmax: words["vmax"]?.number, linewidths: linewidths, linestyles: linestyles,
        negativeLinestyle: negative, alpha: words["alpha"]?.number
      ).levels
    }
    return x.isNested ? try draw(x.grid, y.grid) : try draw(x.numbers, y.numbers)
  }

  private func drawBands(_ values: [JSONValue], on axes: inout Axes) throws -> [Double] {
    let extend = words["extend"]?.text.flatMap(ContourExtend.init) ?? .neither
    let (x, y, z) = coordinates(values)
    func draw(_ x: some PlaneCoordinates, _ y: some PlaneCoordinates) throws -> [Double] {
      try axes.contourf(
        x, y, z, levels: levels, colors: try colors, cmap: try colorMap, vmin: words["vmin"]?.number,
        vmax: words["vmax"]?.number, extend: extend, alpha: words["alpha"]?.number
      ).levels
    }
    return x.isNested ? try draw(x.grid, y.grid) : try draw(x.numbers, y.numbers)
  }

  /// Values alone lie at their columns and rows.
  private func coordinates(_ values: [JSONValue]) -> (x: JSONValue, y: JSONValue, z: Grid) {
    if values.count == 3 { return (values[0], values[1], values[2].grid) }
    let z = values[0].grid
    func count(_ end: Int) -> JSONValue { .list((0..<end).map { .number(Double($0)) }) }
    return (count(z.columns), count(z.rows), z)
  }

  private var levels: ContourLevels {
    guard let levels = words["levels"] else { return .automatic }
    return levels.number.map { .count(Int($0)) } ?? .values(levels.numbers)
  }

  private var colors: [ColorSpecification]? {
    get throws { try words["colors"]?.texts.map { try ColorSpecification($0) } }
  }

  private var colorMap: ColorMap? {
    get throws { try words["cmap"]?.text.map { try ColorMap(named: $0) } }
  }
}

/// A value of JSON; null is NaN, and infinities are spelt.
indirect enum JSONValue: Decodable, Sendable {
  case number(Double)
  case text(String)
  case list([JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .number(.nan)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else {
      self = .list(try container.decode([JSONValue].self))
    }
  }

  var number: Double? {
    switch self {
    case .number(let number): number
    case .text("inf"): .infinity
    case .text("-inf"): -.infinity
    case .text, .list: nil
    }
  }

  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  var list: [JSONValue]? {
    if case .list(let list) = self { list } else { nil }
  }

  var numbers: [Double] { list?.compactMap(\.number) ?? [] }

  /// The texts of a list, or a single one.
  var texts: [String] { text.map { [$0] } ?? list?.compactMap(\.text) ?? [] }

  var isNested: Bool { list?.first?.list != nil }

  var grid: Grid {
    let rows = list?.map(\.numbers) ?? []
    return Grid(rows: rows.count, columns: rows.first?.count ?? 0, elements: rows.flatMap(\.self))
  }
}
