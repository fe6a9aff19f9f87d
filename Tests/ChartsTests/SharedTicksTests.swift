// Ticks and limits of axes that have an axis in common, set one axes after the other. The numbers are matplotlib's.

import Testing

@testable import Charts

@Suite("Ticks of shared axes")
struct SharedTicksTests {
  /// Two axes, one above the other, that share x; the first one has a line from 0 to 10.
  private static func pair(_ change: (inout Axes, inout Axes) -> Void) -> [Axes] {
    var figure = Figure(grid: SubplotGrid(nrows: 2, ncols: 1))
    figure.sharex = AxisSharing.all
    var (a, b) = (figure[0], figure[1])
    a.plot([0, 10], [0, 1])
    change(&a, &b)
    (figure[0], figure[1]) = (a, b)
    return figure.drawnAxes
  }

  struct View: Sendable {
    let name: String
    let limits: [Double]
    let change: @Sendable (inout Axes, inout Axes) -> Void
  }

  @Test(
    "ticks widen the view that the axes have in common, until something asks for other limits",
    arguments: [
      View(name: "in a later axes", limits: [-1, 30]) { _, b in
        b.plot([2, 20], [0, 1])
        b.xticks([5, 30])
      },
      View(name: "before a line in a later axes", limits: [-1, 21]) { a, b in
        a.xticks([5, 30])
        b.plot([2, 20], [0, 1])
      },
      View(name: "before a text in a later axes", limits: [-0.5, 30]) { a, b in
        a.xticks([5, 30])
        b.text(0, 0, "a")
      },
      View(name: "after limits of an earlier axes", limits: [0, 30]) { a, b in
        a.xlim(0, 5)
        b.plot([0, 10], [0, 1])
        b.xticks([5, 30])
      },
      View(name: "before limits of a later axes", limits: [0, 5]) { a, b in
        a.xticks([5, 30])
        b.xlim(0, 5)
      },
      View(name: "before one limit of a later axes", limits: [-3, 30]) { a, b in
        a.xticks([5, 30])
        b.xlim(-3, nil)
      },
    ])
  func views(_ view: View) {
    for axes in Self.pair(view.change) {
      #expect([axes.xaxis.limits.first, axes.xaxis.limits.last] == view.limits, "\(view.name)")
    }
  }

  @Test("one limit that is set after ticks leaves the other end at the ticks")
  func oneLimit() {
    var axes = Figure().axes
    axes.plot([0, 10], [0, 1])
    axes.xticks([5, 30])
    axes.xlim(-3, nil)
    #expect([axes.xaxis.limits.first, axes.xaxis.limits.last] == [-3, 30])
  }

  private func ticks(_ axes: Axes) -> [String] {
    axes.xaxis.tickValues(length: 300, labelSize: 10, spacing: 3).major.visible.map {
      "\($0.value) \($0.label)"
    }
  }

  @Test("the ticks set last are those of all; labels stay at their places")
  func last() {
    for axes in Self.pair({ a, b in
      a.xticks([1, 2, 5], labels: ["a", "b", "c"])
      b.xticks([5, 8])
    }) { #expect(ticks(axes) == ["5.0 c", "8.0 "]) }
  }

  @Test("a scale that is set later brings its own ticks")
  func scale() {
    for axes in Self.pair({ a, b in
      a.xticks([1, 2])
      b.xscale(.log())
      b.plot([1, 10], [0, 1])
    }) { #expect(ticks(axes).map { $0.prefix(3) } == ["1.0", "10."]) }
  }

  @Test("a label of a minor tick stays at its place beside a major one")
  func minor() {
    var axes = Figure().axes
    axes.plot([0, 10], [0, 1])
    axes.xticks([0, 5, 10])
    axes.xticks([5, 6], labels: ["five", "six"], minor: true)
    let minor = axes.xaxis.tickValues(length: 300, labelSize: 10, spacing: 3).minor
    #expect(minor.visible.map(\.label) == ["six"])
  }
}
