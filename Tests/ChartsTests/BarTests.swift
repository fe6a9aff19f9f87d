// Bars: where they stand, what limits, legends and ticks make of them, and what cannot be drawn.

import Colors
import Geometry
import Testing
import Typography

@testable import Charts

@Suite("Bars")
struct BarTests {
  private static func layout(_ figure: Figure) throws -> AxesLayout {
    try figure.axesLayouts(LayoutContext(fonts: try FontLibrary(), dpi: figure.dpi, style: figure.style))[0]
  }

  @Test("bars stand in the middle of their places, or to the right of them")
  func places() throws {
    var axes = Figure().axes
    let centered = try axes.bar([1, 2], [3, -4])
    #expect(centered.patches[1].shape.rectangle == Rect(x: 1.6, y: 0, width: 0.8, height: -4))
    let edged = try axes.barh([1], [3], left: 2, BarOptions(align: .edge))
    #expect(edged.patches[0].shape.rectangle == Rect(x: 2, y: 1, width: 3, height: 0.8))
  }

  @Test(
    "limits are matplotlib's to the last bit, where widths are added to the first place and taken off again")
  func lastBits() throws {
    func limits(_ draw: (inout Axes) throws -> Void) rethrows -> [Double] {
      var axes = Figure().axes
      try draw(&axes)
      let (x, y) = (axes.xaxis.limits, axes.yaxis.limits)
      return [x.first, x.last, y.first, y.last]
    }
    #expect(
      try limits { try $0.bar([0.1, 1.3], [1, 2], width: 0.3) } == [-0.12500000000000003, 1.525, 0, 2.1])
    #expect(
      try limits { try $0.bar([1e6 + 0.1, 1e6 + 1], [1, 2], width: 0.7) } == [
        999999.67, 1000001.4299999999, 0, 2.1,
      ])
    #expect(
      try limits { try $0.barh([3.3, 1.1], [1, 2.7], height: 0.6, left: 0.1) }
        == [0.1, 2.9350000000000005, 0.66, 3.74])
    #expect(
      try limits { try $0.bar([2.2, 5], [0.7, 0.4], width: [0.1, 0.2], bottom: [0.3, 1.1]) }
        == [2.0025000000000004, 5.2475000000000005, 0.3, 1.56])
    #expect(
      try limits { try $0.bar(["a", "b"], [0.7, 0.4], width: 0.3) }
        == [-0.21499999999999997, 1.2149999999999999, 0, 0.735])
    let sets = [0.37, 0.61, 0.13].map { step in
      (0..<20).map { (Double($0) * step).truncatingRemainder(dividingBy: 3) }
    }
    #expect(
      try limits { try $0.hist(sets, bins: .count(7)) } == [-0.10148571428571433, 3.061485714285715, 0, 4.2])
  }

  @Test("margins do not cross the base")
  func sticky() throws {
    var axes = Figure().axes
    try axes.bar([1, 2, 3], [3, 5, 4])
    #expect(isClose([axes.xaxis.limits.first, axes.xaxis.limits.last], [0.46, 3.54]))
    #expect(isClose([axes.yaxis.limits.first, axes.yaxis.limits.last], [0, 5.25]))
  }

  @Test("words have places in the order of their first appearance, over all calls")
  func words() throws {
    var figure = Figure()
    try figure.axes.bar(["b", "a", "b"], [1, 2, 3])
    try figure.axes.bar(["c", "a"], [1, 2])
    #expect(figure.axes.xaxis.positions(of: ["a", "b", "c"]) == [1, 0, 2])
    let ticks = try Self.layout(figure).x.ticks
    #expect(ticks.map(\.value) == [0, 1, 2])
    #expect(ticks.compactMap { $0.label?.lines.first?.content.text } == ["b", "a", "c"])
  }

  @Test("legends list the bars of a call as one, after lines and single areas, or each by its label")
  func legend() throws {
    var axes = Figure().axes
    try axes.bar([1, 2], [1, 2], BarOptions(color: .all(.cycle(4)), label: "bars"))
    try axes.bar([1, 2], [1, 2], BarOptions(label: ["first", "second"]))
    axes.plot([0, 1], [0, 1], label: "line")
    let entries = Legend().entries(of: axes.legendHandles)
    #expect(entries.map(\.label) == ["first", "second", "line", "bars"])
    guard case .patch(let sample) = entries[3].handle else { return #expect(Bool(false)) }
    #expect(sample.facecolor == Style().cycleColor(4))
    #expect(Legend(labels: ["a", "b", "c", "d", "e"]).entries(of: axes.legendHandles).count == 4)
  }

  @Test("bars take colours of their own cycle, one for each call without colours")
  func cycle() throws {
    var axes = Figure().axes
    axes.plot([0, 1], [0, 1])
    let colors = try (0..<3).map { _ in try axes.bar([1], [1]).patches[0].facecolor }
    #expect(colors == (0..<3).map(Style().cycleColor))
    let two = try axes.bar(
      [1, 2, 3], [1, 1, 1], BarOptions(color: [.cycle(0), .cycle(5)], linewidth: [1, 2]))
    #expect(two.patches.map(\.facecolor) == [0, 5, 0].map(Style().cycleColor))
    #expect(two.patches.map(\.linewidth) == [1, 2, 1])
  }

  @Test("lists of different lengths are refused by name")
  func lengths() {
    var axes = Figure().axes
    func complaint(_ body: () throws(DataError) -> Void) -> String? {
      do throws(DataError) { try body() } catch { return "\(error)" }
      return nil
    }
    #expect(
      complaint { () throws(DataError) in try axes.bar([1, 2, 3], [1, 2]) }
        == "height has 2 values for 3 bars")
    #expect(
      complaint { () throws(DataError) in try axes.barh(["a", "b"], [1, 2], height: [1, 2, 3]) }
        == "y has 2 values for 3 bars")
    #expect(
      complaint { () throws(DataError) in try axes.bar([1, 2], [1, 2], BarOptions(label: ["a"])) }
        == "label has 1 texts for 2 bars")
    #expect(
      complaint { () throws(DataError) in
        try axes.barLabel(try axes.bar([1], [1]), labels: ["a", "b"])
      } == "labels has 2 texts for 1 bars")
  }

  @Test("labels stand beyond the ends of bars, on whichever side those are")
  func labels() throws {
    func alignments(_ change: (inout Axes) -> Void) throws -> [Double] {
      var figure = Figure()
      let bars = try figure.axes.bar([0, 1], [2, -2])
      try figure.axes.barLabel(bars, padding: 3)
      change(&figure.axes)
      let layout = try Self.layout(figure)
      return layout.texts.map(\.text.bounds.midY)
    }
    let upright = try alignments { _ in }
    let inverted = try alignments { $0.invertYAxis() }
    #expect(upright[0] > upright[1] && inverted[0] < inverted[1])
  }

  @Test("a format of labels is C's or Python's")
  func formats() throws {
    #expect(FormatTemplate.general.text(1234567, position: 0) == "1.23457e+06")
    #expect(try FormatTemplate(label: "%.1f kg").text(-2, position: 0) == "-2.0 kg")
    #expect(try FormatTemplate(label: "{:.1f}%").text(-2, position: 0) == "-2.0%")
    #expect(try FormatTemplate(label: "{}").text(2.5, position: 0) == "2.5")
    #expect(try FormatTemplate(label: "none").text(2, position: 0) == "none")
    #expect(throws: FormatTemplate.Mistake.self) { try FormatTemplate(label: "{x:.1f}") }
  }
}
