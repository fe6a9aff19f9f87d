// Error bars: where they reach, their caps and arrows, legends, and what cannot be drawn.

import Colors
import Geometry
import Testing
import Typography

@testable import Charts

@Suite("Error bars")
struct ErrorBarTests {
  private static func bars(
    _ errors: ErrorValues, _ look: ErrorBarProperties = ErrorBarProperties(), isVertical: Bool = true
  ) throws -> ErrorBars {
    try ErrorBars(
      [Point(x: 1, y: 2), Point(x: 2, y: 4)], errors, isVertical: isVertical, look)
  }

  @Test("one error for all, one for each, or two for each")
  func values() throws {
    #expect(try Self.bars(0.5).ends.map(\.low) == [1.5, 3.5])
    #expect(try Self.bars([0.5, 1], isVertical: false).ends.map(\.high) == [1.5, 3])
    let unequal = try Self.bars(.unequal(lower: [1, 2], upper: [0]))
    #expect(unequal.ends.map(\.low) == [1, 2] && unequal.ends.map(\.high) == [2, 4])
  }

  @Test("least and greatest values have arrows, and bars to one side")
  func limits() throws {
    let bars = try Self.bars(1, ErrorBarProperties(lolims: [true, false]))
    #expect(bars.ends.map(\.low) == [2, 3] && bars.ends.map(\.high) == [3, 5])
    let caps = bars.caps(hasCaps: true, isInverted: false)
    #expect(caps.map(\.marker) == [.horizontalLine, .horizontalLine, .caretUpBase, .horizontalLine])
    #expect(caps[2].points == [Point(x: 1, y: 3)] && caps[3].points == [Point(x: 1, y: 2)])
    #expect(bars.caps(hasCaps: false, isInverted: true).map(\.marker) == [.caretDownBase])
  }

  @Test("dates and words have places along the axes")
  func places() throws {
    var axes = Figure().axes
    let days = ["2024-01-15", "2024-02-01"].compactMap { DateTime($0) }
    let bars = try axes.errorbar(days, ["a", "b"], yerr: 0.1)
    #expect(axes.xaxis.holdsDates && bars.line?.x == days.map(\.days) && bars.line?.y == [0, 1])
  }

  @Test("every so many values have bars")
  func every() throws {
    let bars = try Self.bars(1, ErrorBarProperties(errorevery: .init(2, from: 1)))
    #expect(bars.segments == [[Point(x: 2, y: 3), Point(x: 2, y: 5)]])
  }

  @Test("limits of the view hold the bars, with and without a line")
  func views() throws {
    var axes = Figure().axes
    try axes.errorbar([1, 2], [1, 2], yerr: 0.5, xerr: 1, try FormatString(parsing: "none"))
    #expect(axes.lines.isEmpty)
    #expect(isClose([axes.xaxis.limits.first, axes.xaxis.limits.last], [-0.15, 3.15]))
    #expect(isClose([axes.yaxis.limits.first, axes.yaxis.limits.last], [0.4, 2.6]))
  }

  @Test("colours: the line's, and one of the cycle for each call with a line")
  func colors() throws {
    var axes = Figure().axes
    let first = try axes.errorbar([1], [1], yerr: 1)
    let second = try axes.errorbar([1], [1], yerr: 1, nil, ErrorBarProperties(ecolor: .color(.black)))
    #expect(first.barcolor == Style().cycleColor(0))
    #expect(second.line?.color == Style().cycleColor(1) && second.barcolor == .black)
    let bars = try axes.bar([1, 2], [1, 2], BarOptions(yerr: 0.5, label: "bars"))
    #expect(bars.reaches == [Interval(0.5, 1.5), Interval(1.5, 2.5)])
  }

  @Test("legends list line and bars as one, after lines and areas")
  func legend() throws {
    var figure = Figure()
    try figure.axes.errorbar([1, 2], [1, 2], yerr: 1, xerr: 1, nil, .init(capsize: 3), label: "both")
    figure.axes.plot([0, 1], [0, 1], label: "line")
    try figure.axes.bar([1], [1], BarOptions(yerr: 1, label: "bars"))
    #expect(Legend().entries(of: figure.axes.legendHandles).map(\.label) == ["line", "both", "bars"])
  }

  @Test("lists of different lengths and negative errors are refused by name")
  func refusals() {
    func complaint(_ errors: ErrorValues, x: [Double] = [1, 2]) -> String? {
      var axes = Figure().axes
      do throws(DataError) {
        try axes.errorbar(x, [1.0, 2], yerr: errors)
      } catch { return error.description }
      return nil
    }
    #expect(complaint([1, 2, 3]) == "yerr has 3 values for 2 points")
    #expect(complaint(-1) == "yerr holds -1.0; errors must not be below zero")
    #expect(complaint(1, x: [1]) == "y has 2 values for 1 of x")
    #expect(complaint(.all(.nan)) == nil)
  }
}
