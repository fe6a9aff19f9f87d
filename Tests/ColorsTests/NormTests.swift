// Norms beside matplotlib's, and with limits from data.

import Testing

@testable import Colors

@Suite("Norms")
struct NormTests {
  /// Equal but for the last digits.
  private func isNear(_ a: Double, _ b: Double) -> Bool {
    a == b || (a.isNaN && b.isNaN) || abs(a - b) <= 1e-14 * max(abs(a), abs(b), 1)
  }

  @Test("numbers have matplotlib's shares, and shares its numbers", arguments: MatplotlibNorms.norms.indices)
  func shares(_ index: Int) {
    let example = MatplotlibNorms.norms[index]
    for (value, expected) in zip(MatplotlibNorms.values, example.normed) {
      #expect(isNear(example.norm(value), expected), "\(example.norm) of \(value)")
    }
    for (share, expected) in zip(MatplotlibNorms.shares, example.inverse) {
      #expect(isNear(example.norm.inverse(share), expected), "\(example.norm) back from \(share)")
    }
    #expect(example.norm(.nan).isNaN)
  }

  @Test("classes have matplotlib's colours", arguments: MatplotlibNorms.classes.indices)
  func classes(_ index: Int) {
    let example = MatplotlibNorms.classes[index]
    for (value, expected) in zip(MatplotlibNorms.values, example.levels) {
      #expect(example.norm.level(of: value, count: example.colors) == expected, "\(example.norm) of \(value)")
    }
  }

  @Test("limits that are open follow the finite data")
  func autoscaling() {
    let data = [-4, 0.5, .nan, 2, .infinity]
    #expect(LogNorm().autoscaled(to: data) == LogNorm(vmin: 0.5, vmax: 2))
    #expect(LogNorm(vmax: 9).autoscaled(to: data) == LogNorm(vmin: 0.5, vmax: 9))
    #expect(PowerNorm(gamma: 2).autoscaled(to: data) == PowerNorm(gamma: 2, vmin: -4, vmax: 2))
    #expect(TwoSlopeNorm(vcenter: 3).autoscaled(to: data) == TwoSlopeNorm(vcenter: 3, vmin: -4, vmax: 3))
    #expect(CenteredNorm(vcenter: 1).autoscaled(to: data) == CenteredNorm(vcenter: 1, halfrange: 5))
    #expect(SymLogNorm(linthresh: 1).autoscaled(to: []) == SymLogNorm(linthresh: 1))
    #expect(NoNorm().autoscaled(to: data) == NoNorm(vmin: -4, vmax: 2))
  }

  @Test("a map takes shares, levels, and colours of its own for the rest")
  func mapping() {
    var map = ColorMap(name: "three", colors: [0xFF0000, 0x00FF00, 0x0000FF].map(Color.init(hex:)))
    (map.under, map.over) = (.black, .white)
    let norm = BoundaryNorm([0, 1, 2, 3])
    #expect(
      [-1, 0.5, 2, 3, 9].map { map.color(of: $0, by: norm) } == [
        .black, map.colors[0], map.colors[2], .white, .white,
      ])
    #expect(map.color(of: .nan, by: norm) == map.bad)
    #expect([0, 1, 2.7, 3].map { map.color(of: $0, by: NoNorm()) } == map.colors + [.white])
    #expect(map.color(of: -1, by: LogNorm(vmin: 1, vmax: 2), alpha: 0.5) == map.bad)
    #expect(map.color(of: 1.5, by: norm, alpha: 0.5) == map.colors[1].withAlpha(0.5))
  }
}
