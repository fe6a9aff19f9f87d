// Histograms: heights, edges and limits as matplotlib has them; and what cannot be counted.

import Testing

@testable import Charts

@Suite("Histogram")
struct HistogramTests {
  private static let a = [1, 2, 2, 3, 3, 3, 7, Double.nan]
  private static let b = [2, 4.5, 4.5, 9]

  private static func drawn(
    _ body: (inout Axes) throws -> Histogram
  ) rethrows -> (result: Histogram, x: [Double], y: [Double]) {
    var axes = Figure().axes
    let result = try body(&axes)
    let (x, y) = (axes.xaxis.limits, axes.yaxis.limits)
    return (result, [x.first, x.last], [y.first, y.last])
  }

  @Test("one set: NaN is not counted, the last bin has both its ends")
  func single() throws {
    let (result, x, y) = try Self.drawn { try $0.hist(Self.a, bins: .count(4)) }
    #expect(result.tops == [[3, 3, 0, 1]])
    #expect(result.bins == [1, 2.5, 4, 5.5, 7])
    #expect(isClose(x, [0.7, 7.3]) && isClose(y, [0, 3.15]))
    let edged = try Self.drawn { try $0.hist(Self.a, bins: .edges([0, 2, 4, 7])) }
    #expect(edged.result.tops == [[1, 5, 1]])
  }

  @Test("several sets stand side by side on common bins, or on top of each other")
  func several() throws {
    let (result, x, y) = try Self.drawn { try $0.hist([Self.a, Self.b], bins: .count(4)) }
    #expect(result.tops == [[3, 3, 0, 1], [1, 2, 0, 1]])
    #expect(isClose(x, [0.82, 9.18]) && isClose(y, [0, 3.15]))
    let stacked = try Self.drawn {
      try $0.hist([Self.a, Self.b], bins: .count(4), HistogramOptions(density: true, stacked: true))
    }
    #expect(
      stacked.result.tops == [
        [0.13636363636363635, 0.13636363636363635, 0, 0.045454545454545456],
        [0.18181818181818182, 0.22727272727272727, 0, 0.09090909090909091],
      ])
    #expect(isClose(stacked.y, [0, 0.23863636363636362]))
  }

  @Test("sums from either side, and of weights")
  func sums() throws {
    let falling = try Self.drawn {
      try $0.hist([Self.a, Self.b], bins: .count(4), HistogramOptions(density: true, cumulative: .falling))
    }
    #expect(
      falling.result.tops == [
        [1, 0.5714285714285714, 0.14285714285714285, 0.14285714285714285], [1, 0.75, 0.25, 0.25],
      ])
    let weights = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]
    let weighted = try Self.drawn {
      try $0.hist(Self.a, bins: .count(3), HistogramOptions(weights: [weights]))
    }
    #expect(weighted.result.tops == [[0.6000000000000001, 1.5, 0.7]])
    let both = try Self.drawn {
      try $0.hist(
        [Self.a, Self.b], bins: .count(3),
        HistogramOptions(weights: [weights, [1, 2, 3, 4]], cumulative: .rising))
    }
    #expect(zip(both.result.tops, [[2.1, 2.1, 2.8], [1, 6, 10]]).allSatisfy { isClose($0, $1) })
  }

  @Test("rules for bins make none of whole numbers narrower than 1")
  func rules() throws {
    let whole = try Self.drawn { try $0.hist([1, 1, 1, 2], bins: .rule(.sqrt)) }
    #expect(whole.result.bins == [1, 2])
    let real = try Self.drawn { try $0.hist([1.0, 1, 1, 2], bins: .rule(.sqrt)) }
    #expect(real.result.bins == [1, 1.5, 2])
    let auto = try Self.drawn { try $0.hist([1, 2, 3, 4, 5, 6, 7, 30], bins: .rule(.auto)) }
    #expect(auto.result.tops == [[5, 2, 0, 0, 0, 1]])
  }

  @Test("lying bars, shares of bins, and outlines keep matplotlib's limits")
  func looks() throws {
    let lying = try Self.drawn {
      try $0.hist(
        Self.a, bins: .count(4),
        HistogramOptions(range: Interval(2, 6), align: .left, orientation: .horizontal, rwidth: 0.5))
    }
    #expect(isClose(lying.x, [0, 3.15]) && isClose(lying.y, [1.575, 5.425]))
    let outlined = try Self.drawn {
      try $0.hist(
        [Self.a, Self.b], bins: .count(2), HistogramOptions(bottom: 1, histtype: .stepfilled, align: .right))
    }
    #expect(isClose(outlined.x, [2.6, 11.4]) && isClose(outlined.y, [0.7, 7.3]))
  }

  @Test("legends list sets by their first bars or outlines, outlines from the last set on")
  func legends() throws {
    func labels(_ type: HistogramType) throws -> [String] {
      var axes = Figure().axes
      try axes.hist([Self.a, Self.b], HistogramOptions(histtype: type, label: ["a", "b"]))
      return Legend().entries(of: axes.legendHandles).map(\.label)
    }
    #expect(try labels(.bar) == ["a", "b"])
    #expect(try labels(.step) == ["b", "a"])
  }

  @Test("colours come from the cycle of lines, one for each set")
  func colors() throws {
    var axes = Figure().axes
    axes.plot([0, 1], [0, 1])
    let result = try axes.hist([Self.a, Self.b])
    #expect(result.bars.map { $0.patches[0].facecolor } == [1, 2].map(Style().cycleColor))
  }

  @Test("few numbers are enough")
  func few() throws {
    #expect(try Self.drawn { try $0.hist([Double](), bins: .count(3)) }.result.tops == [[0, 0, 0]])
    #expect(try Self.drawn { try $0.hist([5.0], bins: .count(2)) }.result.bins == [4.5, 5, 5.5])
    #expect(try Self.drawn { try $0.hist([[Double]]()) }.result.tops == [])
    #expect(try Self.drawn { try $0.hist([5.0, 5], bins: .rule(.fd)) }.result.tops == [[2]])
  }

  @Test("what cannot be counted is refused by name")
  func refusals() {
    func complaint(_ body: (inout Axes) throws(DataError) -> Histogram) -> String? {
      var axes = Figure().axes
      do throws(DataError) { _ = try body(&axes) } catch { return error.description }
      return nil
    }
    #expect(
      complaint { a throws(DataError) in try a.hist([Double.nan, .nan]) }
        == "x holds nothing but NaN, so the bins have no range")
    #expect(
      complaint { a throws(DataError) in try a.hist([1, Double.infinity]) }
        == "the bins must lie between finite ends, not from 1.0 to inf")
    #expect(
      complaint { a throws(DataError) in try a.hist([-1e308, 1e308]) }
        == "the bins must lie between finite ends, not from -1e+308 to 1e+308")
    #expect(
      complaint { a throws(DataError) in try a.hist([1.0], bins: .count(0)) }
        == "bins is 0; it must be from 1 to 100000")
    #expect(
      complaint { a throws(DataError) in try a.hist([1.0], bins: .edges([2, 1])) }
        == "bins must be two edges or more that rise")
    #expect(
      complaint { a throws(DataError) in try a.hist([1.0, 2], HistogramOptions(weights: [[1]])) }
        == "weights must be as many as there are values of x, set by set")
    #expect(
      complaint { a throws(DataError) in try a.hist([[1.0], [2]], HistogramOptions(color: [.cycle(0)])) }
        == "color has 1 colors for 2 sets")
    #expect(
      complaint { a throws(DataError) in try a.hist([1.0], HistogramOptions(range: Interval(2, 1))) }
        == "range must be two numbers, the lesser one first")
  }
}
