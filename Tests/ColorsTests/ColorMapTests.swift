// Every colour map against matplotlib's bytes, names, and the linear norm.

import Testing

@testable import Colors

/// A colour map, and fingerprints of the bytes that matplotlib's makes of `probes`.
struct ColorMapCase: Sendable, CustomTestStringConvertible {
  let name: String
  let levels: Int
  /// FNV-1a over red, green, blue and alpha, cut off and rounded.
  let truncated, rounded: UInt64

  init(_ name: String, levels: Int, truncated: UInt64, rounded: UInt64) {
    self.name = name
    self.levels = levels
    self.truncated = truncated
    self.rounded = rounded
  }

  var testDescription: String { name }

  /// Every level, and numbers at and beyond the ends.
  static let probes = (0...1024).map { Double($0) / 1024 } + (0...255).map { Double($0) / 255 } + edges
}

@Suite("Colour maps")
struct ColorMapTests {
  @Test("the bytes of a map are matplotlib's, cut off and rounded", arguments: ColorMapCase.matplotlib)
  func bytes(_ example: ColorMapCase) throws {
    let map = try ColorMap(named: example.name)
    #expect(map.name == example.name)
    #expect(map.colors.count == example.levels)
    #expect(fingerprint(ColorMapCase.probes.map { map.bytes(at: $0) }) == example.truncated)
    #expect(fingerprint(ColorMapCase.probes.map { map.color(at: $0).bytes }) == example.rounded)
  }

  @Test("the known names are those of the table, each with its reversed map")
  func names() {
    #expect(ColorMap.names.sorted() == ColorMapCase.matplotlib.map(\.name).sorted())
    #expect(ColorMap.names.prefix(2) == ["Accent", "Accent_r"])
  }

  @Test(
    "a name that is unknown is refused, with the nearest one",
    arguments: [
      ("virdis", "unknown colormap \"virdis\" (did you mean \"viridis\"?)"),
      ("RDBU", "unknown colormap \"RDBU\" (did you mean \"RdBu\"?)"),
      ("viridis_r_r", "unknown colormap \"viridis_r_r\""),
      ("", "unknown colormap \"\""), ("_r", "unknown colormap \"_r\""),
      ("something else", "unknown colormap \"something else\""),
    ])
  func unknown(_ name: String, _ message: String) {
    #expect {
      try ColorMap(named: name)
    } throws: { error in
      "\(error)" == message
    }
  }

  @Test("the default map is viridis")
  func viridis() throws {
    #expect(try ColorMap.viridis == ColorMap(named: "viridis"))
  }

  @Test("numbers beyond the ends and no numbers have colours of their own, where these are set")
  func extremes() {
    var map = ColorMap(name: "two", colors: [.black, .white])
    #expect([-1, 0, 0.49, 0.5, 1, 2].map { map.color(at: $0).red } == [0, 0, 0, 1, 1, 1])
    #expect(map.color(at: .nan) == Color.black.withAlpha(0))
    map.under = Color(hex: 0xFF0000)
    map.over = Color(hex: 0x00FF00)
    map.bad = Color(hex: 0x0000FF)
    #expect(map.color(at: -0.001) == Color(hex: 0xFF0000))
    #expect(map.color(at: -.infinity) == Color(hex: 0xFF0000))
    #expect(map.color(at: 1) == .white)
    #expect(map.color(at: 1.001) == Color(hex: 0x00FF00))
    #expect(map.color(at: .infinity) == Color(hex: 0x00FF00))
    #expect(map.color(at: .nan) == Color(hex: 0x0000FF))
  }

  @Test("an alpha replaces the map's own, but does not bring out what is not there")
  func alpha() {
    var map = ColorMap(name: "two", colors: [.black, .white])
    #expect(map.color(at: 1, alpha: 0.25) == Color.white.withAlpha(0.25))
    #expect(map.color(at: 1, alpha: nil) == .white)
    #expect(map.color(at: .nan, alpha: 0.25).alpha == 0)
    map.bad = .white
    #expect(map.color(at: .nan, alpha: 0.25) == Color.white.withAlpha(0.25))
  }

  private func fingerprint(_ colors: [(red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8)]) -> UInt64 {
    colors.flatMap { [$0.red, $0.green, $0.blue, $0.alpha] }.reduce(0xCBF2_9CE4_8422_2325) { value, byte in
      (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
  }
}

@Suite("The linear norm")
struct NormalizeTests {
  @Test("normed values are matplotlib's to the last bit", arguments: NormCase.matplotlib)
  func values(vmin: Double, vmax: Double, normed: [Double]) {
    let norm = Normalize(vmin: vmin, vmax: vmax)
    #expect(NormCase.values.map { norm($0).bitPattern } == normed.map(\.bitPattern))
  }

  @Test("limits that are left open follow the finite values")
  func autoscale() {
    let values = [Double.nan, 3, -2, .infinity, 0.5, -.infinity]
    #expect(Normalize().autoscaled(to: values) == Normalize(vmin: -2, vmax: 3))
    #expect(Normalize(vmin: 0).autoscaled(to: values) == Normalize(vmin: 0, vmax: 3))
    #expect(Normalize(vmax: 9).autoscaled(to: values) == Normalize(vmin: -2, vmax: 9))
    #expect(Normalize(vmin: 1, vmax: 2).autoscaled(to: values) == Normalize(vmin: 1, vmax: 2))
    #expect(Normalize().autoscaled(to: [.nan]) == Normalize(vmin: 0, vmax: 0))
    #expect(Normalize().autoscaled(to: []) == Normalize())
    #expect(LogNorm().autoscaled(to: [-1, 0]) == LogNorm(vmin: 0, vmax: 0))
    #expect(LogNorm(vmin: 0, vmax: 0)(-1) == 0)
  }

  @Test("no number stays none, also while a limit is missing")
  func nothing() {
    #expect(Normalize(vmin: 0, vmax: 1)(.nan).isNaN)
    #expect(Normalize(vmin: 1, vmax: 1)(.nan).isNaN)
    #expect(Normalize(vmin: 0)(0.5).isNaN)
  }
}
