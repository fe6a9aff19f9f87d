// Ticks against a table of matplotlib's, bit for bit; the number of bins; and views that no ticks fit into.

import Testing

@testable import Charts

/// A view, the ticks that matplotlib finds for a number of bins, and how it writes them.
struct TickCase: CustomTestStringConvertible {
  let view: Interval
  let nbins: Int
  let ticks: [Double]
  let labels: [String]
  let offsetText: String

  init(
    _ first: Double, _ last: Double, nbins: Int, _ ticks: [Double], _ labels: [String], _ offsetText: String
  ) {
    view = Interval(first, last)
    self.nbins = nbins
    self.ticks = ticks
    self.labels = labels
    self.offsetText = offsetText
  }

  var testDescription: String { "\(view.first) … \(view.last), \(nbins) bins" }
}

extension AutoLocator {
  /// Aims at `nbins` intervals.
  init(nbins: Int) { self.init(length: Double(nbins), labelSize: 1, spacing: 1) }
}

@Suite("Auto locator")
struct AutoLocatorTests {
  @Test("the ticks are matplotlib's to the last bit", arguments: TickCase.matplotlib)
  func ticks(_ example: TickCase) {
    #expect(AutoLocator(nbins: example.nbins).ticks(in: example.view) == example.ticks)
  }

  @Test("an inverted view has the ticks of the view upright", arguments: TickCase.matplotlib)
  func inverted(_ example: TickCase) {
    let view = Interval(example.view.last, example.view.first)
    #expect(AutoLocator(nbins: example.nbins).ticks(in: view) == example.ticks)
  }

  @Test(
    "an axis has as many bins as labels have room, from one to nine",
    arguments: [
      (357.12, 10.0, 3.0, 9), (266.112, 10, 2, 9), (120, 10, 3, 4), (119.9, 10, 3, 3), (59, 10, 2, 2),
      (29, 10, 3, 1), (0, 10, 3, 1), (-50, 10, 3, 1), (1e300, 10, 3, 9), (100, 0, 3, 9), (100, -1, 3, 9),
      (.infinity, 10, 3, 9), (179.9, 20, 3, 2),
    ])
  func bins(length: Double, labelSize: Double, spacing: Double, expected: Int) {
    #expect(AutoLocator(length: length, labelSize: labelSize, spacing: spacing).nbins == expected)
  }

  @Test(
    "a view whose extent is beyond all numbers has no ticks",
    arguments: [
      Interval(-1e308, 1e308), Interval(1e308, -1e308),
      Interval(-.greatestFiniteMagnitude, .greatestFiniteMagnitude),
    ])
  func endless(_ view: Interval) {
    #expect(AutoLocator(nbins: 9).ticks(in: view) == [])
  }

  @Test(
    "any two ends give finite, rising ticks or none",
    arguments: hostileEnds.flatMap { first in hostileEnds.map { Interval(first, $0) } })
  func hostile(_ view: Interval) {
    for nbins in [1, 2, 5, 9] {
      let ticks = AutoLocator(nbins: nbins).ticks(in: view)
      #expect(ticks.count <= 30)
      for (tick, next) in zip(ticks, ticks.dropFirst()) { #expect(tick <= next) }
      let formatter = ScalarNotation(ticks: ticks, view: view)
      for tick in ticks { #expect(!formatter.label(tick).isEmpty) }
    }
  }

  static let hostileEnds: [Double] = [
    .nan, .infinity, -.infinity, 0, -0.0, 1e308, -1e308, .greatestFiniteMagnitude, -.greatestFiniteMagnitude,
    1,
    1.0.nextUp, -1, 0x1p-1074, -0x1p-1074, .leastNormalMagnitude, 1e-300, 1e15, 1e15 + 0.125, 0x1p53,
    0x1p53 + 2,
  ]
}
